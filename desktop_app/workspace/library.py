"""The library: which articles are shown, counted, stood on and worked on next."""

from collections.abc import Sequence

from desktop_app.model.library import ALL, NEWEST_FIRST, Facets, LibraryFilter, LibrarySort, Progress, Shape
from desktop_app.model.things import Article
from desktop_app.store import library as store
from desktop_app.store.filtering import known_outlets
from desktop_app.workspace.desk import Desk


class Library:
    """Questions about the articles that a filter shows, each answered without reading the others.

    All raise UserError("date_unreadable") for a filter with a date that is none.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def shape(self, given: LibraryFilter = ALL, sort: LibrarySort = NEWEST_FIRST) -> Shape:
        """How many there are, by month where they stand by date, and how far the work is."""
        with self._desk.store.reading() as connection:
            return store.shape(connection, given.checked(), sort)

    def total(self) -> int:
        """How many articles the project has."""
        with self._desk.store.reading() as connection:
            return store.total(connection)

    def holds(self, article: str) -> bool:
        """Whether there is such an article."""
        with self._desk.store.reading() as connection:
            return store.holds(connection, article)

    def count(self, given: LibraryFilter = ALL) -> int:
        return self.shape(given).count

    def progress(self, given: LibraryFilter = ALL) -> Progress:
        """Articles by state, whatever states the filter asks for, and the marks in those shown."""
        return self.shape(given).progress

    def rows(
        self,
        given: LibraryFilter = ALL,
        sort: LibrarySort = NEWEST_FIRST,
        offset: int = 0,
        limit: int = 100,
        *,
        count: int | None = None,
    ) -> Sequence[Article]:
        """That many from a place in the order on. A caller who knows the `count` of all spares asking for it."""
        with self._desk.store.reading() as connection:
            known = store.shape(connection, given.checked(), sort).count if count is None else count
            return store.page(connection, given, sort, offset, limit, known)

    def ids(
        self,
        given: LibraryFilter = ALL,
        sort: LibrarySort = NEWEST_FIRST,
        offset: int = 0,
        limit: int = 1 << 40,
    ) -> Sequence[str]:
        """As `rows`, the ids alone: for an act on many."""
        with self._desk.store.reading() as connection:
            known = store.shape(connection, given.checked(), sort).count
            return store.ids(connection, given, sort, offset, limit, known)

    def position(self, given: LibraryFilter, sort: LibrarySort, article: str) -> int | None:
        """How many stand before the article; None where it isn't shown."""
        with self._desk.store.reading() as connection:
            return store.position(connection, given.checked(), sort, article)

    def facets(self, given: LibraryFilter = ALL) -> Facets:
        """How many of those shown there are of each outlet, pair and kind present."""
        with self._desk.store.reading() as connection:
            return store.facets(connection, given.checked())

    def outlets(self) -> Sequence[str]:
        """All outlets (or agencies, where no outlet is known), in the order of the alphabet."""
        with self._desk.store.reading() as connection:
            return known_outlets(connection)

    def next_to_do(self, given: LibraryFilter, sort: LibrarySort, after: str | None = None) -> str | None:
        """The next article that isn't done, in the order, from the start again at its end; None where all are."""
        with self._desk.store.reading() as connection:
            return store.next_to_do(connection, given.checked(), sort, after)
