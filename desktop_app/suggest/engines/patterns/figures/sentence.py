"""The amounts, counts and changes of one sentence, which may tell of one another."""

import re
from collections.abc import Iterator

from desktop_app.arabic.numbers import ReadNumber
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField, Reason, Suggestion
from desktop_app.suggest.engines.engine import Engine, propose
from desktop_app.suggest.engines.patterns.figures.changes import FigureChanges
from desktop_app.suggest.engines.patterns.figures.fields import aim, comparison_by_verb, source, told, words_of
from desktop_app.suggest.engines.patterns.figures.measures import measured, says_what, telling
from desktop_app.suggest.engines.patterns.figures.periods import period, periods
from desktop_app.suggest.engines.patterns.figures.row import FigureRow
from desktop_app.suggest.engines.patterns.figures.spans import end_after
from desktop_app.suggest.figure_words import is_money
from desktop_app.suggest.forms.figure import signed
from desktop_app.suggest.reading import Reading

_SURE, _COUNT, _SMALL = 0.93, 0.88, 0.78
_DOCUMENTS = re.compile(r"(?:وثي?قه|وثاءق|اتفاقي[هات]+|اتفاقات|مذكر[هات]+|بروتوكولات?|برامج|عقود|خطط)(?!\w)")
_YEARS = re.compile(r"\d{4}/\d{4}")
_AROUND = 6  # numbers on each side of one that may stand between it and its period


class FigureSentence:
    """The numbers of a sentence: an amount and by how much it grew, and with what it is compared."""

    def __init__(self, engine: Engine, reading: Reading, sentence: Span, numbers: list[ReadNumber]) -> None:
        self._engine, self._reading, self._sentence = engine, reading, sentence
        self._row = FigureRow(reading, sentence, numbers)
        if not self._row.numbers:
            return
        self._changes = FigureChanges(self._row)
        self._periods = periods(reading, sentence)
        self._source = list(source(reading, sentence))

    def suggestions(self) -> Iterator[Suggestion]:
        """One for each number. A change without a measure of its own ("and it rose by 20 %", "with a growth of 8 %")
        tells of the amount, and is another mark of it; else ("exports grew by 8 %") it is a figure of its own."""
        for number, measure in self._row.numbers:
            if self._changes.sign(number):
                own = self._changes.is_own(number, measure)
                yield self._one(number, measure, *((number, number) if own else self._changes.amount_of(number)))
            elif number.is_percent:
                yield self._one(number, measure, number, None)
            else:
                yield self._one(number, measure, number, self._changes.first_of(number))

    def _one(
        self, number: ReadNumber, measure: Span | None, amount: ReadNumber, change: ReadNumber | None
    ) -> Suggestion:
        reading = self._reading
        start = measure.start if measure else min(number.whole.start, number.unit_span.start)
        behind = self._row.behind(number)
        end = behind.end if behind else end_after(reading, self._sentence, number)
        if reading.text[start - 1 : start] == "(" and ")" in reading.text[start:end]:  # عدد (12) مذكرة
            start -= 1
        span = reading.back(start, _closed(reading.text, start, end))
        of_amount = self._row.measure(amount)
        of_both = measured(self._row, amount) or (measure if measure and amount is not number else None)
        if change is not None and self._changes.reached(change) is amount and not says_what(reading, of_amount):
            of_both = self._row.measure(change) or of_both
        label = "" if amount is number else self._quote(amount, of_amount)
        return propose(
            reading,
            self._engine,
            Kind.FIGURE,
            span,
            _score(number),
            Reason("number", {"words": words_of(reading, number.whole)[0]}),
            label=label,
            fields=tuple(self._fields(amount, of_both, change)),
        )

    def _measured_before(self, number: ReadNumber) -> Span | None:
        """What the amount measures that was told of before a number, or that the change before it tells of."""
        last = self._row.before(number)
        if last is not None and self._changes.sign(last):
            last = self._changes.amount_of(last)[0]
        return measured(self._row, last) if last is not None and last is not number else None

    def _quote(self, number: ReadNumber, measure: Span | None) -> str:
        start = measure.start if measure else number.whole.start
        end = _closed(self._reading.text, start, end_after(self._reading, self._sentence, number))
        return words_of(self._reading, Span(start, end))[0]

    def _fields(self, number: ReadNumber, measure: Span | None, change: ReadNumber | None) -> Iterator[ProposedField]:
        reading = self._reading
        measure = telling(self._row, number, measure)
        aimed = aim(reading, number, measure, self._measured_before)
        if aimed is not None:
            yield aimed
        elif measure is not None:
            yield told(reading, "measure", measure)
        words, place = words_of(reading, number.span)
        yield ProposedField("value", number.value, words, place)
        if number.is_percent:
            yield ProposedField("unit", "%", words, place)
        elif number.unit:
            yield told(reading, "unit", number.unit_span)
        compared = comparison_by_verb(reading, number, self._row.measure(number))
        yield ProposedField("comparison", compared, *words_of(reading, number.whole))
        if change is not None:
            value = signed(self._changes.sign(change), change.value)
            yield ProposedField("change", value, *words_of(reading, change.whole))
        timed = self._row.same(number)
        when = period(reading, self._periods, timed, self._others(timed, change)) if self._periods else None
        if when is not None and not _is_for_years_of_one(number, *when):
            yield ProposedField("period", when[1], *words_of(reading, when[0]))
        yield from self._source

    def _others(self, number: ReadNumber, change: ReadNumber | None) -> list[ReadNumber]:
        """Those around a number but for its change, itself among them."""
        at = self._row.place(number)
        return [one for one, _ in self._row.numbers[max(0, at - _AROUND) : at + _AROUND] if one is not change]


def _closed(text: str, start: int, end: int) -> int:
    """ "By (8 %)": with the bracket that closes what is opened within."""
    return end + (text[end : end + 1] == ")" and text.rfind("(", start, end) > text.rfind(")", start, end))


def _score(number: ReadNumber) -> float:
    if number.is_percent or is_money(number.unit):
        return _SURE
    return _COUNT if number.unit and abs(float(number.value)) > 10 else _SMALL


def _is_for_years_of_one(number: ReadNumber, told: Span, edtf: str) -> bool:
    """ "Four documents, among them a programme for 2025-2027": the years of one of them."""
    documents = _DOCUMENTS.match(number.unit) is not None
    return documents and told.start > number.whole.end and _YEARS.fullmatch(edtf) is not None
