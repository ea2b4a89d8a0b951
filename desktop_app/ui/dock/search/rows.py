"""The lines of the list: a heading for each article, and below it a line for each hit."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.model.finding import FoundArticle
from desktop_app.model.spans import Span
from desktop_app.model.things import SearchHit
from desktop_app.ui.dates import brief_date
from desktop_app.ui.dock.search.results import Results
from desktop_app.ui.look import draw
from desktop_app.ui.parting import part_freely

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_CUT = 150  # code points after a hit beyond which the paragraph was cut
_BEFORE = 46  # code points before a hit that a line begins with


@dataclass(frozen=True, slots=True)
class HitLine:
    """The sentence about a hit on one line; `own` are the hit's letters in it, `others` those of hits beside it."""

    words: str
    own: Span
    others: tuple[Span, ...] = ()


def line_of(article: FoundArticle, hit: SearchHit) -> HitLine:
    """The line of a hit: not beyond its paragraph, and from a whole word on."""
    before, after = hit.before.rpartition("\n")[2], hit.after.partition("\n")[0]
    if after == hit.after and len(after) > _CUT:  # the paragraph goes on: not in the middle of a word
        after = after.rpartition(" ")[0] + "…"
    kept = before
    if len(before) > _BEFORE:
        kept = before[-_BEFORE:]
        kept = "…" + (kept.partition(" ")[2] or kept)
    words = (kept + hit.quote + after).replace("\n", " ")
    shift = hit.span.start - len(kept)
    own = Span(len(kept), len(kept) + len(hit.quote))
    begins = hit.span.start - len(kept.lstrip("…"))
    ends = hit.span.end + len(after)
    others = tuple(
        Span(one.span.start - shift, one.span.end - shift)
        for one in article.hits
        if begins <= one.span.start and one.span.end <= ends and one.span != hit.span
    )
    return HitLine(words, own, others)


def source_and_date(article: FoundArticle) -> str:
    """Who published it and when."""
    return draw.joined([article.source, brief_date(article.date)], " · ")


class HitRows(QAbstractListModel):
    """Reads the lines out of `Results`, one by one as they are painted."""

    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self.results = Results()

    def show(self, results: Results) -> None:
        """Other results, from the top."""
        self.beginResetModel()
        self.results = results
        self._count = results.rows()
        self.endResetModel()

    def grow(self) -> None:
        """The results have become more."""
        count = self.results.rows()
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    _count = 0

    def article(self, index: Index) -> FoundArticle:
        return self.results.articles[self.results.of_row(index.row())[0]]

    def line(self, index: Index) -> HitLine | None:
        """The line of a hit; None for a heading."""
        place, inside = self.results.of_row(index.row())
        if inside < 0:
            return None
        article = self.results.articles[place]
        return line_of(article, article.hits[inside])

    def number(self, index: Index) -> int:
        """The number of the hit; that of the first one below a heading; -1 for no line."""
        if not index.isValid():
            return -1
        place, inside = self.results.of_row(index.row())
        return self.results.starts[place] + max(0, inside)

    def index_of(self, number: int) -> QModelIndex:
        return self.index(self.results.row_of(number)) if 0 <= number < self.results.total else QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self.line(index)
        if line is not None:
            return line.words.strip()
        article = self.article(index)
        return article.title if role == Qt.ItemDataRole.DisplayRole else f"{article.title}، {source_and_date(article)}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.results.of_row(index.row())[1] < 0:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
