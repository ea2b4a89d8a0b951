"""The rows of the library: pages of articles, fetched as they come into sight, under a heading for each month.

Only what the project says of the whole (how many, how many of each month) is known at once; an article is read when
its row is looked at, and pages that have been out of sight longest are let go.
"""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.model.library import ALL, NEWEST_FIRST, LibraryFilter, LibrarySort, Progress, Shape, SortBy
from desktop_app.model.things import Article
from desktop_app.ui.counted import counted
from desktop_app.ui.dates import month_of, short_date
from desktop_app.ui.parting import part_freely
from desktop_app.ui.words import state_name

if TYPE_CHECKING:
    from desktop_app.workspace.library import Library

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_PAGE = 60  # articles
_PAGES = 24  # kept


class LibraryModel(QAbstractListModel):
    """A row is an `Article`, or a text: the heading of those below it."""

    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self._library: Library | None = None
        self.filter, self.order, self.shape = ALL, NEWEST_FIRST, Shape()
        self._headings: list[int] = []  # the row of each
        self._outside: Article | None = None  # the last that changed and isn't among the rows
        self._pages: OrderedDict[int, list[Article]] = OrderedDict()
        self._places: dict[str, int] = {}  # of the articles in the pages kept, among all shown

    def use(self, library: "Library | None") -> None:
        """Another project, or none; `show` says what of it."""
        self._library, self._outside = library, None

    def show(self, wanted: LibraryFilter, sort: LibrarySort) -> None:
        """Asks the project how many there are; all rows are new."""
        shape = self._library.shape(wanted, sort) if self._library is not None else Shape()
        self.beginResetModel()
        self.filter, self.order, self.shape = wanted, sort, shape
        self._pages.clear()
        self._places.clear()
        self._headings, row = [], 0
        for month in shape.months:
            self._headings.append(row)
            row += month.count + 1
        self.endResetModel()

    def put(self, article: Article) -> bool:
        """Another form of an article that is shown. True where only its own row looks different now."""
        place = self._places.get(article.id)
        if place is None:
            return self._put_outside(article)
        page = self._pages[place // _PAGE]
        old = page[place % _PAGE]
        if self._where(old) != self._where(article):
            return False
        page[place % _PAGE] = article
        more = article.annotations - old.annotations
        self.shape = Shape(self.shape.count, self.shape.months, self._moved(old, article, more))
        return True

    def _put_outside(self, article: Article) -> bool:
        """An article that isn't among the rows: it may belong there now, unless only its marks are others."""
        old, self._outside = self._outside, article
        return (
            old is not None
            and (old.id, old.state) == (article.id, article.state)
            and self._where(old) == self._where(article)
        )

    def item(self, index: Index) -> Article | str:
        row = index.row()
        if self.is_heading(row):
            return heading_of(self.shape.months[bisect_left(self._headings, row)].key)
        return self.at(self.place_of_row(row))

    def at(self, place: int) -> Article:
        """The article at a place among those shown."""
        number = place // _PAGE
        if number not in self._pages:
            self._fetch(number)
        self._pages.move_to_end(number)
        return self._pages[number][place % _PAGE]

    def place(self, article: str | None) -> int | None:
        """An article's place among those shown; None where it isn't."""
        if article is None or self._library is None:
            return None
        if article not in self._places:
            place = self._library.position(self.filter, self.order, article)
            if place is None or place >= self.shape.count:
                return None
            self.at(place)
        return self._places.get(article)

    def near(self, article: str) -> bool:
        """Whether its row is known without asking the project."""
        return article in self._places

    def index_of(self, article: str | None) -> QModelIndex:
        """The article's index; an invalid one where it isn't shown."""
        place = self.place(article)
        return QModelIndex() if place is None else self.index(self.row_of_place(place))

    def is_heading(self, row: int) -> bool:
        """Without asking the project for anything."""
        at = bisect_left(self._headings, row)
        return at < len(self._headings) and self._headings[at] == row

    def place_of_row(self, row: int) -> int:
        """Which of the articles stands in the row, or below the heading that stands there."""
        return row - bisect_left(self._headings, row)

    def row_of_place(self, place: int) -> int:
        """The row of an article: as many headings stand above it as months began before."""
        starts = [row - number for number, row in enumerate(self._headings)]
        return place + bisect_right(starts, place)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self.shape.count + len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.item(index)
        if isinstance(row, str):
            return row if role != Qt.ItemDataRole.ToolTipRole else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return row.title or row.file_name

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _fetch(self, number: int) -> None:
        assert self._library is not None  # without a project there is no row
        page = list(
            self._library.rows(self.filter, self.order, number * _PAGE, _PAGE, count=self.shape.count)
        )
        self._pages[number] = page
        self._places |= {article.id: number * _PAGE + place for place, article in enumerate(page)}
        while len(self._pages) > _PAGES:
            for article in self._pages.popitem(last=False)[1]:
                self._places.pop(article.id, None)

    def _where(self, article: Article) -> tuple[object, ...]:
        """What decides in which row an article stands, how tall the row is, and whether it is shown."""
        fixed = (
            article.title, article.published, article.dateline_date, article.outlet, article.agency, article.pairs,
            article.original, article.reprints,
        )  # fmt: skip
        state = article.state if self.filter.states or self.order.by is SortBy.STATE else None
        marks = article.annotations if self.filter.kinds or self.order.by is SortBy.MARKS else None
        return (*fixed, state, marks)

    def _moved(self, old: Article, new: Article, marks: int) -> Progress:
        return self.shape.progress.moved(old.state, new.state, marks)


def heading_of(month: str) -> str:
    """The words for a month's key: "May 2023", "2023", or that there is no date."""
    return month_of(month.removesuffix("-00"))


def source_of(article: Article) -> str:
    """Who published the article; the agency where no outlet is known."""
    return article.outlet or article.agency


def spoken(article: Article) -> str:
    """What a screen reader says of a row."""
    marks = counted.marks(article.annotations)
    parts = (
        article.title or article.file_name,
        source_of(article),
        short_date(article.published),
        state_name(article.state),
        counted.also_in(article.reprints) if article.reprints else "",
    )
    return "، ".join((*(part for part in parts if part), marks))
