"""A box that floats over what stands below it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius

_APART, _EDGE = 4, 8  # px: from what it stands at, from the window's


def place_under(top: int, bottom: int, height: int, room: int) -> int:
    """Where a box begins that stands under what lies from `top` to `bottom` (the first pixel below it): over it where
    there is no room below, and where there is none above either, on the side where less of it is covered."""
    below, above = bottom + _APART, top - _APART - height
    too_low, too_high = below + height + _EDGE - room, _EDGE - above
    if too_low <= 0 or too_low < too_high:
        return max(_EDGE, min(below, room - height - _EDGE))
    return max(_EDGE, above)


class Popup(QWidget):
    """A box inside the window, told from its ground by a border; it floats over its neighbours."""

    def __init__(self, parent: QWidget | None = None, corner: str = "popup") -> None:
        super().__init__(parent)
        self._corner = radius(corner)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        look().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look().theme
        draw.box(QPainter(self), QRectF(self.rect()), theme.colour("pane"), theme.colour("edge"), self._corner)

    def stand_near(self, near: QRect, width: int) -> None:
        """Shows the box under `near` (see `place_under`), in pixels of the parent; for boxes that float."""
        parent, layout = self.parentWidget(), self.layout()
        assert parent is not None
        assert layout is not None
        width = min(width, parent.width() - 16)
        self.setFixedWidth(width)
        layout.activate()
        height = layout.heightForWidth(width)
        x = min(max(8, near.center().x() - width // 2), parent.width() - width - 8)
        y = place_under(near.top(), near.bottom(), height, parent.height())
        self.setGeometry(x, y, width, height)
        self.show()
        self.raise_()
