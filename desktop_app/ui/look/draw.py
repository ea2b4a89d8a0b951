"""Small drawings that several parts share: boxes, names of keys, text in its own direction, underlines."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop_app.ui.look.fonts import number_font
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import radius

RTL = Qt.LayoutDirection.RightToLeft
LTR = Qt.LayoutDirection.LeftToRight
_NUMBER_AT_END, _IN_NUMBER = re.compile(r"\d[\d.,٫٬:/–-]*$"), re.compile(r"[.,٫٬:/–-]?\d")
_LETTER_AT_END = re.compile(r"(?<=[\s\u2066-\u2068])\w$")
_CUT = re.compile(r"\u200d?(?P<dots>(?:…|\.\.\.)\u2069*)$")
"""How Qt ends words that it shortens: joined to the letter that goes on, dots as the face has them, isolates closed."""
_BARE_NUMBER = re.compile(r"[+\-−(]?[0-9][0-9\s().,:%+−-]*…?")
_LEAST_SEEN = 40  # px: of a cell of which less is in sight the words are not shortened


def from_right(text: str, otherwise: bool = False) -> bool:
    """Whether the first letter that has a direction runs from the right; `otherwise` where none has."""
    for letter in text:
        code = ord(letter)
        if 0x590 <= code <= 0x8FF or 0xFB1D <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFC or code == 0x200F:
            return True
        if letter.isalpha() or code == 0x200E:
            return False
    return otherwise


def joined(parts: Iterable[str], sign: str = "  ·  ") -> str:
    """Words of either direction in one line, each apart from the others, so that none is drawn into another."""
    return sign.join(f"\u2068{part}\u2069" for part in parts if part)


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of a text by its first strong letter."""
    return RTL if from_right(text, otherwise is RTL) else LTR


