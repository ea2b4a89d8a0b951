"""By how much the amounts of a sentence grew or fell, and which amount a change tells of."""

import re

from desktop_app.arabic.numbers import ReadNumber
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.figures.row import FigureRow, distance
from desktop_app.suggest.engines.patterns.figures.spans import RATES
from desktop_app.suggest.figure_words import figure_words, is_money
from desktop_app.suggest.forms.figure import sign_in

_OR = re.compile(
    r"(?:\s+(?:في|خلال)\s[^،؛.]{0,30})?\s*[،,]?\s+(?:او|اي)(?:\s+(?:بما|ما|بنسبه|نسبه|نسبته|يعادل)){0,3}(?:\s+\w+)?\s+"
    r"|\s*[،,]?\s+(?:بما|ما)\s+(?:يعادل|نسبته)\s+"
)
_REACHED = re.compile(
    r"(?P<what>(?<!\w)[وفب]?(?:ال)?(?:زياده|(?:ارتفاع|نمو|انخفاض|تراجع|هبوط)ا?)(?:\s+(?!الي)(?:\w{2,}(?:ي|يه|ا)|\w+[^\Wت]ه|م\w{2}و\w|\w{2}ي\w)){0,2})"
    r"\s+(?:بلغ|بلغت|سجل|سجلت|وصل\s+الي|وصلت\s+الي)(?:\s+نسبته|\s+نسبه)?\s*$"
)  # "with a growth that reached 8 %" tells a change, "it reached 8 %" a level
_TO = re.compile(
    r"^\s*الي\s*$|(?:^|[\s،,])\s*(?:ل[يت]|ف|و)?(?:صل|بلغ|سجل|تجاوز|ناهز|قارب|حقق|وصل|صلت|اقترب)ت?"
    r"(?:\s+\w+(?:ها|ه))?(?:\s+(?:الي|من))?\s*$|(?:^|[\s،,])(?:وصولا|لتصبح|ليصبح|لتستقر|ليستقر)(?:\s+(?:الي|عند))?\s*$"
)  # "… to", "… so that it reached"
_AND = re.compile(
    r"\s*[،,]?\s*و(?!بلغ|سجل|وصل|شكل|است|حصه|بحصه|نسبه)\w+(?:\s+(?!علي|حصه|من|في)\w+){0,3}\s+(?:ب|بما\s+)(?:نسبه\s+|نسبته\s+)?"
)  # "exports of A rose by 9 %، and of B by 3 %": the verb is told once
_VERB_NEAR, _VERB_FAR = 70, 140  # letters before a change in which a verb says that it grew; further ones in its clause
_NEAR = 120  # letters between an amount and its change
_ATTACHED_WITHIN = 200  # letters in which `_ATTACHED` stands
_ATTACHED = re.compile(
    r"(?:\s+(?:في|خلال)\s[^،؛.]{0,30})?\s*[،,]?\s*ب(?:زياده|ارتفاع|نمو|انخفاض|تراجع|هبوط)\s+"
    r"(?:(?:نسبته|نسبتها|قدره|قدرها|بلغ|بلغت)\s+)?"
)


class FigureChanges:
    """The changes among the numbers of a sentence ("rose by 8 %"), and the amounts that they belong to."""

    def __init__(self, row: FigureRow) -> None:
        self._row, self._text = row, row.reading.text
        limits = [row.sentence.start, *(one.whole.end for one, _ in row.numbers)]
        self._signs: dict[int, str] = {}
        last = ""
        for (number, _), limit in zip(row.numbers, limits, strict=False):
            if not number.is_percent:
                continue
            sign = self._sign(number, limit)
            if not sign and last and _AND.fullmatch(self._text, limit, number.whole.start):
                sign = last
            self._signs[id(number)] = last = sign
        self._first = self._of_amounts()

    def sign(self, number: ReadNumber) -> str:
        """ "+" where it grew by so much, "-" where it fell, "" where it is no change."""
        return self._signs.get(id(number), "")

    def first_of(self, amount: ReadNumber) -> ReadNumber | None:
        """The first change that tells of an amount."""
        return self._first.get(id(amount))

    def is_own(self, change: ReadNumber, measure: Span | None) -> bool:
        """Whether it has a measure of its own, and no amount near it that it tells of."""
        told = measure is not None and measure.of(self._text).split()[0] not in RATES
        return told and not self._hangs_on(change) and self.reached(change) is None

    def reached(self, change: ReadNumber) -> ReadNumber | None:
        """The amount to which it grew or fell: "exports rose by 24 % to 13 milliards", "… so that they reached"."""
        amount = self._row.after(change)
        if amount is None or amount.is_percent or not (is_money(amount.unit) or amount.unit in figure_words().weights):
            return None
        between = self._text[change.whole.end : amount.whole.start]
        return amount if len(between) < _NEAR and _TO.search(between) else None

    def amount_of(self, change: ReadNumber) -> tuple[ReadNumber, ReadNumber]:
        """The amount that the change belongs to: one before it in its clause, else the nearest in its sentence, else
        the change itself."""
        if (reached := self.reached(change)) is not None:
            return reached, change
        text, start = self._text, change.whole.start
        near = [
            one
            for one in self._row.near(change, _NEAR)
            if not one.is_percent and (is_money(one.unit) or _ATTACHED.fullmatch(text, one.whole.end, start))
        ]
        near = [one for one in near if not self._row.is_beside(one)] or near

        def far(one: ReadNumber) -> tuple[bool, bool, int]:
            return not self._leads_to(one, change), one.whole.start > start, distance(one, change)

        return min(near, key=far, default=change), change

    def _hangs_on(self, change: ReadNumber) -> bool:
        """ "With a growth of": right behind an amount."""
        text, start = self._text, change.whole.start
        return any(_ATTACHED.fullmatch(text, one.whole.end, start) for one in self._row.near(change, _ATTACHED_WITHIN))

    def _sign(self, number: ReadNumber, limit: int) -> str:
        """Whether it grew or fell, by the words behind the number before it; "45 cents or 0.6 %" shares them."""
        text, start = self._text, number.whole.start
        if _OR.fullmatch(text, limit, start):
            limit = self._row.sentence.start
        near = max(limit, start - _VERB_NEAR)
        far = text[max(limit, start - _VERB_FAR) : near]
        before = far[far.rfind("،") + 1 :] + text[near:start]
        reached = _REACHED.search(before)
        return sign_in(before[: reached.end("what")] if reached else before)

    def _leads_to(self, amount: ReadNumber, change: ReadNumber) -> bool:
        between = self._text[amount.whole.end : change.whole.start]
        return amount.whole.end <= change.whole.start and "،" not in between

    def _of_amounts(self) -> dict[int, ReadNumber]:
        """The first change that tells of an amount, by the amount's identity."""
        found: dict[int, ReadNumber] = {}
        for one, measure in self._row.numbers:
            if self.sign(one) and not self.is_own(one, measure):
                found.setdefault(id(self.amount_of(one)[0]), one)
        return found
