"""Countries in running text: their names, spellings and adjectives, behind proclitics too.

The names are data (resources/gazetteers/countries.tsv). A text is folded, cut into words and each word looked up,
with its answer kept: some 10 M letters/s, so that an import hardly notices.
"""

import re
from collections import Counter
from functools import cache, lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span
from desktop_app.suggest.country_names import CountryNames, load_country_names

_WORD = re.compile(r"[^\W\d_]+")
_PROCLITICS = ("و", "ف", "ب", "ك", "ل", "وب", "وك", "ول", "فب", "فك", "فل")
_BEFORE_ADJECTIVES = ("و",)  # others before an adjective without ال make other words: فروسية, بروسي
_TITLES = ("جمهوريه", "دوله", "مملكه", "سلطنه", "اماره")


def countries_in(text: str) -> Counter[str]:
    """How often each country (ISO 3166 alpha-2) is named in `text`, adjectives and spellings included.

    Of names within names the longest counts: جنوب السودان is no السودان.
    """
    return Counter(code for code, _, _ in _found(_WORD.findall(fold(text))))


def find_countries(folded_text: str) -> list[tuple[str, Span]]:
    """Each naming of a country in a folded text, in order: its code and the span of its words, proclitics included."""
    words = list(_WORD.finditer(folded_text))
    found = _found([word[0] for word in words])
    return [(code, Span(words[first].start(), words[after - 1].end())) for code, first, after in found]


def first_country(text: str) -> str:
    """The country named first in `text`; "" where none is."""
    return next((code for code, _ in find_countries(fold(text))), "")


def country_of_name(text: str) -> str | None:
    """The code of the country that `text`, in Arabic or English, is a name of; None for anything else."""
    names = _names()
    words = fold(text).split()
    while words:
        for candidate in (" ".join(words), " ".join(["ال" + words[0], *words[1:]])):
            if candidate in names.alone:
                return names.alone[candidate]
        if words[0].removeprefix("ال") not in _TITLES:
            return None
        words = words[1:]
    return None


def country_of_place(text: str) -> str | None:
    """The country whose capital or leading city `text` names, or the country it names itself."""
    return country_of_name(text) or _names().capitals.get(" ".join(fold(text).split()))


def is_country_name(folded_name: str) -> bool:
    """True where a folded text is the name of a country or of a capital."""
    names = _names()
    return folded_name in names.alone or folded_name in names.capitals


def country_name(code: str, language: str) -> str:
    """The name in "ar" or "en"; the code itself where there is none."""
    return _names().shown[language].get(code, code)


def country_codes() -> list[str]:
    """All alpha-2 codes, sorted."""
    return sorted(_names().shown["en"])


@cache
def _names() -> CountryNames:
    return load_country_names()


def _found(words: list[str]) -> list[tuple[str, int, int]]:
    """(code, first word, after the last word) of each name, from left to right without overlap."""
    found: list[tuple[str, int, int]] = []
    after = 0
    for index, entry in enumerate(map(_entry, words)):
        if entry is None or index < after:
            continue
        for tail, code in entry:
            if not tail or words[index + 1 : index + 1 + len(tail)] == list(tail):
                after = index + 1 + len(tail)
                if code:
                    found.append((code, index, after))
                break
    return found


@lru_cache(maxsize=1 << 16)
def _entry(word: str) -> tuple[tuple[tuple[str, ...], str], ...] | None:
    """What may follow a word to make a name, longest first, with its code; None for most words."""
    names = _names()
    if entry := names.by_first_word.get(word) or names.adjectives.get(word):
        return entry
    for proclitic in _PROCLITICS:
        if not word.startswith(proclitic):
            continue
        rest = word[len(proclitic) :]
        if rest.startswith("ل") and proclitic.endswith("ل"):  # للصين
            article = "ال" + rest[1:]
            if entry := names.by_first_word.get(article) or names.adjectives.get(article):
                return entry
        if entry := names.by_first_word.get(rest):
            return entry
        if (rest.startswith("ال") or proclitic in _BEFORE_ADJECTIVES) and (entry := names.adjectives.get(rest)):
            return entry
    return None
