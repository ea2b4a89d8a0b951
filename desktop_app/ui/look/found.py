"""Words of which some letters are shown as found, without the run of letters being divided.

The line is laid out once and painted twice, each time through a hole: the found letters in the accent, the others in
ink. So a colour can change in the middle of a joined Arabic word and no letter changes its form or its place.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QRegion, QTextLayout, QTextLine, QTextOption

from desktop_app.model.spans import Span
from desktop_app.ui.look import draw

_TRAILING = QTextLine.Edge.Trailing


def spans_in(words: str, typed: Sequence[str]) -> list[Span]:
    """Where the folded words that were typed stand in `words`, one place each: at a word's beginning if it can be."""
    from desktop_app.arabic.fold import folded

    page = folded(words)
    found = []
    for word in typed:
        beginnings = [at for at in range(len(page.text)) if page.text.startswith(word, at)]
        starts = [at for at in beginnings if not at or not page.text[at - 1].isalnum()]
        if beginnings and word:
            at = (starts or beginnings)[0]
            found.append(page.span_back(Span(at, at + len(word))))
    return found


def draw_found(
    painter: QPainter, rect: QRectF, words: str, font: QFont, ink: QColor, accent: QColor, spans: Sequence[Span],
    page: Qt.LayoutDirection,
) -> None:  # fmt: skip
    """One line at the leading edge of `rect`, shortened at its end; `spans` (code points) in `accent`."""
    shown = draw.shortened(words, QFontMetricsF(font), rect.width())
    option = QTextOption()
    option.setTextDirection(draw.shaping_of(shown, draw.direction_of(words, page)))
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(shown, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width() + 2)
    layout.endLayout()
    # at the page's leading edge, whichever way the words run
    natural = line.naturalTextRect()
    left = rect.left() if page is draw.LTR else rect.right() - natural.width()
    at = QPointF(left - natural.left(), rect.center().y() - line.height() / 2)
    holes = QRegion()
    for left, right in _boxes(line, shown, spans, QFontMetricsF(font)):
        hole = QRectF(at.x() + left, rect.top(), right - left, rect.height())
        holes += QRegion(hole.toAlignedRect() if hole.width() < 1 else _rounded(hole))
    whole = QRegion(rect.adjusted(-4, -4, 4, 4).toAlignedRect())
    for region, colour in ((whole - holes, ink), (holes, accent)):
        painter.save()
        painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
        painter.setPen(colour)
        layout.draw(painter, at)
        painter.restore()


def _rounded(rect: QRectF) -> QRect:
    left, right = round(rect.left()), round(rect.right())
    return QRect(left, int(rect.top()), max(1, right - left), round(rect.height()))


def _boxes(
    line: QTextLine, shown: str, spans: Sequence[Span], metrics: QFontMetricsF
) -> list[tuple[float, float]]:
    """Left and right of each letter of the spans; letters of one run touch.

    Of a letter that begins a run against the line Qt gives as its start the place before that run.
    """
    units = [0]
    for letter in shown:
        units.append(units[-1] + (2 if ord(letter) > 0xFFFF else 1))
    found = []
    for span in spans:
        for number in range(span.start, min(span.end, len(shown))):
            start, end = _x(line.cursorToX(units[number])), _x(line.cursorToX(units[number], _TRAILING))
            back = draw.from_right(shown[number], start > end)
            if back != (start > end) and start != end:
                start = end + metrics.horizontalAdvance(shown[number]) * (1 if back else -1)
            found.append((min(start, end), max(start, end)))
    return found


def _x(place: object) -> float:
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
