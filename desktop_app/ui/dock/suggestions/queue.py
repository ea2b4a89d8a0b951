"""What waits in the dock: groups, the rows of one of them with their ticks, and what is sifted out. Plain data."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Suggestion, SuggestionGroup

LIKELY = 0.9
"""A score of which nine in ten are right."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """Kinds and engines that are left out, and the least score."""

    kinds: frozenset[Kind] = field(default_factory=frozenset)
    engines: frozenset[EngineName] = field(default_factory=frozenset)
    least: float = 0.0

    def __bool__(self) -> bool:
        """Whether anything may be left out."""
        return bool(self.kinds or self.engines or self.least)

    def passes(self, one: Suggestion) -> bool:
        """With several engines: where one of them is shown."""
        heard = not self.engines or any(engine not in self.engines for engine in one.engines)
        return one.score >= self.least and one.kind not in self.kinds and heard

    def with_kind(self, kind: Kind, shown: bool) -> "Sieve":
        return replace(self, kinds=self.kinds - {kind} if shown else self.kinds | {kind})

    def with_engine(self, engine: EngineName, shown: bool) -> "Sieve":
        return replace(self, engines=self.engines - {engine} if shown else self.engines | {engine})


def grouped(suggestions: Iterable[Suggestion]) -> list[SuggestionGroup]:
    """By what they mean, the largest group first; of equal ones the likelier."""
    found: dict[tuple[Kind, str], list[Suggestion]] = {}
    for one in suggestions:
        found.setdefault((one.kind, one.meant), []).append(one)
    groups = [_group(each) for each in found.values()]
    return sorted(groups, key=lambda group: (-group.count, -group.best, group.label))


def _group(each: Sequence[Suggestion]) -> SuggestionGroup:
    first = each[0]
    engines = [engine for engine, _count in Counter(engine for one in each for engine in one.engines).most_common()]
    articles, scores = len({one.article for one in each}), [one.score for one in each]
    label_en = next((one.label_en for one in each if one.label_en), "")
    return SuggestionGroup(
        first.kind, first.record, first.label, label_en, len(each), articles, max(scores), min(scores), tuple(engines)
    )


def key_of(group: SuggestionGroup | None) -> tuple[Kind, str] | None:
    """What tells a group from the others; that of all together is None."""
    return None if group is None else (group.kind, group.record or f"{group.kind}:{group.label}")


def same_group(one: SuggestionGroup | None, other: SuggestionGroup | None) -> bool:
    """Whether both mean one thing: also where its record was made between the two. Records of one name are two."""
    if one is None or other is None:
        return one is other
    made = (one.record is None) != (other.record is None) and (one.kind, one.label) == (other.kind, other.label)
    return made or key_of(one) == key_of(other)


def of_group(suggestions: Iterable[Suggestion], group: SuggestionGroup | None) -> list[Suggestion]:
    """The suggestions that mean it; all of them where the group is None."""
    wanted = key_of(group)
    return [one for one in suggestions if wanted is None or (one.kind, one.meant) == wanted]


def doubtful_first(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """What wants a look stands before what is likely right, each in the order in which it came."""
    return sorted(suggestions, key=lambda one: one.score >= LIKELY)


class Rows:
    """The suggestions of the group that is looked at. What is ticked is answered together."""

    def __init__(self, suggestions: Sequence[Suggestion] = (), *, least: float = 0.0) -> None:
        """Those of at least that score are ticked."""
        self.all = list(suggestions)
        self._ticked = bytearray(one.score >= least for one in self.all)
        self._by_hand = bytearray(len(self.all))

    def __len__(self) -> int:
        return len(self.all)

    def is_ticked(self, row: int) -> bool:
        return bool(self._ticked[row])

    def toggle(self, row: int) -> None:
        self._ticked[row] ^= 1
        self._by_hand[row] = 1

    def tick(self, on: bool) -> None:
        """All, or none."""
        self._ticked = bytearray([on]) * len(self.all)
        self._by_hand = bytearray([1]) * len(self.all)

    def ticked(self) -> list[Suggestion]:
        return [one for one, on in zip(self.all, self._ticked, strict=True) if on]

    def articles(self) -> int:
        """How many articles they stand in."""
        return len({one.article for one in self.all})

    def renewed(self, suggestions: Sequence[Suggestion], *, least: float) -> "Rows":
        """Others, of which those that were there keep the ticks that were given or taken by hand; else the tick follows
        the score, which may be another by now."""
        before = {_place(one): self._ticked[row] for row, one in enumerate(self.all) if self._by_hand[row]}
        made = Rows(suggestions, least=least)
        for row, one in enumerate(made.all):
            if (kept := before.get(_place(one))) is not None:
                made._ticked[row], made._by_hand[row] = kept, 1
        return made


def _place(one: Suggestion) -> tuple[str, int, int, Kind]:
    """What stays of it where it means a record that was made since."""
    return one.article, one.span.start, one.span.end, one.kind
