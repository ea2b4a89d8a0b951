"""The box below a button in which one ticks what is to be shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.drop import DropBox
from desktop_app.ui.widgets.label import Label
from desktop_app.ui.widgets.tick import Tick


class TickBox(DropBox):
    """Headings with ticks in `column`, the first of which gets the keyboard, and a button that lets all go."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(6)
        self.first: QWidget = self

    def first_focus(self) -> QWidget:
        return self.first

    def title(self, words: str) -> None:
        """A heading, with some room above it."""
        label = Label("caption", "ink_faint", parent=self)
        label.setText(words)
        if self.column.count():
            self.column.addSpacing(6)
        self.column.addWidget(label)

    @staticmethod
    def tick(box: Tick, on: bool, put: Callable[[bool], object]) -> None:
        """Ticks the box or not, and hands what the analyst makes of it to `put`."""
        box.setChecked(on)
        box.toggled.connect(put)

    def end_with(self, icon: str, words: str, act: Callable[[], object]) -> None:
        """The button at the end."""
        button = Button("plain", icon, parent=self)
        button.setText(words)
        button.clicked.connect(act)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        self.column.addSpacing(6)
        self.column.addLayout(row)
