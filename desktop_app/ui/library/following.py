"""The library's list after an act: single rows at once; what may move rows when the act has been painted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.library.model import LibraryModel
from desktop_app.ui.library.view import ArticleList
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes

_FEW = 3  # articles changed at once of which each row is looked at by itself


class Following(QObject):
    """`touched`: rows look different and stand where they stood. `ask` puts the same question to the project again."""

    touched = Signal()

    def __init__(self, session: Session, model: LibraryModel, view: ArticleList, ask: Callable[[], None]) -> None:
        super().__init__(view)
        self._session, self._model, self._list, self._ask = session, model, view, ask
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._refresh)

    def follow(self, changes: "Changes") -> None:
        """One act on a few articles touches their rows alone."""
        if len(changes.articles) > _FEW:
            self._soon.start()
            return
        own_rows = [self._touch(article) for article in changes.articles]
        if all(own_rows):
            self.touched.emit()
        else:
            self._soon.start()

    def _touch(self, article: str) -> bool:
        desk = self._session.desk
        if not desk.library.holds(article) or not self._model.put(desk.articles.get(article)):
            return False
        if self._model.near(article):
            self._list.viewport().update(self._list.visualRect(self._model.index_of(article)))
        return True

    def _refresh(self) -> None:
        """The same question again, the rows where they were; the open article stays in sight, or comes into it."""
        view = self._list
        scroll, current = view.verticalScrollBar().value(), view.currentIndex()
        looked_away = current.isValid() and not view.visualRect(current).intersects(view.viewport().rect())
        self._ask()
        view.verticalScrollBar().setValue(scroll)
        if not looked_away:
            view.scrollTo(view.currentIndex())
