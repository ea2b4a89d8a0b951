"""The box in which one says which suggestions the dock shows: by kind, by engine, by score."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, SuggestionGroup
from desktop_app.ui.dock.suggestions.queue import Sieve
from desktop_app.ui.language import translate
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.suggesting.words import ENGINE_ICONS, engine_name, silent_words
from desktop_app.ui.widgets.segments import Segment, Segments
from desktop_app.ui.widgets.tick import Tick
from desktop_app.ui.widgets.tick_box import TickBox
from desktop_app.ui.words import kind_name

LEAST = (0.0, 0.7, 0.9, 0.97)
"""The least scores to choose from."""


class SieveBox(TickBox):
    """Every tick works at once: `take` gets what is to be shown. `groups` are all that there are; `silent` engines
    could say nothing, ticked or not."""

    def __init__(
        self, groups: Sequence[SuggestionGroup], sieve: Sieve, take: Callable[[Sieve], object], anchor: QWidget,
        silent: Collection[EngineName] = (),
    ) -> None:  # fmt: skip
        super().__init__(anchor)
        self._silent = silent
        self._sieve, self._take_sieve = sieve, take
        self.title(translate("Suggestion", "Kinds shown"))
        self._kinds(_counted(groups))
        self.title(translate("Suggestion", "Proposed by"))
        self._engines()
        self.title(translate("Suggestion", "At least so sure"))
        least = Segments(self)
        any_score = Segment(translate("Suggestion", "Any"))
        least.set_segments([any_score, *(Segment(f"{round(one * 100)}%") for one in LEAST[1:])])
        least.set_current(LEAST.index(sieve.least) if sieve.least in LEAST else 0)
        least.setAccessibleName(translate("Suggestion", "At least so sure"))
        least.chosen.connect(lambda number: self._put(replace(self._sieve, least=LEAST[number])))
        self.column.addWidget(least)
        self.end_with("eye", translate("Suggestion", "Show all"), self._show_all)

    def _kinds(self, counts: Counter[Kind]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        known = [one for one in kind_looks().all() if counts[one.kind] or one.kind in self._sieve.kinds]
        rows = (len(known) + 1) // 2
        for number, one in enumerate(known):
            count = f"{counts[one.kind]:,}" if counts[one.kind] else ""
            box = Tick(kind_name(one.kind), icon=one.icon, tint=look().theme.kind(one.kind), count=count, parent=self)
            self.tick(box, one.kind not in self._sieve.kinds, partial(self._put_kind, one.kind))
            if not number:
                self.first = box
            grid.addWidget(box, number % rows, number // rows)
        self.column.addLayout(grid)

    def _engines(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        for number, engine in enumerate(EngineName):
            words = silent_words(engine) if engine in self._silent else ""
            box = Tick(engine_name(engine), icon=ENGINE_ICONS[engine], count=words, parent=self)
            self.tick(box, engine not in self._sieve.engines, partial(self._put_engine, engine))
            grid.addWidget(box, number % 3, number // 3)
        self.column.addLayout(grid)

    def _put_kind(self, kind: Kind, shown: bool) -> None:
        self._put(self._sieve.with_kind(kind, shown))

    def _put_engine(self, engine: EngineName, shown: bool) -> None:
        self._put(self._sieve.with_engine(engine, shown))

    def _put(self, sieve: Sieve) -> None:
        self._sieve = sieve
        self._take_sieve(sieve)

    def _show_all(self) -> None:
        self._put(Sieve())
        self.close_box()


def _counted(groups: Sequence[SuggestionGroup]) -> Counter[Kind]:
    counts: Counter[Kind] = Counter()
    for group in groups:
        counts[group.kind] += group.count
    return counts
