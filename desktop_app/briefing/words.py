"""The words of documents: one file a language in `resources/briefing/`, apart from the words of the screen."""

import functools
import json
from collections.abc import Sequence
from typing import Any

from desktop_app.arabic.number_format import plural_category
from desktop_app.model.briefing import Content, Language, Text
from desktop_app.settings.paths import resource

_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


class Words:
    """The words of one language; digits as the options say. A missing key is a bug and raises KeyError."""

    def __init__(self, language: Language, arabic_digits: bool = False) -> None:
        self.language = language
        self._table = _load(language)
        self._found: dict[tuple[str, ...], str] = {}  # by path: a long briefing asks for the same words 100,000 times
        self._arabic_digits = arabic_digits and language == "ar"

    def get(self, *path: str) -> str:
        """The words under that path of keys."""
        known = self._found.get(path)
        if known is None:
            found: Any = self._table
            for key in path:
                found = found[key]
            if not isinstance(found, str):
                raise KeyError(path)
            known = self._found[path] = found
        return known

    def find(self, *path: str) -> str | None:
        """The words under that path, or None where there are none (units, currencies)."""
        try:
            return self.get(*path)
        except KeyError:
            return None

    def all_of(self, key: str) -> tuple[str, ...]:
        """The list under that key."""
        return tuple(self._table[key])

    def fill(self, *path: str, **values: str) -> str:
        """The words with their places filled in."""
        return self.get(*path).format(**values)

    def number(self, value: int) -> str:
        """A plain whole number (page, paragraph, table) in the digits chosen."""
        return self.digits(str(value))

    def digits(self, text: str) -> str:
        return text.translate(_ARABIC_DIGITS) if self._arabic_digits else text

    def count(self, *path: str, n: int, spelled: bool = True) -> str:
        """So many of a thing, in the plural form that the language has for it; small numbers `spelled` as in sentences,
        in Arabic in the gender that the thing asks for, which its form names."""
        forms: Any = self._table
        for key in path:
            forms = forms[key]
        category = self._category(n)
        digits = self.number(n)
        numbers = {"n": digits}
        for key, small in self._table["spelled"].items():
            numbers[key] = small[n] if spelled and 0 < n < len(small) else digits
        return str(forms.get(category, forms["other"])).format(**numbers)

    def enumerated(self, parts: Sequence[Content], *, within: bool = False) -> Content:
        """Things in a sentence: "one proposed, two signed and one in force"; `within` another list, in Arabic, they
        have no commas of their own."""
        each, last = ("and_each", "and_last") if within else ("list_each", "list_last")
        between = [self.get("notes", each)] * (len(parts) - 2) + [self.get("notes", last)]
        said = list(parts[0]) if parts else []
        for separator, part in zip(between, parts[1:], strict=False):
            said += [Text(separator), *part]
        return tuple(said)

    def form(self, *path: str, n: int) -> str:
        """The words in the form that goes with so many, its places not filled in."""
        return self.find(*path, self._category(n)) or self.get(*path, "other")

    def _category(self, n: int) -> str:
        """The plural's form; English has one for two as well, "both signed", where the words have it."""
        return "two" if n == 2 else plural_category(n, self.language)

    def listed_fields(self, key: str, names: tuple[str, ...]) -> str:
        """A sentence of the notes about these fields of a record, each named once: "the values of “a” and “b” ..."."""
        said = [self.fill("notes", "field", field=self.find("fields", name) or name) for name in names]
        *before, last = said
        listed = self.get("notes", "and_each").join(before)
        listed = f"{listed}{self.get('notes', 'and_last')}{last}" if before else last
        return self.form("notes", key, n=len(names)).format(fields=listed)


@functools.cache
def _load(language: Language) -> dict[str, Any]:
    text = resource("briefing", f"words.{language}.json").read_text(encoding="utf-8")
    table = json.loads(text)
    assert isinstance(table, dict)
    return table
