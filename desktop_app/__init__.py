"""Mujaz: read and mark Arabic news offline, and write sourced briefings for pairs of countries."""

__version__ = "0.1.0"
