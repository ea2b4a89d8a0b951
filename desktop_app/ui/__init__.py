"""Floor 4: the window. The only place that knows Qt; talks to the workspace and to nothing below it."""

import builtins

import PySide6.QtCore  # noqa: F401  # puts an `__import__` of its own in Python's place, see below


def _import_plainly() -> None:
    """Takes back the `__import__` that looks for `from __feature__ import …`, which nobody here writes.

    For that it reads the source of every module that comes after PySide and keeps it in memory: 10 ms of the frame's
    start and 1 MB for its hundred modules alone, and a call more for each import within a function. What it wraps is
    PySide's other one, which `from PySide6.QtCore import *` needs; that stays. Does nothing where PySide has none.
    """
    wrapped = getattr(builtins, "__orig_import__", None)
    if wrapped is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = wrapped


_import_plainly()
