"""What the words around a figure tell of it: what is counted, when, and who says so."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop_app.arabic.numbers import ReadNumber
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.figure_spans import end_after
from desktop_app.suggest.figure_words import figure_words, is_money
from desktop_app.suggest.form_figure import ACCORDING_TO
from desktop_app.suggest.reading import Reading

_OF = re.compile(r"\s+من\s+")
_MAYBE = ("حسب", "وفق", "استنادا")  # a quick look before ACCORDING_TO
_NAMED = (Kind.ORGANISATION, Kind.COUNTRY, Kind.PERSON)


def counted(reading: Reading, sentence: Span, number: ReadNumber) -> Span | None:
    """What is counted where no word in front tells: "8 documents", of weights what "of" tells behind them."""
    if not number.unit[:1].isalpha() or is_money(number.unit):
        return None
    end = end_after(reading, sentence, number)
    of = _OF.match(reading.text, number.whole.end, end)
    if of is None and number.unit.split(" ")[0] in figure_words().weights:
        return None
    return Span(of.end() if of else number.unit_span.start, end)


def periods(reading: Reading, sentence: Span) -> list[tuple[Span, str]]:
    """The months and years of a sentence, in order; a day is rather that of the news."""
    return [(span, edtf) for span, edtf in reading.dates_within(sentence) if "/" in edtf or edtf.count("-") < 2]


def period(those: Sequence[tuple[Span, str]], number: ReadNumber) -> tuple[Span, str] | None:
    """Of the periods of its sentence the nearest."""
    end = number.whole.end
    at = bisect_left(those, end, key=lambda one: one[0].start)
    return min(those[max(0, at - 1) : at + 1], key=lambda one: abs(one[0].start - end), default=None)


def source(reading: Reading, sentence: Span) -> Iterator[ProposedField]:
    """Who says so, where the sentence tells by "according to"."""
    text, start, end = reading.text, sentence.start, sentence.end
    may = any(text.find(letters, start, end) >= 0 for letters in _MAYBE)
    match = ACCORDING_TO.search(text, start, end) if may else None
    if match is None:
        return
    names = reading.names_in(reading.back(match.end(), sentence.end), _NAMED)
    if names and names[0].span.start - reading.back(match.end(), match.end()).start < 12:
        words = " ".join(names[0].span.of(reading.source).split())
        yield ProposedField("source", names[0].record or "", words, names[0].span)


def words_of(reading: Reading, span: Span) -> tuple[str, Span]:
    """The words behind a span of the folded text, on one line, and their span."""
    back = reading.back(span.start, span.end)
    return " ".join(back.of(reading.source).split()), back


def told(reading: Reading, field: str, span: Span) -> ProposedField:
    """A field whose value is the words of a span of the folded text."""
    words, back = words_of(reading, span)
    return ProposedField(field, words, words, back)
