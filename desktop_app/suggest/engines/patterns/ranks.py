"""Ranks ("the second place among partners", "the third largest") and shares told by a fraction ("about a third of")."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.arabic.numbers import comparison_before
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.prefixes import readings, with_prefixes
from desktop_app.suggest.figure_words import figure_words
from desktop_app.suggest.reading import Reading


@dataclass(frozen=True, slots=True)
class Rank:
    """Spans are of the folded text; `number` holds the word of the value. `unit` is "%" for a share."""

    span: Span
    value: str
    number: Span
    comparison: str
    unit: str
    measure: Span | None
    score: float


def ranks(reading: Reading) -> Iterator[Rank]:
    """In the order of the text, those of one way of writing after those of the other."""
    table = figure_words()
    for place in reading.places(_forms()[0]):
        value = table.ordinals.get(_next(reading, place, 1))
        follows = _next(reading, place, 2)
        teen = follows in ("عشر", "عشره")
        if teen and value is not None:
            value, follows = str(int(value) + 10), _next(reading, place, 3)
        if value is not None and (value != "1" or follows in table.rank_contexts - {"في", "من", "علي"}):
            cut = next(cut for cut, rest in readings(reading.words[place]) if rest in table.ranks)
            start, last = reading.spans[place][0] + cut, place + 1 + teen
            if follows in table.rank_contexts:
                last = _definite(reading, last + 1)
            number = Span(*reading.spans[place + 1])
            measure = Span(start, reading.spans[place][1])
            yield Rank(Span(start, reading.spans[last][1]), value, number, "exactly", "", measure, 0.85)
    for place in reading.places(_forms()[1]):
        if _next(reading, place, 1) in table.greatest and place + 2 < len(reading.words):
            cut, rest = next(one for one in readings(reading.words[place]) if one[1] in table.nth_greatest)
            start, last = reading.spans[place][0] + cut, place + 2
            if _next(reading, place, 3).endswith(("ي", "يه")) and _next(reading, place, 3) not in ("في", "علي", "الي"):
                last += 1
            number = Span(start, reading.spans[place][1])
            measure = Span(reading.spans[place + 1][0], reading.spans[last][1])
            yield Rank(
                Span(start, reading.spans[last][1]), table.nth_greatest[rest], number, "exactly", "", measure, 0.75
            )


def fractions(reading: Reading) -> Iterator[Rank]:
    """A fraction that is compared ("more than a quarter of ...") and followed by what it is a part of."""
    table = figure_words().fractions
    for place in reading.places(_forms()[2]):
        for words, value in table.items():
            rest = next((rest for _, rest in readings(reading.words[place]) if rest == words[0]), "")
            whole = (rest, *(_next(reading, place, step) for step in range(1, len(words))))
            last = place + len(words)
            if whole != words or not _next(reading, last - 1, 1).startswith("ال"):
                continue
            start = reading.spans[place][0]
            comparison, begins = comparison_before(reading.text, start)
            if (comparison == "exactly" and not _makes_up(reading, place)) or begins < reading.sentence(start).start:
                continue
            if _next(reading, last, 1).startswith("ال"):
                last += 1
            number = Span(start, reading.spans[place + len(words) - 1][1])
            of = Span(reading.spans[place + len(words)][0], reading.spans[last][1])
            yield Rank(Span(begins, of.end), value, number, comparison, "%", of, 0.75)


@cache
def _forms() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words at which ranks, "the second largest" and fractions begin, as they may stand."""
    table = figure_words()
    fractions_begin = (words[0] for words in table.fractions)
    return with_prefixes(table.ranks), with_prefixes(table.nth_greatest), with_prefixes(fractions_begin)


def _makes_up(reading: Reading, place: int) -> bool:
    """A verb such as "makes up" stands before it."""
    return place > 0 and any(rest in _MAKES_UP for _, rest in readings(reading.words[place - 1]))


_MAKES_UP = frozenset(
    ("يمثل", "تمثل", "يعادل", "تعادل", "يشكل", "تشكل", "يوازي", "توازي", "يغطي", "تغطي", "يساوي", "ذلك", "بلغ", "بلغت")
)


def _next(reading: Reading, place: int, steps: int) -> str:
    """The word some steps on; "" where a sign stands between or the text ends."""
    at = place + steps
    if at >= len(reading.words):
        return ""
    between = reading.text[reading.spans[place][1] : reading.spans[at][0]]
    return "" if any(sign in between for sign in "،؛.:!؟?\n()«»\"") else reading.words[at]


def _definite(reading: Reading, first: int) -> int:
    """The last of the definite words after a word such as "among", with "of" a country; where none is, the word before,
    or such a word as "worldwide" itself."""
    last = first if reading.words[first].endswith("يا") else first - 1
    for steps in range(1, 5):
        word = _next(reading, first, steps)
        if not (word.startswith(("ال", "لل")) or (steps > 1 and word.startswith("ل") and len(word) > 4)):
            break
        last = first + steps
    return last
