"""The table of countries' names, made ready for looking up folded words."""

import csv
from collections import defaultdict
from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.settings.paths import resource

Continuations = tuple[tuple[tuple[str, ...], str], ...]

_ENDINGS = ("", "ه", "ين", "ون", "ات", "ا")
PERSON = "~"  # the code of names of persons that end like an adjective of a country: no country, nor is the surname
_ONLY_ALONE = "?"  # marks a word that means the country only where it stands for itself


@dataclass(frozen=True, slots=True)
class CountryNames:
    """Names by folded words. Continuations are what may follow a first word, longest first, each with its code.

    `alone` and `capitals` go from a whole folded name to a code; `shown` from language and code to the name.
    """

    by_first_word: dict[str, Continuations]
    adjectives: dict[str, Continuations]
    alone: dict[str, str]
    capitals: dict[str, str]
    shown: dict[str, dict[str, str]]


def load_country_names() -> CountryNames:
    """Read resources/gazetteers/countries.tsv: code, ar, en, variants, adjectives, capitals; lists are split by |."""
    names: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    adjectives: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    alone: dict[str, str] = {}
    capitals: dict[str, str] = {}
    shown: dict[str, dict[str, str]] = {"ar": {}, "en": {}}
    with resource("gazetteers", "countries.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for row in rows:
        code = row["code"] if row["ar"] or row["code"] == PERSON else ""
        if row["ar"]:
            shown["ar"][code], shown["en"][code] = row["ar"], row["en"]
        variants = _split(row["variants"])
        doubtful = {fold(name[1:]) for name in variants if name.startswith(_ONLY_ALONE)}
        for name in {fold(name.lstrip(_ONLY_ALONE)) for name in (row["ar"], *variants) if name}:
            if name not in doubtful:
                _add(names, name, code)
            if row["ar"]:
                alone.setdefault(name, code)
        for form in _adjective_forms(_split(row["adjectives"])):
            _add(adjectives, form, code)
        capitals.update({fold(name.lstrip(_ONLY_ALONE)): code for name in _split(row["capitals"])})
    for code, name in shown["en"].items():
        alone.setdefault(fold(name), code)
    return CountryNames(_longest_first(names), _longest_first(adjectives), alone, capitals, shown)


def _split(cell: str) -> list[str]:
    return [word for word in cell.split("|") if word]


def _add(table: dict[str, list[tuple[tuple[str, ...], str]]], name: str, code: str) -> None:
    first, *tail = name.split()
    table[first].append((tuple(tail), code))


def _adjective_forms(adjectives: list[str]) -> set[str]:
    """صيني -> صينية, صينيين ...; each with ال too. Of two words both are bent, but for جنوب أفريقي."""
    forms: set[str] = set()
    for adjective in adjectives:
        words = fold(adjective).split()
        fixed, bent = ([], words) if words[0].endswith("ي") else (words[:1], words[1:])
        for ending in _ENDINGS:
            for article in ("", "ال"):
                forms.add(" ".join([*fixed, *(article + word + ending for word in bent)]))
                first, *others = [*fixed, *bent]
                forms.add(" ".join([article + first, *(word + ending for word in others)]))
    return forms


def _longest_first(table: dict[str, list[tuple[tuple[str, ...], str]]]) -> dict[str, Continuations]:
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for word, entries in table.items()}
