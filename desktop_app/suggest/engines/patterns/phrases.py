"""Tables of phrases, looked up at the words of a reading: one dictionary look-up a word, behind proclitics too."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from desktop_app.arabic.fold import fold

_PROCLITICS = ("", "و", "ف", "ب", "ك", "ل", "وب", "وك", "ول", "فب", "فك", "فل")
_Entry = tuple[tuple[str, ...], str, int, bool]  # the further words, the meaning, letters cut, whether it has ال


class Found(NamedTuple):
    """A phrase at the words [first, after). `cut`: letters of the first word that are proclitics before the phrase."""

    value: str
    first: int
    after: int
    cut: int
    definite: bool


class _Entries(NamedTuple):
    """The phrases of one first word: the one that is no longer, and the others by their second words, longest first."""

    alone: _Entry | None
    longer: dict[str, list[_Entry]]


class Phrases(dict[str, _Entries]):
    """What phrases mean, by the forms of their first words.

    Each word is known with and without its article: خارطة طريق finds خارطة الطريق.

    A phrase that is written with ال is known with it only.
    """

    def __init__(self, table: Mapping[str, Iterable[str]] | Iterable[str]) -> None:
        rows = table if isinstance(table, Mapping) else {"": table}
        found: dict[str, list[_Entry]] = {}
        for value, phrases in rows.items():
            for phrase in phrases:
                head, *rest = fold(phrase).split()
                for form, cut, definite in _forms(head):
                    found.setdefault(form, []).append((tuple(rest), value, cut, definite))
        super().__init__({form: _by_second(entries) for form, entries in found.items()})
        self.first_words = frozenset(self)
        self.meanings = frozenset(rows)

    def at(self, words: Sequence[str], index: int) -> Found | None:
        """The longest phrase whose first word stands at `index`."""
        entries = self.get(words[index])
        if entries is None:
            return None
        after = index + 1
        alone, longer = entries
        if longer and after < len(words):
            for rest, value, cut, definite in longer.get(words[after], ()):
                end = after + len(rest)
                if len(rest) == 1 or (end <= len(words) and all(map(_same, rest[1:], words[after + 1 : end]))):
                    return Found(value, index, end, cut, definite)
        return Found(alone[1], index, after, alone[2], alone[3]) if alone is not None else None

    def among(self, words: Sequence[str], first: int, after: int) -> Iterator[Found]:
        """The phrases that lie within [first, after), in order, without overlap."""
        index = first
        while index < after:
            if words[index] in self and (found := self.at(words, index)) and found.after <= after:
                yield found
                index = found.after
            else:
                index += 1


_UNSEEN = Found("", 0, 0, 0, False)


class Standing:
    """Where the phrases of a table stand among the words of one article; each place is looked at once."""

    def __init__(self, table: Phrases, words: Sequence[str], places: Callable[[Phrases], Sequence[int]]) -> None:
        """`places` gives those of the words that begin any, in order."""
        self._table, self._words, self._find_places = table, words, places
        self._found: dict[int, Found | None] = {}

    @cached_property
    def places(self) -> Sequence[int]:
        """The words that begin any, in order."""
        return self._find_places(self._table)

    def at(self, index: int) -> Found | None:
        """As `Phrases.at`."""
        found = self._found.get(index, _UNSEEN)
        if found is _UNSEEN:
            found = self._found[index] = self._table.at(self._words, index)
        return found

    def among(self, first: int, after: int) -> list[Found]:
        """As `Phrases.among`."""
        places = self.places
        low = bisect_left(places, first)
        if low == len(places) or places[low] >= after:
            return []
        told = []
        known = self._found
        for place in places[low : bisect_left(places, after, low)]:
            if place < first:
                continue
            found = known.get(place, _UNSEEN)
            if found is _UNSEEN:
                found = self.at(place)
            if found is not None and found[2] <= after:
                told.append(found)
                first = found[2]
        return told


def _by_second(entries: list[_Entry]) -> _Entries:
    longer: dict[str, list[_Entry]] = {}
    for entry in sorted(entries, key=lambda one: -len(one[0])):
        if entry[0]:
            for form in (entry[0][0], f"ال{entry[0][0]}"):  # as `_same`
                longer.setdefault(form, []).append(entry)
    return _Entries(next((entry for entry in entries if not entry[0]), None), longer)


def _same(wanted: str, word: str) -> bool:
    return word == wanted or (word.startswith("ال") and word[2:] == wanted)


def _forms(head: str) -> list[tuple[str, int, bool]]:
    """Each way the first word may stand, the letters of it that are proclitics, and whether it bears the article."""
    definite = head.startswith("ال")
    bare = head[2:] if definite else head
    forms = [] if definite else [(proclitic + bare, len(proclitic), False) for proclitic in _PROCLITICS]
    for proclitic in _PROCLITICS:
        joined = f"{proclitic}ل{bare}" if proclitic.endswith("ل") else f"{proclitic}ال{bare}"
        forms.append((joined, len(proclitic), True))
    return forms
