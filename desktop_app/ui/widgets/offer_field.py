"""A line to type in freely, below which stand values that may be meant."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.options import OptionsView
from desktop_app.ui.widgets.picker import Picker, Search

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OfferField(Picker):
    """As `Picker`, but what is typed stands as it is: only a row that was clicked on, or reached by the arrows and
    taken with Enter, goes into the line. The list opens by a click or Down, and while one types where something fits.
    """

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(search, parent=parent)
        self._on_a_row = False
        self.chevron.hide()

    def _leave(self) -> None:
        self._close()

    def _released(self) -> None:
        """The caret stays where it was put: a letter may be mended."""

    def _typed(self, text: str) -> None:
        self._open(text) if text.strip() else self._close()

    def _open(self, typed: str) -> None:
        super()._open(typed)
        self._on_a_row = False
        if self._list is not None:
            self._list.setCurrentIndex(QModelIndex())

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not self.is_open():
                self._open("")
            if self.is_open() and self._list is not None:
                self._step(self._list, 1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in _ENTER and not self._on_a_row:
            self._close()
            return False
        if key == Qt.Key.Key_Escape and self.is_open():
            self._close()
            return True
        return super()._key(event)

    def _step(self, rows: OptionsView, by: int) -> None:
        if not self._on_a_row:  # the mouse that rests on one has not taken it
            rows.setCurrentIndex(QModelIndex())
        rows.step(by)
        self._on_a_row = rows.current() is not None