def shaping_of(text: str, direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction in which the text is set where it stands in one of that direction: a number by itself keeps its own
    order, which among Arabic words would put the sign of "-3.5%" behind it and turn "+992 37 221" about."""
    return LTR if _BARE_NUMBER.fullmatch(text) else direction


def visual(direction: Qt.LayoutDirection, whole: QRect, x: float, y: float, width: float, height: float) -> QRectF:
    """A rectangle given from the leading edge of `whole`, where it stands on the screen."""
    left = round(x)
    if direction is RTL:
        left = 2 * whole.x() + whole.width() - left - round(width)
    return QRectF(left, round(y), round(width), round(height))


def fill(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """A plain box; the pen is none then, as is the brush.

    For what the first frame paints: `QPainter.fillRect` takes ready-made gradients too, for whose 180 names Python
    makes a class (2 ms) when it is first called.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def box(
    painter: QPainter, rect: QRectF, fill: QColor | None, border: QColor | None, corner: float, *,
    width: float = 1.0, dashed: bool = False,
) -> None:  # fmt: skip
    """A rounded box with its border inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(border, width)
        if dashed:
            pen.setDashPattern([3.5, 2.5])
        painter.setPen(pen)
        rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(rect, corner, corner)
    painter.restore()


def shortened(words: str, metrics: QFontMetricsF, room: float) -> str:
    """The words, or as many of their letters as `room` pixels hold before three dots: never a part of a number, which
    would be another number, nor a single letter of a word, which says nothing."""
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    if shown == words:
        return words
    cut = _CUT.search(shown)
    if cut is None:
        return shown
    kept = shown[: cut.start()]
    rest = words[len(kept) :]
    if _IN_NUMBER.match(rest) and (number := _NUMBER_AT_END.search(kept)):
        kept = kept[: number.start()]
    elif rest[:1].isalnum() and _LETTER_AT_END.search(kept):
        kept = kept[:-1]
    elif not kept.endswith(" "):
        return shown
    return f"{kept.rstrip()}{cut['dots']}"


def text(
    painter: QPainter, rect: QRectF, words: str, font: QFont, colour: QColor, *,
    align: str = "start", direction: Qt.LayoutDirection | None = None, page: Qt.LayoutDirection = RTL,
) -> float:  # fmt: skip
    """One line of text, shortened at its logical end; returns the width it takes.

    `direction` is the text's own (found by its letters where None); `align` is "start", "end" or "centre" by
    the direction of the page, or "own" for the start in the text's direction.
    """
    own = direction if direction is not None else direction_of(words, page)
    metrics = QFontMetricsF(font)
    shown = shortened(words, metrics, rect.width())
    base = own if align == "own" else page
    at_left = (align in ("start", "own")) == (base is LTR)
    side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
    if align == "centre":
        side = Qt.AlignmentFlag.AlignHCenter
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(shaping_of(shown, own))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)
    return min(metrics.horizontalAdvance(shown), rect.width())


def seen(page: Qt.LayoutDirection, cell: QRect, port: int) -> QRect:
    """The cell without what lies beyond the end of a view that many pixels wide: words in it are shortened there."""
    part = QRect(cell)
    if page is LTR:
        part.setRight(min(cell.right(), port - 1))
    else:
        part.setLeft(max(cell.left(), 0))
    return part if part.width() >= _LEAST_SEEN else cell


def key_width(keys: str) -> float:
    """The width of a key's box."""
    return max(18.0, QFontMetricsF(number_font("key")).horizontalAdvance(keys) + 10) if keys else 0.0


def key(
    painter: QPainter, rect: QRectF, keys: str, theme: Theme, *, on_accent: bool = False, plain: bool = False
) -> None:
    """The name of a key in its box, centred upright in `rect`; `plain` leaves the box out."""
    ink = theme.colour("on_accent") if on_accent else theme.colour("ink_faint")
    edge = theme.colour("on_accent", 0.55) if on_accent else theme.colour("edge", 0.75)
    place = QRectF(rect.x(), rect.center().y() - 9, rect.width(), 18)
    if not plain:
        box(painter, place, None, edge, radius("key"))
    text(painter, place, keys, number_font("key"), ink, align="centre", direction=LTR)


def wave(painter: QPainter, left: float, right: float, y: float, height: float) -> None:
    """A wave from left to right with the painter's pen."""
    points, step, up = [QPointF(left, y)], 2.2, True
    x = left
    while x < right:
        x = min(x + step, right)
        points.append(QPointF(x, y - height if up else y))
        up = not up
    painter.drawPolyline(points)


def underline(
    painter: QPainter, style: str, stroke: float, colour: QColor, left: float, right: float, y: float
) -> None:
    """A kind's underline as the legend shows it, `y` being its middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, stroke)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style == "dots":
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 1.8])
    elif style == "dash_dot":
        pen.setDashPattern([4.5, 1.4, 1.4, 1.4])
    elif style == "dash_dot_dot":
        pen.setDashPattern([4.5, 1.4, 1.2, 1.4, 1.2, 1.4])
    painter.setPen(pen)
    if style == "double":
        painter.drawLine(QPointF(left, y - 1.6), QPointF(right, y - 1.6))
        painter.drawLine(QPointF(left, y + 1.6), QPointF(right, y + 1.6))
    elif style == "wave":
        wave(painter, left, right, y + 1.2, 2.6)
    elif style in _SMALL:
        _SMALL[style](painter, left, right, y)
    else:
        painter.drawLine(QPointF(left, y), QPointF(right, y))
    _ends(painter, style, stroke, colour, left, right, y)
    painter.restore()


def _zigzag(painter: QPainter, left: float, right: float, y: float) -> None:
    points, x, up = [QPointF(left, y + 2)], left, True
    while x < right:
        x = min(x + 3.2, right)
        points.append(QPointF(x, y - 2 if up else y + 2))
        up = not up
    painter.drawPolyline(points)


def _beads(painter: QPainter, left: float, right: float, y: float) -> None:
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    x = left + 2
    while x <= right - 2:
        painter.drawEllipse(QPointF(x, y), 2, 2)
        x += 12


def _slashes(painter: QPainter, left: float, right: float, y: float) -> None:
    x = left
    while x <= right - 2.4:
        painter.drawLine(QPointF(x, y + 2), QPointF(x + 2.4, y - 2))
        x += 4


_SMALL = {"zigzag": _zigzag, "beads": _beads, "slashes": _slashes}


def _ends(painter: QPainter, style: str, stroke: float, colour: QColor, left: float, right: float, y: float) -> None:
    """What stands up from the line: caps, ticks, corners."""
    painter.setPen(QPen(colour, stroke))
    if style == "bracket":
        for x in (left + stroke / 2, right - stroke / 2):
            painter.drawLine(QPointF(x, y + stroke / 2), QPointF(x, y - 4))
    elif style == "ruler":
        x = left + 0.5
        while x < right:
            painter.drawLine(QPointF(x, y), QPointF(x, y - 3))
            x += 4
    elif style == "hairline_corners":
        painter.drawLine(QPointF(right - stroke / 2, y), QPointF(right - stroke / 2, y - 4))
        painter.drawLine(QPointF(left + stroke / 2, y), QPointF(left + stroke / 2, y - 4))
