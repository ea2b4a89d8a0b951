"""What is done with articles from the library: on to the next, details of many, reprints."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.model.library import Carried
from desktop_app.model.things import Article
from desktop_app.ui.counted import counted
from desktop_app.ui.jobs import Progress
from desktop_app.ui.key_map import key_words

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


class LibraryCommands(QObject):
    """Acts on the articles chosen in the list, else on the one that is open."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def next_to_do(self) -> None:
        """The next article of those shown that isn't done."""
        model, session = self._window.library.model, self._session
        found = session.act(session.desk.library.next_to_do, model.filter, model.order, session.article)
        if found is not None:
            session.page_wanted.emit("", None)
            session.show_article(found)
            return
        current = session.current_article()
        undone = current is not None and str(current.state) != "done"
        session.told.emit(
            self.tr("All others that are shown are done.") if undone else self.tr("All that are shown are done.")
        )

    def edit_details(self) -> None:
        """Outlet, agency, dates, relationship and state of all that are chosen."""
        from desktop_app.ui.panels.details_panel import DetailsPanel

        chosen = self._window.library.chosen()
        if chosen:
            DetailsPanel(self._window, self._session, chosen).open()

    def find_reprints(self) -> None:
        """Looks through all articles that nothing is known of yet, as a job."""
        reprints = self._session.desk.reprints

        def work(progress: Progress, cancelled: object) -> object:
            return reprints.find(progress=progress, cancelled=cancelled)  # type: ignore[arg-type]

        self._window.runner.start(self.tr("Looking for reprints"), work, self._found)

    def join_reprints(self) -> None:
        """The chosen articles print one text; the one that is open, if it is among them, first."""
        chosen = self._window.library.chosen()
        first = self._session.article if self._session.article in chosen else next(iter(chosen), "")
        if self._session.did(self._session.desk.reprints.join, chosen, first):
            self._session.told.emit(self.tr("Taken together: {count}.").format(count=counted.articles(len(chosen))))

    def refuse_reprint(self) -> None:
        """The chosen articles are articles of their own."""
        reprints = self._session.desk.reprints
        wanted = [one for one in self._window.library.chosen() if reprints.of(one) is not None]
        for one in wanted:
            self._session.did(reprints.refuse, one)
        self._session.told.emit(
            self.tr("No longer taken for a reprint. {keys} takes it back.").format(keys=key_words("undo"))
            if wanted
            else self.tr("This article isn't taken for a reprint.")
        )

    def carry_marks(self) -> None:
        """Between the open article and those that print the same text: from the one with the most marks."""
        reprints = self._session.desk.reprints
        group = reprints.of(self._session.article) if self._session.article else None
        if group is None:
            self._session.failed.emit(
                self.tr("No other article prints this text. Choose those that do in the library and join them first.")
            )
            return
        source = _fullest(group.articles, self._session.article)
        others = [one.id for one in group.articles if one.id != source.id]
        if source.id != self._session.article:
            others = [str(self._session.article)]
        made = self._session.act(reprints.carry_marks, source.id, others)
        if made is not None:
            self._session.told.emit(_carried(made))

    def _found(self, count: object) -> None:
        number = count if isinstance(count, int) else 0
        self._session.told.emit(counted.grouped(number) if number else self.tr("No further reprints were found."))


def _fullest(articles: tuple[Article, ...], current: str | None) -> Article:
    """The one with the most marks; the open one where it has any."""
    return max(articles, key=lambda one: (one.id == current and one.annotations > 0, one.annotations))


def _carried(made: Carried) -> str:
    parts = [counted.carried(made.carried)]
    if made.left:
        parts.append(counted.not_carried(made.left))
    return "  ·  ".join(parts)
