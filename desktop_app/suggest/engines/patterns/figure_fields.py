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

_COMMA = re.compile("[،,؛;]")
_COMPARED = re.compile(
    r"(?<!\w)و?(?:ب?ال)?(?:مقارنه|قياسا|مقارنا|مقابل|عن)\s+(?:(?:مع|الي|ب)\s?)?(?:\w+\s+){0,2}[بل]?(?:ال)?$"
)
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


def period(
    reading: Reading, those: Sequence[tuple[Span, str]], number: ReadNumber, others: Sequence[ReadNumber]
) -> tuple[Span, str] | None:
    """Of the periods of its sentence the nearest, rather one of its own clause: no other number stands between, no
    comma, it is not told behind another number, and it is not what the figure is compared with."""
    text, start, end = reading.text, number.whole.start, number.whole.end

    def far(one: tuple[Span, str]) -> tuple[bool, bool, bool, int]:
        behind = one[0].start >= end
        between = Span(end, one[0].start) if behind else Span(min(one[0].end, start), start)
        crossed = any(between.overlaps(other.span) for other in others if other is not number)
        told = one[0].start
        earlier = (other.whole.end for other in others if not behind and other.whole.end <= told)
        taken = any(not _COMMA.search(text, at, told) for at in earlier)
        return crossed, _COMMA.search(text, between.start, between.end) is not None, taken, len(between)

    at = bisect_left(those, end, key=lambda one: one[0].start)
    near = (one for one in those[max(0, at - 2) : at + 2] if not _is_compared(text, one[0].start))
    return min(near, key=far, default=None)


def _is_compared(text: str, start: int) -> bool:
    return _COMPARED.search(text, max(0, start - 24), start) is not None


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
