"""Days written in digits or in English: 18/5/2023, 2023-05-18, 17-Apr-2007."""

from functools import cache

from desktop_app.arabic.date_ways import DAY, RANGE, TO, YEAR, Match, Reader, Way, compiled, point_in, range_of
from desktop_app.arabic.months import ENGLISH


def _iso(match: Match) -> str | None:
    return point_in(match["y"], int(match["m"]), int(match["d"]))


def _numeric(match: Match) -> str | None:
    """Day first, as Arabic writes; month first only where nothing else is possible."""
    day, month = int(match["d"]), int(match["m"])
    return point_in(match["y"], *((day, month) if month > 12 else (month, day)))


def _from_to(match: Match) -> str | None:
    """Day first in both."""
    ends = (point_in(match[f"y{end}"], int(match[f"m{end}"]), int(match[f"d{end}"])) for end in "12")
    return range_of(*ends)


def _in_english(match: Match) -> str | None:
    """17-Apr-2007, April 17, 2007, 2021October08: months in English, in three letters too, as pages bear them."""
    return point_in(match["y"], _SHORT_MONTHS.index(match["m"][:3]) + 1, int(match["d"]))


_SHORT_MONTHS = tuple(name[:3].lower() for name in ENGLISH)
_SHORT_MONTH = rf"(?P<m>{'|'.join(name.lower() for name in ENGLISH)}|{'|'.join(_SHORT_MONTHS)}|sept)\.?"
_DAYS_IN_DIGITS: tuple[Way, ...] = (
    Way(rf"(?P<date>(?P<d>{DAY})[\s-]{_SHORT_MONTH}[\s,-]\s?(?P<y>{YEAR}))", _in_english, 1, _SHORT_MONTHS, 1),
    Way(rf"(?<!\w)(?P<date>{_SHORT_MONTH}\s(?P<d>{DAY}),?\s(?P<y>{YEAR}))", _in_english, 1, _SHORT_MONTHS, 1),
    Way(rf"(?P<date>(?P<y>{YEAR})\s?{_SHORT_MONTH}\s?(?P<d>{DAY}))", _in_english, 1, _SHORT_MONTHS, 1),
    Way(r"(?P<date>(?<!\d)(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d))", _iso, 1, ("-",)),
    Way(rf"(?P<date>(?<!\d)(?<![a-z]/)(?P<y>{YEAR})/(?P<m>\d\d?)/(?P<d>\d\d?)(?!\d))", _iso, 1, ("/",)),
    Way(
        rf"(?P<date>(?:من\s+)?(?<![\d/.-])(?P<d1>\d\d?)([-/.])(?P<m1>\d\d?)\3(?P<y1>{YEAR})(?:{TO}|\s+[-–]\s+)"
        rf"(?P<d2>\d\d?)\3(?P<m2>\d\d?)\3(?P<y2>{YEAR}))",
        _from_to,
        2,
        RANGE,
    ),
    Way(rf"(?P<date>(?<![\d/.-])(?P<d>\d\d?)([-/.])(?P<m>\d\d?)\3(?P<y>{YEAR}))", _numeric, 1, ("-", "/", ".")),
    Way(
        rf"(?P<date>(?<![\d/.-])(?P<d>\d\d?)\s?([-/–])\s?(?P<m>\d\d?)\s?\3\s?(?P<y>{YEAR}))",
        _numeric,
        1,
        ("-", "/", "–"),
    ),
)


@cache
def days_in_digits() -> tuple[Reader, ...]:
    """The longest way of writing first; each pattern, over folded text, names its words `date`."""
    return compiled(_DAYS_IN_DIGITS)
