"""The page's parts under and beside each other: two columns where there is room, else one."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.pages.pair.blocks.block import Block
from desktop_app.ui.pages.pair.view import BlockView

_SIDE, _GAP, _BETWEEN, _TOP = 32, 34, 26, 20
_TWO_FROM = 860
_MOST = 1360


class Arrangement:
    """Which blocks stand over the whole width (above and below), which in the wider and the narrower column."""

    def __init__(
        self, wide: Sequence[Block], main: Sequence[Block], side: Sequence[Block], foot: Sequence[Block]
    ) -> None:
        self.wide, self.main, self.side, self.foot = wide, main, side, foot

    @property
    def blocks(self) -> list[Block]:
        """In reading order."""
        return [*self.wide, *self.main, *self.side, *self.foot]

    def columns(self, width: float) -> list[tuple[Sequence[Block], float, float]]:
        """Blocks with the place (from the leading edge) and the width of their column; one column where it's narrow."""
        if width < _TWO_FROM:
            return [([*self.main, *self.side], 0.0, width)]
        narrow = max(290.0, min(400.0, width * 0.29))
        return [(self.main, 0.0, width - narrow - _GAP), (self.side, width - narrow, narrow)]


class Sheet(QWidget):
    """Holds the head and a view for each block, in the order in which Tab goes through them."""

    followed = Signal(object, object)  # a spot, and where a list about it may stand, in the window
    wants_sight = Signal(QRectF)  # in this widget

    def __init__(self, head: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = head
        head.setParent(self)
        self._views: dict[str, BlockView] = {}
        self._arrangement = Arrangement((), (), (), ())

    def show_blocks(self, arrangement: Arrangement) -> None:
        """Shows these blocks; a view stays with the block of the same name."""
        self._arrangement = arrangement
        names = {block.name for block in arrangement.blocks}
        for name in set(self._views) - names:
            self._views.pop(name).deleteLater()
        before: QWidget = self.head
        for block in arrangement.blocks:
            view = self._views.get(block.name)
            if view is None:
                view = self._views[block.name] = self._made()
            view.show_block(block)
            QWidget.setTabOrder(before, view)
            before = view
        self.arrange()

    def view(self, name: str) -> BlockView | None:
        """The view of the block of that name."""
        return self._views.get(name)

    def views(self) -> list[BlockView]:
        """Those that can be followed, in reading order."""
        return [self._views[block.name] for block in self._arrangement.blocks if block.spots]

    def arrange(self) -> None:
        """Lays everything out for the width of now."""
        width = min(self.width() - 2 * _SIDE, _MOST)
        if width < 100:
            return
        left = (self.width() - width) // 2
        y = _TOP
        tall = self.head.heightForWidth(width)
        self.head.setGeometry(left, y, width, tall)
        y += tall + 14
        for block in self._arrangement.wide:
            y = self._place(block, left, y, width) + _BETWEEN
        ends = [y]
        for blocks, x, wide in self._arrangement.columns(width):
            at = y
            place = left + (x if self.layoutDirection() is draw.LTR else width - x - wide)
            for block in blocks:
                at = self._place(block, round(place), at, round(wide)) + _BETWEEN
            ends.append(at)
        y = max(ends)
        for block in self._arrangement.foot:
            y = self._place(block, left, y, width) + _BETWEEN
        self.setMinimumHeight(y + 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), look().theme.colour("paper"))

    def _place(self, block: Block, x: int, y: int, width: int) -> int:
        view = self._views[block.name]
        height = view.fit(width)
        view.setGeometry(x, y, width, height)
        view.show()
        return y + height

    def _made(self) -> BlockView:
        view = BlockView(self)
        view.followed.connect(lambda spot, rect: self.followed.emit(spot, view.place_of(rect)))
        view.stood_on.connect(lambda rect: self.wants_sight.emit(rect.translated(view.x(), view.y())))
        view.left_over.connect(lambda by: self._over(view, by))
        return view

    def _over(self, view: BlockView, by: int) -> None:
        """The keyboard goes on to the block above or below."""
        views = self.views()
        at = views.index(view) + by
        if 0 <= at < len(views):
            views[at].setFocus(Qt.FocusReason.OtherFocusReason)
            views[at].stand_at_end(by < 0)
