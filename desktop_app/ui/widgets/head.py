"""The head of a pane: its name, a count, and small buttons at the end."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Line


def paper(pane: QWidget, top: str = "") -> None:
    """Paints the ground of a pane; one that stands over the reader has margins, and lines in them.

    `top` is the colour of a line along the upper edge, if there is one.
    """
    painter, theme = QPainter(pane), look().theme
    draw.fill(painter, pane.rect(), theme.colour("pane"))
    if pane.contentsMargins().left():
        painter.setPen(QPen(theme.colour("edge"), 1))
        for x in (0.5, pane.width() - 0.5):
            painter.drawLine(QPointF(x, 0), QPointF(x, pane.height()))
    if top:
        draw.fill(painter, QRect(0, 0, pane.width(), 1), theme.colour(top))


class HeadButton(Button):
    """A small button known by its icon; its words are its tip and its name."""

    def set_words(self, words: str) -> None:
        self.setToolTip(words)
        self.setAccessibleName(words)


class PaneHead(QWidget):
    """40 px high with a hairline below; `line` False leaves that out."""

    def __init__(self, parent: QWidget | None = None, *, height: int = 0, line: bool = True) -> None:
        super().__init__(parent)
        self._line = line
        self.setFixedHeight(height or layout("pane_header"))
        self._title = Line("ui_strong", parent=self)
        self._count = Line("ui", "ink_faint", parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 0, 6, 0)
        self._row.setSpacing(8)
        self._row.addSpacing(8)  # margins don't mirror, spaces do
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        look().changed.connect(self.update)

    def set_title(self, title: str, count: str = "") -> None:
        self._title.set_text(title)
        self._count.set_text(count)

    def add_button(self, icon: str, run: Callable[[], object]) -> HeadButton:
        button = HeadButton("quiet", icon, height=26, parent=self)
        button.clicked.connect(lambda _checked=False: run())
        self._row.addWidget(button)
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line:
            painter = QPainter(self)
            painter.setPen(QPen(look().theme.colour("line"), 1))
            painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
