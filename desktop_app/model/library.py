"""Which articles the library shows, in which order, and what is counted of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Article, ArticleState


class SortBy(StrEnum):
    """What the articles stand in order of."""

    DATE = "date"  # published, else of the dateline; within a day by import
    TITLE = "title"  # in the Arabic alphabet
    OUTLET = "outlet"
    STATE = "state"  # new, in progress, done
    MARKS = "marks"  # how many
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class LibrarySort:
    """An order and its direction: ties stand by date, then by import, in the same direction."""

    by: SortBy = SortBy.DATE
    descending: bool = True


NEWEST_FIRST = LibrarySort()


@dataclass(frozen=True, slots=True)
class LibraryFilter:
    """What an article must be to be shown; an empty field asks for nothing.

    Of `pairs`, `outlets` and `states` one is enough; of `kinds` and of the words of `text` all must be there.
    `text` is folded and found behind proclitics in the article, its last word with any ending, or as it stands in
    title, outlet or agency. `since` and `until` are EDTF; an article without a date answers neither. `collapsed`
    hides reprints whose first printing is shown (or would be but for its state).
    """

    pairs: tuple[str, ...] = ()
    without_pair: bool = False  # as if it were one of the pairs
    outlets: tuple[str, ...] = ()  # as the list names them: the agency where no outlet is known
    since: str = ""
    until: str = ""
    states: tuple[ArticleState, ...] = ()
    text: str = ""
    kinds: tuple[Kind, ...] = ()
    collapsed: bool = False

    @property
    def more(self) -> bool:
        """Whether it asks for more than a pair, a state and words, which have their own places on the screen."""
        return bool(self.outlets or self.since or self.until or self.kinds)

    def __bool__(self) -> bool:
        return bool(self.pairs or self.without_pair or self.states or self.text.strip() or self.more)

    def cleared(self) -> "LibraryFilter":
        """Without anything that hides articles, but for the choice on reprints."""
        return LibraryFilter(collapsed=self.collapsed)

    def checked(self) -> "LibraryFilter":
        """Itself. Raises UserError("date_unreadable") where a date is none."""
        for date in (self.since, self.until):
            if date and parse_edtf(date) is None:
                raise UserError("date_unreadable", date=date)
        return self


ALL = LibraryFilter()


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the list. `key` is "2023-05", "2023-00" where only the year is known, "" for no date."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Articles by state among those a filter shows whatever their state, and the marks in those that it shows."""

    states: Mapping[ArticleState, int] = field(default_factory=dict)
    marks: int = 0

    @property
    def total(self) -> int:
        return sum(self.states.values())

    def of(self, state: ArticleState) -> int:
        return self.states.get(state, 0)

    def moved(self, old: ArticleState, new: ArticleState, marks: int) -> "Progress":
        """After one article went from a state to another and got so many more marks."""
        states = dict(self.states)
        states[old] = states.get(old, 0) - 1
        states[new] = states.get(new, 0) + 1
        return replace(self, states=states, marks=self.marks + marks)


@dataclass(frozen=True, slots=True)
class Shape:
    """What there is to show, without any of it: all that a list needs before its first page."""

    count: int = 0
    months: tuple[Month, ...] = ()  # in the order of the list; only where it stands by date
    progress: Progress = Progress()


@dataclass(frozen=True, slots=True)
class Facets:
    """How many of the filter's articles there are of each outlet, pair (or "" for none), and kind present."""

    outlets: Mapping[str, int]
    pairs: Mapping[str, int]
    kinds: Mapping[Kind, int]


@dataclass(frozen=True, slots=True)
class ReprintGroup:
    """Articles that print one text: the first, and those that print it again."""

    original: Article
    copies: tuple[Article, ...]

    @property
    def articles(self) -> tuple[Article, ...]:
        return (self.original, *self.copies)


@dataclass(frozen=True, slots=True)
class Carried:
    """Marks that went over to other articles, and those that didn't because the words differ there."""

    carried: int
    left: int


def filter_to_plain(given: LibraryFilter) -> dict[str, Any]:
    """As JSON can hold it."""
    return {
        "pairs": list(given.pairs), "without_pair": given.without_pair, "outlets": list(given.outlets),
        "since": given.since, "until": given.until, "states": [str(one) for one in given.states],
        "text": given.text, "kinds": [str(one) for one in given.kinds], "collapsed": given.collapsed,
    }  # fmt: skip


def filter_of_plain(plain: object) -> LibraryFilter:
    """What `filter_to_plain` made; what can't be read of it (a project is anybody's file) asks for nothing."""
    if not isinstance(plain, dict):
        return ALL
    texts = {name: str(plain.get(name) or "") for name in ("since", "until", "text")}
    dates = {name: texts[name] if parse_edtf(texts[name]) else "" for name in ("since", "until")}
    return LibraryFilter(
        pairs=_texts(plain, "pairs"),
        without_pair=plain.get("without_pair") is True,
        outlets=_texts(plain, "outlets"),
        states=tuple(ArticleState(one) for one in _texts(plain, "states") if one in set(ArticleState)),
        kinds=tuple(kind for one in _texts(plain, "kinds") if (kind := _kind(one)) is not None),
        text=texts["text"],
        collapsed=plain.get("collapsed") is True,
        **dates,
    )


def sort_to_plain(given: LibrarySort) -> dict[str, Any]:
    """As JSON can hold it."""
    return {"by": str(given.by), "descending": given.descending}


def sort_of_plain(plain: object) -> LibrarySort:
    """What `sort_to_plain` made, else the newest first."""
    if not isinstance(plain, dict) or plain.get("by") not in set(SortBy):
        return NEWEST_FIRST
    return LibrarySort(SortBy(plain["by"]), plain.get("descending") is not False)


def _texts(plain: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = plain.get(name)
    return tuple(one for one in values if isinstance(one, str)) if isinstance(values, list) else ()


def _kind(name: str) -> Kind | None:
    try:
        return Kind(name)
    except ValueError:
        return None
