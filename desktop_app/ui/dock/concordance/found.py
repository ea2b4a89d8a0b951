"""The places that were found: their ticks, in which order and which of them stand there, and their groups."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from desktop_app.arabic.fold import fold
from desktop_app.arabic.sorting import alphabetical
from desktop_app.model.occurrence import Form, Occurrence, OccurrenceState, Sought

Key = tuple[Form, str]
_MOST = {Form.NAME: 8, Form.SHORT: 3, Form.SIMILAR: 4}
"""Names that have a group of their own; the others of that sort share one."""
_ORDER = (Form.NAME, Form.SPELLING, Form.PREFIXED, Form.VOWELLED, Form.SHORT, Form.SIMILAR)


@dataclass(frozen=True, slots=True)
class Group:
    """Places that are written alike. `words` is a name, or the prefixes that stand there; "" for several names.

    `free` of its places can be ticked, `ticked` are.
    """

    key: Key
    words: str
    count: int
    free: int
    ticked: int

    @property
    def tick(self) -> bool | None:
        """All ticked, none, or (None) some."""
        return False if not self.ticked else True if self.ticked == self.free else None


class Found:
    """Rows are numbers into `order`. Nothing here is shown; the dock asks."""

    def __init__(self, sought: Sought, places: Iterable[Occurrence] = ()) -> None:
        self.sought = sought
        self.only: set[Key] = set()  # groups to which the rows are limited; empty: all
        self._by, self._backwards = "source", False
        self._places: list[Occurrence] = []
        self._ticked = bytearray()
        self._keys: list[Key] = []
        self._groups: list[Group] = []
        self._states: Counter[OccurrenceState] = Counter()
        self._doubtful: list[int] = []
        self.order: list[int] = []
        self._take(list(places), {})

    # --- what is there

    def place(self, row: int) -> Occurrence:
        return self._places[self.order[row]]

    def is_ticked(self, row: int) -> bool:
        return bool(self._ticked[self.order[row]])

    def __len__(self) -> int:
        return len(self._places)

    def articles(self) -> set[str]:
        """Those that have a place."""
        return {one.article for one in self._places}

    def count(self, state: OccurrenceState) -> int:
        return self._states[state]

    def left_out(self) -> list[str]:
        """For each place that is not proposed since another record has it or may be meant, that record ("" unknown)."""
        return [self._places[index].other for index in self._doubtful if not self._ticked[index]]

    def chosen(self) -> list[Occurrence]:
        """The ticked places."""
        return [one for one, ticked in zip(self._places, self._ticked, strict=True) if ticked]

    def ticked(self) -> int:
        return sum(self._ticked)

    def quotes(self) -> list[str]:
        """The different words that stand there, with what is joined to them before."""
        return list({one.before[len(one.before) - one.prefix :] + one.quote for one in self._places[:2000]})

    def groups(self) -> list[Group]:
        """Names first, the record's own before all."""
        ticked = Counter(compress(self._keys, self._ticked))
        return [replace(group, ticked=ticked[group.key]) for group in self._groups]

    def _group_all(self) -> None:
        """What of the groups doesn't change with a tick."""
        count = Counter(self._keys)
        free = Counter(key for one, key in zip(self._places, self._keys, strict=True) if one.free)
        own = (Form.NAME, fold(self.sought.label))
        keys = sorted(count, key=lambda key: (_ORDER.index(key[0]), key != own, not key[1], -count[key], key[1]))
        self._groups = [Group(key, self._words_of(key), count[key], free[key], 0) for key in keys]
        self._states = Counter(one.state for one in self._places)
        doubtful = (OccurrenceState.OTHER, OccurrenceState.TAKEN)
        self._doubtful = [index for index, one in enumerate(self._places) if one.state in doubtful]

    def _words_of(self, key: Key) -> str:
        form, name = key
        if form is Form.PREFIXED:
            seen = Counter(prefix_of(one) for one in compress(self._places, [its == key for its in self._keys]))
            return "، ".join(prefix for prefix, _count in seen.most_common(4))
        if not name:
            return ""
        one = self._places[self._keys.index(key)]
        return " ".join(one.quote.split()) if form is Form.SIMILAR else one.name

    # --- ticking

    def toggle(self, row: int) -> bool:
        """Ticks the place or takes the tick away; False where that can't be."""
        index = self.order[row]
        if not self._places[index].free:
            return False
        self._ticked[index] ^= 1
        return True

    def tick_group(self, key: Key, ticked: bool) -> None:
        for index, its in enumerate(self._keys):
            if its == key and self._places[index].free:
                self._ticked[index] = ticked

    def tick_all(self) -> None:
        """Every row that is free and nobody else's; where all are, takes the ticks away."""
        rows = [index for index in self.order if self._places[index].state is OccurrenceState.FREE]
        ticked = not all(self._ticked[index] for index in rows)
        for index in rows:
            self._ticked[index] = ticked

    def tick_none(self) -> None:
        self._ticked = bytearray(len(self._places))

    # --- order and limits

    def sort(self, column: str, backwards: bool) -> None:
        """By "before" (the nearest word first), "key", "after", "form" or "source" (the newest article first)."""
        self._by, self._backwards = column, backwards
        self._arrange()

    @property
    def sorted_by(self) -> tuple[str, bool]:
        return self._by, self._backwards

    def limit(self, key: Key) -> None:
        """Shows rows of this group only, or no longer so."""
        self.only ^= {key}
        self._arrange()

    def row_of(self, place: Occurrence) -> int:
        """The row of a place; -1 where it isn't shown."""
        wanted = (place.article, place.span)
        for row, index in enumerate(self.order):
            if (self._places[index].article, self._places[index].span) == wanted:
                return row
        return -1

    def renew(self, articles: set[str], places: Sequence[Occurrence]) -> None:
        """Other places for these articles; ticks stay where they were."""
        kept: dict[object, bool] = {
            (one.article, one.span): bool(tick) for one, tick in zip(self._places, self._ticked, strict=True)
        }
        others = [one for one in self._places if one.article not in articles]
        self._take([*others, *places], kept)

    def _take(self, places: list[Occurrence], kept: dict[object, bool]) -> None:
        places.sort(key=lambda one: (one.number, one.span))
        places.sort(key=lambda one: (one.published, one.number), reverse=True)
        self._places = places
        self._ticked = bytearray(
            one.free and kept.get((one.article, one.span), one.ticked) for one in places
        )  # fmt: skip
        self._keys = self._grouped()
        self._group_all()
        self.only &= set(self._keys)
        self._arrange()

    def _grouped(self) -> list[Key]:
        folded: dict[str, str] = {}
        keys: list[Key] = []
        for one in self._places:
            words = one.name if one.form in (Form.NAME, Form.SHORT) else one.quote if one.form is Form.SIMILAR else ""
            if words not in folded:
                folded[words] = fold(" ".join(words.split()))
            keys.append((one.form, folded[words]))
        counts = Counter(keys)
        own = (Form.NAME, fold(self.sought.label))
        kept = {own}
        for form, most in _MOST.items():
            some = sorted((key for key in counts if key[0] is form), key=lambda key: -counts[key])
            kept.update(some if len(some) <= most + 1 else some[:most])
        return [key if key in kept or key[0] not in _MOST else (key[0], "") for key in keys]

    def _arrange(self) -> None:
        shown = range(len(self._places))
        order = [index for index in shown if not self.only or self._keys[index] in self.only]
        if self._by == "source":
            self.order = order[::-1] if self._backwards else order
            return
        keys = {"before": _before_key, "after": _after_key, "key": _quote_key}
        if self._by == "form":
            order.sort(key=lambda index: (_ORDER.index(self._keys[index][0]), self._keys[index][1]))
        else:
            key = keys[self._by]
            order.sort(key=lambda index: key(self._places[index]))
        self.order = order[::-1] if self._backwards else order


def prefix_of(place: Occurrence) -> str:
    """What is joined to the words before them, as one writes it alone: "و", "لـ"."""
    letters = fold(place.before[len(place.before) - place.prefix :]) if place.prefix else ""
    return letters + "ـ" if letters and letters[-1] in "فبكلس" else letters


def _before_key(place: Occurrence) -> str:
    """The words before, the nearest first."""
    before = place.before[: len(place.before) - place.prefix]
    return " ".join(filter(None, map(_plain, reversed(before.split()))))


def _after_key(place: Occurrence) -> str:
    return " ".join(filter(None, map(_plain, place.after.split())))


def _quote_key(place: Occurrence) -> str:
    return alphabetical(" ".join(place.quote.split()))


def _plain(word: str) -> str:
    return "".join(letter for letter in alphabetical(word) if letter.isalnum())
