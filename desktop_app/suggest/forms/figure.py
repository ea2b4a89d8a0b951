"""Reading off a figure: what is measured, how much, compared how, in which period, who says so."""

import re
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.arabic.numbers import ReadNumber, read_numbers
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.forms.sectors import sectors
from desktop_app.suggest.forms.speaker import speaker_near
from desktop_app.suggest.forms.statement import name_after, speaker
from desktop_app.suggest.forms.words import hits, pattern_of, vocabulary
from desktop_app.suggest.passage import FieldGuess, Passage, Region

END_OF_MEASURE = re.compile(
    r"\s+(?:بين|الي|[وفل]?[يت]?بلغت?|[يت]تراوح|تراوحت?|و?البالغه?|و?المقدره?|[وف]?وصلت?|تعافت?|تعافي|تضاعفت?|قفزت?|هبطت?|صعدت?|تقلصت?|انكمشت?|بقيت?|ظلت?|استقرت?|[لف]?[يت]صل|حيث|قفزه|نموا|ارتفاعا|انخفاضا|تراجعا|تحسنا|تطورا|توسعا|تقلصا|انكماشا|صعودا|هبوطا|نزولا|رقما|تحسنت?|تزايدت?|تطورت?|توسعت?|اتسعت?|تعمقت?|تفاقمت?|انتعشت?|تدهورت?|شهدت?|فقد|(?:زياده|انخفاض|ارتفاع|تراجع)(?=\s+(?:ب|قدر|نسبت|(?:كبير|ملموس|ملحوظ|طفيف|واضح|قياسي|قوي|حاد|مهم|هام|مطرد)ه?(?!\w)))|والتي|والذي|التي|الذي|لنهايه|[يت]?سجل|حققت?|زادت?|ازدادت?|ارتفعت?|انخفضت?|تراجعت?|نمت?|نما|سجلت?|[يت]?قدر|قدره|قدرها|هذا|[يت]?تجاوز|تجاوزت|تخطت?|تخطي|ناهزت?|قاربت?|ما|اكثر|اقل|نحو|حوالي|قرابه|زهاء|خلال|في|قد|بنسبه|بمقدار|بواقع|هو|هي|علي\s+مدي|عام|مع|من)(?!\w)|[\d،.؛:()]"
)
_UNITS = re.compile(
    r"(?:طن|هكتار|برميل|لتر|كيلوغرام|كيلومتر|متر|ميل|فدان|(?:كيلو|ميغا|غيغا)واط"
    r"|درجه|نقطه|مره|سنه|عام|شهر|اسبوع|يوم|ساعه|دقيقه)(?:ا|ان|ين|ات)?"
    r"|اطنان|سنوات|سنين|اعوام|اشهر|شهور|اسابيع|ايام|امتار|اميال|براميل|مرات|درجات|نقاط|ساعات|دقاءق"
)
_MONEY = re.compile(r"(?:دولار|دينار|ريال|درهم|جنيه|لير|روبل|روبيه|يوان|فرنك|يورو|تنغ|سوم)(?:ا|ات|ه|ي|اني)?(?!\w)")
_WORD = re.compile(r"[^\W_]+")
_OF = re.compile(r"\s+من\s+(?=\w)")
COMPARED = re.compile(
    r"(?<!\w)و?(?:ب?ال)?(?:مقارنه|قياسا|مقارنا|مقابل)\s+(?:(?:مع|الي|ب)\s?)?(?:(?:[^\W\d]+|(?:19|20)\d\d)\s+){0,9}[بلو]?(?:ال)?$"
    r"|(?<!\w)عن\s+(?:(?:نفس|ذات)\s+)?(?:ال?(?:عام|سنه|فتره|مده|ربع|نصف)\s+(?:[^\W\d]+\s+){0,3})?$"
)
"""Before a period with which another one is compared."""
ACCORDING_TO = re.compile(
    r"(?<!\w)(?:(?:بحسب|حسب|وفق|استنادا\s+الي)\s+|وفقا\s+ل)(?:(?:بيانات|بيان|ارقام|احصاءات|تقديرات)\s+)?(?=\w)"
)


_SOURCES = (Kind.ORGANISATION, Kind.PERSON, Kind.COUNTRY)
_COMPARED_WITHIN = 90  # letters
_BEHIND = 25  # letters of titles before the name of who says so
_LEVEL = re.compile(
    r"(?<!\w)(?:(?<!تصل )(?<!وصلت )الي|من|عند|مقابل|مع|بلغ|بلغت|يبلغ|تبلغ|كان|كانت)\s*$"
)  # "fell to 13 %" tells no change, "a growth that reaches to 13 %" does


def guess_figure(passage: Passage) -> list[FieldGuess]:
    """See `guessing.guess_fields`."""
    numbers = [(passage.quote, number) for number in read_numbers(passage.quote.text) if not _is_year(number)]
    amount = next(((region, number) for region, number in numbers if not number.is_percent), None)
    change = next(((region, number) for region, number in numbers if number.is_percent and _sign(region, number)), None)
    if amount is None and change is None and numbers:
        amount = numbers[0]
    guesses = _measure(passage) or _counted(amount)
    if amount:
        guesses += _amount(*amount)
    if change is None and amount and not amount[1].is_percent:
        after = [(passage.tail, number) for number in read_numbers(passage.tail.text)][:1]
        change = next((found for found in after if found[1].is_percent and _sign(*found)), None)
    if change:
        region, number = change
        guesses.append(region.guess_raw("change", signed(_sign(region, number), number.value), number.whole))
    return guesses + _period(passage) + _source(passage) + sectors(passage.quote)


