"""The numbers of an article that say how much or how many; not those of dates, lists, laws, ages and telephones."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from desktop_app.arabic.hijri import hijri_months
from desktop_app.arabic.months import month_numbers
from desktop_app.arabic.number_parse import number_forms
from desktop_app.arabic.numbers import ReadNumber, written_numbers
from desktop_app.arabic.radicals import is_radical
from desktop_app.model.spans import Span
from desktop_app.suggest.date_anchors import digit_runs
from desktop_app.suggest.dates_in import folded_dates
from desktop_app.suggest.engines.patterns.prefixes import with_prefixes
from desktop_app.suggest.figure_words import figure_words, is_money
from desktop_app.suggest.reading import Reading

_JOINED = re.compile(r"\s?[-–—/:×+]\s?\d|\.\d|\s\d|[a-z]")
_GOES_ON = re.compile(r"\s+(?:الي|و)\s?\d")
_JOINS = re.compile(r"(?:\d\s?[-–—/:×+]\s?|[+#№])$")
_SPACED = re.compile(r"\d\s$")  # the parts of a telephone number
_SCALES = frozenset(("الف", "مليون", "مليار", "بليون", "تريليون"))
_OF_TABLE = re.compile(r"(?<!\w)ال?(?:وحده|قيم)\s?:\s?$")
_OF_YEAR = re.compile(r"(?<!\w)(?:عام|العام|سنه|السنه)\s(?:19|20)\d\d\s$")
_LETTERS = re.compile(r"[^\W\d_]+$")
_PROCLITIC = re.compile("[وفبكل]{1,2}")
_JOINING = frozenset("-–—/:×+#№")  # with which `_JOINS` ends, and `_ENDS_ITEM` with which an item's number does
_ENDS_ITEM = frozenset(".)-–—")
_ITEM_END = re.compile(r"\s?[.)\-–—]\s")
_PERCENT_SAID = re.compile(r"(?:%|م[اي]?[ءي]ه)\s?[(\[]$")
_SINCE = re.compile(r"\s+(?:من|علي|في)\s+(\w+)")
_VERB = re.compile(
    r"ي(?!وان|ورو|ن$|مني|اباني|وناني|هودي)\w{2,}|ت(?:شمل|مثل|غطي|قع|عمل|بلغ|ضم|م|تراوح|عادل|كون|بدا|صل|عود|خص|جري|شكل|نتظر|عتزم|ستهدف|زيد|"
    r"قل|نقل|حمل|تم|دخل|عيش|رتفع|نخفض|متد|عقد|حدث|قول|توقع|فوق|تجاوز|قارب|قدر|وفر|سمح|هدف|سعي|ستمر)|(?!عضوا)\w+وا"
)
_SIGNING_LETTERS, _TERM_LETTERS = 120, 24
_SIGNING = re.compile(
    r"(?<!\w)[وفبل]{0,2}(?:[يت]?وقعا?ت?|(?:ال)?توقيع|ابرما?ت?|[يت]برم|(?:ال)?ابرام|جددا?ت?|(?:ال)?تجديد|منحت?|فازت?|ارساء|حصلت?)(?!\w)"
)
_LASTING = re.compile(r"(?<!\w)(?:مدي|منذ|خلال|طوال|قبل|بعد|مدار|مر|من)\s+(?:\w+\s+)?$")
_TERM = re.compile(r"(?<!\w)(?:لمده|مدته|مدتها|مدتهما|مدتهم|لفتره|لمده\s+\w+)\s+$")
_BEFORE, _AFTER = 50, 60  # letters around numbers in which their comparison and unit stand
_BEHIND = 36  # letters from where the last number begins to where the words end that tell how much it is
_OWN_AL = frozenset(("اليه", "اليات", "الات", "الغام"))  # آلية, آليات, آلات, ألغام
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_OF_AGES = re.compile("[12]?[0-9]{3}")  # the number of a year, of any century


def figure_numbers(reading: Reading) -> Iterator[tuple[Span, list[ReadNumber]]]:
    """Each sentence that holds such numbers, with them; all spans are of the folded text. The unit of a number is
    empty where the word behind it is none."""
    dates = reading.shared(folded_dates)
    starts, ends = [span.start for span, _ in dates], [span.end for span, _ in dates]
    text = reading.text
    for sentence, first, last in _parts(reading):
        part = _around(text, sentence, first, last)
        touched = dates[bisect_right(ends, part.start) : bisect_left(starts, part.end)]
        near = Span(text.rfind(" ", part.start, max(part.start, first - 1)) + 1 or part.start, _edge(text, last, part))
        found = written_numbers(text, [span for span, _ in touched], part, near)
        numbers = [kept for number in found if (kept := _figure(text, number)) is not None]
        if numbers:
            yield sentence, numbers


def _parts(reading: Reading) -> Iterator[tuple[Span, int, int]]:
    """Sentences with a digit or a number's word outside dates, in order; where the first and last of these begin."""
    spans = reading.spans
    places = {start for start, _ in reading.shared(digit_runs)}
    places.update([spans[place][0] for place in reading.places(number_forms())])
    dates = reading.shared(folded_dates)
    starts = [span.start for span, _ in dates]
    sentence, end, first, last = Span(0, 0), 0, 0, 0
    for place in sorted(places):
        date = bisect_right(starts, place)
        if date and place < dates[date - 1][0].end:
            continue
        if place >= end:
            if end:
                yield sentence, first, last
            sentence, first = reading.sentence(place), place
            end = sentence.end
        last = place
    if end:
        yield sentence, first, last


