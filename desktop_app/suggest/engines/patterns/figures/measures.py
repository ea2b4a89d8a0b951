"""What an amount measures where another number of its sentence tells it."""

import re

from desktop_app.arabic.numbers import ReadNumber
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.figures.fields import counted
from desktop_app.suggest.engines.patterns.figures.row import FigureRow
from desktop_app.suggest.engines.patterns.figures.spans import RATES, measure_before
from desktop_app.suggest.figure_words import is_money
from desktop_app.suggest.reading import Reading

_FROM = re.compile(r"(?<!\w)من\s*$")
_GOES_ON = re.compile(
    r"[،,]\s*(?:(?:في|خلال|منذ|حتي)\s[^،؛.()]{1,60}\s)?(?:(?:(?:(?:ل[يت]|حيث\s+|فقد\s+|ف|و|وقد\s+)?(?:سجل|صل|وصل|بلغ|حقق)ت?)|مسجل[اه]|محقق[اه])"
    r"\s+(?:الي\s+|ما\s+قيمته\s+)?|(?:زاد|ازداد|ارتفع|انخفض|تراجع|قفز|هبط)ت?\s+(?:ب|الي\s+)?)$"
)  # what was spoken of before the comma reached so much
_SO_THAT = re.compile(r"\s*(?:ل[يت]|ف)(?:صل|بلغ|سجل|حقق)\s+(?:الي\s+)?")  # "fell by 7 % so that they reached"
_FROM_LETTERS = 8
_LINKS = 4  # amounts that one after the other tell what is measured
_TO_ANOTHER = re.compile(
    r"(?:\s+سنويا)?(?:\s+(?:(?:في|خلال|بنهايه|نهايه)\s+)?(?:(?:ال)?(?:عام|سنه)\s+|[^\W\d]+\s+)?(?:19|20)\d\d)?\s+(?:الي\s+|ل)"
)
_BY_VALUE = re.compile(r"\s*[،,]?\s*و?ب")
_RATES = RATES | {"قيمه", "حجم", "مبلغ", "اجمالي", "تكلفته", "تكلفتها", "كلفته", "كلفتها"}
"""What says how much there is of something that its clause names before."""
_SAYS_NOTHING = _RATES | {"عدد", "اعداد", "معدلات", "حصه", "متوسط", "عددهم", "عددها"}
_THEIRS = re.compile(r"\w{3,}(?:ها|ته|اته|هم)|(?:انتاج|ناتج|تبادل)ه")  # "its imports": only its clause knows whose
_FAR = 40  # letters between what a clause names and the "value" of it
_GROWTH = re.compile(r"(?:نسبه|معدل|معدلات)\s+(?:ال)?(?:نمو|زياده|ارتفاع|انخفاض|تراجع)(?!\w)")  # of no money
_WHOSE = re.compile(
    r"[،,]?\s+و?(?:الذي|التي)\s+\w{0,2}(?:بلغ|قدر|صل|تجاوز|ناهز|سجل|قارب)\w?(?:\s+قيمتها?)?(?:\s+قيمته)?(?:\s+(?:في|خلال)\s[^،,.]{1,50})?(?:\s+ما)?\s*$"
)  # "exports, whose value reached"
_WHOSE_WITHIN = 90
_VERB_NEAR = 70  # letters before an amount in which a verb says that it was reached


def measured(row: FigureRow, number: ReadNumber, links: int = _LINKS) -> Span | None:
    """What is measured; of an amount that another one is compared with, that rose to another, or that only has its
    value told, it is the other's, over so many `links`."""
    text, before = row.reading.text, row.before(number)
    measure = row.measure(number) or row.behind(number)
    alone = measure is None or measure.of(text) == "قيمه"
    if measure is None and _GOES_ON.search(text, max(0, number.whole.start - _VERB_NEAR), number.whole.start):
        limit = before.whole.end if before else row.sentence.start
        return measure_before(row.reading, row.sentence, number, limit, within=False)
    if before is None or not alone or not links:
        return measure
    start = measure.start if measure else number.whole.start
    between = text[before.whole.end : start]
    if measure is not None:  # "exports grew by 20 % at the value of"
        by_value = before.is_percent and _BY_VALUE.fullmatch(between)
        return (measured(row, before, links - 1) if by_value else None) or measure
    if before.is_percent and not number.is_percent and _SO_THAT.fullmatch(between):
        return measured(row, before, links - 1)
    start = before.whole.start
    from_to = _TO_ANOTHER.fullmatch(between) and _FROM.search(text, max(0, start - _FROM_LETTERS), start)
    beside = row.is_beside(number) and before.is_percent == number.is_percent
    if from_to or (beside and (number.is_percent or not number.unit or is_money(number.unit))):
        return measured(row, before, links - 1)
    return None


def says_what(reading: Reading, measure: Span | None) -> bool:
    """Not "its value"."""
    return measure is not None and not measure.of(reading.text).split()[0].endswith(("ته", "تها", "مه", "مها"))


def telling(row: FigureRow, number: ReadNumber, measure: Span | None) -> Span | None:
    """What is measured, in words that say so alone: of "value", "rate" or "its imports" what the clause says that it
    is of, else what is counted, else None."""
    text = row.reading.text
    if measure and is_money(number.unit) and _GROWTH.match(text, measure.start, measure.end):
        return _named_before(row, number, measure)
    named = measure and _without_end(text, measure)
    words = named.of(text).split() if named else []
    if words and not (len(words) == 1 and _THEIRS.fullmatch(words[0])):
        return named
    head = measure.of(text).split()[0] if measure else ""
    of_what = _named_before(row, number, measure) if measure and head in _RATES else None
    return of_what or counted(row.reading, row.sentence, number)


def _without_end(text: str, measure: Span) -> Span | None:
    """ "A loan" of "a loan its value", None where nothing but such words is there."""
    end = measure.end
    while (last := text[measure.start : end].rstrip()) and last.split()[-1] in _SAYS_NOTHING:
        end = measure.start + len(last) - len(last.split()[-1])
    return Span(measure.start, measure.start + len(last)) if last else None


def _named_before(row: FigureRow, number: ReadNumber, measure: Span) -> Span | None:
    """ "Exports" of "exports at a value of"."""
    reading, before = row.reading, row.before(number)
    start = reading.spans[reading.word_at(measure.start)][0]
    if (whose := _WHOSE.search(reading.text, max(row.sentence.start, start - _WHOSE_WITHIN), start)) is not None:
        start = whose.start()
    limit = before.whole.end if before is not None and before.whole.end <= start else row.sentence.start
    found = measure_before(reading, row.sentence, number._replace(whole=Span(start, start)), limit)
    named = found and _without_end(reading.text, found)
    if named is None or start - named.end > _FAR or _GROWTH.match(reading.text, named.start, named.end):
        return None
    if _THEIRS.fullmatch(named.of(reading.text).split()[0]):
        return None
    return named
