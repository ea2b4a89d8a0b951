"""How the time axis is painted, once it is laid out."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from desktop_app.ui.look import draw, fonts
from desktop_app.ui.pages.pair.axis import Cluster
from desktop_app.ui.pages.pair.blocks.block import HEAD
from desktop_app.ui.pages.pair.blocks.timeline_shape import BAR, LANE, RADIUS, TimelineShape
from desktop_app.ui.pages.pair.pen import Pen, wide

EXACT = 7  # days: what may mean more is drawn hollow
INK_OF_BARS = 0.7


class TimelinePainter:
    """Paints one timeline with one pen."""

    def __init__(self, line: TimelineShape, pen: Pen) -> None:
        self._line, self._pen = line, pen

    def paint(self) -> None:
        """Everything below the heading."""
        line, pen = self._line, self._pen
        if line.axis is None:
            rect = line.at(0, HEAD - 4, line.width, 22)
            pen.text(rect, line.empty, fonts.font("ui"), "ink_faint", direction=line.page)
            return
        self._paint_legend()
        self._paint_grid()
        for key, missing, articles, _marks in line.columns():
            self._paint_month(key, missing, len(articles))
        for rail, ((y, found, _labels, _most), tint) in enumerate(zip(line.rails, line.tints, strict=True)):
            pen.line(QPointF(line.x(10), y), QPointF(line.x(line.width - 10), y), "line_strong", 1.5)
            for cluster in found:
                self._paint_lengths(cluster, y, tint)
            self._paint_labels(rail)
            for cluster in found:
                self._paint_cluster(cluster, y, tint)

    def _paint_labels(self, rail: int) -> None:
        """Below the rail; a fine line leads to one that stands under others."""
        line, pen, font = self._line, self._pen, fonts.font("caption")
        y, found, labels, most = line.rails[rail]
        for number, (cluster, label) in enumerate(zip(found, labels, strict=True)):
            if label is not None:
                lane, left = label
                top = y + 10 + lane * LANE
                if line.leader(cluster, number, rail):
                    x = line.x(line.marker_x(cluster))
                    pen.line(QPointF(x, y + RADIUS), QPointF(x, top + 1), "edge")
                width = min(wide(line.label(cluster), font) + 2, most)
                pen.text(line.at(left, top, width, LANE), line.label(cluster), font, "ink_soft", align="centre")

    def _paint_lengths(self, cluster: Cluster, y: float, tint: QColor) -> None:
        """A bar along the rail over the days that a vague date may mean."""
        line, pen = self._line, self._pen
        assert line.axis is not None
        colour = QColor(tint)
        colour.setAlphaF(0.4)
        vague = {(one.first, one.last) for one in cluster.members if one.last - one.first >= EXACT}
        for first, last in vague if not cluster.beyond else ():
            ends = line.axis.x(first), line.axis.x(last + 1)
            pen.line(QPointF(line.x(ends[0]), y), QPointF(line.x(ends[1]), y), colour, 4.0)

    def _paint_cluster(self, cluster: Cluster, y: float, tint: QColor) -> None:
        line, pen = self._line, self._pen
        x, members, square = line.marker_x(cluster), cluster.members, cluster.members[0].signing
        point = QPointF(line.x(x), y)
        if len(members) == 1 and not cluster.beyond:
            vague = members[0].last - members[0].first >= EXACT
            self._paint_mark(point, RADIUS, tint, square, hollow=vague, guess=not members[0].date.confirmed)
            return
        number, font = line.words.number(len(members)), fonts.number_font("key")
        half = max(RADIUS + 2.5, wide(number, font) / 2 + 5)
        rect = QRectF(point.x() - half, point.y() - RADIUS - 2.5, 2 * half, 2 * RADIUS + 5)
        pen.fill(rect, tint, 1.5 if square else rect.height() / 2)
        pen.text(rect, number, font, "paper", align="centre", direction=draw.LTR)

    def _paint_mark(
        self, point: QPointF, radius: float, tint: QColor, square: bool, *, hollow: bool, guess: bool
    ) -> None:
        """Filled where the day is known; hollow where it isn't; dashed where it is only a guess."""
        pen = self._pen
        if not square:
            if hollow or guess:
                pen.circle(point, radius, "paper", tint, 2.0, dashed=guess)
            else:
                pen.circle(point, radius, tint)
            return
        side = radius * 0.92
        rect = QRectF(point.x() - side, point.y() - side, 2 * side, 2 * side)
        if hollow or guess:
            pen.box(rect, "paper", tint, 1.0, width=2.0, dashed=guess)
        else:
            pen.fill(rect, tint, 1.5)

    def _paint_month(self, key: str, missing: bool, articles: int) -> None:
        line, pen = self._line, self._pen
        left, right = line.column(key)
        if missing:
            y = line.base - 2.5
            pen.line(QPointF(line.x(left + 2), y), QPointF(line.x(right - 2), y), "ink_faint", 1.2, (1.5, 2.5))
        elif articles:
            most = max(len(items) for _key, _gap, items, _marks in line.columns())
            inset = min(8.0, (right - left) * 0.08)
            height = max(3.0, BAR * articles / most)
            rect = line.at(left + inset, line.base - height, right - left - 2 * inset, height)
            pen.fill(rect, pen.theme.colour("edge", INK_OF_BARS))

    def _paint_grid(self) -> None:
        line, pen = self._line, self._pen
        assert line.axis is not None
        top, step = line.rails[0][0] - 14.0, line.step()
        months = line.axis.months()
        fine = step >= 30
        for key in months if fine else dict.fromkeys(month[:4] for month in months):
            left, _right = line.column(key)
            pen.line(QPointF(line.x(left), top), QPointF(line.x(left), line.base), "line")
        end = line.x(line.axis.start + line.axis.length)
        pen.line(QPointF(end, top), QPointF(end, line.base), "line")
        pen.line(QPointF(line.x(10), line.base), QPointF(line.x(line.width - 10), line.base), "edge")
        self._paint_ticks(months)

    def _paint_ticks(self, months: list[str]) -> None:
        line, pen = self._line, self._pen
        caption = fonts.font("caption")
        for words, left, width in line.ticks():
            rect = line.at(left, line.base + 4, width, 18)
            pen.text(rect, words, caption, "ink_soft", align="centre", direction=line.page)
        if not (line.years_below() or line.by_year):
            return
        y = line.base + (22.0 if not line.by_year else 4.0)
        for year in dict.fromkeys(month[:4] for month in months):
            left, right = line.column(year)
            words = line.words.year(year)
            if right - left > wide(words, caption):
                pen.text(line.at(left, y, right - left, 18), words, caption, "ink_faint", align="centre")

    def _paint_legend(self) -> None:
        line, pen = self._line, self._pen
        font = fonts.font("caption")
        below = line.legend_below()
        x = 2.0 if below else wide(line.title, fonts.font("record_title")) + 30
        y = HEAD - 6 if below else 2.0
        for number, words in enumerate(line.words.legend):
            middle_x, middle_y = x + 8, y + 10
            point = QPointF(line.x(middle_x), middle_y)
            if number < 2:
                self._paint_mark(point, 5.0, line.tints[number], number == 1, hollow=False, guess=False)
            elif number == 2:
                pen.fill(line.at(x, middle_y - 5, 16, 10), pen.theme.colour("edge", INK_OF_BARS))
            else:
                ends = QPointF(line.x(x), middle_y + 0.5), QPointF(line.x(x + 18), middle_y + 0.5)
                pen.line(*ends, "ink_faint", 1.2, (1.5, 2.5))
            width = wide(words, font) + 1
            pen.text(line.at(x + 22, y, width, 20), words, font, "ink_soft", direction=line.page)
            x += width + 43
