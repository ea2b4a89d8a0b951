"""What a word is taken for: an ordinary one, an office, a given name, or none that is known.

There is no lexicon here: a word that is none of the ordinary ones, in none of their usual forms, may be a name.
"""

import re
from functools import cache, lru_cache
from typing import ClassVar

from desktop_app.arabic.months import month_numbers
from desktop_app.suggest.country_names import load_country_names
from desktop_app.suggest.engines.patterns.vocabulary import words_of

_RARE = "كف"  # before ال in front of an unknown word they are letters of a name: كالفينيو, فالنسيا
KEPT = 60_000  # words whose sort is remembered; a library has more, and the memory stays flat
_SERVANT = re.compile("عبدال.{3,}")  # عبدالرؤوف


class Sort(int):
    """What a word is taken for, its proclitics apart. No Enum, whose members take four times as long to look up: the
    patterns of names ask for them some thousand times an article."""

    UNKNOWN: ClassVar["Sort"]  # may be a name
    GIVEN: ClassVar["Sort"]  # a given name
    MAYBE: ClassVar["Sort"]  # a given name that is a word of the language too
    FAMILY: ClassVar["Sort"]  # ال and a word that isn't known: الحسيني
    PART: ClassVar["Sort"]  # بن, آل, عبد
    FUNCTION: ClassVar["Sort"]  # prepositions, pronouns, adverbs, numbers
    VERB: ClassVar["Sort"]
    NOUN: ClassVar["Sort"]  # an ordinary noun or adjective
    DEFINITE: ClassVar["Sort"]  # the same with ال
    TITLE: ClassVar["Sort"]  # an office or a title
    ADJECTIVE: ClassVar["Sort"]  # of a country: روسي, الروسية
    OTHER: ClassVar["Sort"]  # digits, Latin letters


for _value, _name in enumerate(Sort.__annotations__):
    setattr(Sort, _name, Sort(_value))

NAMES = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.MAYBE, Sort.PART})
ORDINARY = frozenset({Sort.NOUN, Sort.DEFINITE, Sort.ADJECTIVE})


def sort_of(word: str, feminine: bool = False) -> tuple[Sort, int]:
    """What a folded word is, and how many of its letters are proclitics. `feminine` says that its last letter is ة."""
    key = (word, feminine)
    known = _memo.get(key)
    if known is None:
        if len(_memo) >= KEPT:
            _memo.clear()
        known = _memo[key] = _sorted_out(word, feminine)
    return known


_memo: dict[tuple[str, bool], tuple[Sort, int]] = {}


def _sorted_out(word: str, feminine: bool) -> tuple[Sort, int]:
    first = word[:1]
    if not first or (not "ء" <= first <= "ي" and first not in "ٱپچڤگژڨ") or word[-1].isdigit():
        return Sort.OTHER, 0  # تبعد10 too
    if len(word) == 1:
        return Sort.FUNCTION, 0
    whole = _known(word)
    if whole is not None:
        return whole, 0
    if _SERVANT.fullmatch(word):
        return Sort.GIVEN, 0
    for size, rest in _cuts(word):
        known = Sort.GIVEN if _SERVANT.fullmatch(rest) else _known(rest)
        if known is not None and (known is not Sort.PART or rest == "عبد") and (size < 2 or len(rest) > 2):
            return known, size
    if word.startswith("ال") and len(word) > 4:
        return _of_article(word, feminine), 0
    if _bent(word, feminine):
        return Sort.NOUN, 0
    for size, rest in _cuts(word):
        if rest.startswith("ال") and len(rest) > 4 and word[0] not in _RARE:
            return _of_article(rest, feminine), size
        if len(rest) > 3 and _bent(rest, feminine):
            return Sort.NOUN, size
    return (Sort.NOUN if feminine else Sort.UNKNOWN), 0


def _of_article(word: str, feminine: bool) -> Sort:
    """A word with ال that is in no table: an ordinary one by its shape, else it may be a family's name."""
    plural = len(word) > 6 and word.endswith(("ين", "ون", "ات"))
    return Sort.DEFINITE if feminine or plural or _bent(word[2:], feminine) else Sort.FAMILY


@lru_cache(maxsize=20_000)
def is_listed(word: str) -> bool:
    """True for a word of the tables or one of its forms, behind proclitics too."""
    return _listed(word) or any(_listed(rest) for _, rest in _cuts(word))


def is_table_word(word: str) -> bool:
    """True for a word that stands in a table as it is, and not only by an ending."""
    return _known(word) is not None


def _listed(word: str) -> bool:
    return _known(word) is not None or _of_noun(word.removeprefix("ال"))


def _cuts(word: str) -> list[tuple[int, str]]:
    """The word without each proclitic that it may have, the shortest first."""
    found: list[tuple[int, str]] = []
    if len(word) < 4 and word[0] != "و":
        return found
    if word[0] in "وفبكل" and len(word) > 2:
        found.append((1, "ا" + word[1:] if word.startswith("لل") else word[1:]))
    if word[0] in "وف" and len(word) > 4 and word[1] in "بكلس":
        found.append((2, "ا" + word[2:] if word.startswith("لل", 1) else word[2:]))
    if word[0] == "س" and len(word) > 4 and word[1] in "يتن":
        found.append((1, word[1:]))
    return found


