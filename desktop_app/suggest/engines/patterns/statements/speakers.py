"""Who says something, and to whom."""

from collections.abc import Iterator
from functools import cache, cached_property

from desktop_app.arabic.fold import fold
from desktop_app.arabic.radicals import is_radical
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.office_holders import Offices
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.statements.quotations import Clause
from desktop_app.suggest.engines.patterns.statements.told_names import ToldNames
from desktop_app.suggest.reading import Named
from desktop_app.suggest.statement_words import statement_words

_OCCASIONS = frozenset((
    "كذلك", "ايضا", "نفسه", "خلال", "الاجتماع", "اللقاء", "المباحثات", "المحادثات", "من", "جانبه", "جهته",
))  # fmt: skip
_RENEWS = frozenset(
    fold("جدد جددت جددا يجدد تجدد مجددا مجددة كرر كررت كررا مكررا أعاد أعادت أعادا يعيد تعيد معيدا").split()
)
_RELAYS = frozenset(("نقل", "نقلت", "ونقل", "ونقلت", "نقلا"))
_WAS = frozenset(("كان", "كانت", "وكان", "وكانت", "فكان", "فكانت"))
_TURNS = frozenset(fold("جانبه جهته ناحيته بدوره جانبها جهتها ناحيتها بدورها وبدوره وبدورها").split())
_OFFICE = 9  # words of "that the minister of … affirmed"
_TURN = 4  # words before a verb with which somebody else takes his turn
_SUBJECT = 3  # words from the beginning of a sentence to the body that it is about
_UNKNOWN = 2  # words of a name that is not known
_NOBODY = frozenset(
    fold(
        "في خلال على إلى عن من اليوم أمس غدا أيضا كذلك بعد عقب قبل حول بشأن ضمن وفق حسب عبر لدى أثناء هنا مجددا "
        "هذا هذه ذلك قائلا كما فيه فيها مع أنه مرارا سابقا لاحقا آنذاك حينها إثر ردا تعليقا إضافة فضلا له لها لهم "
        "نفسه مؤخرا مرة "
        "حاليا رسميا صراحة علنا فيما بدوره بدورها وقتها عشية منذ رغم حيث ثم أن إن"
    ).split()
)
"""Words behind a verb of saying that only tell when, where and how."""
_OF_SEVERAL = 5  # letters that a word for people in the plural (المراقبون) has more than
_FURTHER = 2  # sentences through which "he added" means the last who spoke


