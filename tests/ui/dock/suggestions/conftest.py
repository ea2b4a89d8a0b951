"""The engine of the tests of suggestions, and a window with its dock."""

from tests.ui.suggesting.conftest import engine, read

__all__ = ["engine", "read"]
