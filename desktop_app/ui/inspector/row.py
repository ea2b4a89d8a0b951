"""A row of a form: its label at the leading side, what can be changed beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.look.now import Dressed
from desktop_app.ui.widgets.label import Line

LABEL_WIDTH = 98


class FormRow(Dressed):
    """Subclasses put in one body and set the label in `dress`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Line("control", "ink_soft", parent=self)
        self._label.setFixedWidth(LABEL_WIDTH)
        self._label.setFixedHeight(28)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._row)

    def set_label(self, words: str) -> None:
        self._label.set_text(words)

    def set_body(self, body: QWidget, *, below: bool = False) -> None:
        """Puts the body beside the label, or over the whole width below it."""
        if below:
            self._label.setFixedHeight(24)
            self._row.addStretch(1)
            self._column.addWidget(body)
        else:
            self._row.addWidget(body, 1)
