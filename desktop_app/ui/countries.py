"""Names of countries in the languages of the interface, for pairs and for choosing one."""

from functools import cache

from desktop_app.settings.paths import resource
from desktop_app.ui.look.now import look


@cache
def _names() -> dict[str, dict[str, str]]:
    """language -> code -> name."""
    import csv

    names: dict[str, dict[str, str]] = {"ar": {}, "en": {}}
    with resource("gazetteers", "countries.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["ar"]:  # rows without are words that only look like a country's name
                names["ar"][row["code"]] = row["ar"]
                names["en"][row["code"]] = row["en"]
    return names


def country_name(code: str, language: str = "") -> str:
    """The name in the language (the interface's where none is given); the code where there is none."""
    return _names()[language or look().language].get(code, code)


def country_codes() -> list[str]:
    """All codes, by their names in the language of the interface, the article ال left out of account."""
    from desktop_app.arabic.sorting import alphabetical

    names = _names()[look().language]
    return sorted(names, key=lambda code: alphabetical(names[code]))


def find_countries(typed: str) -> list[str]:
    """Codes of the countries whose names in either language hold what is typed, those that begin with it first."""
    from desktop_app.arabic.fold import fold

    wanted = fold(typed)
    found = []
    for code in country_codes():
        names = [fold(country_name(code, language)) for language in ("ar", "en")] + [code.casefold()]
        if any(wanted in name for name in names):
            starts = any(name.removeprefix("ال").startswith(wanted.removeprefix("ال")) for name in names)
            found.append((not starts, code))
    return [code for _later, code in sorted(found, key=lambda pair: pair[0])]


def pair_name(pair: str, first: str = "") -> str:
    """Both names in reading order, e.g. "Tajikistan – China"."""
    one, other = pair.split("-")
    if first == other:
        one, other = other, one
    return f"{country_name(one)} – {country_name(other)}"
