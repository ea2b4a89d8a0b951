"""Who is credited at the head of an article, and where: the names and signs of news agencies, and the world's towns.

Names come from the program's own tables; the signs below stand in credits only, since many are words of the language.
"""

import csv
import re
from functools import cache, lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.settings.paths import resource

DASH = "-–—−ـ"  # a tatweel on its own is a dash to many typists
QUOTES = "\"'“”„«»‹›‘’"
TRIM = " \t\u00a0،,.:;؛/|()" + DASH + QUOTES + "\u200e\u200f\u061c"

OUTLETS = ("صحيفة", "جريدة", "موقع", "قناة", "شبكة", "مجلة", "بوابة", "تلفزيون", "راديو", "إذاعة")
"""Words with which the name of an outlet begins that is no agency."""

_SIGNS = (
    "وام", "واس", "قنا", "كونا", "بنا", "بترا", "العمانية", "أ ش أ", "وطنية", "واع", "نينا", "سانا", "وفا", "معا",
    "واج", "وأج", "ومع", "و م ع", "وات", "وال", "و م أ", "وما", "سونا", "سبأ", "سبأنت", "صونا", "شينخوا", "تاس",
    "إيتار تاس", "سبوتنيك", "نوفوستي", "ريا نوفوستي", "إنترفاكس", "خاور", "خوفار", "كازينفورم", "قازينفورم", "كابار",
    "دونيو", "أذرتاج", "آذرتاج", "أرمنبرس", "بيلتا", "الأناضول", "فارس", "مهر", "إرنا", "إسنا", "تسنيم", "أ ف ب",
    "اف ب", "فرانس برس", "أ ب", "أسوشيتد برس", "أسوشييتد برس", "د ب أ", "يو بي آي", "بلومبرغ", "بلومبيرغ", "إفي",
    "أنسا", "آكي", "يونهاب", "كيودو", "برناما", "أنتارا", "وكالات", "الوكالات", "مينا", "AFP", "AP", "WAM", "SPA",
    "QNA", "KUNA", "BNA", "MENA", "INA", "NNA", "SANA", "APS", "MAP", "TAP", "LANA", "AA", "IRNA", "UPI", "DPA", "EFE",
    "ANSA", "RIA", "ONA", "Petra", "Xinhua", "Sputnik", "Reuters", "TASS", "Khovar", "Kazinform", "Anadolu",
)  # fmt: skip
_REMEMBERED = 256  # credits and towns, which come again from article to article
_LIKE_THEIR_COUNTRY = (
    "الجزائر", "تونس", "الكويت", "جيبوتي", "سنغافورة", "لوكسمبورغ", "بنما", "غواتيمالا", "المكسيك", "السلفادور",
    "موناكو", "سان مارينو", "الفاتيكان", "الأمم المتحدة",
)  # fmt: skip
AGENCY = ("وكالة ", "وكاله ")
"""Word with which the name of an agency begins, but also that of many an office."""
_STATE = re.compile(r"^(?:جمهورية|مملكة|دولة|سلطنة|إمارة)\s+")
_OF_NEWS = re.compile(r"(?<!\w)(?:لل|ال|)(?:[أا]نباء|[أا]خبار|[إا]خباري[ةه]|صحافة|[إا]علام)(?!\w)(?:\s+\S+){0,4}$")
_LIST = re.compile(r"\s*[،,/+–-]\s*|\s+و(?=\w{3})")


@lru_cache(_REMEMBERED)
def is_agency(name: str) -> bool:
    """True for a name or sign of a news agency, or for several with commas or strokes between."""
    bare = name.strip(TRIM)
    if _is_known(bare) or (bare.startswith(AGENCY) and _OF_NEWS.search(bare) is not None):
        return True
    if _LIST.search(bare) is None:
        return False
    parts = [part for part in _LIST.split(bare) if part]
    return len(parts) > 1 and all(_is_known(part) for part in parts)


@lru_cache(_REMEMBERED)
def is_sign(name: str) -> bool:
    """The same for one of the names and signs that are known by themselves."""
    return _is_known(name.strip(TRIM))


@lru_cache(_REMEMBERED)
def is_town(name: str) -> bool:
    """True for a capital or a town of the program's tables."""
    return fold(name) in _towns()


def _is_known(name: str) -> bool:
    return _key(name) in _agencies()


def _key(name: str) -> str:
    """Folded, and without what may stand between initials."""
    return re.sub(r"[\s.]+", "", fold(name)).casefold()


@lru_cache(_REMEMBERED)
def is_country(name: str) -> bool:
    """True for a country by one of its names in Arabic or English, "the republic of" before it or not."""
    return fold(name) in _countries() or fold(_STATE.sub("", name)) in _countries()


@cache
def _countries() -> frozenset[str]:
    return frozenset(fold(name) for name in _column("countries.tsv"))


@cache
def _agencies() -> frozenset[str]:
    return frozenset(_key(name) for name in (*_SIGNS, *_column("agencies.tsv")))


@cache
def _towns() -> frozenset[str]:
    names = (*_LIKE_THEIR_COUNTRY, *_column("capitals.tsv"), *_column("cities.tsv"))
    return frozenset(fold(name) for name in names)


def _column(table: str) -> list[str]:
    """The names of a table, with their variants."""
    with resource("gazetteers", table).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    rows = [row for row in rows if not row["ar"].startswith(OUTLETS)]
    return [name for row in rows for name in (row["ar"], row["en"], *row["variants"].split("|")) if name]
