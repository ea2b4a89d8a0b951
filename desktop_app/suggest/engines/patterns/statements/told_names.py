"""The names around a word of saying: who of them may speak, who is only met, told of or spoken to."""

from functools import cached_property

from desktop_app.arabic.fold import fold
from desktop_app.arabic.radicals import is_radical
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.statements.quotations import Clause
from desktop_app.suggest.reading import Named
from desktop_app.suggest.statement_words import statement_words

_SPEAKERS = (Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY)
_PREPOSITIONS = frozenset(fold("مع الي من علي عن في بين لدي حول بشان ضد تجاه برءاسه بحضور بمشاركه نظيره ضيفه").split())
_RECEIVES = frozenset(
    fold("استقباله استقبالها لقائه لقاءه لقائها لقاءها اجتماعه اجتماعها استضافته استضافتها مقابلته مقابلتها").split()
)
"""Whose object is met: "the minister affirmed, while receiving (the director) X, that"."""
_TO_WHOM = frozenset(fold("لنظيره لنظيرته لضيفه للرئيس لرئيس لوزير للوزير لوزيرة للسفير لسفير لمدير للمبعوث").split())
_TO_OFFICE = 5  # words of the office of whom it is said to
_CAPITAL = 4  # words of its name
_NEAR = 5  # words between a verb and the body that speaks


class ToldNames:
    """Those of one article."""

    def __init__(self, words: Words) -> None:
        self._w = words

    def between(self, clause: Clause) -> list[NameAt]:
        """Names between the verb and what is said; of a quotation those behind its verb, or before its colon."""
        if clause.trigger.sort != "quotation":
            later = clause.link == "quote" and clause.first >= self._w.sentence(clause.at)[1]
            return [] if later else self.names(clause.at + 1, clause.first)
        if clause.at < clause.first:
            return self.names(clause.at, clause.first)
        return self.names(clause.at, self._w.sentence(clause.at)[1]) if clause.at >= clause.after else []

    def names(self, first: int, after: int) -> list[NameAt]:
        """Those of words [first, after) that may speak or be spoken to, none within another."""
        found = self._w.names(first, after, _SPEAKERS)
        return found if len(found) < 2 else outermost(sorted(found, key=lambda one: (one.first, -one.after)))

    def may_speak(self, one: NameAt, at: int) -> bool:
        """A person; a body or state only near its verb, not with a preposition and not as part of an office."""
        if one.named.kind is Kind.PERSON:
            return True
        if abs(one.first - at) > _NEAR:
            return False
        return not self.is_part(one)

    def is_part(self, one: NameAt) -> bool:
        """Whether a name stands behind an office or a word with a preposition, or is an object."""
        before = self._w.words[one.first - 1] if one.first else ""
        with_b = before[:1] in ("ب", "ل") and not is_radical(before)
        office = not statement_words().of("offices").isdisjoint((before, before.removeprefix("و")))
        return with_b or office or self.is_object(one)

    def is_object(self, one: NameAt) -> bool:
        """Behind a preposition, or with one before its first letter."""
        source, at = self._w.reading.source, one.named.span.start
        attached = at > 0 and source[at - 1].isalpha() and source[at - 1] not in "وف"
        return attached or (one.first > 0 and self._w.words[one.first - 1] in _PREPOSITIONS)

    def is_met(self, one: NameAt, clause: Clause) -> bool:
        """ "The minister added after his meeting with (the minister of trade) X that": not who speaks."""
        behind_verb = clause.at < one.first and clause.trigger.sort != "quotation"
        words = self._w.words[clause.at + 1 : one.first]
        return behind_verb and ("مع" in words or not _RECEIVES.isdisjoint(words))

    def is_told(self, one: NameAt, clause: Clause) -> bool:
        """ "The president affirmed to X that", "to his Turkish counterpart X"."""
        if one.named.kind is not Kind.PERSON or one.first < clause.at or clause.trigger.sort == "quotation":
            return False
        source, at = self._w.reading.source, one.named.span.start
        if at > 1 and source[at - 1] == "ل" and not source[at - 2].isalpha():
            return True
        office = range(max(clause.at + 1, one.first - _TO_OFFICE), one.first)
        to = next((index for index in reversed(office) if self._w.words[index] in _TO_WHOM), None)
        return to is not None and not any(map(self._w.broken, range(to + 1, one.first + 1)))

    def is_capital(self, index: int) -> bool:
        """A capital that speaks is its government, nobody of those who are told here."""
        return any(one.first == index for one in self._w.names(index, index + _CAPITAL, (Kind.PLACE,)))

    def body(self, index: int) -> Named | None:
        """The latest body before a word that is called by it alone: "the company" for what is named "company of"."""
        words = self._w.words
        noun, follows = words[index] if index < self._w.size else "", words[index + 1 : index + 2]
        described = follows and follows[0].startswith("ال") and not self._w.broken(index + 1)
        if not noun.startswith("ال") or described or index in self._w.in_names:
            return None
        bodies = self._bodies.get(noun.removeprefix("ال"), ())
        return next((one.named for one in bodies if one.first < index), None)

    @cached_property
    def _bodies(self) -> dict[str, list[NameAt]]:
        """The bodies by the first words of their names, the latest first."""
        found: dict[str, list[NameAt]] = {}
        for one in self._w.names(0, self._w.size, (Kind.ORGANISATION,)):
            found.setdefault(self._w.words[one.first].lstrip("و").removeprefix("ال"), []).insert(0, one)
        return found
