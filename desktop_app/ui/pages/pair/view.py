"""A block on the screen: it paints itself and can be followed with the mouse, the keyboard and a screen reader."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.pages.pair.blocks.block import Block
from desktop_app.ui.pages.pair.pen import Pen
from desktop_app.ui.pages.pair.spot import Spot

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class BlockView(QWidget):
    """Arrows go from spot to spot as they are seen, Enter or a click follows one."""

    followed = Signal(object, QRectF)  # the spot and where it stands, in this widget
    stood_on = Signal(QRectF)  # what should be in sight
    left_over = Signal(int)  # an arrow went over the edge: -1 upward, 1 downward

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.block: Block | None = None
        self._current = ""
        self._under = ""
        self._height = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_block(self, block: Block) -> None:
        """Another block in its place; it stays on the spot with the same key."""
        self.block = block
        self._under = ""
        self.setAccessibleName(block.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def fit(self, width: int) -> int:
        """Lays the block out for the width; its height."""
        assert self.block is not None
        self._height = round(self.block.measure(width) + 0.9)
        if not self.block.spots:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._describe()
        self.update()
        return self._height

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._height)

    def current(self) -> Spot | None:
        """The spot that the keyboard stands on."""
        spots = self._spots()
        return next((spot for spot in spots if spot.key == self._current), spots[0] if spots else None)

    def stand_on(self, spot: Spot) -> None:
        """The keyboard stands there now."""
        self._current = spot.key
        self._describe()
        self.stood_on.emit(spot.rect)
        self.update()

    def stand_at_end(self, last: bool) -> None:
        """On the first spot or the last, for whoever comes from the block below or above."""
        if spots := self._spots():
            self.stand_on(spots[-1 if last else 0])

    # --- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.block is None:
            return
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        pen = Pen(painter, look().theme, self.layoutDirection(), ratio=self.devicePixelRatioF())
        pen.window = (float(event.rect().top()), float(event.rect().bottom()))
        under = next((spot for spot in self._spots() if spot.key == self._under and spot.goal), None)
        if under is not None and under.hot in ("row", "cell", "column", "link"):
            pen.fill(under.rect, "hover", 0.0 if under.hot in ("row", "cell") else 3.0)
        self.block.paint(pen)
        if under is not None and under.hot == "ring":
            pen.box(under.rect.adjusted(1, 1, -1, -1), None, "ink_soft", under.rect.width() / 2, width=1.2)
        here = self.current()
        if here is not None and self.hasFocus():
            pen.box(here.rect.adjusted(0, 0, 0, -1), None, "accent", radius("field"), width=2.0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._at(event.position())
        key = spot.key if spot else ""
        if key != self._under:
            self._under = key
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = ""
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self._at(event.position())
        if spot is not None and event.button() is Qt.MouseButton.LeftButton:
            self._current = spot.key
            self._describe()
            self.update()
            self.followed.emit(spot, spot.rect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, key = self.current(), Qt.Key(event.key())
        if here is None:
            super().keyPressEvent(event)
        elif key in _TAKES:
            self.followed.emit(here, here.rect)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.stand_at_end(key == Qt.Key.Key_End)
        elif key in _ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(here, *_ARROWS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        here = self.current()
        if here is not None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.stand_on(here)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self._at(QPointF(event.pos()))
            if spot is not None:
                QToolTip.showText(event.globalPos(), spot.words, self, spot.rect.toRect())
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # --- pieces

    def _spots(self) -> list[Spot]:
        return self.block.spots if self.block is not None else []

    def _at(self, point: QPointF) -> Spot | None:
        """The spot there; of several, the smallest."""
        found = [spot for spot in self._spots() if spot.rect.contains(point)]
        return min(found, key=lambda spot: spot.rect.width() * spot.rect.height(), default=None)

    def _step(self, here: Spot, right: int, down: int) -> None:
        """To the nearest spot in that direction; over the edge, to the next block."""
        start, best, least = here.rect.center(), None, 0.0
        for spot in self._spots():
            end = spot.rect.center()
            along = (end.x() - start.x()) * right + (end.y() - start.y()) * down
            aside = abs((end.x() - start.x()) * down) + abs((end.y() - start.y()) * right)
            if along < 2 or spot is here:
                continue
            distance = along + 3 * aside
            if best is None or distance < least:
                best, least = spot, distance
        if best is not None:
            self.stand_on(best)
        elif down:
            self.left_over.emit(down)

    def _describe(self) -> None:
        """What a screen reader says of the spot."""
        here = self.current()
        words = here.words if here is not None else ""
        if words == self.accessibleDescription():
            return
        self.setAccessibleDescription(words)
        if QAccessible.isActive() and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def place_of(self, rect: QRectF) -> QPoint:
        """Below a spot, in the window."""
        at_left = self.layoutDirection() is draw.LTR
        corner = rect.bottomLeft() if at_left else rect.bottomRight()
        return self.mapTo(self.window(), corner.toPoint())
