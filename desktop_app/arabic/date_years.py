"""Years alone, where nothing is counted by them: in 2023, from 2019 to 2021, until 2030, since 2017."""

from functools import cache

from desktop_app.arabic.date_ways import AGE, DASH, FROM, RANGE, SINCE, TO, YEAR, Match, Reader, Way, compiled

_AGES = r"(?:ال|لل|ل)?(?:اعوام|سنوات|عامي|سنتي|فتره)\s+(?:من\s+|بين\s+)?"
_OUR_TIMES = r"(?:19[5-9]|20[0-6])\d"
_GOES_ON = "في|من|الي|علي|عن|بين|التي|الذي|بعد|قبل|كما|ان|حيث|مع"  # behind a year that counts nothing
_TIMES = (
    "في", "خلال", "مطلع", "اواءل", "اواخر", "منتصف", "نهايه", "بدايه", "صيف", "شتاء", "ربيع", "خريف", "منذ", "موسم",
    "موفي", "متم", "غضون",
)  # fmt: skip
_SAME_TIME = r"(?:نفس\s+(?:الفتره|المده)|(?:الفتره|المده)\s+(?:نفسها|ذاتها|عينها))"
_START = r"(?<!\w)[وفبكل]{0,2}"
_UNTIL_LETTERS = ("حتي", "بحلول", "غايه")
_AGE_WORDS = ("عام", "سنه", "عامي", "سنتي", "اعوام", "سنوات")
_COMPARED = ("مقارنه", "قياسا")


def _year(match: Match) -> str | None:
    return match["y"]


def _years(match: Match) -> str | None:
    return f"{match['a']}/{match['b']}" if match["a"] < match["b"] else None


def _two_years(match: Match) -> str | None:
    return _years(match) if int(match["b"]) == int(match["a"]) + 1 else None


def _since_year(match: Match) -> str | None:
    return f"{match['y']}/.."


def _until_year(match: Match) -> str | None:
    return f"../{match['y']}"


_YEARS: tuple[Way, ...] = (
    Way(r"(?<!\w)(?P<date>(?P<a>20\d\d)(?P<b>20\d\d))(?!\w)", _years, 2, at_year=True),  # a tatweel stood between
    Way(
        rf"(?<!\w)(?P<date>(?:من\s+|بين\s+)?(?:{_AGES})?(?:{AGE})?(?P<a>{YEAR})(?:{DASH}|{TO}(?:{AGE})?)"
        rf"(?P<b>{YEAR}))",
        _years,
        2,
        RANGE,
    ),
    Way(rf"(?<!\w)و?ل(?P<date>(?:عامي|سنتي)\s+(?P<a>{YEAR})\s+و\s?(?P<b>{YEAR}))", _two_years, 2, ("عامي", "سنتي")),
    Way(rf"(?<!\w)و?(?P<date>بين\s+{_AGES}(?P<a>{YEAR})\s+و\s*(?P<b>{YEAR}))", _years, 2, ("بين",)),
    Way(rf"(?<!\w)و?(?P<date>{SINCE}\s+(?:{AGE})?(?P<y>{YEAR}))", _since_year, 1, FROM),
    Way(
        rf"(?<!\w)و?(?P<date>(?:حتي|بحلول|لغايه|الي\s+غايه)\s+(?:نهايه\s+)?(?:{AGE})?(?P<y>{YEAR})(?:\s?م(?!\w))?)",
        _until_year,
        1,
        _UNTIL_LETTERS,
    ),
    Way(
        rf"{_START}(?P<date>(?:ال)?(?:{'|'.join(_AGE_WORDS)})\s+\(?\s?(?P<y>{YEAR}))", _year, 1, leads=_AGE_WORDS
    ),
    Way(rf"(?<=(?:19|20)\d\d)\s*[،,]?\s*و\s*(?P<date>(?P<y>{YEAR}))", _year, 2, ("و",)),
    Way(rf"(?P<date>(?<!\w)(?P<y>{YEAR})\s?م(?!\w))", _year, 1, ("م",), at_year=True),
    Way(
        rf"(?<!\w)و?(?:ب?ال)?(?:مقارنه|قياسا)\s+(?:مع\s+|الي\s+|ب\s?)(?P<date>(?P<y>{_OUR_TIMES})(?!\w|[.,]\d))",
        _year,
        1,
        _COMPARED,
    ),
    Way(rf"{_START}{_SAME_TIME}\s+من\s+(?P<date>(?P<y>{_OUR_TIMES})(?!\w|[.,]\d))", _year, 1, ("الفتره", "المده")),
    Way(
        rf"(?<!\w)و?(?:{'|'.join(_TIMES)})\s+(?P<date>(?P<y>(?:19|20)\d\d)(?!\w|[.,]\d))(?!\s*[%٪/-])",
        _year,
        1,
        leads=_TIMES,
    ),
    Way(
        rf"(?:(?<![\w.,/:-])|(?<=رءيه))(?<!رقم )(?<!نحو )(?<!بلغ )(?<!الي )(?<!من )(?<!قرار )"
        rf"(?P<date>(?P<y>{_OUR_TIMES})(?!\w))"
        rf"(?=\s*(?:$|[،؛:)»\"”\n.]|(?:{_GOES_ON}|[وبل]\w+)(?!\w)))",
        _year,
        1,
        at_year=True,
    ),
)


@cache
def year_readers() -> tuple[Reader, ...]:
    """The longest way of writing first; each pattern, over folded text, names its words `date`."""
    return compiled(_YEARS)
