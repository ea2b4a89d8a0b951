"""Who meets: what the sentences around a noun for a meeting name."""

from bisect import bisect_left
from functools import cached_property

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt, outermost
from desktop_app.suggest.engines.patterns.main_people import BYLINE, signs_the_news
from desktop_app.suggest.engines.patterns.meetings.around import Mention
from desktop_app.suggest.engines.patterns.meetings.encounter_parts import (
    WELCOMES,
    taking_part,
    welcomes,
)
from desktop_app.suggest.engines.patterns.meetings.goals import Encounter
from desktop_app.suggest.engines.patterns.meetings.visits import Visits
from desktop_app.suggest.engines.patterns.sorts import is_verb

_REACH = 60  # words of a sentence on both sides in which those who meet are named
_BEFORE = 120  # words before "the meeting" in which it is said who met
_THAT = frozenset(("ان", "بان", "انه", "انهما"))
_ANNOUNCES = frozenset(fold("أعلن أعلنت كشف كشفت تحدث تحدثت").split())  # "… about the meeting"
_THAT_OR_ABOUT = _THAT | {"عن"}
_SOURCES = frozenset(("وفقا", "ووفقا", "بحسب", "وبحسب", "حسب", "وحسب", "وفق", "ووفق"))
_OFFICE = 12  # words of "the official spokesman of the ministry …"
_OF_WHOM = 8  # words behind talks in which a state is named
_CALLER, _CALLED = 14, 6  # words from a call to the office of who calls, and of that office
_MEETINGS = frozenset(("talks", "call", "meetings"))
_FROM = frozenset(("من", "مع"))
_COUNTERPARTS = frozenset(("نظيره", "نظيرته", "نظيرها", "نظيرتها"))


class Met(Visits):
    """Reads the names around mentions."""

    def _met_since(self, last: Encounter | None, mention: Mention) -> list[NameAt]:
        """The people of a sentence between the last mention (else a little before) and this one that says who met."""
        end = self._w.sentence(mention.first)[1]
        start = self._w.sentence(last.mentions[-1].first)[0] if last else max(mention.first - _BEFORE, 0)
        told = self._told
        for index in reversed(told[bisect_left(told, start) : bisect_left(told, end)]):
            if self._w.words[index] in self._table.meets or welcomes(self._w, index):
                named = self._w.names(*self._w.sentence(index), (Kind.PERSON,))
                return distinct(taking_part(self._w, named, mention.after))
        return []

    @cached_property
    def _told(self) -> list[int]:
        """The words that may tell of a meeting: "met", "welcomed"."""
        places = self._w.reading.places
        return sorted([*places(self._table.meets), *places(WELCOMES)])

    def _people(self, mention: Mention) -> list[NameAt]:
        """Of its sentence, but not who only says that others met."""
        first, after = self._w.sentence(mention.first)
        first, after = max(first, mention.first - _REACH), min(after, mention.after + _REACH)
        that = _THAT_OR_ABOUT if self._w.words[first].removeprefix("و") in _ANNOUNCES else _THAT
        said = [at for at in range(first, mention.first) if self._w.words[at] in that]
        named = [one for one in outermost(self._w.names(first, after)) if one.named.kind is Kind.PERSON]
        named = [one for one in named if not self._is_source(first, one.first)]
        if first < BYLINE:
            named = [one for one in named if not signs_the_news(self._w, one)]
        own = [one for one in named if said and one.first > said[-1]]
        if said and not own and mention.sort == "talks" and self._w.countries(said[-1], mention.after + _OF_WHOM):
            return []  # who says that states hold talks
        own = self._of_this_one(mention, first, after, own or named)
        met = distinct(taking_part(self._w, own or named, mention.after) if mention.sort != "visit" else own or named)
        if mention.sort == "call":
            met = self._on_the_line(mention, met)
        other = self._counterpart(first, after) if len(met) == 1 else None
        if other is None and len(met) < 2 and mention.sort == "call":
            return distinct([*met, *self._by_office(mention, first, after)])
        return met if other is None else [*met, other]

    def _of_this_one(self, mention: Mention, first: int, after: int, people: list[NameAt]) -> list[NameAt]:
        """ "A meeting with A, and another meeting with B": whoever is named behind another noun's "with" met there."""
        if not self._is_with(mention.after) or mention.sort == "visit":
            return people
        heads = (one for one in self._w.phrases(self._table.heads, first, after) if one.value in _MEETINGS)
        ends = [at for one in heads if (at := self._behind_qualities(one.after)) and self._is_with(at)]
        before = max((at for at in ends if at < mention.first), default=None)
        behind = min((at for at in ends if at > mention.after), default=after)
        kept = [one for one in people if one.first < behind]
        return [one for one in kept if before is None or not before <= one.first < mention.first]

    def _is_with(self, at: int) -> bool:
        return at < len(self._w) and self._w.words[at] == "مع"

    def _behind_qualities(self, at: int) -> int:
        while at < len(self._w) and self._w.words[at] in self._table.qualities:
            at += 1
        return at

    def _by_office(self, mention: Mention, first: int, after: int) -> list[NameAt]:
        """ "A call that the minister received from the foreign minister of Norway": whom the article names so."""
        words, met, reached = self._w, list[NameAt](), first
        for at in range(max(first, mention.first - _CALLER), min(after, mention.after + _CALLER)):
            if at < reached or words.words[at] not in self._table.titles or mention.first <= at < mention.after:
                continue
            one = self._offices.meant(at - 1, at + _CALLED, None)
            if one is not None:
                met.append(NameAt(at, at + 1, one))
                ends = (end for end in range(at + 1, at + _CALLED) if words.broken(end) or words.words[end] in _FROM)
                reached = next(ends, at + _CALLED)
        return met

    def _on_the_line(self, mention: Mention, met: list[NameAt]) -> list[NameAt]:
        """Of those named behind a call "from" somebody who is named before the next verb: not who is spoken of."""
        behind = [one for one in met if one.first >= mention.after]
        if len(behind) < 2 or self._w.words[mention.after] not in _FROM:
            return met
        verbs = (at for at in range(behind[0].after, behind[-1].first) if is_verb(self._w.words[at]))
        end = next(verbs, behind[-1].after)
        return [one for one in met if one.first < end]

    def _counterpart(self, first: int, after: int) -> NameAt | None:
        """ "With his Algerian counterpart": the person whose office is of that country, where the article names one."""
        for index in range(first, after - 1):
            if self._w.words[index].lstrip("وبل") not in _COUNTERPARTS:
                continue
            country = set(self._w.countries(index + 1, index + 2))
            if country and (met := self._offices.of_country(country)) is not None:
                return met
        return None

    def _is_source(self, first: int, at: int) -> bool:
        """ "According to the spokesman …" before the verb."""
        words = self._w.words
        start = next((one for one in range(at - 1, max(first, at - _OFFICE) - 1, -1) if words[one] in _SOURCES), -1)
        return start >= 0 and self._w.sentence(at)[0] == start and not any(map(is_verb, words[start:at]))


def distinct(names: list[NameAt]) -> list[NameAt]:
    """Each name once."""
    return list({one.named.meant: one for one in reversed(names)}.values())[::-1]
