"""Numbers in Arabic text, in digits and in words, with how they are compared and what they count."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from desktop_app.arabic.dates import written_dates
from desktop_app.arabic.fold import Folded, fold, folded
from desktop_app.arabic.number_latin import money_after, money_before
from desktop_app.arabic.number_parse import ENCLOSING, Parsed, number_forms, number_tokens, parse_number
from desktop_app.model.spans import Cover, Span


class ReadNumber(NamedTuple):
    """A number read off.

    `span` covers the number with its minus, scale and percent sign, `whole` also the words of comparison and the
    currency before it and the unit after it, `unit_span` the unit. `value` is plain decimal text; `comparison` one of
    model.kinds.COMPARISONS; `unit` the words counted ("دولار", "وثيقة"), "" where none was recognised.
    """

    span: Span
    value: str
    comparison: str
    unit: str
    is_percent: bool
    whole: Span
    unit_span: Span


_PERCENT = re.compile(r"\s*(?:[%٪]|(?:في\s+ال|بال)(?:مءه|ماءه|ميه)(?!\w))")
_AND = re.compile(r"\s+و\s?")
_DIGITS = frozenset("0123456789")  # folding makes all digits these
_PERCENTS = frozenset("%٪")
_COUNTED = re.compile(
    r"\)?\s*(?:من\s+ال)?("
    r"ك?م[23](?!\w)|(?:د\.\s?[تجاعكلبم]|ر\.\s?[سعقي]|ل\.\s?[سلت]|ج\.\s?[مس])(?!\w)|[^\W\d_]+)"
)  # also currencies in short: د.ت
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_COMPARISONS = (
    (
        "less_than",
        "لم يتجاوز|لم تتجاوز|لم يزد علي|اقل من|دون|ما يقل عن|ما لا يزيد علي|ما لا يزيد عن|"
        "لا يزيد علي|لا يتجاوز|لا تتجاوز|لا يتعدي|لا تتعدي|لم يتعد|لم تتعد|ادني من",
    ),
    (
        "more_than",
        "اكثر من|ما يزيد علي|ما يزيد عن|يزيد علي|يزيد عن|تزيد علي|تزيد عن|يتجاوز|تتجاوز|تجاوز|تجاوزت|متجاوزا|متجاوزه|"
        "ازيد من|ما لا يقل عن|لا يقل عن|لا تقل عن|فوق|اعلي من|يفوق|تفوق|فاق|فاقت|تخطي|تخطت|يتخطي|تتخطي|ما يربو علي|"
        "يربو علي|تربو علي",
    ),
    (
        "about",
        "نحو|حوالي|قرابه|زهاء|ما يقرب من|يقرب من|ما يقارب|يقارب|تقارب|بحدود|في حدود|حدود|تقريبا|قريب من|قريبه من|"
        "ما يناهز|يناهز|تناهز|ناهز|ناهزت|قارب|قاربت",
    ),
)
_BEFORE_COMPARISONS = "(وفبكل"  # letters that may stand before one
_LINES = frozenset(("حاجز", "عتبه", "سقف"))  # what an amount passes: "passed the barrier of"
_ANY_YEAR = 2000  # so that a day and a month alone count as a date too
_NOT_UNITS = """
من في على إلى عن مع بين و أو ثم هو هي التي الذي أن إن ما لا قد كما كان كانت بعد قبل منذ حتى خلال عام سنة سنويا وفق وفقا
وسط ونحو مقابل مقارنة بزيادة بنسبة بقيمة بحلول لدى عند فيما حيث بشأن هذا هذه ذلك
"""
_WITH_ADJECTIVE = """
دولار دولارا دولارات يوان يوانا يورو روبل روبلا جنيه جنيها ريال ريالا دينار دينارا دنانير درهم درهما دراهم ليرة ين
فرنك فرنكا متر مترا أمتار طن طنا كيلومتر كيلومترا كيلوواط ميغاواط غيغاواط تيراواط نقطة نقاط قدم قدما أقدام ميل ميلا
أميال درجة درجات
"""
_ADJECTIVES = re.compile(
    "(?:امريكي|اميركي|صيني|روسي|كازاخي|كندي|استرالي|تونسي|جزاءري|مغربي|ليبي|مصري|سوداني|سعودي|كويتي|قطري|بحريني|عماني|"
    "اماراتي|عراقي|اردني|ايراني|يمني|ياباني|سويسري|استرليني|سنغافوري|مكعب|متري|مربع|ساعه)ا?"
    "|(?:سوري|لبناني|تركي|مءوي|نقدي|مكعب|مربع)ه|بحريا?|اساس"
)


def read_numbers(text: str) -> list[ReadNumber]:
    """The numbers of `text` in order; those inside dates and inside names (كوفيد-19) are left out."""
    mapped = folded(text)
    dates = [span for span, _ in written_dates(mapped.text, _ANY_YEAR)]
    return [_mapped_back(mapped, number) for number in written_numbers(mapped.text, dates)]


def written_numbers(
    folded_text: str, dates: Sequence[Span] = (), stretch: Span | None = None, near: Span | None = None
) -> list[ReadNumber]:
    """The same for a stretch of a folded text, with spans and units of the text; `dates` are the places where numbers
    belong to those, `near` the part of the stretch in which there are words of numbers."""
    stretch = stretch or Span(0, len(folded_text))
    near = near or stretch
    tokens, starts, ends = number_tokens(folded_text, near.start, near.end)
    found: list[ReadNumber] = []
    of_dates = Cover(dates) if dates else None
    after, forms = 0, number_forms()
    for index in [index for index, token in enumerate(tokens) if token in forms or token[0] in _DIGITS]:
        if index < after or (of_dates is not None and of_dates.meets(Span(starts[index], ends[index]))):
            continue
        parsed = parse_number(tokens, index, starts[index], folded_text)
        if parsed is None:
            continue
        after = parsed.after
        number = _read(folded_text, parsed, ends[after - 1], stretch)
        if of_dates is not None and of_dates.meets(number.span):
            continue
        if found and _goes_on(folded_text, found[-1], number):
            found[-1] = _together(found[-1], number)
        else:
            found.append(number)
    return found


def _goes_on(text: str, first: ReadNumber, rest: ReadNumber) -> bool:
    """ "Two milliards dollars and 500 millions": the currency stands between the parts of one number."""
    if first.unit == "" or rest.unit not in ("", first.unit) or first.is_percent or rest.is_percent:
        return False
    value, more = Decimal(first.value), Decimal(rest.value)
    scale = next((one for one in (10**9, 10**6) if value >= one and value % one == 0), 0)
    joined = _AND.fullmatch(text, first.whole.end, rest.span.start) is not None
    return joined and scale > more >= 1000 and text[rest.span.end - 1].isalpha()


def _together(first: ReadNumber, rest: ReadNumber) -> ReadNumber:
    value = _plain(Decimal(first.value) + Decimal(rest.value))
    return first._replace(value=value, whole=Span(first.whole.start, rest.whole.end))


def _mapped_back(mapped: Folded, number: ReadNumber) -> ReadNumber:
    unit = mapped.span_back(number.unit_span).of(mapped.source) if len(number.unit_span) else ""
    return number._replace(
        span=mapped.span_back(number.span),
        unit=unit,
        whole=mapped.span_back(number.whole),
        unit_span=mapped.span_back(number.unit_span),
    )


def _read(text: str, parsed: Parsed, end: int, stretch: Span) -> ReadNumber:
    """The number with what stands around it in its stretch; it ends at `end` of the folded text."""
    value, start, _ = parsed
    closed = max(end, in_signs(text, start, end)[1])
    percent = _PERCENT.match(text, closed, stretch.end)
    if percent is not None:
        end = percent.end()
    sign = text[start - 1] if start else ""
    is_percent = percent is not None or sign in _PERCENTS
    if percent is None and is_percent:  # %40, as it is typed from the right
        start -= 1
    if value < 0:  # its sign is its own
        start -= 1
    money = None if is_percent else money_before(text, start, stretch.start)
    comparison, whole_start = comparison_before(text, money.start if money else start, stretch.start)
    unit = money or (Span(end, end) if is_percent else _unit(text, closed, stretch.end, end))
    whole = Span(whole_start, max(end, unit.end))
    return ReadNumber(Span(start, end), _plain(value), comparison, unit.of(text), is_percent, whole, unit)


def comparison_before(text: str, start: int, begin: int = 0) -> tuple[str, int]:
    """The comparison (one of model.kinds.COMPARISONS) that stands before a place of a folded text, and where it
    begins, not before `begin`; "exactly" and the place itself where none does."""
    nearby = max(start - 40, begin)
    before = text[nearby:start].rstrip()
    last = _last_word(before)
    if last in _LINES:
        before = before.removesuffix(last).rstrip()
        last = _last_word(before)
    for name, pattern in _comparisons().get(last.lstrip(_BEFORE_COMPARISONS), ()):
        match = pattern.search(before)
        if match:
            return name, nearby + match.start(1)
    return "exactly", start


def _last_word(text: str) -> str:
    return text.rsplit(None, 1)[-1] if text else ""


@cache
def _comparisons() -> dict[str, tuple[tuple[str, re.Pattern[str]], ...]]:
    """What says how a number is compared, by the last word, without letters that may be proclitics: few phrases end
    with the same one."""
    phrases: dict[str, dict[str, list[str]]] = {}
    for name, words in _COMPARISONS:
        for phrase in words.split("|"):
            last = phrase.split()[-1].lstrip(_BEFORE_COMPARISONS)
            phrases.setdefault(last, {}).setdefault(name, []).append(phrase.replace(" ", r"\s+"))
    return {
        last: tuple((name, re.compile(rf"(?<!\w)[وفبكل]?({'|'.join(of)})$")) for name, of in named.items())
        for last, named in phrases.items()
    }


def in_signs(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a number begins and ends with the signs that it stands in, if it does: (12), /12/, « 12 »."""
    before = text[start - 1 : start].strip() or text[max(start - 2, 0) : max(start - 1, 0)]
    if before not in ENCLOSING:
        return start, end
    at = end + (text[end : end + 1] == " ")
    return (text.rindex(before, 0, start), at + 1) if text[at : at + 1] == ENCLOSING[before] else (start, end)


def _unit(text: str, closed: int, limit: int, end: int) -> Span:
    """The word after a number that ends at `end`, behind the sign that closes there, that says what is counted, with an
    adjective of currency or measure."""
    if (money := money_after(text, closed, limit)) is not None:
        return money
    not_units, with_adjective = _tables()
    match = _COUNTED.match(text, closed, limit)
    if match is None or match[1] in not_units:
        return Span(end, end)
    start, last = match.span(1)
    if match[1] in with_adjective:
        more = _NEXT_WORD.match(text, last, limit)
        if more is not None and _ADJECTIVES.fullmatch(more[1]):
            last = more.end()
    return Span(start, last)


@cache
def _tables() -> tuple[frozenset[str], frozenset[str]]:
    """`_NOT_UNITS` and `_WITH_ADJECTIVE`, folded."""
    return frozenset(fold(_NOT_UNITS).split()), frozenset(fold(_WITH_ADJECTIVE).split())


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
