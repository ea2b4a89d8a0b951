"""How many suggestions wait, in the line at the foot."""

from PySide6.QtCore import QObject

from desktop_app.ui.bars.status_bar import StatusBar
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.numbers import suggestion_words
from desktop_app.ui.suggesting.shown import ShownSuggestions
from desktop_app.ui.suggesting.watch import SuggestWatch


class WaitingLine(QObject):
    """In the open article, and in the library where it was looked through; a click opens the dock.

    An answer on the page counts at once in both, before the library's have been counted again behind the window.
    """

    def __init__(self, session: Session, watch: SuggestWatch, shown: ShownSuggestions, status: StatusBar) -> None:
        super().__init__(status)
        self._watch, self._shown, self._part = watch, shown, status.suggestions
        self._counted = 0  # how many had been answered when the library's were counted
        shown.counted.connect(self.tell)
        watch.found.connect(self.tell)
        watch.counted.connect(self._take_count)
        look().changed.connect(self.tell)
        self._part.clicked.connect(lambda: session.dock_wanted.emit("suggestions", None))
        self.tell()

    def tell(self) -> None:
        """Puts on the numbers of now."""
        here, there = len(self._shown), self._watch.waiting or 0
        there = max(here if there else 0, there - self._shown.answered + self._counted)
        words = suggestion_words.waiting(here) if here else ""
        whole = not self._watch.rest
        if here and there:
            words = draw.joined((words, suggestion_words.in_library(there, whole=whole)), " · ")
        elif there:
            words = suggestion_words.all_in_library(there, whole=whole)
        self._part.set_words(words)

    def _take_count(self) -> None:
        self._counted = self._shown.answered
        self.tell()
