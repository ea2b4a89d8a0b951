"""The numbers of a sentence that are figures, each with what is measured in front of it or behind, and their
neighbours."""

import re
from decimal import Decimal

from desktop_app.arabic.numbers import ReadNumber
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.figures.spans import measure_before, measure_behind
from desktop_app.suggest.figure_words import figure_words, is_money
from desktop_app.suggest.reading import Reading

_LEADS = frozenset((
    "الي", "بلغ", "بلغت", "تبلغ", "يبلغ", "وصل", "وصلت", "عند", "بنحو", "بلوغ", "قدره", "قدرها", "بمقدار", "هو", "هي",
    "كان", "من", "عن", "تخطت", "تخطي", "فاق", "فاقت", "بنسبه", "نسبته", "نسبتها", "سجل", "سجلت", "مسجلا", "مسجله",
    "حقق", "حققت",
))  # fmt: skip
_BESIDE = re.compile(
    r"(?:(?<!\w)(?:مقابل|مقارنه\s+(?:ب|مع|الي)|قياسا\s+(?:ب|الي)|بدلا\s+من"
    r"|(?:بعد\s+ان|بعدما)\s+(?:كان|بلغ|سجل)ت?|(?:ارتفاعا|صعودا|انخفاضا|هبوطا|نزولا|تراجعا|نموا)\s+من)|\()\s*$"
)
_BRACKETS = ("(", "/", "[", "أي", "اي", "، اي")
_BESIDE_LETTERS = 30
_COUNT = "عدد "
_THOUSAND = 1000


class FigureRow:
    """Those of `numbers` that say how much or how many, in order, with the words in front that say of what."""

    def __init__(self, reading: Reading, sentence: Span, numbers: list[ReadNumber]) -> None:
        self.reading, self.sentence = reading, sentence
        self.numbers: list[tuple[ReadNumber, Span | None]] = []
        self._behind: dict[int, Span] = {}
        before = sentence.start
        for number in numbers:
            measure = measure_before(reading, sentence, number, before)
            if measure is not None and _is_for(reading, measure, number):
                measure = None
            counts = number.unit or _is_great(reading, number)
            told = measure and (_is_plain(reading, number) or _is_count(reading, measure, number))
            if number.is_percent or counts or told or (self.numbers and self._is_like_another(number)):
                self.numbers.append((number, measure))
            before = number.whole.end
            behind = measure_behind(reading, sentence, number) if measure is None else None
            if behind is not None:
                self._behind[id(number)] = behind
                before = behind.end
        self._place = {id(number): place for place, (number, _) in enumerate(self.numbers)}

    def place(self, number: ReadNumber) -> int:
        """Which of `numbers` it is."""
        return self._place[id(number)]

    def measure(self, number: ReadNumber) -> Span | None:
        """The words in front of it that say what is measured."""
        return self.numbers[self._place[id(number)]][1]

    def behind(self, number: ReadNumber) -> Span | None:
        """The same right behind it, where none stand in front."""
        return self._behind.get(id(number))

    def before(self, number: ReadNumber) -> ReadNumber | None:
        """The number before it."""
        place = self._place[id(number)]
        return self.numbers[place - 1][0] if place else None

    def after(self, number: ReadNumber) -> ReadNumber | None:
        """The number behind it."""
        place = self._place[id(number)] + 1
        return self.numbers[place][0] if place < len(self.numbers) else None

    def near(self, number: ReadNumber, letters: int) -> list[ReadNumber]:
        """The other numbers that are fewer letters away, in order: a sentence may have thousands."""
        place, found = self._place[id(number)], []
        for at in range(place - 1, -1, -1):
            if distance(self.numbers[at][0], number) >= letters:
                break
            found.append(self.numbers[at][0])
        found.reverse()
        for at in range(place + 1, len(self.numbers)):
            if distance(self.numbers[at][0], number) >= letters:
                break
            found.append(self.numbers[at][0])
        return found

    def same(self, amount: ReadNumber) -> ReadNumber:
        """The amount that one in brackets behind it tells in another currency; else itself."""
        before = self.before(amount)
        if before is None or not is_money(amount.unit):
            return amount
        between = self.reading.text[before.whole.end : amount.whole.start]
        return before if is_money(before.unit) and between.strip() in _BRACKETS else amount

    def is_beside(self, amount: ReadNumber) -> bool:
        """What another amount is compared with ("against 5 milliards"), or the same in another currency in brackets."""
        start = amount.whole.start
        return _BESIDE.search(self.reading.text, max(0, start - _BESIDE_LETTERS), start) is not None


    def _is_like_another(self, number: ReadNumber) -> bool:
        """ "40 thousand tourists against 31 thousand": only what is counted is left out."""
        great = abs(Decimal(number.value)) >= _THOUSAND and not number.span.of(self.reading.text)[-1].isdigit()
        return great and self.is_beside(number)


def distance(one: ReadNumber, other: ReadNumber) -> int:
    """How many letters of the folded text stand between two numbers."""
    return max(one.whole.start, other.whole.start) - min(one.whole.end, other.whole.end)


def _is_for(reading: Reading, measure: Span, number: ReadNumber) -> bool:
    """ "The funding of schools for three districts" (لثلاث مناطق), "8 millions for the government and 9 millions" (و9):
    counted, and not what is measured before."""
    if reading.text[number.whole.start - 2 : number.whole.start] == " و" and (is_money(number.unit) or not number.unit):
        return not reading.text[number.whole.start - 3].isdigit()  # "between 5 and 6 millions"
    counts = number.unit[:1].isalpha() and not is_money(number.unit) and not number.is_percent
    if not counts or number.unit.split(" ")[0] in figure_words().weights:
        return False
    if reading.text.startswith(_COUNT, measure.start):
        return False
    before = reading.text[number.whole.start - 2 : number.whole.start]
    return before in (" ل", "\nل") and reading.text[measure.end : number.whole.start].strip() in ("", "ل")


def _is_count(reading: Reading, measure: Span, number: ReadNumber) -> bool:
    """ "The number of its members 5" (عدد أعضائها 5)."""
    text = reading.text
    of_what = measure.end > measure.start + len(_COUNT)  # عدد 80 is an issue
    return of_what and text.startswith(_COUNT, measure.start) and not text[measure.end : number.whole.start].strip()


def _is_great(reading: Reading, number: ReadNumber) -> bool:
    """ "918 milliards": no money is named, as in a comparison, but nothing else is counted so."""
    return abs(Decimal(number.value)) >= 1_000_000 and not number.span.of(reading.text)[-1].isdigit()


def _is_plain(reading: Reading, number: ReadNumber) -> bool:
    """A number without a unit means what is measured where it is great, compared or led to: not in "issue 80"."""
    if abs(Decimal(number.value)) >= 1000 or number.comparison != "exactly":
        return True
    before = reading.text[max(0, number.whole.start - 16) : number.whole.start].split()
    return bool(before) and before[-1] in _LEADS
