"""What is said, asked for, thanked for, promised or agreed, with who says it; and names of the level of relations."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.suggest.dates_in import folded_dates
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.denials import begins_at
from desktop_app.suggest.engines.patterns.news_day import day_of_the_news
from desktop_app.suggest.engines.patterns.prefixes import readings, with_prefixes
from desktop_app.suggest.engines.patterns.statements.clauses import Clauses
from desktop_app.suggest.engines.patterns.statements.quotations import Clause
from desktop_app.suggest.engines.patterns.statements.speakers import Speakers
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.statement_words import statement_words

_SCORES = {"that": 0.88, "quote": 0.8, "attitude": 0.78, "object": 0.65, "ب": 0.7, "visit": 0.85}
_OTHER = 0.83
_LEVEL = 0.8
_OWN_LETTERS = frozenset(fold("فند فندت فندا فندوا").split())  # which begin with ف themselves
_PERCENT = ("%", "٪")
_WE_WILL = 4  # letters, as those of "a year"
_SOON, _OF_RELATIONS = 5, 6  # words from the beginning
_OWN_WORDS = ("quote", "visit")  # links of what is said as it is, denied or not
_WILL = re.compile(r"[وف]?س(?:تعمل|يعمل|[تي](?!ا|ه|كون|ظل|بقي|صبح|تم|سهم|وفر|ودي|نتصر|نشر)\w{3,})")
"""What somebody will do; not what will be, stay or come of it."""


class StatementPatterns:
    """Proposes a statement for each clause behind a word of saying, and for the names of a level of relations."""

    name = EngineName.PATTERNS
    version = "statements 5"

    def __init__(self, knowledge: Knowledge) -> None:
        del knowledge  # statements belong to their articles

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """See `Engine`."""
        words = reading.shared(Words)
        speakers = Speakers(words)
        days = [one for one in reading.shared(folded_dates) if one[1].count("-") == 2 and "/" not in one[1]]
        for clause in Clauses(words):
            opposite = begins_at(words, clause.at) if clause.link not in _OWN_WORDS else None
            first, cut = (clause.first, clause.cut) if opposite is None else (opposite, _joined(words, opposite))
            span = _closed(words.span(first, clause.after, cut), reading.source)
            reason = Reason("saying", {"words": words.span(clause.at, clause.at + 1).of(reading.source)})
            kind = _kind(words, clause) if opposite is None else "position"
            fields = (ProposedField("kind", kind), *speakers.fields(clause), *_date(words, clause, days))
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


def _joined(words: Words, index: int) -> int:
    """How many letters of a word of denial are "and"."""
    return int(words.words[index][0] in "وف" and words.words[index] not in _OWN_LETTERS)


def _between_states(words: Words, first: int, after: int) -> int:
    """A community of common future is a level where states are named, by adjectives too: the word behind the last. 0
    where none is."""
    if words.words[first].removeprefix("ال") != "مجتمع":
        return after
    if after >= len(words):
        return 0
    if words.words[after] != "بين":
        adjectives = (after + count for count in (1, 2) if words.states(after + count - 1, after + count))
        return max(adjectives, default=0)
    names = words.names(after, min(after + 5, words.sentence(first)[1]), (Kind.COUNTRY,))
    return max((name.after for name in names), default=0)


@cache
def _level_forms() -> frozenset[str]:
    return with_prefixes(statement_words().levels)


def _closed(span: Span, text: str) -> Span:
    """The span with the sign of percent, or the closing bracket behind it where one opens within."""
    follows = text[span.end : span.end + 1]
    closes = follows == ")" and span.of(text).count("(") > span.of(text).count(")")
    of_hundred = follows in _PERCENT and text[span.end - 1].isdigit() if follows else False
    return Span(span.start, span.end + 1) if closes or of_hundred else span


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
    if clause.trigger.kind == "call" or not table.of("calls").isdisjoint(begins[:3]) or "بحاجه" in begins:
        return "call"
    promised = not table.of("promises").isdisjoint(begins) or _is_promised(words, clause)
    if clause.trigger.kind == "commitment" or promised:
        return "commitment"
    if table.of("level_words").isdisjoint(said):
        return "position"
    of_relations = any(word.removeprefix("ال").startswith("علاق") for word in said[:_OF_RELATIONS])
    of_relations = of_relations or begins[0] in ("من", "البلدين") or any(word.startswith("شريك") for word in begins)
    return "level_of_relations" if of_relations else "position"


def _is_promised(words: Words, clause: Clause) -> bool:
    """ "We shall do", "our country will do": what somebody says of what is to come and is theirs."""
    said = words.words[clause.first : min(clause.after, clause.first + _SOON)]
    if said[0].startswith("سن") and len(said[0]) > _WE_WILL:
        return True
    for word in said:
        if "س" in word[:2] and _WILL.fullmatch(word):
            return True
    if len(said) < 2 or not said[1].startswith(("ست", "سي")):
        return False
    ours = said[0] in ("بلاده", "بلادها", "بلادنا", "حكومته", "حكومتها")
    return ours or bool(words.names(clause.first, clause.first + 1, (Kind.COUNTRY,)))


def _date(words: Words, clause: Clause, days: Sequence[tuple[Span, str]]) -> Iterator[ProposedField]:
    """A day of its sentence before what is said, since days within that are its matter; else the day of the news."""
    reading = words.reading
    start, limit = reading.spans[words.sentence(clause.at)[0]][0], reading.spans[clause.first][0]
    for span, edtf in days:
        if start <= span.start and span.end <= limit:
            back = reading.back(span.start, span.end)
            yield ProposedField("date", edtf, back.of(reading.source), back)
            return
    yield from reading.shared(day_of_the_news)