class Speakers:
    """Who says each clause; "he added" is said by the last who spoke."""

    def __init__(self, words: Words) -> None:
        self._w, self._told_names = words, ToldNames(words)
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
            self._last, self._said_at = speaker, max(clause.at, clause.after - 1)
        elif self._last is not None and self._is_near(clause.at) and self._same_speaker(clause):
            speaker, self._said_at = self._last, max(clause.at, clause.after - 1)
        self._done = clause.after
        for field, named in (("speaker", speaker), ("addressee", addressee)):
            if named is not None:
                yield ProposedField(field, named.record or "", self._words(named), named.span if here else None)

    def _told(self, clause: Clause) -> tuple[Named | None, Named | None, bool]:
        """Speaker, addressee, and whether the sentence itself says who speaks."""
        if clause.trigger.sort == "noun" and not self._renews(clause):
            return None, None, True
        if self._w.words[clause.at] in _RELAYS and clause.at < clause.first:
            return self._relayed(clause), None, True
        if clause.link == "quote" and clause.at < self._done <= clause.first:
            return None, None, False  # a further sentence of what somebody was quoted with
        found = [one for one in self._told_names.between(clause) if self._told_names.may_speak(one, clause.at)]
        told_to = next((one.named for one in found if self._told_names.is_told(one, clause)), None)
        speaker, addressee, here = self._speaker(clause, [one for one in found if one.named is not told_to])
        return speaker, addressee or told_to, here

    def _speaker(self, clause: Clause, found: list[NameAt]) -> tuple[Named | None, Named | None, bool]:
        """The same but for whom the sentence calls the addressee; `found` are the other names that may be told."""
        between = [one.named for one in found if not self._told_names.is_met(one, clause)]
        people = [name for name in between if name.kind is Kind.PERSON]
        if clause.trigger.sort == "quotation" and clause.at < clause.first and not people:
            return self._offices.headed(clause.at, clause.first), None, True
        if people:
            subjects = statement_words().of("subjects")
            first_is_met = clause.link == "visit" and len(people) == 1 and not self._own_guest(clause)
            if first_is_met and self._w.words[clause.at + 1] in subjects:
                return None, people[0], True
            return people[0], people[1] if len(people) > 1 else None, True
        if self._has_subject(clause, statement_words().of("subjects")):
            body = next((name for name in between if name.kind is Kind.ORGANISATION), None)
            thanked = between[0] if between and clause.trigger.links == {"علي"} and not clause.trigger.kind else None
            if body and self._calls_on(clause):
                first = self._w.reading.words_under(body.span)[0]
                return self._offices.meant(clause.at, first, self._last), body, True
            somebody = None if body or thanked else self._meant(clause)
            if {body, somebody, thanked} != {None} or self._has_subject(clause, _speaking()):
                return (None if thanked else body or somebody), thanked, True
        return self._before(clause, between)

    def _before(self, clause: Clause, between: list[Named]) -> tuple[Named | None, Named | None, bool]:
        """Who speaks, where he stands before the verb, or a body behind it."""
        first = max(self._w.sentence(clause.at)[0], self._done)
        first = self._nested(clause.at, first)
        names = self._told_names.names(first, clause.at)
        before = [one for one in names if one.named.kind is Kind.PERSON]
        if before and clause.trigger.sort != "participle" and not clause.trigger.joined:
            return before[-1].named, None, True
        if subject := next((one.named for one in before if not self._told_names.is_object(one)), None):
            return subject, None, True
        if between and clause.link != "attitude":
            return between[0], None, True
        opens = next((at for at in range(first, clause.at) if self._w.words[at] != "و"), clause.at)
        opens += self._w.words[opens] in _WAS
        if not before and not clause.trigger.joined and opens < clause.at:
            holder = self._offices.meant(opens - 1, clause.at, self._last)
            if holder is None and clause.trigger.sort in ("possessed", "participle"):
                holder = self._behind_verb(opens, clause.at)
            reach = _SUBJECT if clause.trigger.sort == "participle" else 0
            near = (one for one in names if one.first <= opens + reach and not self._told_names.is_part(one))
            if subject := holder or next((one.named for one in near), None):
                return subject, None, True
        body = self._told_names.body(clause.at + 1) if clause.trigger.sort == "verb" else None
        else_who = self._told_names.is_capital(clause.at + 1) or self._is_somebody(clause)
        return body, None, body is not None or else_who

    def _behind_verb(self, verb: int, end: int) -> Named | None:
        """ "The president (of X) addressed his thanks to": whose office stands behind another verb."""
        holder = self._offices.meant(verb, end, self._last)
        alone = verb + 2 < end and not self._w.words[verb + 2].endswith(("ي", "يه"))
        return holder or (self._offices.meant(verb, verb + 2, self._last) if alone else None)

    def _is_somebody(self, clause: Clause) -> bool:
        """ "Al-Bitar said that": one or two words between a verb and "that" are who speaks, whether known or not."""
        words = self._w.words[clause.at + 1 : clause.first - 1]
        if clause.link != "that" or clause.trigger.sort != "verb" or not 0 < len(words) <= _UNKNOWN:
            return False
        first = words[0]
        if self._last is not None and self._is_last(self._last, first):
            return False
        told = first in _NOBODY or first in _table() or clause.at + 1 in self._w.in_names
        return not (told or self._w.broken(clause.at + 1)) and (first[0] not in "بل" or is_radical(first))

    def _is_last(self, last: Named, word: str) -> bool:
        """Whether a word may be who spoke last: a part of his name, "the agency"."""
        return word in fold(last.label).split() or (last.kind is Kind.ORGANISATION and word.startswith("ال"))

    def _nested(self, at: int, first: int) -> int:
        """Where the part of the sentence begins in which a verb stands: behind "that" in "said that the minister
        affirmed"."""
        words, that = self._w.words, statement_words().that
        told = next((index for index in range(at - 1, max(first, at - _OFFICE) - 1, -1) if words[index] in that), None)
        return first if told is None or any(map(is_verb, words[told + 1 : at])) else told + 1

    def _meant(self, clause: Clause) -> Named | None:
        """The person or body that the article names elsewhere: "the minister", "the company"."""
        turn = not _TURNS.isdisjoint(self._w.words[max(0, clause.at - _TURN) : clause.at])
        person = self._offices.meant(clause.at, clause.first, self._last, turn)
        return person or (self._told_names.body(clause.at + 1) if clause.trigger.sort != "quotation" else None)

    def _relayed(self, clause: Clause) -> Named | None:
        """ "The agency quoted the minister as saying": who stands behind "from"."""
        words = self._w.words
        of = next((at for at in range(clause.at + 1, clause.first) if words[at] == "عن"), clause.at)
        names = self._told_names.names(of + 1, clause.first) if of > clause.at else []
        return names[0].named if names else self._offices.meant(of, clause.first, self._last)

    def _has_subject(self, clause: Clause, subjects: frozenset[str]) -> bool:
        """Whether somebody speaks who is not known by name: a word for whom stands behind the verb, or an office or
        several people right there."""
        words = self._w.words[clause.at + 1 : clause.first]
        if not subjects.isdisjoint(words):
            return True
        first = words[0] if words else ""
        several = first.startswith("ال") and first.endswith("ون") and len(first) > _OF_SEVERAL
        table = statement_words()
        return several or first in table.of("offices") or first.removeprefix("ال") in table.of("several")

    def _calls_on(self, clause: Clause) -> bool:
        """ "The minister called on the bank to": somebody with an office asks."""
        return clause.trigger.kind == "call" and self._w.words[clause.at + 1] in statement_words().of("offices")

    def _own_guest(self, clause: Clause) -> bool:
        words = self._w.words[clause.at + 1 : clause.first]
        return any(word in ("نظيره", "نظيرته", "ضيفه", "مضيفه") for word in words)

    def _same_speaker(self, clause: Clause) -> bool:
        return clause.trigger.sort != "noun" or self._renews(clause)

    def _renews(self, clause: Clause) -> bool:
        """ "And he renewed the affirmation of" (جدد التأكيد على): somebody does."""
        words = self._w.words[max(0, clause.at - 2) : clause.at]
        return any(word.removeprefix("و") in _RENEWS for word in words)

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


@cache
def _table() -> frozenset[str]:
    """All words of saying."""
    return statement_words().forms


@cache
def _speaking() -> frozenset[str]:
    """The words for who speaks that do not only tell the occasion."""
    return statement_words().of("subjects") - _OCCASIONS
