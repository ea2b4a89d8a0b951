"""Finds what a test left behind: shown or parentless widgets, running timers, threads that go on."""

import gc
import sys
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

_WAIT = 2.0  # seconds given to a thread that is about to end


def qt_is_running() -> bool:
    """Whether this process has a QApplication (and so could leak anything of Qt)."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets is not None and isinstance(widgets.QApplication.instance(), widgets.QApplication)


def threads_left(before: set[threading.Thread]) -> list[str]:
    """The names of threads that were not there before and did not end within two seconds."""
    left = []
    for thread in set(threading.enumerate()) - before:
        if thread is not threading.current_thread() and not isinstance(thread, threading._DummyThread):
            thread.join(_WAIT)
            if thread.is_alive():
                left.append(f"thread {thread.name}")
    return left


def widgets_now() -> dict[int, str]:
    """Top-level widgets without a parent, by address, each with a description."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        getCppPointer(widget)[0]: f"widget {type(widget).__name__} {widget.objectName()!r}"
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None
    }


def widgets_left(before: dict[int, str]) -> list[str]:
    """Descriptions of top-level widgets that were not there before."""
    left = widgets_now().keys() - before.keys()
    if left:
        gc.collect()  # a window in a reference cycle is no leak
    now = widgets_now()
    return [now[address] for address in left if address in now]


def pool_left() -> list[str]:
    """Work still running in Qt's global thread pool."""
    from PySide6.QtCore import QThreadPool

    pool = QThreadPool.globalInstance()
    return [] if pool.waitForDone(int(_WAIT * 1000)) else [f"{pool.activeThreadCount()} jobs in Qt's thread pool"]


@contextmanager
def watched_starts(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Notes every QTimer and QThread started inside; fills the list at the end with those still running."""
    from PySide6.QtCore import QThread, QTimer
    from shiboken6 import isValid

    started: list[weakref.ref[Any]] = []
    for owner in (QTimer, QThread):
        monkeypatch.setattr(owner, "start", _noting(owner.start, started))
    kept = _kept_waits(monkeypatch)
    left: list[str] = []
    yield left
    for reference in started:
        thing = reference()
        if thing is None or not isValid(thing):
            continue
        if isinstance(thing, QTimer) and thing.isActive():
            left.append(f"timer {thing.objectName()!r} of {type(thing.parent()).__name__}, every {thing.interval()} ms")
        if isinstance(thing, QThread) and not thing.wait(int(_WAIT * 1000)):
            left.append(f"thread {type(thing).__name__} {thing.objectName()!r}")
    kept.clear()


def _kept_waits(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """From now on what waits for a signal is kept in this list.

    When such a thing of pytest-qt's goes, Python's turn is let go and asked for again under Qt's locks; a thread that
    makes a text document meanwhile has the turn and asks for a lock (see desktop_app/ui/parting.py). `waitUntil` makes
    a thousand a second. So they go when no thread runs any more.
    """
    from pytestqt.wait_signal import _AbstractSignalBlocker

    kept: list[object] = []
    make = _AbstractSignalBlocker.__init__

    def made(self: Any, *args: Any, **more: Any) -> None:
        make(self, *args, **more)
        kept.append(self)

    monkeypatch.setattr(_AbstractSignalBlocker, "__init__", made)
    return kept


def _noting(start: Any, started: list[weakref.ref[Any]]) -> Any:
    def noted(self: Any, *args: Any, **more: Any) -> Any:
        started.append(weakref.ref(self))
        return start(self, *args, **more)

    return noted
