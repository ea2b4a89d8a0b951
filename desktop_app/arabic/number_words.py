"""Arabic number words in their folded forms."""

from decimal import Decimal
from functools import cache, lru_cache

from desktop_app.arabic.fold import fold

_UNITS = {
    "صفر": 0, "واحد": 1, "واحدة": 1, "اثنان": 2, "اثنين": 2, "اثنتان": 2, "اثنتين": 2, "اثنا": 2, "اثني": 2,
    "اثنتا": 2, "اثنتي": 2, "أحد": 1, "إحدى": 1, "ثلاثة": 3, "ثلاث": 3, "أربعة": 4, "أربع": 4, "خمسة": 5, "خمس": 5,
    "ستة": 6, "ست": 6, "سبعة": 7, "سبع": 7, "ثمانية": 8, "ثماني": 8, "ثمان": 8, "تسعة": 9, "تسع": 9, "عشرة": 10,
    "عشر": 10,
}  # fmt: skip
_TENS = {"عشر": 20, "ثلاث": 30, "أربع": 40, "خمس": 50, "ست": 60, "سبع": 70, "ثمان": 80, "تسع": 90}
_HUNDREDS = {
    "مئة": 100, "مائة": 100, "مية": 100, "مئتان": 200, "مئتين": 200, "مائتان": 200, "مائتين": 200, "مئتا": 200,
    "مئتي": 200, "مائتي": 200,
}  # fmt: skip
_SCALES = {
    "ألف": 10**3, "ألفا": 10**3, "آلاف": 10**3, "ألفان": 2000, "ألفين": 2000, "ألفي": 2000, "مليون": 10**6,
    "مليونا": 10**6, "ملايين": 10**6, "مليونان": 2 * 10**6, "مليونين": 2 * 10**6, "مليوني": 2 * 10**6,
    "مليار": 10**9, "مليارا": 10**9, "مليارات": 10**9, "ملياران": 2 * 10**9, "مليارين": 2 * 10**9,
    "ملياري": 2 * 10**9, "ملايير": 10**9, "بليون": 10**9, "بليونا": 10**9, "بلايين": 10**9, "بليونان": 2 * 10**9,
    "بليونين": 2 * 10**9, "بليوني": 2 * 10**9, "تريليون": 10**12, "تريليونا": 10**12, "تريليونات": 10**12,
    "ترليون": 10**12, "ترليونا": 10**12, "ترليونات": 10**12, "تريليونان": 2 * 10**12, "تريليونين": 2 * 10**12,
    "تريليوني": 2 * 10**12,
}  # fmt: skip
_FRACTIONS = {"نصف": "0.5", "ربع": "0.25"}

_LONE = (
    "واحد", "واحدة", "أحد", "إحدى", "عشر", "ست", "اثنا", "اثني", "اثنتا", "اثنتي", "آلاف", "ملايين", "مليارات",
    "بلايين", "ملايير",
)  # fmt: skip
_COUNTED = (
    "بلدان", "سفن", "غرف", "فرق", "حزم", "كتب", "أسر", "لجان", "ورش", "قضايا", "رخص", "جوائز", "عواصم", "أوراق", "جزر",
    "نسخ", "بعثات", "قواعد", "قوافل", "سدود", "ركائز", "حقول", "آبار", "مناطق", "فروع", "مواد", "نساء", "قمم", "دوائر",
    "شرائح", "مرافق", "مواقع",
    "دول", "وثائق", "مدن", "مدارس", "مراكز", "مشاريع", "عقود", "خطط", "قرى", "مصانع", "مطارات", "نقاط", "طرق", "قطع",
)  # fmt: skip


@cache
def small_words() -> dict[str, int]:
    """Folded words below a thousand."""
    found = {fold(word): value for word, value in (_UNITS | _HUNDREDS).items()}
    for stem, value in _TENS.items():
        found[fold(stem) + "ون"] = found[fold(stem) + "ين"] = value
    for stem in ("ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "ثماني", "تسع"):
        for hundred in ("مئة", "مائة"):
            found[fold(stem + hundred)] = _UNITS[stem] * 100
    return found


@cache
def scale_words() -> dict[str, Decimal]:
    """Folded words of thousand and more; the dual forms are two of it."""
    written = {fold(word): Decimal(value) for word, value in _SCALES.items()}
    in_haste = {f"مي{word[1:]}": value for word, value in written.items() if word.startswith("ملي")}  # ميليار
    return written | in_haste


@cache
def fraction_words() -> dict[str, Decimal]:
    """Folded words of parts of a scale."""
    return {fold(word): Decimal(value) for word, value in _FRACTIONS.items()}


@lru_cache(maxsize=1 << 12)  # words of texts: those of a whole library are not kept
def is_counted(folded_word: str) -> bool:
    """Whether a word is such a plural as ست and عشر count, which alone are a lady and a tenth."""
    return (folded_word.endswith("ات") and len(folded_word) > 3) or folded_word in map(fold, _COUNTED)


@cache
def lone_words() -> frozenset[str]:
    """Folded words that say a number only beside another one: "thousands of", "one of"."""
    return frozenset(map(fold, _LONE))
