"""When a figure was: of the months and years of its sentence the one of its own clause."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from desktop_app.arabic.numbers import ReadNumber
from desktop_app.model.spans import Span
from desktop_app.suggest.dates_in import dates_within
from desktop_app.suggest.forms.figure import COMPARED
from desktop_app.suggest.reading import Reading

_COMMA = re.compile("[،,؛;]")
_ADDED = re.compile(r"\s*[،,]\s*(?:وذلك\s+)?(?:(?:في|خلال|مع|حتي|ب)?\s*(?:نهايه|غضون)?\s*(?:ال)?(?:عام|شهر)?)\s*$")
_FROM = re.compile(r"(?<!\w)من\s*$")
_SAYS = re.compile(r"(?<!\w)(?:ب?ان|ب?انه|ب?انها)(?!\w)")
_LEADS_ON = re.compile(r"\s*[،,]\s*(?:ل[يت]|مسجل|محقق|حيث\s+بلغ|اذ\s+بلغ|فقد|وبلغ|وسجل|ووصل)")
_OPENS = re.compile(r"[،,؛.\n]")
_INSTEAD = re.compile(
    r"(?<!\w)و?(?:ب?ال)?(?:مقابل|مقارنه|قياسا|مقارنا)(?!\w)|(?<!\w)(?:بعد\s+ان|بعدما)\s+(?:كان|بلغ|سجل)ت?(?!\w)"
    r"|(?<!\w)(?:ارتفاعا|صعودا|انخفاضا|هبوطا|نزولا|تراجعا|نموا)\s+من(?!\w)"
)
_SAME_TIME = re.compile(
    r"(?<!\w)[وفبل]?(?:ل?ل|ال)?(?:(?:فتره|مده|ربع|نصف|شهر|اشهر)\s+(?:نفسها?|ذاتها?|عينها|المماثله?|المقابله?)"
    r"|(?:نفس|ذات)\s+ال(?:فتره|مده|ربع|نصف|شهر|اشهر))\s+(?:من|في)\s+(?:ال)?(?:عام|سنه)?\s*$"
)  # "in the same period of"
_SAME_WITHIN = 45
_INSTEAD_WITHIN = 25  # letters before an amount in which it is said that another is compared with it
_SINCE = re.compile(r"(?<!\w)و?منذ\s+(?:[^\W\d]+\s+){1,4}$")  # "since its opening in"
_SINCE_WITHIN = 50
_OPENING = 45  # letters of a clause in which a period may stand that holds for the next one too
_LOOK = 90  # letters before a period in which it is said that it is only compared with
_NUMBERED = re.compile(r"(?<!\w)(?:رقم|عدد)\s*\(?\d+\)?\s+ل?(?:(?:سنه|عام)\s+)?$")  # law 10 of 2018
_LABEL = 24
_YEAR = len("2024")
_AROUND = 2  # periods on each side of a number of which one is meant


def periods(reading: Reading, sentence: Span) -> list[tuple[Span, str]]:
    """The months and years of a sentence, in order; a day is rather that of the news."""
    told = [(span, edtf) for span, edtf in dates_within(reading, sentence) if "/" in edtf or edtf.count("-") < 2]
    return [one for one in told if not _NUMBERED.search(reading.text, max(0, one[0].start - _LABEL), one[0].start)]


def period(
    reading: Reading, those: Sequence[tuple[Span, str]], number: ReadNumber, others: Sequence[ReadNumber]
) -> tuple[Span, str] | None:
    """Of the periods of its sentence the nearest, rather one of its own clause: no other number stands between and no
    comma, it is not told behind another number, and it is not what the figure is compared with."""
    end = number.whole.end
    at = bisect_left(those, end, key=lambda one: one[0].start)
    near = those[max(0, at - _AROUND) : at + _AROUND] if those else ()
    placed = [(far, one) for one in near if (far := _far(reading.text, one[0], number, others)) is not None]
    for _, one in sorted(placed):
        if not _compared(reading.text, one[0]):
            return _in_full(reading.text, those, *one)
    return None


def _far(
    text: str, told: Span, number: ReadNumber, others: Sequence[ReadNumber]
) -> tuple[bool, bool, bool, int] | None:
    """How far a period is from a number; None where it belongs to another clause."""
    start, end = number.whole.start, number.whole.end
    behind = told.start >= end
    between = Span(end, told.start) if behind else Span(min(told.end, start), start)
    crossed = any(between.overlaps(other.span) for other in others if other is not number)
    comma = _COMMA.search(text, between.start, between.end) is not None
    if behind:
        apart = comma and _ADDED.fullmatch(text, between.start, between.end) is None
        if crossed and _INSTEAD.search(text, between.start, between.end):
            return None  # that of the amount with which this one is compared
        if apart or (crossed and _FROM.search(text, max(0, start - 8), start)):
            return None
        return crossed, comma, False, len(between)
    if _INSTEAD.search(text, max(told.end, start - _INSTEAD_WITHIN), start):
        return None  # that of the amount which is compared with this one
    taken = any(other.whole.end <= told.start and _hangs_on(text, other.whole.end, told.start) for other in others)
    if comma and (taken or _SAYS.search(text, between.start, between.end)):
        return None
    opening = max(0, told.start - _OPENING)
    late = opening > 0 and _OPENS.search(text, opening, told.start) is None
    if comma and late and not _LEADS_ON.match(text, told.end):
        return None
    return crossed, comma, taken, len(between)


def _hangs_on(text: str, end: int, start: int) -> bool:
    """Whether a period belongs to the number that ends before it, with no comma between, or one that only adds it."""
    return _COMMA.search(text, end, start) is None or _ADDED.fullmatch(text, end, start) is not None


def _in_full(text: str, those: Sequence[tuple[Span, str]], told: Span, edtf: str) -> tuple[Span, str] | None:
    """A period with what the words before it add: that it goes on, or that it is the part of a year told before."""
    if len(edtf) != _YEAR or _SAME_TIME.search(text, max(0, told.start - _SAME_WITHIN), told.start) is None:
        return told, _till_now(text, told, edtf)
    before = [other for span, other in those if span.start < told.start and len(other) > _YEAR]
    years = {day[:_YEAR] for day in before[-1].split("/")} if before else set()
    return (told, before[-1].replace(years.pop(), edtf)) if len(years) == 1 else None


def _till_now(text: str, told: Span, edtf: str) -> str:
    """ "Since it was opened in 2017": from then on."""
    since = "/" not in edtf and _SINCE.search(text, max(0, told.start - _SINCE_WITHIN), told.start)
    return f"{edtf}/.." if since else edtf


def _compared(text: str, told: Span) -> bool:
    return COMPARED.search(text, max(0, told.start - _LOOK), told.start) is not None
