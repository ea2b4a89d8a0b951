"""Searching all articles: the dock, and the way from hit to hit in the reader."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.model.finding import FoundArticle

if TYPE_CHECKING:
    from desktop_app.ui.dock.search.dock import SearchDock
    from desktop_app.ui.frame import Frame

_LONGEST = 100  # selected code points that become what is looked for


class SearchCommands(QObject):
    """`search`, `next_hit` and `previous_hit` are the actions."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._dock: SearchDock | None = None
        self._listening = False

    def make_dock(self) -> "SearchDock":
        """The dock, joined to the reader."""
        from desktop_app.ui.dock.search.dock import SearchDock

        dock = self._dock = SearchDock(self._session)
        dock.opened.connect(self._open)
        dock.hits_gone.connect(self._forget)
        dock.spread_wanted.connect(self._spread)
        return dock

    def search(self) -> None:
        """Opens the dock; words that are selected in the reader are looked for."""
        self._session.dock_wanted.emit("search", self._selected())

    def next_hit(self) -> None:
        self._step(1)

    def previous_hit(self) -> None:
        self._step(-1)

    def _selected(self) -> str:
        area = self._window.area
        if self._session.article is None or self._window.stage.page or not area.view.hasFocus():
            return ""
        span = area.view.selection()
        words = span.of(self._session.desk.articles.text(self._session.article)).strip() if span is not None else ""
        if not words or len(words) > _LONGEST or "\n" in words or '"' in words:
            return ""
        return f'"{words}"' if " " in words else words

    def _step(self, by: int) -> None:
        """In the article's own find bar while that is open, else from hit to hit of the search."""
        area = self._window.area
        if self._session.article is not None and not area.view.find_bar.isHidden():
            area.view.find_bar.step(by)
        elif self._dock is not None:
            self._dock.step(by)
        else:
            self.search()

    def _open(self, article: FoundArticle, inside: int, go: bool) -> None:
        """Shows the hit among the others of its article."""
        self._session.page_wanted.emit("", None)
        self._session.show_article(article.article)
        if self._session.current_article() is None:
            return
        view = self._window.area.view
        if not self._listening:
            self._listening = True
            view.step_requested.connect(self._step)
        spans = [hit.span for hit in article.hits if hit.span]
        if spans:
            view.show_hits(spans, inside)
        if go:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        """The lines above the hits go with the search."""
        if self._listening and self._window.area.view.find_bar.isHidden():
            self._window.area.view.show_hits((), -1)

    def _spread(self, words: str) -> None:
        commands = self._window.commands("spread")
        commands.spread_words(words)  # type: ignore[attr-defined]
