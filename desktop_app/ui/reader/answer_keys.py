"""The keys that answer the current suggestion, in a small box at its foot: accept, edit first, refuse."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop_app.ui.look import draw
from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.reader.geometry import Bands, LineMark

KEYS = (("check", "ok", "Enter"), ("pencil", "ink_soft", "E"), ("x", "bad", "Del"))
"""Icon, its colour, key; in reading order."""
_ICON, _NEAR, _GAP, _PAD, _HEIGHT = 12, 4, 8, 5, 18


def answers_box(mark: LineMark, bands: Bands) -> QRectF:
    """Where the keys stand: below the line on which the suggestion ends, begun at its leading edge; inside the
    column."""
    width = 2 * _PAD + _GAP * (len(KEYS) - 1) + sum(_width(key) for _icon, _tint, key in KEYS)
    sizes = bands.measures
    left = max(piece.right for piece in mark.pieces) - width if mark.from_right else mark.pieces[0].left
    left = min(max(left, sizes.left), sizes.left + sizes.column - width)
    return QRectF(round(left), round(mark.base + bands.bottom + 2), round(width), _HEIGHT)


def paint_answers(painter: QPainter, marks: Sequence[LineMark], bands: Bands, theme: Theme) -> None:
    """On paper of their own, so that they can be read over whatever stands below."""
    mark = max(marks, key=lambda one: one.base)
    box = answers_box(mark, bands)
    draw.box(painter, box, theme.colour("paper"), theme.colour("edge"), radius("key"))
    x = _PAD
    for icon, tint, key in KEYS:
        place = _place(box, x, _ICON, mark.from_right)
        painter.drawPixmap(place.topLeft(), pixmap(icon, theme.colour(tint), _ICON))
        wide = draw.key_width(key)
        draw.key(painter, _place(box, x + _ICON + _NEAR, wide, mark.from_right), key, theme, plain=True)
        x += round(_width(key)) + _GAP


def _width(key: str) -> float:
    return _ICON + _NEAR + draw.key_width(key)


def _place(box: QRectF, x: float, width: float, from_right: bool) -> QRectF:
    """A stretch of the box, `x` from its leading edge."""
    left = box.right() - x - width if from_right else box.left() + x
    return QRectF(left, box.y() + (_HEIGHT - _ICON) / 2, width, _ICON)