def _around(text: str, sentence: Span, first: int, last: int) -> Span:
    """The stretch of a sentence in which all belongs that is said of numbers at these places."""
    start = text.rfind(" ", sentence.start, max(sentence.start, first - _BEFORE))
    end = text.find(" ", last + _AFTER, sentence.end)
    return Span(sentence.start if start < 0 else start, sentence.end if end < 0 else end)


def _edge(text: str, last: int, part: Span) -> int:
    """Behind the words that may belong to a number that begins at `last`, at the most the end of its part."""
    end = text.find(" ", last + _BEHIND, part.end)
    return part.end if end < 0 else end


def _figure(text: str, number: ReadNumber) -> ReadNumber | None:
    """The number with its unit as far as it is one; None where the number counts nothing."""
    if number.value.strip("-0.") == "" or _is_code(text, number) or _names(text, number):
        return None
    if _heads_a_table(text, number):
        return None
    if not number.is_percent:
        unit = number.unit
        if unit in month_numbers() or unit in hijri_months() or unit in _month_beginnings():
            return None
        if unit in figure_words().durations and not (_are_contracts(text, number) or _is_term(text, number)):
            since = _SINCE.match(text, number.whole.end)
            return number if since and since[1] in figure_words().since else None
        if unit and not _is_unit(number):
            end = number.span.end
            number = number._replace(unit="", whole=Span(number.whole.start, end), unit_span=Span(end, end))
        if not number.unit and (_YEAR.fullmatch(number.value) or _GOES_ON.match(text, number.span.end)):
            return None
        if _is_labelled(text, number):
            return None
    return number


def _are_contracts(text: str, number: ReadNumber) -> bool:
    """ "Signed three contracts" (عقود), which are decades too."""
    before = text[max(0, number.whole.start - _SIGNING_LETTERS) : number.whole.start]
    return number.unit == "عقود" and _SIGNING.search(before) is not None and _LASTING.search(before) is None


def _is_term(text: str, number: ReadNumber) -> bool:
    """ "For 15 years" (لمدة 15 عاما), as contracts run; not the few years or days that a visit or a programme lasts."""
    long = number.unit in ("عاما", "سنه") and Decimal(number.value) > 10
    return long and _TERM.search(text, max(0, number.whole.start - _TERM_LETTERS), number.whole.start) is not None


