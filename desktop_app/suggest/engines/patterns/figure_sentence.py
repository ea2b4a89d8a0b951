"""The amounts, counts and changes of one sentence, which may tell of one another."""

import re
from collections.abc import Iterator
from decimal import Decimal

from desktop_app.arabic.numbers import ReadNumber
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField, Reason, Suggestion
from desktop_app.suggest.engines.engine import Engine, propose
from desktop_app.suggest.engines.patterns.figure_fields import comparison_by_verb, counted, source, told, words_of
from desktop_app.suggest.engines.patterns.figure_periods import period, periods
from desktop_app.suggest.engines.patterns.figure_spans import RATES, end_after, measure_before, measure_behind
from desktop_app.suggest.figure_words import figure_words, is_money
from desktop_app.suggest.form_figure import sign_in
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
    r"^\s*الي\s*$|(?:^|[\s،,])\s*(?:ل[يت]|ف|و)?(?:صل|بلغ|سجل|تجاوز|ناهز|قارب|حقق|وصل|صلت|اقترب)ت?"
    r"(?:\s+\w+(?:ها|ه))?(?:\s+(?:الي|من))?\s*$"
)  # "… to", "… so that it reached"
_FROM = re.compile(r"(?<!\w)من\s*$")
_GOES_ON = re.compile(
    r"[،,]\s*(?:(?:(?:ل[يت]|حيث\s+|فقد\s+|ف|و|وقد\s+)?(?:سجل|صل|وصل|بلغ|حقق)ت?)|مسجل[اه]|محقق[اه])"
    r"\s+(?:الي\s+|ما\s+قيمته\s+)?$"
)  # what was spoken of before the comma reached so much
_FROM_LETTERS = 8
_LINKS = 4  # amounts that one after the other tell what is measured
_AROUND = 6  # numbers on each side of one that may stand between it and its period
_TO_ANOTHER = re.compile(r"(?:\s+سنويا)?\s+(?:الي\s+|ل)")
_BY_VALUE = re.compile(r"\s*[،,]?\s*و?ب")
_VERB_NEAR, _VERB_FAR = 70, 140  # letters before a change in which a verb says that it grew; further ones in its clause
_NEAR = 120  # letters between an amount and its change
_ATTACHED_WITHIN = 200  # letters in which `_ATTACHED` stands
_ATTACHED = re.compile(
    r"(?:\s+(?:في|خلال)\s[^،؛.]{0,30})?\s*[،,]?\s*ب(?:زياده|ارتفاع|نمو|انخفاض|تراجع|هبوط)\s+"
    r"(?:(?:نسبته|نسبتها|قدره|قدرها|بلغ|بلغت)\s+)?"
)


class FigureSentence:
    """The numbers of a sentence: an amount and by how much it grew, and with what it is compared."""

    def __init__(self, engine: Engine, reading: Reading, sentence: Span, numbers: list[ReadNumber]) -> None:
        self._engine, self._reading, self._sentence = engine, reading, sentence
        self.numbers: list[tuple[ReadNumber, Span | None]] = []
        self._behind: dict[int, Span] = {}
        before = sentence.start
        for number in numbers:
            measure = measure_before(reading, sentence, number, before)
            counts = number.unit or _is_great(reading, number)
            if number.is_percent or counts or (measure and _is_plain(reading, number)):
                self.numbers.append((number, measure))
            before = number.whole.end
            behind = measure_behind(reading, sentence, number) if measure is None else None
            if behind is not None:
                self._behind[id(number)] = behind
                before = behind.end
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
        behind = self._behind.get(id(number))
        end = behind.end if behind else end_after(reading, self._sentence, number)
        if reading.text[start - 1 : start] == "(" and ")" in reading.text[start:end]:  # عدد (12) مذكرة
            start -= 1
        span = reading.back(start, end)
        of_amount = self.numbers[self._place[id(amount)]][1]
        of_both = self._measured(amount) or (measure if measure and amount is not number else None)
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

    def _measured(self, number: ReadNumber, links: int = _LINKS) -> Span | None:
        """What is measured; of an amount that another one is compared with, that rose to another, or that only has its
        value told, it is the other's, over so many `links`."""
        place = self._place[id(number)]
        text, measure = self._reading.text, self.numbers[place][1] or self._behind.get(id(number))
        alone = measure is None or measure.of(text) == "قيمه"
        if measure is None and _GOES_ON.search(text, max(0, number.whole.start - _VERB_NEAR), number.whole.start):
            limit = self.numbers[place - 1][0].whole.end if place else self._sentence.start
            return measure_before(self._reading, self._sentence, number, limit, within=False)
        if not place or not alone or not links:
            return measure
        before = self.numbers[place - 1][0]
        start = measure.start if measure else number.whole.start
        between = text[before.whole.end : start]
        if measure is not None:  # "exports grew by 20 % at the value of"
            by_value = before.is_percent and _BY_VALUE.fullmatch(between)
            return (self._measured(before, links - 1) if by_value else None) or measure
        start = before.whole.start
        from_to = _TO_ANOTHER.fullmatch(between) and _FROM.search(text, max(0, start - _FROM_LETTERS), start)
        beside = self._is_beside(number) and before.is_percent == number.is_percent
        if from_to or (beside and (number.is_percent or is_money(number.unit))):
            return self._measured(before, links - 1)
        return None

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
        compared = comparison_by_verb(reading, number, self.numbers[self._place[id(number)]][1])
        yield ProposedField("comparison", compared, *self._words(number.whole))
        if change is not None:
            value = f"{self._change[id(change)]}{change.value}".lstrip("+")
            yield ProposedField("change", value, *self._words(change.whole))
        place = self._place[id(number)]
        around = self.numbers[max(0, place - _AROUND) : place + _AROUND]
        others = [one for one, _ in around if one is not change]
        if when := period(reading, self._periods, number, others):
            yield ProposedField("period", when[1], *words_of(reading, when[0]))
        yield from self._source

    def _sign(self, number: ReadNumber, limit: int) -> str:
        """Whether it grew or fell, by the words behind the number before it; "45 cents or 0.6 %" shares them."""
        text, start = self._reading.text, number.whole.start
        if _OR.fullmatch(text, limit, start):
            limit = self._sentence.start
        near = max(limit, start - _VERB_NEAR)
        far = text[max(limit, start - _VERB_FAR) : near]
        before = far[far.rfind("،") + 1 :] + text[near:start]
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

        def far(one: ReadNumber) -> tuple[bool, bool, int]:
            return not self._leads_to(one, change), one.whole.start > start, _distance(one, change)

        return min(near, key=far, default=change), change

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
