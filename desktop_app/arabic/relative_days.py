"""Days that the day of publication makes days: today, yesterday, tomorrow, on Tuesday."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from desktop_app.arabic.date_ways import matches_at
from desktop_app.arabic.week_days import COMING, PAST, WEEKDAYS, shift_of_pair
from desktop_app.model.spans import Span

DAYS = frozenset(("اليوم", "امس", "البارحه", "غد", "غدا", "الجاري", *WEEKDAYS))
"""Words (folded, without prefix) of which one stands in each such day."""
WORDS_BEFORE = 4


@cache
def _day_pattern() -> re.Pattern[str]:
    names = "|".join(WEEKDAYS)
    day = r"(?:[0-2]?\d|3[01])"
    same = rf"(?:\s*[،,]?\s*[(/\"«“]?\s?(?:{names})[)/\"»”]?)?"
    adjective = (
        "(?:التالي|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|العالمي|الدولي|الوطني|الواحد|الاخير|الموالي|نفسه|ذاته|المفتوح|"
        "السابق|الختامي)"
    )
    return re.compile(
        rf"(?<!\w)[وبل]?(?P<date>(?P<today>اليوم{same}(?!\s+{adjective}(?!\w)))"
        rf"|(?P<after>بعد\s+غد{same})"
        rf"|(?:(?:من\s+)?(?P<first>(?<![\d.,]){day})(?:\s+و\s?|\s+(?:الي|و?حتي)\s+|\s*[-–]\s*))?"
        rf"(?:ال)?(?P<number>(?<![\d.,]){day})(?:\s+من)?\s+الجاري"
        rf"|(?P<before>(?:اول\s+(?:من\s+)?امس|امس\s+الاول){same})"
        rf"|(?P<yesterday>(?:امس(?!\s+الحاج)|البارحه){same})"
        rf"|(?P<tomorrow>غدا(?:\s*[،,]?\s*\(?(?:{names})\)?)?|يوم\s+غد{same})"
        rf"|(?:(?P<said>يوم|مساء|صباح|ظهر|عصر|فجر|ليله|نهار)\s+(?:امس\s+)?/?)?(?P<week>{names})"
        rf"(?:/?\s+(?:(?P<past>{PAST})|(?P<coming>{COMING})))?)(?!\w)"
    )


FUTURE = re.compile(
    r"(?<!\w)و?ل?(?:(?!سيما|ستين|ستون|سته)س[يتن]\w{2,}|المقرر|المرتقب|المرتقبه|المتوقع|المنتظر|[يت]عتزم|غدا)(?!\w)"
)
_BEGINNING = re.compile(
    r"(?<!\w)و?[يت](?:بدا|زور|توجه|صل|نطلق|نعقد|فتتح|ستهل|ستضيف|حتضن|عقد|جتمع|شارك|نظم|قام|لتقي|غادر)"
    r"(?:\s+[^\s،.]+){1,8}\s*[،,]?\s+$"
)
_SOON = re.compile(  # "on Monday I shall be"
    r"\s+س(?:[ان](?:كون|زور|لتقي|عقد|قوم|شارك|توجه|سافر|علن|وقع|بدا|ستقبل|واصل|جتمع)"
    r"|ي(?!نم|نار|ناء|ار|اس|اد|اق|ول|ده|دات|ره|راليون)\w{3,}|ت(?!ين|ون|ه|وك|اد|ار|راتيج|انلي)\w{3,})(?!\w)"
)
_NOT_THE_DAY = re.compile(r"(?<!\w)(?:حتي|عالم|منذ|بعد|قبل|ذلك|هذا|في ذلك|مثل|المصري|روسيا|اخبار)\s+$")
_OUTLET = re.compile(r"(?:^|\n)\w+\s+$")  # "Baghdad today - ", who tells the news
_OUTLET_OF_LINE = re.compile(r"(?:^|\n)[^\n.،:]{2,30}\s(?:[-–—/|]\s?|\s)\w+\s+$")  # "Moscow - Egypt today"
_TITLE = re.compile(r"[«\"“(](?!مساء|صباح|ظهر|عصر|فجر|ليله|حتي)\w+\s+$")  # "Life today", a broadcast; (Baghdad today)
_LASTING = re.compile(r"(?<!\w)و?(?:التي|الذي|اللذين|الذين)\s+(?:[يت]\w+)(?:\s+\w+){0,2}\s+$")
_BEGINS = re.compile(r"(?:^|[.:\n!؟]|(?<!\w)انه?)[\s«\"“]*$")
_SAID_OF_NOW = re.compile(
    r"\s*(?:،\s*)?(?:[تي]\w{3,}|هناك|نحن|لا|انا|انت|انتم|هو|هي|هم|لدينا|عندنا|لنا|لديكم|كلنا|جميعنا|امامنا|علينا"
    r"|اصبح\w*|صار\w*|بات\w{0,2})(?!\w)"
)
_LATE = 4  # days after which a page may appear
_THAT = re.compile(r"\s+ب?ان(?:ه|ها|هم|هما|نا|ني)?(?!\w)")  # "(said) on Monday that"
_TWO = re.compile(  # "of the two"
    r"(?:^|[.:«\"“(]|(?<!\w)(?:بين|كلا|كلتا|هذين|هاتين|من|عن|مع|علي|الي|احد|احدي|رقم|الرقم|العدد|و?جمع|و?يجمع|لكن|او|ان"
    r"|و?(?:[اي]جتمع|[اي]تفق|التقي|يلتقي|تحدث|تصافح)|ال(?!بحرين|صين)\w*ين|\w+هما))\s*$"
)
_AND_DAY = re.compile(rf"(?:{'|'.join(WEEKDAYS)})\s+و$")  # "on Sunday and Monday"


def relative_days(text: str, day: date, starts: Sequence[int] | None = None) -> list[tuple[Span, str]]:
    """(span in the folded text, EDTF) in order, counted from a day. `starts` is where they may begin, where that is
    known: at most `WORDS_BEFORE` words before one of `DAYS`."""
    found: list[tuple[Span, str]] = []
    for match in matches_at(_day_pattern(), text, starts):
        shift = _shift(text, match, day)
        told = _moved(day, shift) if shift is not None else None
        if told is not None:
            edtf = told.isoformat()
            first = f"{edtf[:8]}{int(match['first']):02}" if match["first"] else ""
            found.append((Span(*match.span("date")), f"{first}/{edtf}" if "" < first < edtf else edtf))
    return found


def _moved(day: date, shift: int) -> date | None:
    """None before the first year and behind the last."""
    try:
        return day + timedelta(days=shift)
    except OverflowError:
        return None


def _shift(text: str, match: re.Match[str], day: date) -> int | None:
    """How many days after the day of publication; None where no day is meant."""
    if match["today"]:
        return None if _is_nowadays(text, match) else _named(match["today"], day, 0)
    if match["number"]:
        number = int(match["number"])
        return number - day.day if 0 < number <= monthrange(day.year, day.month)[1] else None
    if match["after"]:
        return 2
    if match["yesterday"]:
        return _named(match["yesterday"], day, -1)
    if match["before"]:
        return _named(match["before"], day, -2)
    before = text[max(0, match.start() - 60) : match.start()]
    if match["tomorrow"]:
        return None if match["tomorrow"] == "غدا" and not _is_tomorrow(text, match, before) else 1
    coming = not match["past"] and FUTURE.search(before) is not None
    coming = coming or (not match["past"] and _SOON.match(text, match.end()) is not None)
    begins = not match["past"] and not match["said"] and _BEGINNING.search(before) is not None
    paired = shift_of_pair(text, match, day.weekday(), coming, begins)
    if paired is not None:
        return paired
    week = match["week"]
    if week == "الاثنين" and not (match["said"] or match["past"] or match["coming"]):
        around = text[match.start("date") - 1 : match.start("date")] + text[match.end() : match.end() + 1]
        near = text[max(0, match.start("date") - 2) : match.start("date")] + around
        beside = re.search(r"[،,(]", near) or _AND_DAY.search(text, 0, match.start("date"))
        if not beside and not _THAT.match(text, match.end()) and _TWO.search(before):
            return None
    back = (day.weekday() - WEEKDAYS.index(week)) % 7
    if match["coming"] or coming or (back and begins):
        return 7 - back
    return -(back or 7) if match["past"] else -back


def _is_tomorrow(text: str, match: re.Match[str], before: str) -> bool:
    """Not "became": beside what is to come, or where a part of the sentence ends."""
    ends = match.end() == len(text) or text[match.end()] in "،,.؛)\n"
    coming = FUTURE.search(before) or _BEGINNING.search(before) or _SOON.match(text, match.end())
    return ends or coming is not None


def _named(words: str, day: date, shift: int) -> int:
    """The shift, or that of the week day named beside "today" and "yesterday" where it is another: pages come late."""
    named = next((index for index, name in enumerate(WEEKDAYS) if name in words), None)
    if named is None or (day.weekday() + shift - named) % 7 == 0:
        return shift
    back = (day.weekday() - named) % 7
    return -back if back <= _LATE else 7 - back


def _is_nowadays(text: str, match: re.Match[str]) -> bool:
    """ "Today Kazakhstan ranks second", "which grows today": no day is meant."""
    if len(match["today"].split()) > 1:  # with its week day
        return False
    before = text[max(0, match.start() - 45) : match.start("date")]
    if _TITLE.search(before) and text[match.end("date") : match.end("date") + 1] in ("»", '"', "”", ")"):
        return True
    if _NOT_THE_DAY.search(before) or _LASTING.search(before):
        return True
    if _OUTLET.search(before) and text[match.end("date") :].lstrip(" ")[:1] in ("-", "–", "/", ":"):
        return True
    if text[match.end("date") : match.end("date") + 1] == "\n" and _OUTLET_OF_LINE.search(before):
        return True
    begins = _BEGINS.search(before) is not None
    return begins and _SAID_OF_NOW.match(text, match.end("date")) is not None
