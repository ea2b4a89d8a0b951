"""The rows of the library: articles, newest first, under a heading for each month."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.model.things import Article, ArticleState
from desktop_app.ui.counted import counted
from desktop_app.ui.dates import month_of, short_date
from desktop_app.ui.words import state_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
NO_PAIR = "-"
"""The filter for articles that belong to no pair yet."""


class LibraryModel(QAbstractListModel):
    """A row is an `Article`, or a text: the heading of those below it. Filters change which rows there are."""

    def __init__(self) -> None:
        super().__init__()
        self._articles: dict[str, Article] = {}
        self._rows: list[Article | str] = []
        self._row_of: dict[str, int] = {}
        self.pair, self.state, self.wanted = "", None, None  # type: str, ArticleState | None, set[str] | None

    def set_articles(self, articles: Iterable[Article]) -> None:
        """All articles of the project, in the order in which they are to stand."""
        self._articles = {article.id: article for article in articles}
        self.refilter()

    def put(self, article: Article) -> bool:
        """Another form of an article that is there. True where only its own row looks different now."""
        old = self._articles.get(article.id)
        self._articles[article.id] = article
        row = self._row_of.get(article.id)
        if old is None or row is None or _where(old) != _where(article):
            return False
        self._rows[row] = article
        return True

    def set_filter(self, *, pair: str, state: ArticleState | None, wanted: set[str] | None) -> None:
        """`wanted` are the ids of articles that answer the search, None where nothing is searched for."""
        if (pair, state, wanted) != (self.pair, self.state, self.wanted):
            self.pair, self.state, self.wanted = pair, state, wanted
            self.refilter()

    def refilter(self) -> None:
        """Makes the rows anew."""
        self.beginResetModel()
        self._rows, heading = [], None
        for article in self._articles.values():
            if not self._shown(article):
                continue
            month = month_of(article.published or article.dateline_date)
            if month != heading:
                self._rows.append(month)
                heading = month
            self._rows.append(article)
        self._row_of = {row.id: number for number, row in enumerate(self._rows) if isinstance(row, Article)}
        self.endResetModel()

    def item(self, index: Index) -> Article | str:
        return self._rows[index.row()]

    def index_of(self, article: str | None) -> QModelIndex:
        """The article's index; an invalid one where it isn't shown."""
        row = self._row_of.get(article or "")
        return QModelIndex() if row is None else self.index(row)

    def shown(self) -> list[str]:
        """Ids in the order of the rows."""
        return list(self._row_of)

    def all(self) -> Sequence[Article]:
        return tuple(self._articles.values())

    def counts(self) -> dict[ArticleState | None, int]:
        """How many articles of the pair are in each state; None for all."""
        counts: dict[ArticleState | None, int] = dict.fromkeys((None, *ArticleState), 0)
        for article in self._articles.values():
            if self._of_pair(article):
                counts[None] += 1
                counts[article.state] += 1
        return counts

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.title or row.file_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row if isinstance(row, str) else spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Article):
            return row.title or row.file_name
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _shown(self, article: Article) -> bool:
        return (
            self._of_pair(article)
            and (self.state is None or article.state is self.state)
            and (self.wanted is None or article.id in self.wanted)
        )

    def _of_pair(self, article: Article) -> bool:
        if not self.pair:
            return True
        if self.pair == NO_PAIR:
            return not article.pairs
        return any(link.pair == self.pair for link in article.pairs)


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
    )
    return "، ".join((*(part for part in parts if part), marks))


def _where(article: Article) -> tuple[object, ...]:
    """What decides in which row an article stands, how tall the row is, and whether it is shown."""
    return article.title, article.published, article.dateline_date, article.state, article.pairs
