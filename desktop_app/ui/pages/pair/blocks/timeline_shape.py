"""Where everything of the time axis stands, and what of it can be followed."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QColor

from desktop_app.model.edtf import extent
from desktop_app.model.pair_page import Happening, PairPage
from desktop_app.ui.look import fonts
from desktop_app.ui.pages.pair.axis import Axis, Cluster, Wish, axis_for, clusters, place_labels
from desktop_app.ui.pages.pair.blocks.block import HEAD, Block
from desktop_app.ui.pages.pair.pen import Direction, wide
from desktop_app.ui.pages.pair.spot import Goal, Spot

RADIUS, LANE, BAR = 6.5, 19.0, 18.0
_NEAR, _LANES = 14.0, 2
_EVERY, _TICK_GAP = (1, 3, 6), 12.0
_LABELS = (230.0, 160.0, 110.0)  # the widest at which all labels find room is taken


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
    number: Callable[[int], str]
    only_year: Callable[[str], str]


class TimelineShape(Block):
    """Drawn to scale: two rails, markers that stand too near each other taken together, months or years below."""

    def __init__(
        self, title: str, page: Direction, data: PairPage, words: TimeWords, tints: tuple[QColor, QColor],
        *, empty: str, everything: str = "", whole: bool = False,
    ) -> None:  # fmt: skip
        goal = Goal(period="") if data.period else None
        super().__init__("timeline", title, page, everything=everything, goal=goal, whole=whole)
        self.data, self.words, self.tints, self.empty = data, words, tints, empty
        self.axis: Axis | None = None
        self.rails: list[tuple[float, list[Cluster], list[tuple[int, float] | None], float]] = []
        self.base = 0.0
        self.by_year = False

    def lay_out(self) -> float:
        self.axis = axis_for(self.data, 10.0, self.width - 20.0)
        self.rails = []
        if self.axis is None:
            return HEAD + 22.0
        y = HEAD + (26.0 if self.legend_below() else 0.0) + 14.0
        for signing in (False, True):
            mine = [one for one in self.data.timeline if one.signing is signing]
            found = clusters(self.axis, mine, _NEAR)
            for most in _LABELS:
                wishes = [self._wish(one, most) for one in found]
                labels = place_labels(wishes, _LANES, 2.0, self.width - 2.0)
                if None not in labels:
                    break
            used = 1 + max((label[0] for label in labels if label), default=0)
            self.rails.append((y, found, labels, most))
            for cluster in found:
                self._add_spot(cluster, y)
            y += 12.0 + LANE * used + 12.0
        self.base = y + BAR - 2
        self._add_months()
        return self.base + 24.0 + (18.0 if self.years_below() else 0.0)

    # --- what can be followed

    def _add_spot(self, cluster: Cluster, y: float) -> None:
        members = cluster.members
        words = self.words.happening(members[0]) if len(members) == 1 else self.words.several(members)
        if cluster.beyond:
            words = f"{self.words.beyond(cluster.beyond)}: {words}"
        marks = tuple(dict.fromkeys(mark for one in members for mark in one.evidence))
        goal = Goal(words, marks)
        if not marks:
            goal = Goal(words, record=members[0].record)
        reach = RADIUS + 5.5
        rect = self.at(self.marker_x(cluster) - reach, y - reach, 2 * reach, 2 * reach)
        self.spots.append(Spot(rect, " ".join(one.record for one in members), words, goal, "ring"))

    def _add_months(self) -> None:
        assert self.axis is not None
        months = self.axis.months()
        self.by_year = self.axis.length / len(months) < 7
        for key, _missing, articles, marks in self.columns():
            left, right = self.column(key)
            rect = self.at(left, self.base - BAR - 2, right - left, BAR + 22)
            words = self.words.month(key, len(articles))
            self.spots.append(Spot(rect, key, words, Goal(words, marks if articles else (), articles), "column"))
        if self.years_below() or self.by_year:
            for year in dict.fromkeys(month[:4] for month in months):
                left, right = self.column(year)
                y = self.base + (22.0 if not self.by_year else 2.0)
                if right - left > wide(self.words.year(year), fonts.font("caption")) and not self.whole:
                    goal = Goal(period=year)
                    rect = self.at(left, y, right - left, 19.0)
                    self.spots.append(Spot(rect, f"year {year}", self.words.only_year(year), goal, "link"))

    def ticks(self) -> list[tuple[str, float, float]]:
        """The names of months below the axis, each with its left edge and width: of every month, quarter or half year,
        as they find room beside each other; none where the years below say it all."""
        assert self.axis is not None
        for every in () if self.by_year else _EVERY:
            found = [self._tick(month) for month in self.axis.months() if (int(month[5:]) - 1) % every == 0]
            found = [tick for tick in found if 0 <= tick[1] <= self.width - tick[2]]
            if all(right[1] - left[1] - left[2] >= _TICK_GAP for left, right in pairwise(found)):
                return found
        return []

    def _tick(self, month: str) -> tuple[str, float, float]:
        words, (left, right) = self.words.month_name(int(month[5:])), self.column(month)
        width = wide(words, fonts.font("caption")) + 1
        return words, (left + right - width) / 2, width

    def leader(self, cluster: Cluster, number: int, rail: int) -> bool:
        """Whether a line may lead from the place to its label: it stands in the second lane, with none in between."""
        _y, found, labels, most = self.rails[rail]
        mine, x = labels[number], self.marker_x(cluster)
        if mine is None or not mine[0]:
            return False
        first = [(label[1], self._wish(one, most).width) for one, label in zip(found, labels, strict=True)
                 if label is not None and label[0] < mine[0]]
        return not any(left - 4 < x < left + width + 4 for left, width in first)

    def columns(self) -> list[tuple[str, bool, tuple[str, ...], tuple[str, ...]]]:
        """Month or year, whether it is a gap, its articles and their marks; those with nothing to say left out."""
        assert self.axis is not None
        articles: defaultdict[str, list[str]] = defaultdict(list)
        marks: defaultdict[str, list[str]] = defaultdict(list)
        cut = 4 if self.by_year else 7
        for month in self.data.months:
            articles[month.month[:cut]] += month.articles
            marks[month.month[:cut]] += month.evidence
        missing = {month[:cut] for month in self.data.missing} - set(articles)
        keys = dict.fromkeys(month[:cut] for month in self.axis.months())
        return [
            (key, key in missing, tuple(articles[key]), tuple(marks[key]))
            for key in keys
            if key in missing or key in articles
        ]

    def column(self, key: str) -> tuple[float, float]:
        assert self.axis is not None
        days = extent(key)
        assert days is not None  # keys are months and years of the axis
        return self.axis.x(days[0]), self.axis.x(days[1] + 1)

    def _wish(self, cluster: Cluster, most: float) -> Wish:
        width = min(wide(self.label(cluster), fonts.font("caption")) + 2, most)
        return Wish(self.marker_x(cluster), width, max(one.weight for one in cluster.members) + len(cluster.members))

    def label(self, cluster: Cluster) -> str:
        if cluster.beyond:
            return self.words.beyond(cluster.beyond)
        return cluster.members[0].label if len(cluster.members) == 1 else self.words.several(cluster.members)

    def marker_x(self, cluster: Cluster) -> float:
        return min(max(cluster.x, 10.0), self.width - 10.0)

    def years_below(self) -> bool:
        """Whether a line of years stands under the months."""
        months = self.axis.months() if self.axis else []
        return bool(months) and self.step() >= 7 and (months[0][:4] != months[-1][:4] or not self.data.period)

    def step(self) -> float:
        return self.axis.length / len(self.axis.months()) if self.axis else 0.0

    def legend_below(self) -> bool:
        taken = wide(self.title, fonts.font("record_title")) + self._legend_width() + 40
        return taken + (110 if self.data.period and not self.whole else 0) > self.width

    def _legend_width(self) -> float:
        return sum(wide(words, fonts.font("caption")) + 44 for words in self.words.legend)
