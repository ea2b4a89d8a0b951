"""Days and months written with the month's name: 18 مايو 2023, from one to another, since."""

from functools import cache

from desktop_app.arabic.alternatives import any_of
from desktop_app.arabic.date_ways import (
    AGE,
    DASH,
    DAY,
    FROM,
    RANGE,
    SINCE,
    TO,
    YEAR,
    Match,
    Reader,
    Way,
    compiled,
    point_in,
    range_of,
    since_point,
)
from desktop_app.arabic.months import dashed_month_pattern, double_month_pattern, month_number

_DASHES = ("-", "–")
_DAY_AFTER_AND = r"(?:[0-2]?\d|3[01])(?!\d)"
_START = r"(?<!\w)[وفبكل]{0,2}"
_ORDINALS = (
    "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
    "الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر",
    "التاسع عشر", "العشرين", "الحادي والعشرين", "الثاني والعشرين", "الثالث والعشرين", "الرابع والعشرين",
    "الخامس والعشرين", "السادس والعشرين", "السابع والعشرين", "الثامن والعشرين", "التاسع والعشرين", "الثلاثين",
    "الحادي والثلاثين",
)  # fmt: skip
_NO_MONTH = "(?<!تشرين )(?<!كانون )"  # تشرين الثاني نوفمبر, as Reuters writes
_FIRST = ("اول", "غره", "فاتح")  # of a month


@cache
def month_readers(year: int | None) -> tuple[Reader, ...]:
    """The longest way of writing first; each pattern, over folded text, names its words `date`. A day and month without
    a year count where `year` says which."""
    return compiled(_days_with_months(year))


class _Told:
    """What a match of the ways below tells, as EDTF. A day and month without a year take `year`, where there is one."""

    def __init__(self, year: int | None) -> None:
        self._year = year

    def point(self, match: Match, day: str = "d", name: str = "m") -> str | None:
        number = day_number(match[day]) if match[day] else None
        in_which = match["y"] or (str(self._year) if self._year else None)
        return point_in(in_which, month_number(match[name]), number) if in_which else None

    def days(self, match: Match) -> str | None:
        other_month = "m1" if "m1" in match.groupdict() else "m"
        first, last = self.point(match, "d1", other_month), self.point(match)
        if other_month == "m" and first and last and int(match["d1"]) == int(match["d"]) + 1:
            first, last = last, first  # 27-26, as it is typed from the right
        return range_of(first, last)

    def both(self, match: Match) -> str | None:
        """Each end with its own year."""
        first = day_number(match["d1"]) if match["d1"] else None
        return range_of(point_in(match["y1"], month_number(match["m1"]), first), self.point(match))

    def two_days(self, match: Match) -> str | None:
        return self.days(match) if int(match["d"]) == int(match["d1"]) + 1 else None

    def since(self, match: Match) -> str | None:
        return since_point(self.point(match))


def _months(match: Match) -> str | None:
    year = match["y"]
    return range_of(point_in(year, month_number(match["m1"]), None), point_in(year, month_number(match["m"]), None))


def _days_with_months(year: int | None) -> tuple[Way, ...]:
    month = double_month_pattern()
    of = r"(?:\s+من)?\s*(?:شهر\s+)?"  # also 20يناير, as it is typed in haste
    in_year = rf"(?:\s*[،,]?\s*(?:من\s+)?(?:{AGE})?(?P<y>{YEAR})(?:\s?م(?!\w))?)"
    last = rf"(?P<d>{DAY}){of}(?P<m>{month})(?!\w)" + (in_year if year is None else f"{in_year}?")
    one = last.replace(DAY, f"{DAY}|{_NO_MONTH}{day_words()}")
    to = f"(?:{TO}|{DASH})"
    and_last = last.replace(DAY, _DAY_AFTER_AND)
    told = _Told(year)
    end = rf"(?:(?P<d>{DAY}){of})?(?P<m>{month})(?!\w){in_year}"
    start = end.replace("<d>", "<d1>").replace("<m>", "<m1>").replace("<y>", "<y1>")
    own = int(year is None)  # then it bears its year
    return (
        Way(
            rf"(?P<date>(?P<d>{DAY})\s+(?P<m>{dashed_month_pattern()})(?!\w){in_year}?)", told.point, own, _DASHES, 1, 2
        ),
        Way(
            rf"(?<!\w)(?P<date>(?P<m>{month})\s+(?P<d>{DAY})\s?[،,]\s?(?P<y>{YEAR}))",
            told.point,
            1,
            ("،", ","),
            1,
            1,
            at_month=True,
        ),
        Way(rf"(?P<date>(?:من\s+)?{start}{to}{end})", told.both, 2, RANGE, 0, 2),
        Way(rf"(?P<date>بين\s+{start}\s+و\s?{end})", told.both, 2, ("بين",), 0, 2),
        Way(rf"(?P<date>(?:من\s+)?(?P<d1>{DAY}){of}(?P<m1>{month}){to}{last})", told.days, own, RANGE, 2, 2),
        Way(rf"(?P<date>بين\s+(?P<d1>{DAY}){of}(?P<m1>{month})\s+و\s?{and_last})", told.days, own, ("بين",), 2, 2),
        Way(
            rf"(?P<date>(?:من\s+)?(?P<d1>)(?P<d>)(?P<m1>{month}){to}(?P<m>{month}){in_year})", _months, 1, RANGE, 0, 2
        ),
        Way(rf"(?P<date>بين\s+(?P<m1>{month})\s+و\s?(?P<m>{month}){in_year})", _months, 1, ("بين",), 0, 2),
        Way(rf"(?P<date>بين\s+(?P<d1>{DAY})\s+و\s?{and_last})", told.days, own, ("بين",), 2),
        Way(rf"(?P<date>(?P<d1>{DAY})(?:\s+و\s?{_DAY_AFTER_AND})+\s+و\s?{and_last})", told.days, own, (), 3),
        Way(rf"(?P<date>(?:من\s+)?(?P<d1>{DAY}){to}{last})", told.days, own, RANGE, 2),
        Way(rf"(?P<date>(?P<d1>{DAY})\s+و\s*{and_last})", told.two_days, own, (), 2),
        Way(rf"(?P<date>{SINCE}\s+(?:(?P<d>{DAY}){of})?(?:شهر\s+)?(?P<m>{month}){in_year})", told.since, 1, FROM),
        Way(rf"{_START}(?P<date>(?:ال)?{one})", told.point, own),
        Way(rf"{_START}(?P<date>(?P<d>)(?P<m>{month}){in_year})", told.point, 1, (), 0, 1, at_month=True),
    )


@cache
def day_words() -> str:
    """A regex for the folded words of a day of a month: the fifth."""
    return any_of((*_ORDINALS, *_FIRST))


def day_number(words: str) -> int:
    """1..31 of a day in digits or such words."""
    if words in _FIRST:
        return 1
    return int(words) if words.isdigit() else _ORDINALS.index(" ".join(words.split())) + 1
