"""Amounts, counts, ranks, shares and changes, with their numbers in digits or words."""

import re
from collections.abc import Iterator
from decimal import Decimal

from desktop_app.arabic.numbers import ReadNumber
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.figure_fields import counted, period, periods, source, told, words_of
from desktop_app.suggest.engines.patterns.figure_numbers import figure_numbers
from desktop_app.suggest.engines.patterns.figure_spans import RATES, end_after, measure_before
from desktop_app.suggest.engines.patterns.ranks import Rank, counts_behind, fractions, ranks
from desktop_app.suggest.figure_words import figure_words, is_money
from desktop_app.suggest.form_figure import sign_in
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading

_SURE, _COUNT, _SMALL = 0.93, 0.88, 0.78
_OR = re.compile(
    r"(?:\s+(?:في|خلال)\s[^،؛.]{0,30})?\s*[،,]?\s+(?:او|اي)(?:\s+(?:بما|ما|بنسبه|نسبه|نسبته|يعادل)){0,3}(?:\s+\w+)?\s+"
    r"|\s*[،,]?\s+(?:بما|ما)\s+(?:يعادل|نسبته)\s+"
)
_LEADS = frozenset((
    "الي", "بلغ", "بلغت", "تبلغ", "يبلغ", "وصل", "وصلت", "عند", "بنحو", "بلوغ", "قدره", "قدرها", "بمقدار", "هو", "هي",
    "كان", "من", "عن", "تخطت", "تخطي", "فاق", "فاقت", "بنسبه", "نسبته", "نسبتها", "سجل", "سجلت", "مسجلا", "مسجله",
    "حقق", "حققت",
))  # fmt: skip
_BESIDE = re.compile(r"(?:(?<!\w)(?:مقابل|مقارنه\s+(?:ب|مع|الي)|قياسا\s+(?:ب|الي)|بدلا\s+من)|\()\s*$")
_REACHED = re.compile(
    r"(?P<what>(?<!\w)[وفب]?(?:ال)?(?:زياده|ارتفاع|نمو|انخفاض|تراجع|هبوط)(?:\s+سنوي|\s+سنويه)?)"
    r"\s+(?:بلغ|بلغت|سجل|سجلت|وصل\s+الي|وصلت\s+الي)\s*$"
)  # "with a growth that reached 8 %" tells a change, "it reached 8 %" a level
_TO = re.compile(
    r"^\s*الي\s*$|(?:^|[\s،,])\s*(?:ل[يت]|ف|و)?(?:صل|بلغ|سجل|تجاوز|ناهز|قارب|حقق|وصل|صلت|اقترب)ت?(?:\s+\w+(?:ها|ه))?(?:\s+(?:الي|من))?\s*$"
)  # "… to", "… so that it reached"
_NEAR = 120  # letters between an amount and its change
_ATTACHED_WITHIN = 200  # letters in which `_ATTACHED` stands
_ATTACHED = re.compile(
    r"(?:\s+(?:في|خلال)\s[^،؛.]{0,30})?\s*[،,]?\s*ب(?:زياده|ارتفاع|نمو|انخفاض|تراجع|هبوط)\s+"
    r"(?:(?:نسبته|نسبتها|قدره|قدرها|بلغ|بلغت)\s+)?"
)


class FigurePatterns:
    """Proposes a figure at each number that says how much or how many."""

    name = EngineName.PATTERNS
    version = "figures 1"

    def __init__(self, knowledge: Knowledge) -> None:
        del knowledge  # figures belong to their articles

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """See `Engine`."""
        for sentence, numbers in figure_numbers(reading):
            told = _Sentence(self, reading, sentence, numbers)
            if told.numbers:
                yield from told.suggestions()
        for rank in (*ranks(reading), *counts_behind(reading), *fractions(reading)):
            yield self._rank(reading, rank)

    def _rank(self, reading: Reading, rank: Rank) -> Suggestion:
        fields = [
            ProposedField("value", rank.value, *words_of(reading, rank.number)),
            ProposedField("comparison", rank.comparison),
        ]
        if rank.unit:
            fields.append(ProposedField("unit", rank.unit))
        if rank.measure is not None:
            fields.insert(0, told(reading, "measure", rank.measure))
        span = reading.back(rank.span.start, rank.span.end)
        reason = Reason("number", {"words": words_of(reading, rank.number)[0]})
        return propose(reading, self, Kind.FIGURE, span, rank.score, reason, fields=tuple(fields))


