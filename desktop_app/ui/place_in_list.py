"""The open article's place in the library's list: told beside its title, taken by another where it goes."""

from PySide6.QtCore import QObject

from desktop_app.ui.bars.reader_head import ReaderHead
from desktop_app.ui.library.pane import LibraryPane
from desktop_app.ui.session import Session


class PlaceInList(QObject):
    """Where the open article went, deleted or taken back, the one that stands in its place now is opened."""

    def __init__(self, session: Session, library: LibraryPane, head: ReaderHead, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._library, self._head = session, library, head
        self._stood = 0  # the place of the article that was open last, in the list as it was then; 0: none was
        library.listed.connect(self._tell)
        library.listed.connect(self._read_on)
        session.article_changed.connect(lambda _article: self._tell())

    def leave(self) -> None:
        """The project is about to be closed: another's list is another."""
        self._stood = 0

    def _tell(self) -> None:
        place, count = self._library.position()
        self._stood = place or self._stood
        self._head.show_place(place, count)

    def _read_on(self) -> None:
        count = self._library.model.shape.count
        if self._stood and count and self._session.article is None:
            self._session.show_article(self._library.model.at(min(self._stood, count) - 1).id)