def _is_year(number: ReadNumber) -> bool:
    """Four digits of a year of our times that count nothing (بلغ في 2019 ...)."""
    return number.unit == "" and not number.is_percent and bool(re.fullmatch("(?:19|20)[0-9]{2}", number.value))


def _amount(region: Region, number: ReadNumber) -> list[FieldGuess]:
    guesses = [region.guess_raw("value", number.value, number.span)]
    unit = "%" if number.is_percent else number.unit
    if unit:
        guesses.append(region.guess_raw("unit", unit, number.whole))
    if number.comparison != "exactly":
        guesses.append(region.guess_raw("comparison", number.comparison, number.whole))
    return guesses


def _sign(region: Region, number: ReadNumber) -> str:
    return sign_in(fold(region.text[max(0, number.whole.start - 40) : number.whole.start]))


def signed(sign: str, value: str) -> str:
    """A change as it is kept: a fall by 3 and one by -3 are both -3, a growth by -3 is what it says."""
    return value if sign == "+" or value.startswith("-") else f"{sign}{value}"


def sign_in(before: str) -> str:
    """ "+" or "-" where the folded words before a number say that something grew or fell; "" otherwise."""
    if _LEVEL.search(before):
        return ""
    signs = _signs()
    for word in reversed(_WORD.findall(before)):
        if word in signs:
            return signs[word]
    return ""


@cache
def _signs() -> dict[str, str]:
    """The words that say so, with the proclitics and the article that they may bear."""
    found: dict[str, str] = {}
    for table, sign in (("increase", "+"), ("decrease", "-")):
        for word in map(fold, vocabulary()[table]):
            for letters in ("", *"وفبكل", *(first + second for first in "وفبكل" for second in "وفبكل")):
                for article in ("", "ال", "ل"):
                    found.setdefault(f"{letters}{article}{word}", sign)
    return found


def _measure(passage: Passage) -> list[FieldGuess]:
    """From a word such as "volume of trade" up to where the number or its verb begins."""
    head = re.compile(rf"(?<!\w)[وب]?(?P<measure>{pattern_of('measures')})(?!\w)")
    for region, at in ((passage.quote, 0), (passage.lead, -1), (passage.tail, 0)):
        matches = list(head.finditer(region.folded))
        if matches:
            start = matches[at].start("measure")
            end = END_OF_MEASURE.search(region.folded, matches[at].end())
            span = Span(start, end.start() if end else len(region.folded.rstrip()))
            if len(span.of(region.folded).split()) > 1 or span.of(region.folded).startswith("ال"):
                return [region.guess("measure", region.words(span), span)]
    return []


def _counted(amount: tuple[Region, ReadNumber] | None) -> list[FieldGuess]:
    """Where no word names what is measured, it is what the mark counts: "8 وثائق تعاون", "15 طنا من القمح".

    Of a unit with "of" behind it, what stands behind that; else nothing of money, sizes and times, which only say
    how much there is of something.
    """
    if amount is None or not amount[1].unit[:1].isalpha():
        return []
    region, number = amount
    end = len(region.folded.rstrip())
    of = _OF.match(region.folded, number.whole.end)
    if hits("currency", fold(number.unit)) or _MONEY.match(fold(number.unit)):
        return []
    if of is not None:
        return [region.guess("measure", region.words(Span(of.end(), end)), Span(of.end(), end))]
    if _UNITS.fullmatch(fold(number.unit)):
        return []
    start = number.whole.end - len(number.unit)
    stop = END_OF_MEASURE.search(region.folded, number.whole.end)
    span = Span(start, stop.start() if stop else end)
    return [region.guess("measure", region.words(span), span)]


def _period(passage: Passage) -> list[FieldGuess]:
    """Of the mark, else of its sentence; a day is rather that of the news than the figure's, and what it is compared
    with is another's."""
    for regions in ((passage.quote,), (passage.lead, passage.tail)):
        for region, date in passage.dates(*regions):
            compared = COMPARED.search(fold(region.text[max(0, date.span.start - _COMPARED_WITHIN) : date.span.start]))
            if not compared and ("/" in date.edtf or date.edtf.count("-") < 2):
                return [region.guess_raw("period", date.edtf, date.span)]
    return []


def _source(passage: Passage) -> list[FieldGuess]:
    """Who says so in the same sentence: "according to", else a verb of saying. No guess from further away."""
    for region in (passage.quote, passage.tail, passage.lead):
        if match := ACCORDING_TO.search(region.folded):
            at, end = region.place(match.end()), region.start + len(region.text)
            last = min(at + _BEHIND, end - 1)  # a name further on is another sentence's
            named = next((one for one in passage.outermost(*_SOURCES) if at <= one.start <= last), None)
            if named is not None:
                return [passage.guess_name("source", named)]
            if span := name_after(region, match.end()):
                return [region.guess("source", "", span)]
    return speaker_near(passage, "source", earlier=False) or speaker(passage, "source", passage.lead)
