"""Of all that the engines say, what is put before the analyst: nothing twice, nothing refused, nothing over a mark.

Of suggestions of one kind that overlap, the likelier stays. Those of different kinds may nest, as marks do; of one
kind only what its engine found as a name within a longer one (the reason "nested"), and never within a mark.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Protocol

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Cover, Span
from desktop_app.model.suggestion import Answer, Suggestion, Verdict
from desktop_app.suggest.knowledge import KnownName
from desktop_app.suggest.rivals import likelier, likeliest

_Place = tuple[int, int]  # start and end of a span
_NESTED = "nested"


class Refusals:
    """What was refused: a string in one reading of it.

    Where the same string was also accepted in that reading, or the words were marked as another kind instead, the
    refusal holds for its own place only: the analyst said of one place that it means something else there.

    The reading stays what it was when its record is merged, deleted, or made only later under the name of a new one.
    """

    def __init__(
        self, verdicts: Iterable[Verdict], names: Iterable[KnownName] = (), merged: Mapping[str, str] | None = None
    ) -> None:
        """The latest verdict first; the last word on a place counts. `names` are of the records that there are,
        `merged` leads from a record to the one that it is part of now."""
        self._merged = merged or {}
        now = _ReadingsNow(names, self._merged)
        self._strings: set[tuple[Kind, str, str]] = set()
        self._places: set[tuple[str, Span, Kind, str]] = set()
        accepted: set[tuple[Kind, str, str]] = set()
        said: set[tuple[str, Span, Kind, str]] = set()
        for verdict in verdicts:
            for meant in now.of(verdict):
                string = (verdict.kind, verdict.folded, meant)
                place = (verdict.article, verdict.span, verdict.kind, meant)
                if verdict.answer is Answer.ACCEPTED:
                    accepted.add(string)
                elif place not in said:
                    self._places.add(place)
                    if not verdict.annotation:
                        self._strings.add(string)
                said.add(place)
        self._strings -= accepted

    @property
    def strings(self) -> frozenset[tuple[Kind, str, str]]:
        """(kind, folded words, record or folded name of a new one) of what is refused wherever it stands."""
        return frozenset(self._strings)

    @property
    def places(self) -> frozenset[tuple[str, Span, Kind, str]]:
        """(article, span, kind, record or folded name of a new one) of what is refused in its own place."""
        return frozenset(self._places)

    def __bool__(self) -> bool:
        return bool(self._places)

    def __contains__(self, suggestion: "Proposed") -> bool:
        if not self._places:
            return False
        meant = meant_of(suggestion)
        meant = self._merged.get(meant, meant)  # of a survey that was made before
        place = (suggestion.article, suggestion.span, suggestion.kind, meant)
        return place in self._places or (suggestion.kind, fold_name(suggestion.quote), meant) in self._strings


class _ReadingsNow:
    """What the reading that was answered is called by now."""

    def __init__(self, names: Iterable[KnownName], merged: Mapping[str, str]) -> None:
        self._names, self._merged = names, merged

    def of(self, verdict: Verdict) -> set[str]:
        """Records and names, any of which an engine may give for it."""
        name = folded_name(verdict.label)
        meant = self._merged.get(verdict.meant, verdict.meant)
        found = {verdict.meant, meant}
        if verdict.meant == name or meant not in self._records:
            found |= self._named.get((verdict.kind, name), frozenset())
        return found | {name} if verdict.answer is Answer.REFUSED else found

    @cached_property
    def _records(self) -> set[str]:
        return {one.record for one in self._names}

    @cached_property
    def _named(self) -> Mapping[tuple[Kind, str], set[str]]:
        found: dict[tuple[Kind, str], set[str]] = defaultdict(set)
        for one in self._names:
            found[one.kind, folded_name(one.text)].add(one.record)
        return dict(found)


class Proposed(Protocol):
    """What of a suggestion says whether it is refused."""

    @property
    def article(self) -> str: ...
    @property
    def span(self) -> Span: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def record(self) -> str | None: ...
    @property
    def label(self) -> str: ...
    @property
    def quote(self) -> str: ...


def meant_of(suggestion: Proposed) -> str:
    """What a verdict keeps as its reading: the record, or the folded label of a new one."""
    return suggestion.record or fold_name(suggestion.label)


def fold_name(text: str) -> str:
    """Folded, on one line."""
    return " ".join(fold(text).split())


folded_name = lru_cache(maxsize=1 << 16)(fold_name)  # the same names again each time that something is answered


def resolve(
    suggestions: Iterable[Suggestion],
    marked: Iterable[tuple[Span, Kind]],
    refusals: Refusals,
    hidden: list[Suggestion] | None = None,
) -> list[Suggestion]:
    """In reading order, the longer first where two begin together. `marked` are the marks that the article has.

    Each kind is decided for itself: what is kept of one hangs on no suggestion or mark of another. To `hidden` is
    added what would compete if there were no marks and refusals.
    """
    said = _beside_marks(_as_the_whole(in_order(suggestions)), covered(marked), hidden)
    refused = refusals.__contains__ if refusals else None
    lanes: dict[tuple[Kind, str], list[Suggestion]] = defaultdict(list)
    for one in said:
        lanes[one.kind, _apart(one)].append(one)
    kept: set[int] = set()  # by their identity
    for (kind, apart), lane in sorted(lanes.items(), key=_nested_last):
        if apart == _NESTED:
            around = [(one.span.start, one.span.end) for one in lanes.get((kind, ""), ()) if id(one) in kept]
            lane = [one for one in lane if _fits(around, (one.span.start, one.span.end))]
        kept.update(map(id, likeliest(lane, refused, hidden)))
    return [one for one in said if id(one) in kept]


def _nested_last(lane: tuple[tuple[Kind, str], list[Suggestion]]) -> bool:
    """When it is known what they lie in."""
    return lane[0][1] == _NESTED


def _beside_marks(
    said: list[Suggestion], marks: Mapping[Kind, Cover], hidden: list[Suggestion] | None
) -> list[Suggestion]:
    if not marks:
        return said
    beside = []
    for one in said:
        if one.kind not in marks or not marks[one.kind].meets(one.span):
            beside.append(one)
        elif hidden is not None:
            hidden.append(one)
    return beside


def covered(marked: Iterable[tuple[Span, Kind]]) -> dict[Kind, Cover]:
    """What marks of each kind lie on."""
    by_kind: dict[Kind, list[Span]] = defaultdict(list)
    for span, kind in marked:
        by_kind[kind].append(span)
    return {kind: Cover(spans) for kind, spans in by_kind.items()}


def in_order(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """In reading order, the longer first where two begin together."""
    return sorted(suggestions, key=lambda one: (one.span.start, -one.span.end, one.kind))


def _as_the_whole(said: list[Suggestion]) -> list[Suggestion]:
    """The same, but that a short name means what its whole name means in this article, whoever found which and however
    it is spelt."""
    shorts = [place for place, one in enumerate(said) if one.record is None and one.reason.code == "short_name"]
    if not shorts:
        return said
    called = {place: (said[place].kind, folded_name(said[place].label)) for place in shorts}
    kinds, names = {kind for kind, _ in called.values()}, set(called.values())
    wholes: dict[tuple[Kind, str], list[Suggestion]] = defaultdict(list)
    for one in said:
        if one.kind in kinds and one.reason.code != "short_name":
            name = one.kind, folded_name(one.quote)
            if name in names:
                wholes[name].append(one)
    likeliest = {name: min(those, key=likelier) for name, those in wholes.items()}
    for place, name in called.items():
        if name in likeliest:
            said[place] = _meaning(said[place], likeliest[name])
    return said


def _meaning(one: Suggestion, other: Suggestion) -> Suggestion:
    """The first, taken for what the second is taken for."""
    if other.record is None and one.label == other.label and one.label_en == other.label_en:
        return one
    return Suggestion(
        one.article, one.span, one.quote, one.kind, other.record, other.label, other.label_en, one.score, one.engine,
        one.version, one.reason, one.fields, one.also,
    )  # fmt: skip


def _apart(one: Suggestion) -> str:
    """What doesn't compete with others of its kind: a name within a longer one, and the level of relations
    ("strategic partnership"), which is named within what is said of them."""
    code = one.reason.code
    if code == "words" and one.kind is Kind.STATEMENT:
        return "level"
    return _NESTED if code == _NESTED else ""


def _fits(lane: Sequence[_Place], place: _Place) -> bool:
    """Whether whatever it meets holds more than it. Only the neighbours can meet it."""
    at = bisect_left(lane, place)
    start, end = place
    met = [other for other in lane[max(0, at - 1) : at + 1] if other[0] < end and start < other[1]]
    return all(other != place and other[0] <= start and end <= other[1] for other in met)
