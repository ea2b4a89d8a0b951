"""Visits: who visits, and which were earlier ones."""

from functools import cached_property

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt
from desktop_app.suggest.engines.patterns.main_people import offices_of
from desktop_app.suggest.engines.patterns.meetings.around import IN_RETURN, Mention
from desktop_app.suggest.engines.patterns.meetings.encounter_parts import in_company
from desktop_app.suggest.engines.patterns.meetings.goals import GOES, LAST, Encounter, Goals
from desktop_app.suggest.engines.patterns.office_holders import Offices
from desktop_app.suggest.engines.patterns.time_words import TIMES

EARLIER = 0  # the year of a visit of which only that is told
_TOLD_AFTER = 12  # words behind a visit in which a year tells of an earlier one
_APART = frozenset(("الي", "مع", "خلال", "بدعوه"))
_OWN = ("زيارته", "زيارتها", "زيارتهما")  # of somebody named before
_DELEGATION = 6
_DELEGATIONS = frozenset(("وفد", "الوفد", "وفدا"))
_DELEGATES = frozenset(
    form + word
    for word in fold("قيام وصول زيارة قام وصل يقوم سيقوم يصل سيصل يزور زار").split()
    for form in ("", "و", "ب", "ل")
)
_OFFICE = 6  # words of an office behind "the visit of"
_SINCE = frozenset(("منذ", "بعد"))
_AGO = "قبل"
_SPANS = frozenset(fold("يوم يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور عام عامين سنوات أعوام سنة").split())
_MONTHS_AND_WEEKS = frozenset(fold("الشهر الأسبوع العام").split())


class Visits(Goals):
    """Reads what is said of visits."""

    @cached_property
    def _offices(self) -> Offices:
        return self._w.reading.shared(offices_of)

    def _visitor(self, encounter: Encounter, mention: Mention, people: list[NameAt]) -> list[NameAt]:
        """Who visits: named right behind the noun, else the last before it who isn't of the country visited."""
        country = encounter.to.named.country if encounter.to else ""
        people = [one for one in people if not in_company(self._w, one)] or people
        guests = [one for one in people if not country or not self._is_of(one, country)]
        people = guests or (people if len(people) > 1 else [])
        behind = [one for one in people if one.first >= mention.after]
        before = [one for one in people if one.first < mention.first]
        # who thanks for being asked is the visitor
        if any(word in self._table.invites for word in self._w.words[max(mention.first - 4, 0) : mention.first]):
            return before[:1]
        its = self._w.words[mention.first].endswith(_OWN)
        own = [] if its else [one for one in behind[:1] if self._belongs(mention, one)]
        if not own and self._of_a_delegation(mention):
            return []
        return own or before[-1:] or behind[:1]

    def _of_a_delegation(self, mention: Mention) -> bool:
        """ "A Norwegian delegation is to make a visit": nobody who is named with it."""
        words = self._w.words
        if words[mention.after : mention.after + 1] in (["وفد"], ["الوفد"]):
            return True
        for at in range(mention.first - 1, max(mention.first - _DELEGATION, 0), -1):
            if words[at] in _DELEGATIONS:
                named = self._w.names(at, mention.first, (Kind.PERSON,))
                return not named and words[at - 1] in _DELEGATES
        return False

    def _visitor_by_office(self, mention: Mention) -> list[NameAt]:
        """ "The visit of the Norwegian president": who was named with that office before."""
        if self._w.words[mention.after : mention.after + 1] == [] or self._w.broken(mention.after):
            return []
        if self._w.words[mention.after] not in self._table.titles:
            return []
        met = self._offices.meant(mention.after - 1, mention.after + _OFFICE, None)
        return [NameAt(mention.after, mention.after + 1, met)] if met is not None else []

    def _goer_by_office(self, mention: Mention) -> list[NameAt]:
        """ "The Norwegian president left for Nairobi on a visit": who was named with that office before."""
        first = self._w.sentence(mention.first)[0]
        verbs = (at for at in range(mention.first - 1, first - 1, -1) if self._w.words[at] in GOES)
        verb = next(verbs, None)
        met = self._offices.meant(verb, verb + 1 + _OFFICE, None) if verb is not None else None
        return [NameAt(first, first + 1, met)] if met is not None else []

    def _is_of(self, name: NameAt, country: str) -> bool:
        """ "The Japanese president …", "… the president of Japan": an office of that country beside the name."""
        behind = self._w.words[name.after : name.after + 1]
        first = max(name.first - 5, 0)
        signs = (at for at in range(name.first - 1, first, -1) if self._w.broken(at))
        beside = self._w.countries(next(signs, first), name.first)
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
        if not (mention.definite or mention.invited) and (self._is_return(mention, end) or self._is_past(mention, end)):
            return EARLIER
        if self._now is None or mention.invited:
            return None
        words = self._w.words
        for at in range(mention.after, end):
            if len(words[at]) == 4 and words[at].isdigit() and 1900 < int(words[at]) < self._now:
                return int(words[at]) if _SINCE.isdisjoint(words[max(mention.after, at - 5) : at]) else None
        return None

    def _is_past(self, mention: Mention, end: int) -> bool:
        """ "A visit that he made some weeks ago", "in July last": earlier than the one that the news tells of."""
        words = self._w.words
        for at in range(mention.after, end - 1):
            if words[at] == _AGO and not _SPANS.isdisjoint(words[at + 1 : at + 4]):
                return not self._w.broken(at)
            if words[at + 1] in LAST and (words[at] in TIMES or words[at] in _MONTHS_AND_WEEKS):
                return True
        return False

    def _is_return(self, mention: Mention, end: int) -> bool:
        """ "In return for the visit of the former to A last October"."""
        words = self._w.words
        before = words[max(mention.first - 3, 0) : mention.first]
        told = words[mention.after : end]
        return not IN_RETURN.isdisjoint(before) and not LAST.isdisjoint(told)
