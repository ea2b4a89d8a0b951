"""What the menus Edit and Mark do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.model.changes import Changes
from desktop_app.model.errors import Cancelled
from desktop_app.model.kinds import Kind
from desktop_app.model.steps import Step
from desktop_app.model.things import ArticleState
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.counted import counted
from desktop_app.ui.inspector.pane import InspectorPane
from desktop_app.ui.jobs import Progress
from desktop_app.ui.key_map import key_words
from desktop_app.ui.library.pane import LibraryPane
from desktop_app.ui.middle.area import ReaderArea
from desktop_app.ui.session import Session
from desktop_app.ui.step_words import step_words
from desktop_app.ui.words import state_name


class EditCommands(QObject):
    """One method for each action of its menus."""

    def __init__(
        self, session: Session, library: LibraryPane, area: ReaderArea, inspector: InspectorPane, window: QWidget,
        show_inspector: Callable[[], object], runner: JobRunner,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._runner = runner
        self._session, self._library, self._area, self._inspector = session, library, area, inspector
        self._show_inspector = show_inspector

    def undo(self) -> None:
        history = self._session.desk.history
        self._walk(history.undo, history.undo_step, self.tr("Taken back: {step}"), redo=False)

    def redo(self) -> None:
        history = self._session.desk.history
        self._walk(history.redo, history.redo_step, self.tr("Done again: {step}"), redo=True)

    def _walk(self, act: Callable[..., Changes | None], step: Step | None, words: str, *, redo: bool) -> None:
        """At once where it is short, else as a job: nobody looks at a window that stands still."""
        if not self._session.desk.history.is_long(redo=redo):
            self._after_history(self._session.act(act), words, step)
            return

        def work(progress: Progress, cancelled: Callable[[], bool]) -> Changes | None:
            def told(done: int, total: int) -> None:
                if cancelled():
                    raise Cancelled
                progress(done, total)

            return act(told)

        going = self.tr("Doing it again…") if redo else self.tr("Taking it back…")
        self._runner.start(going, work, lambda changes: self._after_history(changes, words, step))

    def find(self) -> None:
        self._area.view.open_find()

    def delete_article(self) -> None:
        """Those chosen in the list, or the one that is open."""
        chosen, article = self._library.chosen(), self._session.current_article()
        if not chosen or not self._session.did(self._session.desk.articles.delete, chosen):
            return
        if len(chosen) == 1 and article is not None:
            words = self.tr("Deleted: {title}. {keys} brings it back.")
            self._session.told.emit(words.format(title=article.title or article.file_name, keys=key_words("undo")))
        else:
            words = self.tr("{count}. {keys} brings them back.")
            self._session.told.emit(words.format(count=counted.deleted(len(chosen)), keys=key_words("undo")))

    def delete_mark(self) -> None:
        if self._session.mark is not None:
            self._session.did(self._session.desk.marks.delete, [self._session.mark])

    def change_record(self) -> None:
        if self._session.mark is not None:
            self._area.choose_record(self._session.mark)

    def note(self) -> None:
        self._show_inspector()
        self._inspector.fill()
        self._inspector.record.focus_note()

    def key_point(self) -> None:
        record = self._session.current_record()
        if record is not None:
            self._session.did(self._session.desk.records.set_key_point, record.id, not record.key_point)

    def confirm_all(self) -> None:
        record = self._session.current_record()
        if record is not None:
            self._session.did(self._session.desk.records.confirm_all, record.id)
            if self._inspector.isAncestorOf(self._inspector.window().focusWidget()):
                self._inspector.left.emit()  # nothing waits there any more

    def confirm_article(self) -> None:
        """All guesses of all records that the open article has marks of."""
        if self._session.article is None:
            return
        count = self._session.act(self._session.desk.registry.confirm_of, self._session.article)
        if count == 0:
            self._session.told.emit(self.tr("No guess is left in this article."))
        elif count is not None:
            words = self.tr("Confirmed: {guesses}. {keys} takes it back.")
            self._session.told.emit(words.format(guesses=counted.guesses(count), keys=key_words("undo")))

    def next_field(self) -> None:
        """The keyboard goes to the field of the record that waits next, from the last of them back."""
        self._show_inspector()
        self._inspector.step()

    def state_new(self) -> None:
        self._set_state(ArticleState.NEW)

    def state_in_progress(self) -> None:
        self._set_state(ArticleState.IN_PROGRESS)

    def state_done(self) -> None:
        self._set_state(ArticleState.DONE)

    def mark_person(self) -> None:
        self._area.mark_as(Kind.PERSON)

    def mark_organisation(self) -> None:
        self._area.mark_as(Kind.ORGANISATION)

    def mark_country(self) -> None:
        self._area.mark_as(Kind.COUNTRY)

    def mark_place(self) -> None:
        self._area.mark_as(Kind.PLACE)

    def mark_agreement(self) -> None:
        self._area.mark_as(Kind.AGREEMENT)

    def mark_sector(self) -> None:
        self._area.mark_as(Kind.SECTOR)

    def mark_meeting(self) -> None:
        self._area.mark_as(Kind.MEETING)

    def mark_figure(self) -> None:
        self._area.mark_as(Kind.FIGURE)

    def mark_statement(self) -> None:
        self._area.mark_as(Kind.STATEMENT)

    def mark_event(self) -> None:
        self._area.mark_as(Kind.EVENT)

    def _set_state(self, state: ArticleState) -> None:
        """Of the articles chosen in the list, or of the one that is open."""
        chosen, articles = self._library.chosen(), self._session.desk.articles

        def change() -> int:
            others = [one for one in chosen if articles.get(one).state is not state]
            if others:
                articles.set_state(others, state)
            return len(others)

        if count := self._session.act(change):
            words = self.tr("{state}: {articles}. {keys} takes it back.")
            told = words.format(state=state_name(state), articles=counted.articles(count), keys=key_words("undo"))
            self._session.told.emit(told)

    def _after_history(self, changes: object, words: str, step: Step | None) -> None:
        """Goes to where the act stood and says which it was."""
        if not isinstance(changes, Changes):
            return
        focus_article, session = changes.focus_article, self._session
        if focus_article and focus_article != session.article and session.desk.library.holds(focus_article):
            session.show_article(focus_article)  # else the step took it away, and there is nothing to go to
        elif session.article is None and (rows := session.desk.library.rows(limit=1)):
            session.show_article(rows[0].id)  # the page for beginners has no place beside a library
        if step:
            self._session.told.emit(words.format(step=step_words(step)))
        focus = self._area.window().focusWidget()
        if focus is None or not focus.isVisible():
            self._area.view.setFocus(Qt.FocusReason.OtherFocusReason)
