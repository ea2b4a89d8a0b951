"""What becomes of suggestions of deeds in articles that are done, by classes, and how far to believe in a class.

Counted is what the patterns would say there by themselves, whatever was shown: so what sank rises again once it is
marked by hand. A class is what an analyst would pass over as a whole: a sector's field, a statement's sort and
whether it has a speaker, a figure's unit, a meeting's kind, an agreement's status.

A kind is believed as far as its rate may reach: the upper end of Wilson's interval, one-sided at 90 % (E. B. Wilson,
"Probable inference, the law of succession, and statistical inference", JASA 22, 1927, 209-212). A class begins with
that and goes on by what became of its own, as if it had been seen three times before: the mean of a beta distribution
with the kind's as its prior (m-estimate: B. Cestnik, "Estimating probabilities: a crucial task in machine learning",
ECAI 1990, 147-149). So who marks two sectors of thirty is soon left alone with the others, and who marks nearly all
must leave a dozen of one class before it sinks.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.suggest.resolve import Refusals, covered, folded_name, resolve

_FIELDS: Mapping[Kind, str] = {
    Kind.STATEMENT: "kind",
    Kind.FIGURE: "unit",
    Kind.MEETING: "kind",
    Kind.AGREEMENT: "status",
}
_SURE = 1.2816  # standard deviations: one-sided 90 %
_BEFORE = 3  # suggestions of a class that its kind stands for
_ARTICLES, _AT_MOST = 3, 3  # that a kind needs; what one counts: its suggestions stand and fall together

Tally = tuple[int, int, int]
"""(suggestions that were marked, that were left, articles that had any)"""


class Belief(NamedTuple):
    """How likely a suggestion is taken (0 to 1), and the `taken` of `all` that say so."""

    rate: float
    taken: int
    all: int


def class_of(one: Suggestion) -> str:
    """The suggestion's class, "kind/…"."""
    kind = one.kind
    if kind is Kind.SECTOR:
        return f"{kind}/{folded_name(one.label)}"
    wanted = _FIELDS.get(kind)
    value = speaker = ""
    for field in one.fields:
        if field.field == wanted:
            value = value or field.value
        elif field.field == "speaker":
            speaker = "+"
    return f"{kind}/{value}{speaker}"


class Counts:
    """Counts articles that are done, one after another."""

    def __init__(self) -> None:
        self._taken: Counter[str] = Counter()
        self._left: Counter[str] = Counter()
        self._articles: Counter[str] = Counter()

    def add(self, deeds: Iterable[Suggestion], marks: Iterable[tuple[Span, Kind]]) -> None:
        """What engines of deeds said in an article, and the marks that it has: taken is what one of its kind meets."""
        marked = covered(marks)
        there: set[str] = set()
        for one in resolve((one for one in deeds if one.engine is EngineName.PATTERNS), (), Refusals(())):
            taken = one.kind in marked and marked[one.kind].meets(one.span)
            for name in (str(one.kind), class_of(one)):
                (self._taken if taken else self._left)[name] += 1
                there.add(name)
        self._articles.update(there)

    def tallies(self) -> dict[str, Tally]:
        """Of each kind ("sector") and each class ("sector/…"), in the order of their names."""
        return {name: (self._taken[name], self._left[name], self._articles[name]) for name in sorted(self._articles)}


def beliefs(tallies: Mapping[str, Tally]) -> dict[str, Belief]:
    """For kinds and classes; a class that isn't there is believed as its kind is."""
    found: dict[str, Belief] = {}
    for name, (taken, left, articles) in tallies.items():
        kind = name.partition("/")[0]
        taken_all, left_all, read = tallies.get(kind, (0, 0, 0))
        if read < _ARTICLES:
            continue
        reach = _reach(taken_all, taken_all + left_all)
        if name == kind:
            found[name] = Belief(reach, taken_all, taken_all + left_all)
        else:
            count = taken + min(left, _AT_MOST * articles) + _BEFORE
            found[name] = Belief((taken + _BEFORE * reach) / count, taken, taken + left)
    return found


def _reach(taken: int, count: int) -> float:
    """The upper end of Wilson's interval."""
    square = _SURE * _SURE
    rate = taken / count
    spread = _SURE * math.sqrt(rate * (1 - rate) / count + square / (4 * count * count))
    return min(1.0, (rate + square / (2 * count) + spread) / (1 + square / count))
