"""Countries in running text: their names, spellings and adjectives, behind proclitics too.

The names are data (resources/gazetteers/countries.tsv). All forms that may begin one are made once; the words of a
text are looked up among them as a set, so that an import hardly notices.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span
from desktop_app.suggest.country_names import PERSON, Continuations, CountryNames, load_country_names

_WORD = re.compile(r"[^\W\d_]+")
_PROCLITICS = ("و", "ف", "ب", "ك", "ل", "وب", "وك", "ول", "فب", "فك", "فل")
_BEFORE_ADJECTIVES = ("و",)  # others before an adjective without ال make other words: فروسية, بروسي
_DOUBLED = "\u0651"
_SIGNS = "[\u0640\u064b-\u0652\u0670]*"
_AMMAN = re.compile(
    rf"(?<![\w\u064b-\u0652])(?:[وفبكل]{_SIGNS}){{0,2}}ع{_SIGNS}م{_SIGNS}{_DOUBLED}{_SIGNS}ا{_SIGNS}ن(?!{_SIGNS}\w)"
)
_SULTANATE = re.compile(r"سلطن[ةه]\W*$")
_JORDAN = "JO"
_TITLES = ("جمهوريه", "دوله", "مملكه", "سلطنه", "اماره")


def countries_in(text: str) -> Counter[str]:
    """How often each country (ISO 3166 alpha-2) is named in `text`, adjectives and spellings included.

    Of names within names the longest counts: جنوب السودان is no السودان.
    """
    return countries_in_words(words_of(text))


def words_of(text: str) -> list[str]:
    """The words of a text, folded, as the functions below take them."""
    return _WORD.findall(fold(text))


def countries_in_words(words: list[str]) -> Counter[str]:
    """The same of a text that is folded and cut into words already."""
    return Counter(code for code, _, _ in _found(words))


def named_in_words(words: list[str]) -> list[tuple[str, int, int]]:
    """Each naming in such words, from left to right without overlap: code, first word, the one after the last."""
    return _found(words)


def is_definite_adjective(word: str) -> bool:
    """Whether a folded word is an adjective of a country with the article, as in الوزير الكويتي, with و or not."""
    names, bare = _names(), word.removeprefix("و")
    return bare.startswith("ال") and bare in names.adjectives and bare not in names.by_first_word


def capitals_in_words(words: list[str]) -> Counter[str]:
    """How often each country's capital or leading city is named in a text that is folded and cut into words: news
    tells often by it alone whose ministers speak."""
    forms = _capital_forms()
    hits = forms.keys() & set(words)
    found: Counter[str] = Counter()
    for index in [index for index, word in enumerate(words) if word in hits] if hits else ():
        for tail, code in forms[words[index]]:
            if words[index + 1 : index + 1 + len(tail)] == list(tail):
                found[code] += 1
                break
    return found


def vowelled_capitals(text: str) -> Counter[str]:
    """The same of the one capital that only a vowel sign tells from a country, in a text that isn't folded: عمّان is
    Jordan's, whereas عمان may be Oman."""
    if _DOUBLED not in text:
        return Counter()
    named = (one for one in _AMMAN.finditer(text) if not _SULTANATE.search(text, max(0, one.start() - 12), one.start()))
    return Counter(_JORDAN for _ in named)


def find_countries(folded_text: str) -> list[tuple[str, Span]]:
    """Each naming of a country in a folded text, in order: its code and the span of its words, proclitics included."""
    words = list(_WORD.finditer(folded_text))
    found = _found([word[0] for word in words])
    return [(code, Span(words[first].start(), words[after - 1].end())) for code, first, after in found]


def country_places(words: list[str], places: Sequence[int]) -> list[tuple[str, int, int]]:
    """The same of words that are folded already, with the places of `country_words` among them, in order: (code, index
    of the first word, index after the last)."""
    return _at(words, places)


def country_words() -> "dict[str, Continuations]":
    """Each word with which the name of a country may begin, proclitics included."""
    return _forms()


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
    forms = _forms()
    hits = forms.keys() & set(words)  # few words of a text begin a country's name: the others are passed over at once
    return _at(words, [index for index, word in enumerate(words) if word in hits] if hits else ())


def _at(words: list[str], places: Sequence[int]) -> list[tuple[str, int, int]]:
    """The same, with the places of the words that may begin one."""
    forms = _forms()
    found: list[tuple[str, int, int]] = []
    surnames: set[str] = set()
    after = 0
    for index in places:
        if index < after:
            continue
        for tail, code in forms[words[index]]:
            if not tail or words[index + 1 : index + 1 + len(tail)] == list(tail):
                after = index + 1 + len(tail)
                if code == PERSON:
                    surnames.add(words[after - 1])
                elif code:
                    found.append((code, index, after))
                break
    return [one for one in found if not words[one[1]].endswith(tuple(surnames))] if surnames else found


@cache
def _forms() -> dict[str, Continuations]:
    """Each word that may begin a name, alone and behind proclitics, with what may follow; the surest reading first."""
    names = _names()
    forms = {**names.adjectives, **names.by_first_word}
    for proclitic in _PROCLITICS:
        if proclitic.endswith("ل"):  # للصين
            for entries in (names.by_first_word, names.adjectives):
                for word, entry in entries.items():
                    if word.startswith("ال"):
                        forms.setdefault(proclitic + word[1:], entry)
        for word, entry in names.by_first_word.items():
            forms.setdefault(proclitic + word, entry)
        for word, entry in names.adjectives.items():
            if word.startswith("ال") or proclitic in _BEFORE_ADJECTIVES:
                forms.setdefault(proclitic + word, entry)
    return forms


@cache
def _capital_forms() -> dict[str, Continuations]:
    """Each word that may begin a capital's name, with what may follow; those that name a country too are none."""
    names = _names()
    forms: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, code in names.capitals.items():
        first, *tail = name.split()
        if name not in names.alone:
            for form in (first, *(proclitic + first for proclitic in _PROCLITICS)):
                forms.setdefault(form, []).append((tuple(tail), code))
            if first.startswith("ال"):
                forms.setdefault("ل" + first[1:], []).append((tuple(tail), code))
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for word, entries in forms.items()}
