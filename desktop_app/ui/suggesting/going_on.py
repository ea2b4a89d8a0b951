"""Where one goes on where the current suggestion is gone: by place, also where the next ones were worked out anew."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.shown import ShownSuggestions

if TYPE_CHECKING:
    from desktop_app.model.spans import Span
    from desktop_app.ui.reader.view import ReaderView


class GoingOn(QObject):
    """An answer has the engines asked again, and what they say next may have another span: that is another one then.

    Whoever let go of the current one, moved the caret away, selected letters or took a mark stays where they are.
    """

    def __init__(self, session: Session, shown: ShownSuggestions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._shown = session, shown
        self._view: ReaderView | None = None
        self._key = ""  # the suggestion that was the current one last
        self._at: Span | None = None  # where it stands or stood; None where one doesn't go on from it
        self._soon = QTimer(self)  # by then an answer has gone on by itself, and a mark that was made is current
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._go_on)

    def serve(self, view: "ReaderView") -> None:
        """Begins to listen, after the view has what is shown."""
        self._view = view
        view.current_changed.connect(self._follow)
        self._session.article_changed.connect(lambda _article: self._forget())
        self._shown.changed.connect(lambda _put, _drop: self._soon.start())
        self._shown.replaced.connect(self._soon.start)

    def _follow(self, key: str | None) -> None:
        if self._shown.get(key) is not None:
            self._key, self._at = str(key), self._shown.span(str(key))
        elif key is not None or self._shown.get(self._key) is not None:
            self._forget()  # a mark is the current one now, or it was let go of

    def _forget(self) -> None:
        self._key, self._at = "", None

    def _go_on(self) -> None:
        view, at = self._view, self._at
        if view is None or at is None or self._shown.get(self._key) is not None:
            return
        caret = view.page.caret
        away = caret.selection is not None or not at.start <= caret.position <= at.end
        if away or view.current() is not None or self._session.mark is not None:
            self._forget()
            return
        views = sorted(self._shown.views(), key=lambda one: one.span.start)
        if views:
            view.stand_on(next((one for one in views if one.span.end > at.start), views[-1]).id)
