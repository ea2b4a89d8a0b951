"""A line that says one value, where it was read, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Line

_HEIGHT = 26


class ClaimLine(QWidget):
    """The value in ink, a date, its source in a faint caption that gives way first, small buttons at the end."""

    def __init__(self, value: str, source: str, parent: QWidget | None = None, *, when: str = "") -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        lead = Line("control", parent=self)
        lead.set_text(value)
        behind = Line("caption", "ink_faint", parent=self)
        behind.set_text(source)
        self._row.addWidget(lead)
        if when:
            date = Line("control", "ink_soft", parent=self)
            date.set_text(when)
            date.setMinimumWidth(date.sizeHint().width())
            self._row.addWidget(date)
        self._row.addWidget(behind, 1)
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(" ".join(filter(None, (value, when, source))))

    def lead_with(self, widget: QWidget) -> None:
        """Puts a small widget before the value."""
        self._row.insertWidget(0, widget)

    def add_button(self, icon: str, words: str, run: Callable[[], object]) -> HeadButton:
        """A small button at the end, known by its icon."""
        button = HeadButton("quiet", icon, height=24, parent=self)
        button.set_words(words)
        button.clicked.connect(lambda _checked=False: run())
        self._row.addWidget(button)
        return button
