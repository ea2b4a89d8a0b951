"""The vocabulary by which names are told from the language around them: resources/gazetteers/name_words.json."""

import json
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.settings.paths import resource


@cache
def words_of(table: str) -> frozenset[str]:
    """The folded words of a table; in the file "_" stands for the space of a phrase."""
    return frozenset(fold(word).replace("_", " ") for line in _file()[table] for word in line.split())


@cache
def _file() -> dict[str, list[str]]:
    with resource("gazetteers", "name_words.json").open(encoding="utf-8") as file:
        content: dict[str, list[str]] = json.load(file)
    return content


@cache
def surnames() -> frozenset[str]:
    """Surnames that begin Chinese, Korean and Vietnamese names, as Egypt writes them too, with ج: وانج."""
    return frozenset(form for word in words_of("chinese_surnames") for form in (word, word.replace("نغ", "نج")))


@cache
def with_proclitics(table: str) -> dict[str, tuple[int, str]]:
    """Each form of a table's words behind و ف ب ك ل to (letters before the word, the word); للـ keeps its second ل."""
    found: dict[str, tuple[int, str]] = {}
    for word in words_of(table):
        for before in ("", "و", "ف", "ب", "ك", "ل", "وب", "وك", "ول", "فب", "فل"):
            if before.endswith("ل") and word.startswith("ال"):
                found.setdefault(before + word[1:], (len(before), word))
            else:
                found.setdefault(before + word, (len(before), word))
    found.update({word: (0, word) for word in words_of(table)})
    return found
