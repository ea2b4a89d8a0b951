"""Agreements and meetings of which the project has a record, told of again. Only where that is sure: else a new one."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.knowledge import KnownDeed

_ONCE_A_DAY = frozenset(("joint_statement", "declaration", "treaty"))
_VISITS = frozenset(("state_visit", "official_visit", "working_visit"))
_SOURCES_DIFFER = 3  # days by which two articles may date one signing
_SURELY_ALIKE = 0.8  # of the words of both titles, where no day says anything
_ALIKE = 0.6  # where the days agree
_NUMBER = re.compile(r"\d+")
_NOTHING: frozenset[str] = frozenset()
_GENERAL = frozenset(fold("تعاون اتفاقية مذكرة بروتوكول برنامج تنفيذي دولة جمهورية مملكة حكومة حكومتي").split())


class KnownDeeds:
    """Looks up what an article tells among the records of the project."""

    def __init__(self, deeds: Sequence[KnownDeed]) -> None:
        self._deeds = deeds

    def agreement(
        self, label: str, fields: Iterable[ProposedField], published: str, *, news: bool
    ) -> KnownDeed | None:
        """The record of the same kind between the same states whose title or day of signing agrees, nothing against it.

        `news` says that it was signed now: then the day of publication stands for a day that isn't told.
        """
        if not self._deeds:
            return None
        facts = _facts(fields)
        kind, parties = facts.get("kind", _NOTHING), facts.get("parties", _NOTHING)
        if len(kind) != 1 or len(parties) < 2:
            return None
        days = facts.get("signed", _NOTHING) or (frozenset((published,)) if news and published else _NOTHING)
        found: list[tuple[float, KnownDeed]] = []
        [called] = kind
        for deed in self._agreements.get((called, parties), ()):
            if score := _same_document(deed, label, facts, days, called):
                found.append((score, deed))
        return _best(found)

    def meeting(self, fields: Iterable[ProposedField], *, visit: bool) -> KnownDeed | None:
        """The record of the same kind on the same day with two of the same people; a visit of one to one place."""
        facts = _facts(fields)
        people, place = facts.get("participants", _NOTHING), facts.get("place", _NOTHING)
        kind = facts.get("kind", _NOTHING)
        found = [
            deed
            for day in facts.get("date", _NOTHING)
            for deed in self._meetings.get(day, ())
            if _same_kind(kind, deed.facts.get("kind", _NOTHING), visit)
            and _same_people(people, place, deed.facts, visit)
        ]
        return found[0] if len(found) == 1 else None

    @cached_property
    def _agreements(self) -> Mapping[tuple[str, frozenset[str]], list[KnownDeed]]:
        found: dict[tuple[str, frozenset[str]], list[KnownDeed]] = defaultdict(list)
        for deed in self._deeds:
            if deed.kind is Kind.AGREEMENT:
                for kind in deed.facts.get("kind", ()):
                    found[kind, deed.facts.get("parties", _NOTHING)].append(deed)
        return found

    @cached_property
    def _meetings(self) -> Mapping[str, list[KnownDeed]]:
        found: dict[str, list[KnownDeed]] = defaultdict(list)
        for deed in self._deeds:
            if deed.kind is Kind.MEETING:
                for day in deed.facts.get("date", ()):
                    if len(day) == 10:
                        found[day].append(deed)
        return found


def _facts(fields: Iterable[ProposedField]) -> dict[str, frozenset[str]]:
    """What is told by values: words that name no record tell nothing here."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in fields:
        if one.value:
            found[one.field].add(one.value)
    return {name: frozenset(values) for name, values in found.items()}


def _same_document(
    deed: KnownDeed, label: str, facts: Mapping[str, frozenset[str]], days: frozenset[str], kind: str
) -> float:
    """How alike the titles are, 0 where they may be two documents."""
    for name in ("years", "bodies"):
        told, known = facts.get(name, _NOTHING), deed.facts.get(name, _NOTHING)
        if told and known and not told & known:
            return 0.0
    agree = _days_agree(days, deed.facts.get("signed", _NOTHING))
    if agree is False or _other_numbers(label, deed.label):
        return 0.0
    one, other = _words(label), _words(deed.label)
    if not one or not other:
        return 0.5 if agree and kind in _ONCE_A_DAY and _is_day(days) and not (one or other) else 0.0
    both = len(one & other)
    alike = both / len(one | other)
    if agree:
        return alike if both and (alike >= _ALIKE or both == min(len(one), len(other))) else 0.0
    return alike if both > 1 and alike >= _SURELY_ALIKE else 0.0


def _days_agree(one: frozenset[str], other: frozenset[str]) -> bool | None:
    """None where one of them isn't known."""
    if not one or not other:
        return None
    if any(a.startswith(b) or b.startswith(a) for a in one for b in other):
        return True
    return any(_near(a, b) for a in one for b in other)


def _near(one: str, other: str) -> bool:
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= _SOURCES_DIFFER
    except ValueError:
        return False


def _is_day(days: frozenset[str]) -> bool:
    return any(len(day) == 10 for day in days)


def _same_kind(one: frozenset[str], other: frozenset[str], visit: bool) -> bool:
    if visit:
        return bool(other & _VISITS) and (not one or bool(one & other))
    return bool(one & other)


def _same_people(
    people: frozenset[str], place: frozenset[str], known: Mapping[str, frozenset[str]], visit: bool
) -> bool:
    shared = people & known.get("participants", _NOTHING)
    return len(shared) > 1 or (visit and bool(shared) and bool(place & known.get("place", _NOTHING)))


def _best(found: list[tuple[float, KnownDeed]]) -> KnownDeed | None:
    """The one that is most alike; none where two are."""
    found.sort(key=lambda one: (-one[0], one[1].record))
    tied = len(found) > 1 and found[0][0] == found[1][0]
    return found[0][1] if found and not tied else None


def _other_numbers(one: str, other: str) -> bool:
    """Years and ordinals in both titles, and none in both."""
    told, known = _numbers(one), _numbers(other)
    return bool(told and known and not told & known)


@lru_cache(maxsize=1 << 14)
def _numbers(label: str) -> frozenset[str]:
    return frozenset(_NUMBER.findall(fold(label)))


@lru_cache(maxsize=1 << 14)
def _words(label: str) -> frozenset[str]:
    """What tells a title from others: as duplicates are looked for, and without "cooperation"."""
    from desktop_app.suggest.like_deeds import Deed, title_words

    return title_words(Deed("", (fold(label),), {}, _NOTHING, _NOTHING)) - _sounds_of_general()


@lru_cache(maxsize=1)
def _sounds_of_general() -> frozenset[str]:
    from desktop_app.suggest.blocking import sounds

    return frozenset(map(sounds, _GENERAL))