class _Sentence:
    """The numbers of one sentence, which may tell of one another: an amount and by how much it grew."""

    def __init__(self, engine: FigurePatterns, reading: Reading, sentence: Span, numbers: list[ReadNumber]) -> None:
        self._engine, self._reading, self._sentence = engine, reading, sentence
        self.numbers: list[tuple[ReadNumber, Span | None]] = []
        before = sentence.start
        for number in numbers:
            measure = measure_before(reading, sentence, number, before)
            counts = number.unit or _is_great(reading, number)
            if number.is_percent or counts or (measure and _is_plain(reading, number)):
                self.numbers.append((number, measure))
            before = number.whole.end
        if not self.numbers:
            return
        limits = [sentence.start, *(one.whole.end for one, _ in self.numbers)]
        self._change = {
            id(number): self._sign(number, limit)
            for (number, _), limit in zip(self.numbers, limits, strict=False)
            if number.is_percent
        }
        self._place = {id(number): place for place, (number, _) in enumerate(self.numbers)}
        self._changes = self._of_amounts()
        self._periods = periods(reading, sentence)
        self._source = list(source(reading, sentence))
        self._said: dict[Span, tuple[str, Span]] = {}

    def suggestions(self) -> Iterator[Suggestion]:
        """One for each number. A change without a measure of its own ("and it rose by 20 %", "with a growth of 8 %")
        tells of the amount, and is another mark of it; else ("exports grew by 8 %") it is a figure of its own."""
        for number, measure in self.numbers:
            if self._change.get(id(number)):
                own = self._is_own(number, measure)
                yield self._one(number, measure, *((number, number) if own else self._amount_of(number)))
            elif number.is_percent:
                yield self._one(number, measure, number, None)
            else:
                yield self._one(number, measure, number, self._changes.get(id(number)))

    def _is_own(self, change: ReadNumber, measure: Span | None) -> bool:
        told = measure is not None and measure.of(self._reading.text).split()[0] not in RATES
        return told and not self._hangs_on(change) and self._reached(change) is None

    def _reached(self, change: ReadNumber) -> ReadNumber | None:
        """The amount to which it grew or fell: "exports rose by 24 % to 13 milliards", "… so that they reached"."""
        place = self._place[id(change)] + 1
        amount = self.numbers[place][0] if place < len(self.numbers) else None
        if amount is None or amount.is_percent or not (is_money(amount.unit) or amount.unit in figure_words().weights):
            return None
        between = self._reading.text[change.whole.end : amount.whole.start]
        return amount if len(between) < _NEAR and _TO.search(between) else None

    def _hangs_on(self, change: ReadNumber) -> bool:
        """ "With a growth of": right behind an amount."""
        text, start = self._reading.text, change.whole.start
        return any(_ATTACHED.fullmatch(text, one.whole.end, start) for one in self._near(change, _ATTACHED_WITHIN))

    def _near(self, number: ReadNumber, letters: int) -> list[ReadNumber]:
        """The other numbers that are fewer letters away, in order: a sentence may have thousands."""
        place, found = self._place[id(number)], []
        for at in range(place - 1, -1, -1):
            if _distance(self.numbers[at][0], number) >= letters:
                break
            found.append(self.numbers[at][0])
        found.reverse()
        for at in range(place + 1, len(self.numbers)):
            if _distance(self.numbers[at][0], number) >= letters:
                break
            found.append(self.numbers[at][0])
        return found

    def _one(
        self, number: ReadNumber, measure: Span | None, amount: ReadNumber, change: ReadNumber | None
    ) -> Suggestion:
        reading = self._reading
        start = measure.start if measure else min(number.whole.start, number.unit_span.start)
        end = end_after(reading, self._sentence, number)
        if reading.text[start - 1 : start] == "(" and ")" in reading.text[start:end]:  # عدد (12) مذكرة
            start -= 1
        span = reading.back(start, end)
        of_amount = self.numbers[self._place[id(amount)]][1]
        of_both = of_amount or (measure if measure and amount is not number else None)
        if change is not None and self._reached(change) is amount and not _says_what(reading, of_amount):
            of_both = self.numbers[self._place[id(change)]][1] or of_both
        label = "" if amount is number else self._quote(amount, of_amount)
        return propose(
            reading,
            self._engine,
            Kind.FIGURE,
            span,
            _score(number),
            Reason("number", {"words": self._words(number.whole)[0]}),
            label=label,
            fields=tuple(self._fields(amount, of_both, change)),
        )

    def _words(self, span: Span) -> tuple[str, Span]:
        """See `words_of`: a number's own words stand for several of its fields."""
        known = self._said.get(span)
        if known is None:
            known = self._said[span] = words_of(self._reading, span)
        return known

    def _quote(self, number: ReadNumber, measure: Span | None) -> str:
        start = measure.start if measure else number.whole.start
        return words_of(self._reading, Span(start, end_after(self._reading, self._sentence, number)))[0]

    def _fields(self, number: ReadNumber, measure: Span | None, change: ReadNumber | None) -> Iterator[ProposedField]:
        reading = self._reading
        if measure is None:
            measure = counted(reading, self._sentence, number)
        if measure is not None:
            yield told(reading, "measure", measure)
        yield ProposedField("value", number.value, *self._words(number.span))
        if number.is_percent:
            yield ProposedField("unit", "%", *self._words(number.span))
        elif number.unit:
            yield told(reading, "unit", number.unit_span)
        yield ProposedField("comparison", number.comparison, *self._words(number.whole))
        if change is not None:
            value = f"{self._change[id(change)]}{change.value}".lstrip("+")
            yield ProposedField("change", value, *self._words(change.whole))
        if when := period(reading, self._periods, number, [one for one, _ in self.numbers]):
            yield ProposedField("period", when[1], *words_of(reading, when[0]))
        yield from self._source

    def _sign(self, number: ReadNumber, limit: int) -> str:
        """Whether it grew or fell, by the words behind the number before it; "45 cents or 0.6 %" shares them."""
        text, start = self._reading.text, number.whole.start
        if _OR.fullmatch(text, limit, start):
            limit = self._sentence.start
        before = text[max(limit, start - 70) : start]
        reached = _REACHED.search(before)
        return sign_in(before[: reached.end("what")] if reached else before)

    def _amount_of(self, change: ReadNumber) -> tuple[ReadNumber, ReadNumber]:
        """The amount that the change belongs to: one before it in its clause, else the nearest in its sentence, else
        the change itself."""
        if (reached := self._reached(change)) is not None:
            return reached, change
        text, start = self._reading.text, change.whole.start
        near = [
            one
            for one in self._near(change, _NEAR)
            if not one.is_percent and (is_money(one.unit) or _ATTACHED.fullmatch(text, one.whole.end, start))
        ]
        near = [one for one in near if not self._is_beside(one)] or near
        amount = min(near, key=lambda one: (not self._leads_to(one, change), _distance(one, change)), default=change)
        return amount, change

    def _is_beside(self, amount: ReadNumber) -> bool:
        """What another amount is compared with ("against 5 milliards"), or the same in another currency in brackets."""
        return _BESIDE.search(self._reading.text, max(0, amount.whole.start - 30), amount.whole.start) is not None

    def _leads_to(self, amount: ReadNumber, change: ReadNumber) -> bool:
        between = self._reading.text[amount.whole.end : change.whole.start]
        return amount.whole.end <= change.whole.start and "،" not in between

    def _of_amounts(self) -> dict[int, ReadNumber]:
        """The first change that tells of an amount, by the amount's identity."""
        found: dict[int, ReadNumber] = {}
        for one, measure in self.numbers:
            if self._change.get(id(one)) and not self._is_own(one, measure):
                found.setdefault(id(self._amount_of(one)[0]), one)
        return found


def _says_what(reading: Reading, measure: Span | None) -> bool:
    """Not "its value"."""
    return measure is not None and not measure.of(reading.text).split()[0].endswith(("ته", "تها", "مه", "مها"))


def _is_great(reading: Reading, number: ReadNumber) -> bool:
    """ "918 milliards": no money is named, as in a comparison, but nothing else is counted so."""
    return abs(Decimal(number.value)) >= 1_000_000 and not number.span.of(reading.text)[-1].isdigit()


def _is_plain(reading: Reading, number: ReadNumber) -> bool:
    """A number without a unit means what is measured where it is great, compared or led to: not in "issue 80"."""
    if abs(Decimal(number.value)) >= 1000 or number.comparison != "exactly":
        return True
    before = reading.text[max(0, number.whole.start - 16) : number.whole.start].split()
    return bool(before) and before[-1] in _LEADS


def _distance(one: ReadNumber, other: ReadNumber) -> int:
    return max(one.whole.start, other.whole.start) - min(one.whole.end, other.whole.end)


def _score(number: ReadNumber) -> float:
    if number.is_percent or is_money(number.unit):
        return _SURE
    return _COUNT if number.unit and abs(float(number.value)) > 10 else _SMALL
