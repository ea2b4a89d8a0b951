"""The time axis: a rail of meetings, a rail of signings, the articles of each month below."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from desktop_app.model.edtf import extent
from desktop_app.model.pair_page import Happening, PairPage
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.pages.pair.axis import Axis, Cluster, Wish, axis_for, clusters, place_labels
from desktop_app.ui.pages.pair.blocks.block import HEAD, Block
from desktop_app.ui.pages.pair.pen import Direction, Pen, wide
from desktop_app.ui.pages.pair.spot import Goal, Spot

_RADIUS, _NEAR, _LANE, _LANES = 6.5, 14.0, 18.0, 2
_LABELS = (230.0, 160.0, 110.0)  # the widest at which all labels find room is taken
_BAR, _BAR_INK = 18.0, 0.7
_EXACT = 7  # days: what may mean more is drawn hollow


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words of the picture, in the reader's language."""

    legend: tuple[str, str, str, str]  # meeting, signing, articles of the month, month without one
    happening: Callable[[Happening], str]
    several: Callable[[Sequence[Happening]], str]
    beyond: Callable[[int], str]
    month: Callable[[str, int], str]  # EDTF month or year, articles
    month_name: Callable[[int], str]
    year: Callable[[str], str]
    only_year: Callable[[str], str]


class Timeline(Block):
    """Drawn to scale. A circle is a meeting, a square a signing; hollow, its day isn't known; dashed, it is a guess."""

    def __init__(
        self, title: str, page: Direction, data: PairPage, words: TimeWords, tints: tuple[QColor, QColor],
        *, empty: str, whole: bool = False,
    ) -> None:  # fmt: skip
        super().__init__("timeline", title, page, whole=whole)
        self._data, self._words, self._tints, self._empty = data, words, tints, empty
        self._axis: Axis | None = None
        self._rails: list[tuple[float, list[Cluster], list[tuple[int, float] | None], float]] = []
        self._base = 0.0
        self._by_year = False

    def lay_out(self) -> float:
        self._axis = axis_for(self._data, 10.0, self.width - 20.0)
        self._rails = []
        if self._axis is None:
            return HEAD + 22.0
        y = HEAD + (26.0 if self._legend_below() else 0.0) + 14.0
        for signing in (False, True):
            mine = [one for one in self._data.timeline if one.signing is signing]
            found = clusters(self._axis, mine, _NEAR)
            for most in _LABELS:
                wishes = [self._wish(one, most) for one in found]
                labels = place_labels(wishes, _LANES, 2.0, self.width - 2.0)
                if None not in labels:
                    break
            used = 1 + max((label[0] for label in labels if label), default=0)
            self._rails.append((y, found, labels, most))
            for cluster in found:
                self._add_spot(cluster, y)
            y += 12.0 + _LANE * used + 12.0
        self._base = y + _BAR - 2
        self._add_months()
        return self._base + 24.0 + (18.0 if self._years_below() else 0.0)

    # --- what can be followed

    def _add_spot(self, cluster: Cluster, y: float) -> None:
        members = cluster.members
        words = self._words.happening(members[0]) if len(members) == 1 else self._words.several(members)
        if cluster.beyond:
            words = f"{self._words.beyond(cluster.beyond)}: {words}"
        marks = tuple(dict.fromkeys(mark for one in members for mark in one.evidence))
        goal = Goal(words, marks)
        if not marks:
            goal = Goal(words, record=members[0].record)
        reach = _RADIUS + 5.5
        rect = self.at(self._marker_x(cluster) - reach, y - reach, 2 * reach, 2 * reach)
        self.spots.append(Spot(rect, " ".join(one.record for one in members), words, goal, "ring"))

    def _add_months(self) -> None:
        assert self._axis is not None
        months = self._axis.months()
        self._by_year = self._axis.length / len(months) < 7
        for key, _missing, articles, marks in self._columns():
            left, right = self._column(key)
            rect = self.at(left, self._base - _BAR - 2, right - left, _BAR + 22)
            words = self._words.month(key, len(articles))
            self.spots.append(Spot(rect, key, words, Goal(words, marks if articles else (), articles), "column"))
        if self._years_below() or self._by_year:
            for year in dict.fromkeys(month[:4] for month in months):
                left, right = self._column(year)
                y = self._base + (22.0 if not self._by_year else 2.0)
                if right - left > wide(self._words.year(year), fonts.font("caption")) and not self.whole:
                    goal = Goal(period=year)
                    rect = self.at(left, y, right - left, 19.0)
                    self.spots.append(Spot(rect, f"year {year}", self._words.only_year(year), goal, "link"))

    def _columns(self) -> list[tuple[str, bool, tuple[str, ...], tuple[str, ...]]]:
        """Month or year, whether it is a gap, its articles and their marks; those with nothing to say left out."""
        assert self._axis is not None
        articles: defaultdict[str, list[str]] = defaultdict(list)
        marks: defaultdict[str, list[str]] = defaultdict(list)
        cut = 4 if self._by_year else 7
        for month in self._data.months:
            articles[month.month[:cut]] += month.articles
            marks[month.month[:cut]] += month.evidence
        missing = {month[:cut] for month in self._data.missing} - set(articles)
        keys = dict.fromkeys(month[:cut] for month in self._axis.months())
        return [
            (key, key in missing, tuple(articles[key]), tuple(marks[key]))
            for key in keys
            if key in missing or key in articles
        ]

    def _column(self, key: str) -> tuple[float, float]:
        assert self._axis is not None
        days = extent(key)
        assert days is not None  # keys are months and years of the axis
        return self._axis.x(days[0]), self._axis.x(days[1] + 1)

    def _wish(self, cluster: Cluster, most: float) -> Wish:
        width = min(wide(self._label(cluster), fonts.font("caption")) + 2, most)
        return Wish(self._marker_x(cluster), width, max(one.weight for one in cluster.members) + len(cluster.members))

    def _label(self, cluster: Cluster) -> str:
        if cluster.beyond:
            return self._words.beyond(cluster.beyond)
        return cluster.members[0].label if len(cluster.members) == 1 else self._words.several(cluster.members)

    def _marker_x(self, cluster: Cluster) -> float:
        return min(max(cluster.x, 10.0), self.width - 10.0)

    def _years_below(self) -> bool:
        """Whether a line of years stands under the months."""
        months = self._axis.months() if self._axis else []
        return bool(months) and self._axis_step() >= 7 and (months[0][:4] != months[-1][:4] or not self._data.period)

    def _axis_step(self) -> float:
        return self._axis.length / len(self._axis.months()) if self._axis else 0.0

    # --- painting

    def paint(self, pen: Pen) -> None:
        self.paint_head(pen)
        if self._axis is None:
            rect = self.at(0, HEAD - 4, self.width, 22)
            pen.text(rect, self._empty, fonts.font("ui"), "ink_faint", direction=self.page)
            return
        self._paint_legend(pen)
        self._paint_grid(pen)
        for key, missing, articles, _marks in self._columns():
            self._paint_month(pen, key, missing, len(articles))
        for (y, found, labels, most), tint in zip(self._rails, self._tints, strict=True):
            pen.line(QPointF(self.x(10), y), QPointF(self.x(self.width - 10), y), "line_strong", 1.5)
            for cluster, label in zip(found, labels, strict=True):
                self._paint_cluster(pen, cluster, y, tint)
                if label is not None:
                    lane, left = label
                    font = fonts.font("caption")
                    width = min(wide(self._label(cluster), font) + 2, most)
                    rect = self.at(left, y + 10 + lane * _LANE, width, _LANE)
                    pen.text(rect, self._label(cluster), font, "ink_soft", align="centre")

    def _paint_cluster(self, pen: Pen, cluster: Cluster, y: float, tint: QColor) -> None:
        assert self._axis is not None
        x, members, square = self._marker_x(cluster), cluster.members, cluster.members[0].signing
        for one in members:
            if one.last - one.first >= _EXACT and not cluster.beyond:
                ends = self._axis.x(one.first), self._axis.x(one.last + 1)
                colour = QColor(tint)
                colour.setAlphaF(0.4)
                pen.line(QPointF(self.x(ends[0]), y), QPointF(self.x(ends[1]), y), colour, 4.0)
        point = QPointF(self.x(x), y)
        if len(members) == 1 and not cluster.beyond:
            vague = members[0].last - members[0].first >= _EXACT
            self._paint_mark(pen, point, _RADIUS, tint, square, hollow=vague, guess=not members[0].date.confirmed)
            return
        self._paint_mark(pen, point, _RADIUS + 2.5, tint, square, hollow=False, guess=False)
        number = str(len(members))
        rect = QRectF(point.x() - 12, point.y() - 9, 24, 18)
        pen.text(rect, number, fonts.number_font("key"), "paper", align="centre", direction=draw.LTR)

    def _paint_mark(
        self, pen: Pen, point: QPointF, radius: float, tint: QColor, square: bool, *, hollow: bool, guess: bool
    ) -> None:
        """Filled where the day is known; hollow where it isn't; dashed where it is only a guess."""
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

    def _paint_month(self, pen: Pen, key: str, missing: bool, articles: int) -> None:
        left, right = self._column(key)
        if missing:
            y = self._base - 2.5
            pen.line(QPointF(self.x(left + 2), y), QPointF(self.x(right - 2), y), "ink_faint", 1.2, (1.5, 2.5))
        elif articles:
            most = max(len(items) for _key, _gap, items, _marks in self._columns())
            inset = min(8.0, (right - left) * 0.08)
            height = max(3.0, _BAR * articles / most)
            rect = self.at(left + inset, self._base - height, right - left - 2 * inset, height)
            pen.fill(rect, pen.theme.colour("edge", _BAR_INK))

    def _paint_grid(self, pen: Pen) -> None:
        assert self._axis is not None
        top, step = self._rails[0][0] - 14.0, self._axis_step()
        months = self._axis.months()
        fine = step >= 30
        for key in months if fine else dict.fromkeys(month[:4] for month in months):
            left, _right = self._column(key)
            pen.line(QPointF(self.x(left), top), QPointF(self.x(left), self._base), "line")
        end = self.x(self._axis.start + self._axis.length)
        pen.line(QPointF(end, top), QPointF(end, self._base), "line")
        pen.line(QPointF(self.x(10), self._base), QPointF(self.x(self.width - 10), self._base), "edge")
        self._paint_ticks(pen, months, step)

    def _paint_ticks(self, pen: Pen, months: list[str], step: float) -> None:
        caption, last = fonts.font("caption"), -1e9
        if not self._by_year:
            every = 1 if step >= 34 else 3
            for month in months:
                number, (left, right) = int(month[5:]), self._column(month)
                words = self._words.month_name(number)
                width, centre = wide(words, caption), (left + right) / 2
                x = min(max(centre - width / 2, 0.0), self.width - width)
                if (number - 1) % every == 0 and x > last + 6:
                    rect = self.at(x, self._base + 4, width + 1, 18)
                    pen.text(rect, words, caption, "ink_soft", align="centre", direction=self.page)
                    last = x + width
        if not (self._years_below() or self._by_year):
            return
        y = self._base + (22.0 if not self._by_year else 4.0)
        for year in dict.fromkeys(month[:4] for month in months):
            left, right = self._column(year)
            words = self._words.year(year)
            if right - left > wide(words, caption):
                pen.text(self.at(left, y, right - left, 18), words, caption, "ink_faint", align="centre")

    def _legend_below(self) -> bool:
        words = self._legend_width()
        return words + wide(self.title, fonts.font("record_title")) + 40 > self.width

    def _legend_width(self) -> float:
        return sum(wide(words, fonts.font("caption")) + 44 for words in self._words.legend)

    def _paint_legend(self, pen: Pen) -> None:
        font = fonts.font("caption")
        below = self._legend_below()
        x = 2.0 if below else wide(self.title, fonts.font("record_title")) + 30
        y = HEAD - 6 if below else 2.0
        for number, words in enumerate(self._words.legend):
            middle_x, middle_y = x + 8, y + 10
            point = QPointF(self.x(middle_x), middle_y)
            if number < 2:
                self._paint_mark(pen, point, 5.0, self._tints[number], number == 1, hollow=False, guess=False)
            elif number == 2:
                pen.fill(self.at(x, middle_y - 5, 16, 10), pen.theme.colour("edge", _BAR_INK))
            else:
                ends = QPointF(self.x(x), middle_y + 0.5), QPointF(self.x(x + 18), middle_y + 0.5)
                pen.line(*ends, "ink_faint", 1.2, (1.5, 2.5))
            width = wide(words, font) + 1
            pen.text(self.at(x + 22, y, width, 20), words, font, "ink_soft", direction=self.page)
            x += width + 43
