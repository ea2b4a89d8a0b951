"""Countries that are named by those who act for them, or by a relation between two: by an adjective alone."""

import json
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.settings.paths import resource
from desktop_app.suggest.countries import is_definite_adjective, named_in_words

_WORDS_OF_OFFICE = 4  # وزير التجارة والصناعة الخارجية: so many words back may stand whose adjective it is
_PROCLITICS = ("", "و", "ف", "ب", "ك", "ل", "وب", "ول")


def actors_in_words(words: list[str]) -> list[str]:
    """The countries that an adjective names as one that acts, sorted: behind an office, a delegation or the like
    (الوزير الكويتي, وزير الخارجية الكويتي), or two in a row as those of a relation do (العلاقات الأردنية الكويتية).

    `words` are folded. Of one office the adjective behind it is meant, not that behind a name: الوزير محمد الكويتي.
    """
    found: set[str] = set()
    code_before, after_before = "", -1
    for code, first, after in named_in_words(words):
        if after != first + 1 or not is_definite_adjective(words[first]):
            continue
        if _behind_office(words, first):
            found.add(code)
        if after_before == first and code_before != code:
            found |= {code_before, code}
        code_before, after_before = code, after
    return sorted(found)


def _behind_office(words: list[str], at: int) -> bool:
    """Whether one who acts stands before, alone or with what the office is for (وزير التجارة والصناعة)."""
    if words[at].startswith("و"):
        return False
    for word in reversed(words[max(0, at - _WORDS_OF_OFFICE) : at]):
        if word in _acting():
            return True
        if not word.removeprefix("و").startswith("ال"):
            return False
    return False


@cache
def _acting() -> frozenset[str]:
    """Words of those who act for a country, with the article or without, and with their proclitics."""
    with resource("gazetteers", "pair_words.json").open(encoding="utf-8") as file:
        listed = [fold(word) for word in json.load(file)["acting"]]
    forms = {start + article + word for word in listed for article in ("", "ال") for start in _PROCLITICS}
    return frozenset(forms | {f"{start}لل{word}" for word in listed for start in ("", "و")})
