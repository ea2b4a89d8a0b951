"""A splitter whose handles are hairlines that are easier to grasp than they look."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look


class _Handle(QSplitterHandle):
    def paintEvent(self, _event: QPaintEvent) -> None:
        draw.fill(QPainter(self), self.rect(), look().theme.colour("line"))


class HairlineSplitter(QSplitter):
    """One pixel between the parts; no part can be folded away by dragging."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)
