"""Whether عمان written without vowels means the Jordanian capital or the Omani state."""

from desktop_app.suggest.engines.finder import Hit, Words
from desktop_app.suggest.engines.same_named import is_city

AMMAN = "عمان"
_OMAN = frozenset({"سلطنه", "السلطنه", "لسلطنه", "للسلطنه", "بسلطنه", "وسلطنه", "مسقط", "عمانتل", "صلاله"})
_OMANI = ("عماني", "العماني")
_JORDAN = ("الاردن", "اردني", "الاردني", "للاردن")
_AGENCY = frozenset({"بترا"})


def is_amman(words: Words, hit: Hit) -> bool:
    """By the words around it (a dateline, another town beside it), else by which of the two the article speaks of: of
    Jordan and not of Oman it is the capital."""
    line = words.words
    if hit.first and line[hit.first - 1] in _OMAN:
        return False
    if is_city(words, hit):
        return True
    jordan = any(word.lstrip("وفبكل").startswith(_JORDAN) or word in _AGENCY for word in words.reading.where)
    return jordan and not _speaks_of_oman(words)


def _speaks_of_oman(words: Words) -> bool:
    return any(word in _OMAN or word.lstrip("وفبكل").startswith(_OMANI) for word in words.reading.where)
