"""Measuring suggestions: `python -m tests.evaluation`."""
