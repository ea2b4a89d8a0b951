"""Who meets, who visits, and where to: what the sentences around a noun for a meeting name."""

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.arabic.dates import year_of
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.meetings.around import IN_RETURN, Mention
from desktop_app.suggest.engines.patterns.meetings.encounter_parts import WELCOMES, taking_part, welcomes
from desktop_app.suggest.engines.patterns.office_holders import Offices
from desktop_app.suggest.engines.patterns.sorts import is_verb

_REACH = 60  # words of a sentence on both sides in which those who meet are named
_BEFORE = 120  # words before "the meeting" in which it is said who met
_ITS_VISIT = 5  # words of "the historic visit of president …" before "to" the country
EARLIER = 0  # the year of a visit of which only that is told
_TOLD_AFTER = 12  # words behind a visit in which a year tells of an earlier one
_THAT = frozenset(("ان", "بان", "انه", "انهما"))
_SOURCES = frozenset(("وفقا", "ووفقا", "بحسب", "وبحسب", "حسب", "وحسب", "وفق", "ووفق"))
_OFFICE = 12  # words of "the official spokesman of the ministry …"
_LAST = frozenset(("الماضي", "الماضيه", "المنصرم", "الفاءت", "السابق"))
_APART = frozenset(("الي", "مع", "خلال", "بدعوه"))
_COUNTERPARTS = frozenset(("نظيره", "نظيرته", "نظيرها", "نظيرتها"))
_TOWARD = frozenset(("الي", "لمدينه", "مدينه", "العاصمه"))


@dataclass(slots=True)
class Encounter:
    """One meeting with its mentions; `people` and `places` as the sentences of its mentions name them."""

    sort: str
    mentions: list[Mention] = field(default_factory=list)
    people: list[NameAt] = field(default_factory=list)
    to: NameAt | None = None
    year: int | None = None

    @property
    def who(self) -> frozenset[str]:
        return frozenset(one.named.meant for one in self.people)


class Met:
    """Reads the names around mentions."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._table = meeting_words()
        self._now = year_of(words.reading.published)

    def _destination(self, mention: Mention) -> NameAt | None:
        """The country or place behind "to", or right behind the noun."""
        end = min(mention.after + 22, self._w.sentence(mention.first)[1])
        names = self._w.names(mention.after, end, (Kind.COUNTRY, Kind.PLACE))
        for index, name in enumerate(names):
            before = self._w.words[name.first - 1]
            reach = _ITS_VISIT if name.named.kind is Kind.COUNTRY else 2
            near = name.first <= mention.after + reach and self._w.words[name.first].startswith("ل")
            if name.first == mention.after or before in _TOWARD or near:
                beside = names[index + 1 : index + 2]  # the country that stands with its city
                whole = beside and beside[0].first == name.after and beside[0].named.kind is Kind.COUNTRY
                return beside[0] if whole else name
        return None

    def _visited(self, encounter: Encounter) -> NameAt | None:
        """What a verb says instead: يزور الصين, وصل إلى بكين."""
        for index in self._w.reading.places(self._table.visits):
            after = self._w.sentence(index)[1]
            names = self._w.names(index + 1, min(index + 8, after), (Kind.COUNTRY, Kind.PLACE))
            theirs = {name.after for name in names if self._w.words[name.first - 1] in self._table.titles}
            names = [name for name in names if name.after not in theirs]  # not of "the president of Peru"
            toward = (name for name in names if self._w.words[name.first - 1] in _TOWARD)
            near = (one for one in names if one.first <= index + 2 or one.first in theirs or self._after_a_name(one))
            if (to := next(toward, None) or next(near, None)) is not None:
                return to
        return None

    def _after_a_name(self, name: NameAt) -> bool:
        people = self._w.names(max(name.first - 4, 0), name.first, (Kind.PERSON,))
        return any(one.after == name.first for one in people)

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
        said = [at for at in range(first, mention.first) if self._w.words[at] in _THAT]
        named = [one for one in outermost(self._w.names(first, after)) if one.named.kind is Kind.PERSON]
        named = [one for one in named if not self._is_source(first, one.first)]
        own = [one for one in named if said and one.first > said[-1]]
        met = distinct(taking_part(self._w, own or named, mention.after) if mention.sort != "visit" else own or named)
        other = self._counterpart(first, after) if len(met) == 1 else None
        return met if other is None else [*met, other]

    def _counterpart(self, first: int, after: int) -> NameAt | None:
        """ "With his Algerian counterpart": the person whose office is of that country, where the article names one."""
        for index in range(first, after - 1):
            if self._w.words[index].lstrip("وبل") not in _COUNTERPARTS:
                continue
            country = set(self._w.countries(index + 1, index + 2))
            if country and (met := self._offices.of_country(country)) is not None:
                return met
        return None

    @cached_property
    def _offices(self) -> Offices:
        return Offices(self._w)

    def _is_source(self, first: int, at: int) -> bool:
        """ "According to the spokesman …" before the verb."""
        words = self._w.words
        start = next((one for one in range(at - 1, max(first, at - _OFFICE) - 1, -1) if words[one] in _SOURCES), -1)
        return start >= 0 and self._w.sentence(at)[0] == start and not any(map(is_verb, words[start:at]))

    def _visitor(self, encounter: Encounter, mention: Mention, people: list[NameAt]) -> list[NameAt]:
        """Who visits: named right behind the noun, else the last before it who isn't of the country visited."""
        country = encounter.to.named.country if encounter.to else ""
        people = [one for one in people if not country or not self._is_of(one, country)] or people
        behind = [one for one in people if one.first >= mention.after]
        before = [one for one in people if one.first < mention.first]
        # who thanks for being asked is the visitor
        if any(word in self._table.invites for word in self._w.words[max(mention.first - 4, 0) : mention.first]):
            return before[:1]
        own = [one for one in behind[:1] if self._belongs(mention, one)]
        return own or before[-1:] or behind[:1]

    def _is_of(self, name: NameAt, country: str) -> bool:
        """ "The Japanese president …", "… the president of Japan": an office of that country beside the name."""
        behind = self._w.words[name.after : name.after + 1]
        beside = self._w.countries(max(name.first - 5, 0), name.first)
        if behind and behind[0] in self._table.titles:
            beside += self._w.countries(name.after, name.after + 4)
        return country in beside

    def _belongs(self, mention: Mention, name: NameAt) -> bool:
        """ "The visit of president …", "the visit that president … made": no sign and no "to" or "with" between."""
        between = range(mention.after, name.first + 1)
        return len(between) < 9 and not any(self._w.broken(at) or self._w.words[at] in _APART for at in between)

    def _year(self, mention: Mention) -> int | None:
        """The earlier year in which a visit was, where the words behind it say so."""
        end = min(mention.after + _TOLD_AFTER, self._w.sentence(mention.first)[1])
        if not (mention.definite or mention.invited) and self._is_return(mention, end):
            return EARLIER
        if self._now is None or mention.invited:
            return None
        for word in self._w.words[mention.after : end]:
            if len(word) == 4 and word.isdigit() and 1900 < int(word) < self._now:
                return int(word)
        return None


    def _is_return(self, mention: Mention, end: int) -> bool:
        """ "In return for the visit of the former to A last October"."""
        words = self._w.words
        before = words[max(mention.first - 3, 0) : mention.first]
        told = words[mention.after : end]
        return not IN_RETURN.isdisjoint(before) and not _LAST.isdisjoint(told)


def distinct(names: list[NameAt]) -> list[NameAt]:
    """Each name once."""
    return list({one.named.meant: one for one in reversed(names)}.values())[::-1]
