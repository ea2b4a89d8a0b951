"""The period of a briefing: what is typed counts when the field is left too."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.panels.brief_words import read_period
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.picker import Picker, Search, stays

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeriodPicker(Picker):
    """A list knows only what it offers, a period can be any: so Enter and leaving the field take what was typed, an
    empty field all time, and what can't be read is told (`unreadable`) rather than dropped. Escape drops it."""

    unreadable = Signal(str)
    _typing: str | None = None  # of the class: the filter is asked while the field is still being made

    def __init__(self, search: Search, parent: QWidget) -> None:
        super().__init__(search, "calendar", parent)
        self.line.textEdited.connect(self._remember)
        self.picked.connect(lambda _period: self._remember(None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.line:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._typing = None
        typed, ends = self._typing, self._ends(event)
        done = super().eventFilter(watched, event)
        if ends and typed is not None:
            self._typing = None
            self._read(typed.strip())
        return done

    def _remember(self, typed: str | None) -> None:
        self._typing = typed

    def _ends(self, event: QEvent) -> bool:
        """Whether nothing more is typed: the field is left, or Enter has no list to choose from."""
        if isinstance(event, QFocusEvent):
            return event.lostFocus() and stays(event)
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER
        return pressed and not self.is_open()

    def _read(self, typed: str) -> None:
        offered: Sequence[Option] = self._search(typed)
        named = next((one.value for one in offered if one.label.casefold() == typed.casefold()), None)
        period = named if named is not None else read_period(typed)
        self.line.show_value(self.line.stood())
        if period or named is not None or not typed:
            self.picked.emit(period)
        else:
            self.unreadable.emit(typed)
