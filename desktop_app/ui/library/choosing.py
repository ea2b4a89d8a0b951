"""Which row of the library's list is the current one, and which are chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop_app.model.things import Article
from desktop_app.ui.library.model import LibraryModel
from desktop_app.ui.library.selection_bar import SelectionBar
from desktop_app.ui.library.view import ArticleList
from desktop_app.ui.session import Session


class Choosing(QObject):
    """The list follows the article that is open and opens the one gone to; the bar tells how many are chosen."""

    def __init__(self, session: Session, model: LibraryModel, view: ArticleList, bar: SelectionBar) -> None:
        super().__init__(view)
        self._session, self._model, self._list, self._bar = session, model, view, bar
        bar.let_go.connect(self.let_go)

    def count(self) -> int:
        """How many articles are chosen."""
        return sum(count for _first, count in self._ranges())

    def ids(self) -> Sequence[str]:
        """The articles that are chosen, from the top."""
        library = self._session.desk.library
        found: list[str] = []
        for first, count in self._ranges():
            found += library.ids(self._model.filter, self._model.order, first, count)
        return found

    def tell(self) -> None:
        """Says in the bar how many are chosen."""
        workspace = self._session.workspace
        self._bar.show_count(self.count(), workspace is not None and not workspace.read_only)

    def let_go(self) -> None:
        """Only the article that is open stays chosen."""
        self.stand_on(self._session.article)
        self._list.viewport().update()

    def stand_on(self, article: str | None) -> None:
        """Makes the article's row the current one and the only one chosen, and brings it into sight."""
        index = self._model.index_of(article)
        if index != self._list.currentIndex() or self.count() != 1:
            self._list.selectionModel().blockSignals(True)
            self._list.clearSelection()
            self._list.setCurrentIndex(index)
            self._list.selectionModel().blockSignals(False)
            self._list.viewport().update()
            self.tell()
        if index.isValid():
            self._list.scrollTo(index)

    def opened(self, index: QModelIndex) -> None:
        """The row has become the current one: its article is read, unless the list is only gone through."""
        row = self._model.item(index) if index.isValid() else None
        if isinstance(row, Article) and self._list.opens():
            self._session.show_article(row.id)

    def take_first(self) -> None:
        """Opens the first of the articles that are shown; the list gets the keyboard."""
        if self._model.shape.count:
            self._session.show_article(self._model.at(0).id)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ranges(self) -> Sequence[tuple[int, int]]:
        """(place of the first, how many) of each stretch of chosen articles, from the top."""
        found = []
        selection = self._list.selectionModel().selection()
        for one in (selection.at(number) for number in range(selection.count())):
            first, last = self._model.place_of_row(one.top()), self._model.place_of_row(one.bottom() + 1)
            if last > first:
                found.append((first, last - first))
        return sorted(found)