@cache
def _tables() -> dict[str, Sort]:
    """Folded word -> sort; what stands further down has the last word."""
    table: dict[str, Sort] = {}
    for name, sort in (
        ("nouns", Sort.NOUN), ("past", Sort.VERB), ("past_other", Sort.VERB), ("present", Sort.VERB),
        ("office_adjectives", Sort.DEFINITE), ("offices", Sort.TITLE), ("titles", Sort.TITLE),
        ("titles_dual", Sort.TITLE), ("descriptions", Sort.TITLE), ("honorifics", Sort.TITLE),
        ("body_heads", Sort.NOUN),
        ("given", Sort.GIVEN), ("given_weak", Sort.MAYBE), ("name_parts", Sort.PART), ("function", Sort.FUNCTION),
        ("days", Sort.FUNCTION),
    ):  # fmt: skip
        table.update(dict.fromkeys(words_of(name), sort))
    table.update({form: Sort.VERB for form in _verb_forms() if form not in table})
    for month in month_numbers():
        table.update(dict.fromkeys(month.split(), Sort.FUNCTION) if " " not in month else {})
    for first, whole in load_country_names().adjectives.items():
        alone = any(not tail for tail, _ in whole)  # no أفريقي of أفريقي أوسطي
        if alone and table.get(first) in (None, Sort.NOUN):
            table[first] = Sort.ADJECTIVE
    for word in words_of("w_names"):
        if table.get(word) not in (Sort.GIVEN, Sort.MAYBE, Sort.PART):
            table[word] = Sort.UNKNOWN
    table["علي"] = Sort.GIVEN  # على is told by its last letter: see `View.sort`
    return table


def _verb_forms() -> set[str]:
    found: set[str] = set()
    for stem in words_of("past"):
        found |= {stem, f"{stem}ت", f"{stem}ا", f"{stem}تا", f"{stem}وا", f"{stem}ه", f"{stem}ها", f"{stem}هم"}
        found |= {f"{stem}ته", f"{stem}تها", f"{stem}نا"}
    for stem in words_of("present"):
        for first in ("ي", "ت", "سي", "ست", "ن", "سن"):
            found |= {first + stem[1:], f"{first}{stem[1:]}ان", f"{first}{stem[1:]}ون", f"{first}{stem[1:]}ه"}
            found.add(f"{first}{stem[1:]}ها")
    return found


def _known(word: str) -> Sort | None:
    found = _tables().get(word)
    if found is None and word.startswith("ال"):
        bare = _tables().get(word[2:])
        if bare in (Sort.NOUN, Sort.VERB):  # ال never stands before a verb: التعاون
            return Sort.DEFINITE
        if bare is Sort.ADJECTIVE:
            return bare
        if bare is Sort.TITLE:
            return Sort.TITLE
    return found


def _bent(word: str, feminine: bool) -> bool:
    """True for a form of an ordinary noun, or for what has the shape of one and of no name."""
    bare = word.removeprefix("ال")
    if _of_noun(bare) or _SHAPES.fullmatch(bare):
        return True
    return len(bare) > 5 and bare.endswith(("ات", "تها", "اتها", "اته", "هما", "ائه", "يتها", "انها")) and not feminine


def _of_noun(bare: str) -> bool:
    """True for a noun of the tables with an ending: its plural, its adjective, a pronoun."""
    nouns = _tables()
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            stem = bare[: -len(ending)]
            if nouns.get(stem) is Sort.NOUN or nouns.get(stem + "ه") is Sort.NOUN:
                return True
            if ending == "ا" and nouns.get(stem) is Sort.FUNCTION:
                return True  # أسبوعا
    return False


_SHAPES = re.compile(  # verbal nouns, participles and verbs of the derived forms: a foreign name is rarely one
    "است[^ويا]..+|ا[^ي]ت.ا.(?:ات|ها|ه|ا)?|ان..ا.(?:ات|ها|ه)?|ت[^شسو].ي.(?:ات|ها|ه)?|مست..+|[يت]ست...|[يت]ت[^ش].{1,3}[^و]|[يت]ن..[^و]|"
    "ي[^و].{2,4}ون|ا[^لءويا][^ءويا]ت[^ءويا][^ءويا]|ا[^وي][^ي]ا[^نكر]يه?|.+(?:اتها|اتهم|اءات|ييات|وياته)"
)
_ENDINGS = (
    "ا", "ه", "ها", "هم", "هما", "نا", "ات", "ين", "ون", "ان", "ي", "يه", "ته", "تها", "تهم", "تهما", "تنا", "اته",
    "اتها", "اتهم", "ت", "تي", "تا", "يين", "يون", "يات", "ييه", "يا", "يها", "تين", "تان",
)  # fmt: skip
