"""A grid of small drawings of which one is taken: colours, icons, underlines."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius

Draw = Callable[[QPainter, QRectF, str], None]


class ChoiceGrid(QWidget):
    """Arrows move, as seen on the page, and take what they come to; `chosen` carries its id."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[str], cell: QSize, drawing: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items, self._cell, self._drawing = list(items), cell, drawing
        self._name: Callable[[str], str] = str
        self._title = ""
        self.current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self.update)

    def say(self, title: str, name: Callable[[str], str]) -> None:
        """What is chosen here, and what each is called, for tips and screen readers."""
        self._title, self._name = title, name
        self._describe()

    def set_current(self, item: str) -> None:
        """Takes one without telling."""
        self.current = item
        self._describe()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns = max(1, width // self._cell.width())
        return -(-len(self._items) // columns) * self._cell.height()

    def sizeHint(self) -> QSize:
        width = max(self._cell.width(), self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._cell.width() * 2, self.heightForWidth(max(self.width(), self._cell.width() * 2)))

    def resizeEvent(self, _event: object) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.layoutDirection() is draw.RTL else Qt.Key.Key_Right
        by = {Qt.Key.Key_Up: -self._columns(), Qt.Key.Key_Down: self._columns()}.get(event.key())  # type: ignore[call-overload]
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = 1 if event.key() == forward else -1
        if by is None:
            super().keyPressEvent(event)
            return
        at = self._items.index(self.current) + by if self.current in self._items else 0
        if 0 <= at < len(self._items):
            self._take(self._items[at])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self._at(event.position().toPoint())
        if item:
            self._take(item)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            item = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self._name(item) if item else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        for number, item in enumerate(self._items):
            rect = QRectF(self._rect(number))
            if item == self.current:
                ground = rect.adjusted(1, 1, -1, -1)
                width = 2 if self.hasFocus() else 1
                draw.box(
                    painter, ground, theme.colour("selection"), theme.colour("accent"), radius("field"), width=width
                )
            self._drawing(painter, rect, item)

    def _columns(self) -> int:
        return max(1, self.width() // self._cell.width())

    def _rect(self, number: int) -> QRect:
        row, column = divmod(number, self._columns())
        x, y = column * self._cell.width(), row * self._cell.height()
        place = draw.visual(self.layoutDirection(), self.rect(), x, y, self._cell.width(), self._cell.height())
        return place.toRect()

    def _at(self, point: QPoint) -> str:
        return next((one for n, one in enumerate(self._items) if self._rect(n).contains(point)), "")

    def _take(self, item: str) -> None:
        if item != self.current:
            self.set_current(item)
            self.chosen.emit(item)

    def _describe(self) -> None:
        name = self._name(self.current) if self.current else ""
        self.setAccessibleName(f"{self._title}: {name}" if name else self._title)
