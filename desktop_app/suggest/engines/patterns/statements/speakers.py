"""Who says something, and to whom."""

from collections.abc import Iterator
from functools import cached_property

from desktop_app.arabic.fold import fold
from desktop_app.arabic.radicals import is_radical
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.office_holders import Offices
from desktop_app.suggest.engines.patterns.statements.quotations import Clause
from desktop_app.suggest.reading import Named
from desktop_app.suggest.statement_words import statement_words

_SPEAKERS = (Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY)
_PREPOSITIONS = frozenset(fold("مع الي من علي عن في بين لدي حول بشان ضد تجاه برءاسه بحضور بمشاركه نظيره ضيفه").split())
_OCCASIONS = frozenset((
    "كذلك", "ايضا", "نفسه", "خلال", "الاجتماع", "اللقاء", "المباحثات", "المحادثات", "من", "جانبه", "جهته",
))  # fmt: skip
_RENEWS = frozenset(
    fold("جدد جددت جددا يجدد تجدد مجددا مجددة كرر كررت كررا مكررا أعاد أعادت أعادا يعيد تعيد معيدا").split()
)
_NEAR = 5  # words between a verb and the body that speaks
_FURTHER = 2  # sentences through which "he added" means the last who spoke


class Speakers:
    """Who says each clause; "he added" is said by the last who spoke."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._last: Named | None = None
        self._said_at = -1
        self._done = 0

    @cached_property
    def _offices(self) -> Offices:
        return Offices(self._w)

    def fields(self, clause: Clause) -> Iterator[ProposedField]:
        """Speaker and addressee, as far as they are told. To be asked in the order of the text."""
        speaker, addressee, here = self._told(clause)
        if here:
            self._last, self._said_at = speaker, clause.at
        elif self._last is not None and self._is_near(clause.at) and self._same_speaker(clause):
            speaker, self._said_at = self._last, clause.at
        self._done = clause.after
        for field, named in (("speaker", speaker), ("addressee", addressee)):
            if named is not None:
                yield ProposedField(field, named.record or "", self._words(named), named.span if here else None)

    def _told(self, clause: Clause) -> tuple[Named | None, Named | None, bool]:
        """Speaker, addressee, and whether the sentence itself says who speaks."""
        if clause.trigger.sort == "noun" and not self._renews(clause):
            return None, None, True
        found = [one for one in self._between(clause) if self._may_speak(one, clause.at)]
        between = [one.named for one in found if not self._is_met(one, clause)]
        people = [name for name in between if name.kind is Kind.PERSON]
        subjects = statement_words().of("subjects")
        if clause.trigger.sort == "quotation" and clause.at < clause.first and not people:
            return self._offices.headed(clause.at, clause.first), None, True
        if people:
            first_is_met = clause.link == "visit" and len(people) == 1 and not self._own_guest(clause)
            if first_is_met and self._w.words[clause.at + 1] in subjects:
                return None, people[0], True
            return people[0], people[1] if len(people) > 1 else None, True
        if not subjects.isdisjoint(self._w.words[clause.at + 1 : clause.first]):
            body = next((name for name in between if name.kind is Kind.ORGANISATION), None)
            thanked = between[0] if between and clause.trigger.links == {"علي"} and not clause.trigger.kind else None
            somebody = None if body or thanked else self._offices.meant(clause.at, clause.first, self._last)
            told = {body, somebody, thanked} != {None} or self._has_subject(clause)
            return (None if thanked else body or somebody), thanked, told
        first = max(self._w.sentence(clause.at)[0], self._done)
        before = [one for one in self._names(first, clause.at) if one.named.kind is Kind.PERSON]
        if before and clause.trigger.sort != "participle" and not clause.trigger.joined:
            return before[-1].named, None, True
        if subject := next((one.named for one in before if not self._is_object(one)), None):
            return subject, None, True
        if between and clause.link != "attitude":
            return between[0], None, True
        return None, None, False

    def _has_subject(self, clause: Clause) -> bool:
        """Whether somebody else speaks who is not known by name, and not only the occasion is told."""
        words = self._w.words[clause.at + 1 : clause.first]
        return not (statement_words().of("subjects") - _OCCASIONS).isdisjoint(words)

    def _may_speak(self, one: NameAt, at: int) -> bool:
        """A person; a body or state only near its verb, not with a preposition and not as part of an office."""
        if one.named.kind is Kind.PERSON:
            return True
        if abs(one.first - at) > _NEAR:
            return False
        before = self._w.words[one.first - 1] if one.first else ""
        with_b = before[:1] in ("ب", "ل") and not is_radical(before)
        office = before.removeprefix("و") in statement_words().of("offices")
        return not (with_b or office or self._is_object(one))

    def _is_met(self, one: NameAt, clause: Clause) -> bool:
        """ "The minister added after his meeting with (the minister of trade) X that": not who speaks."""
        behind_verb = clause.at < one.first and clause.trigger.sort != "quotation"
        return behind_verb and "مع" in self._w.words[clause.at + 1 : one.first]

    def _is_object(self, one: NameAt) -> bool:
        """Behind a preposition, or with one before its first letter."""
        source, at = self._w.reading.source, one.named.span.start
        attached = at > 0 and source[at - 1].isalpha() and source[at - 1] not in "وف"
        return attached or (one.first > 0 and self._w.words[one.first - 1] in _PREPOSITIONS)

    def _between(self, clause: Clause) -> list[NameAt]:
        """Names between the verb and what is said; of a quotation those behind its verb, or before its colon."""
        if clause.trigger.sort != "quotation":
            later = clause.link == "quote" and clause.first >= self._w.sentence(clause.at)[1]
            return [] if later else self._names(clause.at + 1, clause.first)
        if clause.at < clause.first:
            return self._names(clause.at, clause.first)
        return self._names(clause.at, self._w.sentence(clause.at)[1]) if clause.at >= clause.after else []

    def _own_guest(self, clause: Clause) -> bool:
        words = self._w.words[clause.at + 1 : clause.first]
        return any(word in ("نظيره", "نظيرته", "ضيفه", "مضيفه") for word in words)

    def _same_speaker(self, clause: Clause) -> bool:
        return clause.trigger.sort != "noun" or self._renews(clause)

    def _renews(self, clause: Clause) -> bool:
        """ "And he renewed the affirmation of" (جدد التأكيد على): somebody does."""
        words = self._w.words[max(0, clause.at - 2) : clause.at]
        return any(word.removeprefix("و") in _RENEWS for word in words)

    def _names(self, first: int, after: int) -> list[NameAt]:
        found = self._w.names(first, after, _SPEAKERS)
        return found if len(found) < 2 else outermost(sorted(found, key=lambda one: (one.first, -one.after)))

    def _is_near(self, at: int) -> bool:
        """Whether a word stands at most so many sentences behind the one at which somebody spoke last."""
        after = self._w.sentence(self._said_at)[1]
        for _ in range(_FURTHER):
            if at < after or after >= self._w.size:
                return True
            after = self._w.sentence(after)[1]
        return at < after

    def _words(self, named: Named) -> str:
        return " ".join(named.span.of(self._w.reading.source).split())
