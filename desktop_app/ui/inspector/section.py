"""A part of the inspector below the form: a name, a count, a button to add, and rows."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Line


class Section(Dressed):
    """Subclasses fill `rows` and name themselves in `dress`; a hairline stands above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Line("ui_strong", parent=self)
        self._count = Line("ui", "ink_faint", parent=self)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._title)
        self._head.addWidget(self._count)
        self._head.addStretch(1)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 2)
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addLayout(self.rows)

    def set_title(self, title: str, count: int = 0) -> None:
        self._title.set_text(title)
        self._count.set_text(f"{count:,}" if count else "")

    def add_button(self, icon: str, run: Callable[[], object]) -> HeadButton:
        """A button at the end of the head."""
        button = HeadButton("quiet", icon, height=26, parent=self)
        button.clicked.connect(lambda _checked=False: run())
        self._head.addWidget(button)
        return button

    def clear(self) -> None:
        """Takes all rows away."""
        while (item := self.rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(look().theme.colour("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
