"""When the hands rest: work behind the window waits for it, so that no key waits for the work.

Python runs one thread at a time, and a thread that reckons gives way only every few milliseconds, at each call that
the window makes. So such work begins when no key, wheel or button was used for a moment, pauses when one is, and gives
way ten times as often as usual.
"""

import sys
import time
from collections.abc import Callable
from typing import ClassVar
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject

REST = 0.25  # seconds
_USUAL, _OFTEN = 0.005, 0.0005  # seconds between two chances for other threads
_HANDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.TouchUpdate})


class Hands(QObject):
    """Sits on the window's QWindow, where few events pass."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS:
            self.touch()
        return False

    def touch(self) -> None:
        """They do something: a key, or the page turns under them."""
        self._last = time.monotonic()

    def left(self) -> float:
        """Seconds until they have rested long enough; 0 where they have."""
        return max(0.0, self._last + REST - time.monotonic())

    def waiting(self, cancelled: Callable[[], bool]) -> Callable[[], bool]:
        """`cancelled` for work in another thread: answers when the hands rest, or at once where it is cancelled."""

        def answer() -> bool:
            while not cancelled():
                left = self.left()
                if not left:
                    return False
                time.sleep(min(left, 0.02))
            return True

        return answer


class GivesWay:
    """While any such work runs, threads take turns more often."""

    _working: ClassVar[WeakSet["GivesWay"]] = WeakSet()  # one that is gone without its end doesn't count

    def begin(self) -> None:
        GivesWay._working.add(self)
        sys.setswitchinterval(_OFTEN)

    def end(self) -> None:
        GivesWay._working.discard(self)
        if not GivesWay._working:
            sys.setswitchinterval(_USUAL)
