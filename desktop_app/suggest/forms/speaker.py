"""Who says what a mark holds, and to whom, by the names that are marked around it."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.arabic.edges import sentence_at
from desktop_app.arabic.fold import fold, folded
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.countries import first_country
from desktop_app.suggest.forms.words import first, pattern_of
from desktop_app.suggest.passage import FieldGuess, NearName, Passage
from desktop_app.suggest.statement_words import Trigger, statement_words

_SPEAK = (Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY)
_NO_SUBJECT = frozenset(fold("مع الي من علي عن في بين لدي حول بشان ضد تجاه برءاسه بحضور بمشاركه خلال").split())
_GUESTS = frozenset(fold("ضيفه مضيفه نظيره نظيرته ضيفته").split())
_TO = frozenset(fold("شكر شكرت هنا هنات ابلغ ابلغت طمان دعا دعت بشكر يشكر شكره بدعوه").split())
_THANKS = re.compile(r"\s*و?(?:شكر|امتنان|تقدير|تهنءت|تهاني|تعازي|تقديم)\w{0,3}\s+(?:\w+\s+){0,2}?(?:ل|الي\s)")
_NOBODY = frozenset(fold("قيل وقيل يقال لوحظ ولوحظ افيد تم وتم جري").split())
_TWO = frozenset(fold("رءيسا رءيسي زعيما زعيمي وزيرا وزيري جانبا").split())
_BESIDE = 12  # letters between a verb and the body or state whose it is
_BACK = 3  # sentences through which "he added" means the last who spoke
_WORD = re.compile(r"\w+")
_NEAR_END = 40  # letters behind a mark in which its verb may stand
_AFTER_ONE = 6  # words an office takes


class Around:
    """The letters around a mark, with the names that are marked there; positions count from the mark's start."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self.text = passage.before.text + passage.quote.text + passage.tail.text
        self._zero = len(passage.before.text)
        self.names = passage.outermost(*_SPEAK)

    def speaker(self, *, earlier: bool) -> Sequence[NearName] | None:
        """Who speaks and, where that is told, to whom; empty where nobody by name, None where nothing tells."""
        lead = (self._passage.lead.start, 0)
        verbs = self._verbs(*lead)
        if verbs:
            found = self._subject(*lead, verbs)
            return found if found is not None or not earlier else self._earlier(self._passage.lead.start)
        found = self._subject(*lead, [])
        if found and (earlier or found[0].kind is not Kind.COUNTRY):
            return found
        end = len(self._passage.quote.text)
        for start, stop, _word, _trigger in self._verbs(end, end + min(_NEAR_END, len(self._passage.tail.text)))[:1]:
            last = min(stop + 2 * _NEAR_END, end + len(self._passage.tail.text))  # further on is another sentence
            behind = [one for one in self.names if stop <= one.start < last and start >= end]
            return behind[:1] or None
        return None

    def thanked(self) -> NearName | None:
        """Who is thanked where the mark begins with thanks."""
        quote = self._passage.quote
        thanks = _THANKS.match(quote.folded)
        end = quote.mapped.span_back(Span(*thanks.span())).end if thanks else 0
        return next((one for one in self.names if 0 <= one.start <= end + 1), None) if thanks else None

    def _earlier(self, start: int) -> Sequence[NearName] | None:
        """The last who spoke in the sentences before."""
        for _ in range(_BACK):
            if start <= -self._zero:
                return None
            sentence = sentence_at(self.text, self._zero + start - 1)
            end, start = start, max(sentence.start - self._zero, -self._zero)
            if start >= end:
                start = end - 1
                continue
            verbs = self._verbs(start, end)
            if verbs and (found := self._subject(start, end, verbs)) is not None:
                return [one for one in found[:1] if one.kind is not Kind.COUNTRY]
        return None

    def _subject(
        self, start: int, end: int, verbs: Sequence[tuple[int, int, str, Trigger]]
    ) -> Sequence[NearName] | None:
        """Whose the last verb of the stretch is: named behind it, else at the stretch's beginning."""
        at, behind, verb = (verbs[-1][0], verbs[-1][1], verbs[-1]) if verbs else (end, end, None)
        if verb is not None:
            if self._is_nobodys(start, verb) or self._are_two(behind, end):
                return ()
            found = self._candidates(behind, end)
            if found and (found[0].kind is Kind.PERSON or found[0].start <= behind + _BESIDE):
                return found[:2] if len(found) > 1 and self._is_told(verb[2], found[1]) else found[:1]
        if self._are_two(start, at):
            return ()
        return self._candidates(start, at)[:1] or None

    def _is_nobodys(self, start: int, verb: tuple[int, int, str, Trigger]) -> bool:
        """ "It was noted", "calling it" of several."""
        of_several = verb[3].sort == "participle" and verb[2].endswith("ين")
        return of_several or verb[3].sort == "noun" or not _NOBODY.isdisjoint(self._words(start, verb[1])[-2:])

    def _are_two(self, start: int, end: int) -> bool:
        both = statement_words().of("both") | _TWO
        return any(word in both for word in self._words(start, end))

    def _is_told(self, verb: str, other: NearName) -> bool:
        return verb.lstrip("وف") in _TO or verb in _TO or self._word_before(other) in _GUESTS

    def _candidates(self, start: int, end: int) -> list[NearName]:
        """Persons, by name or office, that may be a subject; else bodies and countries."""
        offices = list(self._offices(start, end))
        within = [name for name in self.names if start <= name.start and name.end <= end]
        people = [name for name in within if name.kind is Kind.PERSON and self._may_be_subject(name)]
        named = [one for one in offices if not any(one.start <= name.start <= one.end + 3 for name in people)]
        if found := sorted([*people, *named], key=lambda one: one.start):
            return found
        others = [one for one in within if one.kind is not Kind.PERSON]
        return [one for one in others[:1] if len(others) == 1 and self._may_be_subject(one)]

    def _offices(self, start: int, end: int) -> Iterator[NearName]:
        """Persons of the article who are meant by an office with its country: the Chinese president."""
        stretch = folded(self.text[self._zero + start : self._zero + end])
        for match in _heads().finditer(stretch.text):
            words = " ".join(stretch.text[match.start("head") :].split()[:_AFTER_ONE])
            rank = first("rank", words)
            country = first_country(" ".join(words.split()[:4]))
            if rank is None or rank.span.start or not country:
                continue
            holders = {
                one.record: one for one in self._passage.names if one.rank == rank.value and one.country == country
            }
            if len(holders) == 1:
                place = stretch.span_back(Span(*match.span("head"))).start + start
                holder = next(iter(holders.values()))
                office = NearName(place, place + len(match["head"]), Kind.PERSON, holder.record)
                if self._may_be_subject(office):
                    yield office

    def _may_be_subject(self, name: NearName) -> bool:
        """Not behind a preposition or what stands for one."""
        at = self._zero + name.start
        if at and self.text[at - 1].isalpha() and self.text[at - 1] not in "وف":
            return False
        return self._word_before(name) not in _NO_SUBJECT

    def _word_before(self, name: NearName) -> str:
        words = self._passage.words_before(name).split()
        return words[-1] if words else ""

    def _words(self, start: int, end: int) -> list[str]:
        return _WORD.findall(folded(self.text[self._zero + start : self._zero + end]).text)

    def _verbs(self, start: int, end: int) -> list[tuple[int, int, str, Trigger]]:
        """Words of saying in the stretch: start, end, the word and what is known of it."""
        stretch = folded(self.text[self._zero + start : self._zero + end])
        triggers = statement_words().triggers
        spans = [
            (stretch.span_back(Span(*match.span())), match[0], found)
            for match in _WORD.finditer(stretch.text)
            if (found := triggers.get(match[0])) is not None
        ]
        return [(span.start + start, span.end + start, word, found) for span, word, found in spans]


def speaker_near(passage: Passage, field: str, *, earlier: bool = True) -> list[FieldGuess] | None:
    """The speaker as `field`, and of a statement the addressee; None where the marked names tell nothing. `earlier`:
    who spoke in the sentences before counts where the mark's own tells nobody."""
    if not passage.names:
        return None
    around = Around(passage)
    found = around.speaker(earlier=earlier)
    guesses = [passage.guess_name(field, one) for one in (found or ())[:1]]
    if field == "speaker":
        to = around.thanked() or (found[1] if found is not None and len(found) > 1 else None)
        if to is not None and [to.record] != [one.value for one in guesses]:
            guesses.append(passage.guess_name("addressee", to))
    return guesses if found is not None or guesses else None


def leads_on(between: str) -> bool:
    """Whether what stands between a name and what is said lets the name be whose it is: no verb of saying that has a
    subject of its own ("... met him. The minister said that")."""
    words = _WORD.findall(fold(between))
    known = statement_words()
    last = max((at for at, word in enumerate(words) if word in known.triggers), default=len(words))
    return all(word in known.that for word in words[last + 1 :])


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)[وف]?(?P<head>{pattern_of('role_heads')})(?!\w)")
