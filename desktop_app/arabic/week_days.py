"""Days of the week, with the words that say which one is meant; of two told of together, one is behind the other."""

import re
from functools import cache

WEEKDAYS = ("الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد")  # folded, Monday first
PAST = "الماضي|الماضيه|المنصرم|المنصرمه|المنقضي|المنقضيه|الفاءت|الفاءته|الفارط|الفارطه|الاخير|الاخيره"
COMING = "المقبل|المقبله|القادم|القادمه|الاتي|الاتيه"
PAST_TWO, COMING_TWO = "الماضيين|المنصرمين|المنقضيين|الفاءتين|الفارطين", "المقبلين|القادمين|الاتيين"
"""Of two days or months."""
_NEAR = 20  # letters before a day in which the other of two stands


def shift_of_pair(text: str, match: re.Match[str], today: int, coming: bool, begins: bool) -> int | None:
    """How many days after `today` (0 is Monday) the day is that `match` names in its group `week`, where it is one of
    two ("on Sunday and Monday next"); `coming` where the sentence says that they are to come,
    `begins` that something begins then. None for a day alone."""
    week = WEEKDAYS.index(match["week"])
    behind, before, told = _patterns()
    if second := behind.match(text, match.end()):
        first, last, said = week, WEEKDAYS.index(second["other"]), second
    elif other := before.search(text, max(0, match.start("date") - _NEAR), match.start("date")):
        first, last, said = WEEKDAYS.index(other["other"]), week, told.match(text, match.end("week")) or match
    else:
        return None
    ahead = (first - today) % 7
    if said["coming"] or (coming and not said["past"]):
        shift = ahead or 7
    elif not said["past"] and (begins or not ahead):
        shift = ahead
    else:
        shift = -((today - last) % 7 or 7 * bool(said["past"])) - (last - first) % 7
    return shift if second else shift + (last - first) % 7


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The other day behind one and before one, and what is said of both."""
    days = "|".join(WEEKDAYS)
    told = rf"(?:\s+(?:(?P<past>{PAST_TWO}|{PAST})|(?P<coming>{COMING_TWO}|{COMING})))?(?!\w)"
    behind = re.compile(rf"\s+و\s?(?:يوم\s+)?(?P<other>{days}){told}")
    return behind, re.compile(rf"(?P<other>{days})\s+و\s?(?:يوم\s+)?$"), re.compile(told)
