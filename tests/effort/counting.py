"""Counts acts from the events that reach the window; nothing is added up by hand."""

from collections import Counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class Tally(QObject):
    """Sits on the window's QWindow, through which all keys and mouse events come.

    A key press is one act, with its modifiers (a chord) or without (a typed letter); a press and release of the
    mouse is one click, so a double click is two; with a move between them it is one drag; the wheel, whose events
    pass no QWindow, is told by `wheel` and counts one for each notch. `switches` of those acts led to another pane
    or article; they are acts already and not added again.
    """

    def __init__(self, window: QWidget, panes: tuple[QWidget, ...]) -> None:
        super().__init__(window)
        self.acts: Counter[str] = Counter()
        self.by_purpose: Counter[str] = Counter()
        self.purpose = ""
        self.switches = 0
        self.log: list[str] = []
        self._panes = panes
        self._pane = self._where()
        self._moved = False
        self._offered: tuple[int, Qt.KeyboardModifier] | None = None
        handle = window.windowHandle()
        assert handle is not None
        handle.installEventFilter(self)

    def total(self) -> int:
        return sum(self.acts.values())

    def wheel(self, notches: int) -> None:
        self._count("wheel", abs(notches))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            self._press(event)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._moved = False
        elif kind is QEvent.Type.MouseMove:
            self._moved = True
        elif kind is QEvent.Type.MouseButtonRelease:
            self._count("drags" if self._moved else "clicks")
        return False

    def _press(self, event: QKeyEvent) -> None:
        """A key is offered to shortcuts first; where one takes it, no press follows."""
        pressed = (event.key(), event.modifiers())
        if event.type() is QEvent.Type.KeyPress and self._offered == pressed:
            self._offered = None
            return
        self._offered = pressed if event.type() is QEvent.Type.ShortcutOverride else None
        if event.key() not in _MODIFIERS:
            self._count("keys")

    def look(self) -> None:
        """After an act: whether the keyboard is in another pane now."""
        here = self._where()
        if here is not None and here is not self._pane:
            self.switches += self._pane is not None
            self._pane = here

    def _count(self, kind: str, number: int = 1) -> None:
        self.acts[kind] += number
        self.by_purpose[self.purpose] += number

    def _where(self) -> QWidget | None:
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((pane for pane in self._panes if pane.isAncestorOf(focus) or pane is focus), None)
