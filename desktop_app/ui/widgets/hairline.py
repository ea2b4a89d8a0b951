"""The line between two parts."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look


class Hairline(QWidget):
    """One pixel high or, `upright`, wide."""

    def __init__(self, parent: QWidget, *, upright: bool = False) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw.fill(QPainter(self), self.rect(), look().theme.colour("line"))
