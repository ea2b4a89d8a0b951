"""The keyboard's way through a form: from a field that waits for a value, or for a yes to a guess, to the next."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.inspector.chips_row import ChipsRow
from desktop_app.ui.inspector.long_row import LongRow
from desktop_app.ui.inspector.single_row import SingleRow

Row = SingleRow | ChipsRow | LongRow


class Leading(QObject):
    """`left` when the last was settled, or the key was pressed in the last; `landed` tells where the keyboard is."""

    left = Signal()
    landed = Signal(QWidget)

    def __init__(self, form: QWidget, rows: Sequence[Row], renew: Callable[[Row], object]) -> None:
        """`renew` fills a row with what the project has now."""
        super().__init__(form)
        self._form, self._rows, self._renew = form, rows, renew
        for row in rows:
            if not isinstance(row, LongRow):  # Enter is a new line there
                row.gone_on.connect(partial(self._settled, row))

    def step(self) -> None:
        """To the first that waits, from one of the rows to the next behind it; `left` where there is none."""
        here = self._form.window().focusWidget()
        at = next((n for n, row in enumerate(self._rows) if here is not None and row.isAncestorOf(here)), -1)
        waiting = self._rows[at].waiting() if at >= 0 else []
        rest = waiting[waiting.index(here) + 1 :] if here in waiting else []
        self._land(rest, at + 1, stay=at < 0)

    def _settled(self, row: Row) -> None:
        """Enter was pressed: on to the next, in the same row where that has several to agree to."""
        number = self._rows.index(row)
        self._renew(row)
        self._land(row.waiting() if isinstance(row, ChipsRow) else [], number + 1)

    def _land(self, first: list[QWidget], number: int, *, stay: bool = False) -> None:
        """On the first of these, else of the rows from this number on; `stay` takes any field rather than none."""
        waiting = first + [widget for row in self._rows[number:] for widget in row.waiting() if row.isVisible()]
        if not waiting and stay:
            waiting = [row.field.line for row in self._rows if isinstance(row, SingleRow) and row.isVisible()]
        if not waiting:
            self.left.emit()
            return
        waiting[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(waiting[0], QLineEdit):
            waiting[0].selectAll()  # typing replaces what stands there
        self.landed.emit(waiting[0])