@cache
def _month_beginnings() -> frozenset[str]:
    """كانون, تشرين, ربيع: the first of the two words of a month."""
    return frozenset(name.split()[0] for name in (*month_numbers(), *hijri_months()) if " " in name)


def _heads_a_table(text: str, number: ReadNumber) -> bool:
    """ "Exports (million dollars)": in what the numbers of a table are told."""
    if number.span.of(text) not in _SCALES:
        return False
    before, behind = text[max(0, number.whole.start - 12) : number.whole.start], text[number.whole.end :][:1]
    beside = before.removesuffix("(").split()[-1:]  # "5 milliards of dirhams (one milliard of dollars)"
    alone = not beside or not is_money(beside[0])
    return (before.endswith("(") and behind == ")" and alone) or _OF_TABLE.search(before) is not None


def _is_code(text: str, number: ReadNumber) -> bool:
    """0050 is an hour or the number of a telephone."""
    start = number.span.start
    return text[start] == "0" and text[start + 1 : start + 2].isdigit() and not number.is_percent


def _names(text: str, number: ReadNumber) -> bool:
    """Whether the number belongs to a name, a list, a score or a telephone number."""
    start, end = number.span.start, number.span.end
    start += text[start] in "-−"
    before = text[max(0, start - 24) : start]
    last = before[-1:]
    if last.isspace():
        last = before.rstrip()[-1:]
        digits = last.isdigit() and text[start].isdigit()
        if digits and _SPACED.search(before) is not None and _OF_YEAR.search(before) is None:
            return True
    elif last.isalpha():
        letters = _LETTERS.search(before)
        if letters and not _PROCLITIC.fullmatch(letters[0]) and not _weighs(number):
            return True
    if (last in _JOINING and _JOINS.search(before) is not None) or _JOINED.match(text, end):
        return True
    follows = text[end : end + 2]
    if follows.lstrip()[:1] in _ENDS_ITEM and _ITEM_END.match(text, end):
        line = text.rfind("\n", 0, start) + 1
        if not text[line:start].strip(" ([-–—•*"):
            return True
    if number.unit or before[-1:] not in ("(", "[") or follows[:1] not in (")", "]"):
        return False
    return not number.is_percent or _PERCENT_SAID.search(before) is not None  # "eight per cent (8 %)"


def _weighs(number: ReadNumber) -> bool:
    """ال5 بالمئة, ال2000 مليون and نحو331 مليون are amounts, ال15 is the fifteenth."""
    return number.is_percent or is_money(number.unit) or Decimal(number.value) >= 1_000_000


def _is_labelled(text: str, number: ReadNumber) -> bool:
    """ "Resolution 2254", "channel 12": the number only tells which one."""
    before = text[max(0, number.span.start - 24) : number.span.start].rsplit(None, 2)
    word = before[-1].strip("\"'«(“") if before else ""
    if len(word) < 3 and len(before) > 1 and _PROCLITIC.fullmatch(word):
        word = before[-2]
    if word in _years() and not _OF_AGES.fullmatch(number.value):
        return not number.unit and not word.endswith("العام")  # "the public debt 2 milliards", "this year 40 works"
    return word in _labels()[bool(number.unit)]


@cache
def _years() -> frozenset[str]:
    return with_prefixes(("سنه", "السنه", "عام", "العام", "عامي", "سنتي"))


@cache
def _labels() -> tuple[frozenset[str], frozenset[str]]:
    """The words before a number that only names something: without a unit behind it, and even with one."""
    return with_prefixes(figure_words().labels), with_prefixes(figure_words().numbered)


def _is_unit(number: ReadNumber) -> bool:
    unit = number.unit
    if not unit[:1].isalpha():
        return True
    if unit in figure_words().not_units or (unit.startswith("ال") and unit not in _OWN_AL):
        return False
    if unit[0] in "وفبل" and not is_radical(unit.split()[0]):
        return False
    return _VERB.fullmatch(unit) is None
