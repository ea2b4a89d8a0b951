"""Make resources/gazetteers/countries.tsv: how each country is called in Arabic news, and in English.

    python packaging/make_countries.py [OUT.tsv]

The names are CLDR's, through babel; other spellings, adjectives and capitals are ours, in country_words.tsv beside
this file. A word with a question mark means the country only where it stands for itself (a form's field), not in
running text: مالي is "financial" more often than Mali. The row "-" lists phrases that hold a country's name and
mean another place, "~" names of persons that end like an adjective. Run again it gives the same bytes.
"""

import csv
import sys
from pathlib import Path

from babel import Locale

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "resources" / "gazetteers" / "countries.tsv"
OTHERS = ("~", "-")
NO_COUNTRIES = frozenset({"EU", "UN", "EZ", "QO", "XA", "XB", "ZZ"})
COLUMNS = ("code", "ar", "en", "variants", "adjectives", "capitals")


def rows() -> list[dict[str, str]]:
    """One row a territory, by code, then those that are none."""
    arabic, english = _territories("ar"), _territories("en")
    with (HERE / "country_words.tsv").open(encoding="utf-8", newline="") as file:
        words = {row["code"]: row for row in csv.DictReader(file, delimiter="\t")}
    codes = sorted(code for code in arabic if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES)
    unknown = words.keys() - {*codes, *OTHERS}
    if unknown:
        raise SystemExit(f"country_words.tsv has codes that CLDR has not: {sorted(unknown)}")
    return [_row(code, arabic.get(code, ""), english.get(code, ""), words.get(code, {})) for code in [*codes, *OTHERS]]


def _territories(language: str) -> dict[str, str]:
    return {str(code): str(name) for code, name in Locale(language).territories.items()}


def _row(code: str, arabic: str, english: str, words: dict[str, str]) -> dict[str, str]:
    return {
        "code": code,
        "ar": arabic,
        "en": english,
        "variants": words.get("variants", ""),
        "adjectives": words.get("adjectives", ""),
        "capitals": words.get("capitals", ""),
    }


def main() -> None:
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, delimiter="\t", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows())


if __name__ == "__main__":
    main()
