"""What is said, asked for, thanked for, promised or agreed, with who says it; and names of the level of relations."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.prefixes import readings, with_prefixes
from desktop_app.suggest.engines.patterns.quotations import Clause
from desktop_app.suggest.engines.patterns.statement_clauses import Clauses
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Named, Reading
from desktop_app.suggest.statement_words import statement_words

_SCORES = {"that": 0.88, "quote": 0.8, "attitude": 0.78, "object": 0.65, "ب": 0.7, "visit": 0.85}
_OTHER = 0.83
_LEVEL = 0.8
_SPEAKERS = (Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY)
_FURTHER = 2  # sentences through which "he added" means the last who spoke


class StatementPatterns:
    """Proposes a statement for each clause behind a word of saying, and for the names of a level of relations."""

    name = EngineName.PATTERNS
    version = "statements 1"

    def __init__(self, knowledge: Knowledge) -> None:
        del knowledge  # statements belong to their articles

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """See `Engine`."""
        words = Words(reading)
        speakers = _Speakers(words)
        for clause in Clauses(words):
            span = _closed(words.span(clause.first, clause.after, clause.cut), reading.source)
            reason = Reason("saying", {"words": words.span(clause.at, clause.at + 1).of(reading.source)})
            fields = (ProposedField("kind", _kind(words, clause)), *speakers.fields(clause), *_date(words, clause))
            yield propose(
                reading, self, Kind.STATEMENT, span, _SCORES.get(clause.link, _OTHER), reason, fields=fields
            )
        yield from self._levels(reading, words)

    def _levels(self, reading: Reading, words: Words) -> Iterator[Suggestion]:
        """ "Comprehensive strategic partnership", outside the titles of documents."""
        levels, texts = statement_words().levels, statement_words().of("titles_of_texts")
        for place in reading.places(_level_forms()):
            cut, word = next(one for one in readings(reading.words[place]) if one[1] in levels)
            phrase = next((one for one in levels[word] if _stands(words, one, place)), None)
            after = _between_states(words, place, place + len(phrase)) if phrase is not None else place
            if after > place and not (place and words.words[place - 1] in texts):
                span = words.span(place, after, cut)
                reason = Reason("words", {"words": " ".join(span.of(reading.source).split())})
                kind = (ProposedField("kind", "level_of_relations", "", span),)
                yield propose(reading, self, Kind.STATEMENT, span, _LEVEL, reason, fields=kind)


def _between_states(words: Words, first: int, after: int) -> int:
    """A community of common future is a level where states are named: the word behind the last. 0 where none is."""
    if words.words[first].removeprefix("ال") != "مجتمع":
        return after
    if after >= len(words) or words.words[after] != "بين":
        return 0
    names = words.names(after, min(after + 5, words.sentence(first)[1]), (Kind.COUNTRY,))
    return max((name.after for name in names), default=0)


@cache
def _level_forms() -> frozenset[str]:
    return with_prefixes(statement_words().levels)


def _closed(span: Span, text: str) -> Span:
    """The span with the closing bracket behind it where one opens within."""
    open_still = span.of(text).count("(") > span.of(text).count(")")
    return Span(span.start, span.end + 1) if open_still and text[span.end : span.end + 1] == ")" else span


def _stands(words: Words, phrase: Sequence[str], place: int) -> bool:
    size = len(phrase)
    return tuple(words.words[place + 1 : place + size]) == tuple(phrase[1:]) and not any(
        words.broken(index) for index in range(place + 1, place + size)
    )


def _kind(words: Words, clause: Clause) -> str:
    """What the verb decides, else what the clause begins with, else a position."""
    table = statement_words()
    said = words.words[clause.first : clause.after]
    if clause.link == "visit":
        return "invitation"
    begins = said[:4]
    if clause.trigger.kind == "call" or any(word in table.of("calls") for word in begins[:3]):
        return "call"
    future = len(said) > 1 and said[1].startswith(("ست", "سي"))
    ours = begins[:1] in (["بلاده"], ["بلادها"], ["بلادنا"], ["حكومته"], ["حكومتها"]) or bool(
        words.names(clause.first, clause.first + 1, (Kind.COUNTRY,))
    )
    if clause.trigger.kind == "commitment" or any(word in table.of("promises") for word in begins) or (future and ours):
        return "commitment"
    of_relations = begins[0] == "من" or begins[0].removeprefix("ال").startswith(("علاق", "بلدين"))
    named = of_relations and any(word in table.of("level_words") for word in said)
    return "level_of_relations" if named else "position"


def _date(words: Words, clause: Clause) -> Iterator[ProposedField]:
    """A day of its sentence before what is said; days within that are its matter."""
    reading = words.reading
    sentence = reading.sentence(reading.spans[clause.at][0])
    limit = reading.spans[clause.first][0]
    for span, edtf in reading.dates:
        if sentence.start <= span.start and span.end <= limit and edtf.count("-") == 2 and "/" not in edtf:
            back = reading.back(span.start, span.end)
            yield ProposedField("date", edtf, back.of(reading.source), back)
            return


class _Speakers:
    """Who says each clause; "he added" is said by the last who spoke."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._last: Named | None = None
        self._said_at = -1
        self._sentences = [sentence.start for sentence in words.reading.sentences]
        self._done = 0

    def fields(self, clause: Clause) -> Iterator[ProposedField]:
        """Speaker and addressee, as far as they are told. To be asked in the order of the text."""
        speaker, addressee, here = self._told(clause)
        number = self._number(clause.at)
        if here:
            self._last, self._said_at = speaker, number
        elif self._last is not None and number - self._said_at <= _FURTHER and self._same_speaker(clause):
            speaker, self._said_at = self._last, number
        self._done = clause.after
        for field, named in (("speaker", speaker), ("addressee", addressee)):
            if named is not None:
                yield ProposedField(field, named.record or "", self._words(named), named.span if here else None)

    def _told(self, clause: Clause) -> tuple[Named | None, Named | None, bool]:
        """Speaker, addressee, and whether the sentence itself says who speaks."""
        between = self._between(clause)
        people = [name for name in between if name.kind is Kind.PERSON]
        subjects = statement_words().of("subjects")
        if clause.trigger.sort == "noun":
            return None, None, True
        if people:
            first_is_met = clause.link == "visit" and len(people) == 1 and not self._own_guest(clause)
            if first_is_met and self._w.words[clause.at + 1] in subjects:
                return None, people[0], True
            return people[0], people[1] if len(people) > 1 else None, True
        if any(word in subjects for word in self._w.words[clause.at + 1 : clause.first]):
            return (between[0] if between else None), None, True
        first = max(self._w.sentence(clause.at)[0], self._done)
        before = [name for name in self._names(first, clause.at) if name.kind is Kind.PERSON]
        if before and clause.trigger.sort != "participle" and not clause.trigger.joined:
            return before[-1], None, True
        if between and clause.link != "attitude":
            return between[0], None, True
        return None, None, False

    def _between(self, clause: Clause) -> list[Named]:
        """Names between the verb and what is said; of a quotation those behind its verb, or before its colon."""
        if clause.trigger.sort != "quotation":
            return self._names(clause.at + 1, clause.first)
        if clause.at < clause.first:
            return self._names(clause.at, clause.first)
        return self._names(clause.at, self._w.sentence(clause.at)[1]) if clause.at >= clause.after else []

    def _own_guest(self, clause: Clause) -> bool:
        words = self._w.words[clause.at + 1 : clause.first]
        return any(word in ("نظيره", "نظيرته", "ضيفه", "مضيفه") for word in words)

    def _same_speaker(self, clause: Clause) -> bool:
        return clause.trigger.sort != "noun"

    def _names(self, first: int, after: int) -> list[Named]:
        return [name.named for name in outermost(self._kept(self._w.names(first, after, _SPEAKERS)))]

    def _kept(self, names: list[NameAt]) -> list[NameAt]:
        return sorted(names, key=lambda one: (one.first, -one.after))

    def _number(self, at: int) -> int:
        """Which sentence a word stands in."""
        start = self._w.reading.sentence(self._w.reading.spans[at][0]).start
        return bisect_right(self._sentences, start)

    def _words(self, named: Named) -> str:
        return " ".join(named.span.of(self._w.reading.source).split())
