"""The dock "Suggestions": groups of what means one thing, their places as a concordance, answered together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.model.changes import Changes
from desktop_app.model.suggestion import Suggestion, SuggestionGroup
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.dock.rows_dock import RowsDock
from desktop_app.ui.dock.suggestions.answering import Answering
from desktop_app.ui.dock.suggestions.asking import Asking
from desktop_app.ui.dock.suggestions.head import ALL, HERE, QueueFoot, QueueHead
from desktop_app.ui.dock.suggestions.pane import QueuePane
from desktop_app.ui.dock.suggestions.queue import Rows, Sieve
from desktop_app.ui.dock.suggestions.saying import count_words, looking_words, nothing_words, stopped_words
from desktop_app.ui.dock.suggestions.sieve_box import SieveBox
from desktop_app.ui.language import translate
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.serving import Serving
from desktop_app.ui.suggesting.shown import ShownSuggestions
from desktop_app.ui.suggesting.watch import SuggestWatch
from desktop_app.ui.widgets.drop import open_box_of


class SuggestionsDock(RowsDock):
    """Opened at "likely" it shows all of the open article, of which the likely ones are ticked; at "library" the
    library."""

    head: QueueHead
    foot: QueueFoot

    def __init__(
        self, session: Session, runner: JobRunner, watch: SuggestWatch, serving: Serving,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._watch, self._serving = session, watch, serving
        self._shown: ShownSuggestions = serving.shown
        self.asking = Asking(session, watch, self._shown, self)
        self._stopped = False  # the analyst stopped the look through the library
        self._answering = Answering(session, runner, self._shown, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        self._make_parts()
        self._wire()
        self.dressed()

    def _make_parts(self) -> None:
        self.head, self.foot = QueueHead(self), QueueFoot(self)
        self.pane = QueuePane(self._session, self)
        self.list, self.table, self.places = self.pane.list, self.pane.table, self.pane.places
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.pane, 1)
        column.addWidget(self.foot)

    def _wire(self) -> None:
        view, asking = self.table.view, self.asking
        self.head.scope_chosen.connect(self._take_scope)
        self.head.survey_wanted.connect(self._survey)
        self.head.filter.clicked.connect(self._open_sieve)
        self.head.closed.connect(self.left)
        self.places.changed.connect(self._tell)
        self.list.chosen.connect(self._look_at)
        self.list.taken.connect(lambda _row: view.setFocus(Qt.FocusReason.OtherFocusReason))
        view.ticked.connect(lambda row: self.places.tick(lambda rows: rows.toggle(row)))
        view.all_ticked.connect(self._tick_all)
        view.opened.connect(self._open)
        view.deleted.connect(self._refuse)
        self.foot.all_ticked.connect(lambda on: self.places.tick(lambda rows: rows.tick(on)))
        for applied in (view.applied, self.list.applied, self.foot.accepted):
            applied.connect(self._accept)
        for refused in (self.list.refused, self.foot.refused):
            refused.connect(self._refuse)
        self.list.all_wanted.connect(self._tick_all)
        self._answering.answered.connect(self._await)
        asking.grouped.connect(self._show_groups)
        asking.listed.connect(self._show_rows)
        asking.library.begun.connect(self._begun)
        asking.library.progressed.connect(self._show_progress)
        asking.library.ended.connect(self._look_soon)
        self._session.changed.connect(self._follow)
        self._session.article_changed.connect(lambda _article: self._look_soon())
        self._shown.counted.connect(self._look_soon)
        self._watch.counted.connect(self._tell_rest)
        self._watch.found.connect(self._look_soon)
        self._watch.switched.connect(self._look_soon)

    @property
    def rows(self) -> Rows:
        """The places that are listed."""
        return self.places.rows

    # --- Part

    def open_at(self, what: object) -> None:
        self._stopped = self._stopped and what != "library"
        if what == "likely":
            self.asking.scope = HERE
            self.list.setCurrentIndex(self.list.rows.index(-1, 0))
        elif what == "library" or self._session.article is None:
            self.asking.scope = ALL
        self.places.clear()
        self._look()

    def first_focus(self) -> QWidget:
        return self.list

    def leaving(self) -> None:
        self._soon.stop()
        self._stopped = False
        self.asking.finish()
        self.places.forget()
        self._show_groups([])

    def dress(self) -> None:
        self.pane.dress()
        self._look_soon()
        self.update()

    # --- looking

    def _follow(self, changes: Changes) -> None:
        if changes.annotations or changes.verdicts or changes.articles:
            self.places.forget()
            self._look_soon()

    def _look_soon(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _look(self) -> None:
        """The groups anew, and the rows of the one that is looked at."""
        asking = self.asking
        self.head.show_scope(asking.scope, asking.surveying, bool(asking.sieve))
        self.table.show_sources(asking.scope == ALL)
        asking.ask_groups()

    def _take_scope(self, scope: int) -> None:
        self.asking.scope, self._stopped = scope, False
        self.places.clear()
        self._look()

    def _survey(self) -> None:
        self._stopped = self.asking.surveying
        if self._stopped:
            self.asking.library.stop()
        else:
            self.asking.library.begin()

    def _begun(self) -> None:
        self.head.show_scope(self.asking.scope, True, bool(self.asking.sieve))
        self._show_progress(0, 0)

    def _show_progress(self, done: int, total: int) -> None:
        title, words = looking_words()
        if self.asking.scope == ALL:
            self.head.show_count(f"{title} {done:,} / {total:,}" if total else title)
            if not self.list.rows.groups:
                self.pane.say(title, words)

    def _open_sieve(self) -> None:
        there = open_box_of(self.window(), SieveBox)
        if there is not None:
            there.close_box()
            return
        groups = self.asking.all_groups() if self.asking.scope == HERE else self._given()
        silent = self._watch.silent
        SieveBox(groups, self.asking.sieve, self._take_sieve, self.head.filter, silent).open_box()

    def _given(self) -> list[SuggestionGroup]:
        return [group for group in self.list.rows.groups if group is not None]

    def _take_sieve(self, sieve: Sieve) -> None:
        self.asking.sieve = sieve
        self._look()

    def _show_groups(self, groups: object) -> None:
        """`groups` None: nobody has looked through the library yet, so that is done now, unless it was stopped."""
        if groups is None:
            self.list.show_groups([])
            if self._stopped:
                self._show_rows([])
                self.pane.say(*stopped_words())
            elif not self.asking.surveying:
                self._survey()
            return
        assert isinstance(groups, list)
        self.list.show_groups(groups)
        if groups:
            self.pane.show_body()
            self._look_at()
        else:
            self._show_rows([])
            self._say_nothing()

    def _look_at(self) -> None:
        """The rows of the group that one stands on."""
        if self.list.rows.groups:
            self.places.expect(self.list.group())
            self.asking.ask_rows(self.list.group(), self._given())

    def _show_rows(self, found: Sequence[Suggestion]) -> None:
        self.places.show(found, self.list.group())

    def _say_nothing(self) -> None:
        seen = self._watch.fresh or self._session.article is None
        self.pane.say(*nothing_words(self.asking, here_looked_at=seen))

    def _tell(self) -> None:
        """Numbers, and what the buttons would do."""
        if not self.asking.surveying or self.asking.scope == HERE:
            self.head.show_count(count_words(self.asking, self.rows, self.list.group(), self.list.rows.total))
        workspace = self._session.workspace
        ticked, may_write = len(self.rows.ticked()), workspace is not None and not workspace.read_only
        self.foot.show_ticked(ticked, may_write, first=not self.asking.whole and 0 < ticked == len(self.rows))
        self.foot.setVisible(bool(len(self.rows)))

    def _tell_rest(self) -> None:
        """The library was counted: another number of its articles may be left."""
        if self._watch.waiting is not None and self.asking.rest != self._watch.rest:
            self._look_soon()

    # --- rows

    def _tick_all(self) -> None:
        self.places.tick_all(self.list.group())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+A ticks wherever the keyboard stands here."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._tick_all()
        else:
            super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        """Shows the place in the reader; the keyboard stays here, so that one can go from place to place."""
        one = self.rows.all[row]
        key = self._shown.key(one)
        if one.article == self._session.article and key in {view.id for view in self._shown.views()}:
            self._session.page_wanted.emit("", None)
            self._serving.stand_on(key)
        else:
            self._session.go_to_place(one.article, one.span)
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- answering

    def do_ticked(self) -> None:
        self._accept()

    def _accept(self) -> None:
        if self._may_answer():
            self._answering.accept(self.rows.ticked())

    def _refuse(self) -> None:
        if self._may_answer():
            self._answering.refuse(self.rows.ticked())

    def _await(self) -> None:
        self.places.await_others()
        self._look_soon()

    def _may_answer(self) -> bool:
        """Nothing is answered that another group than the chosen one holds, however fast the keys come."""
        if self.places.awaited:
            words = translate("Suggestion", "Nothing was answered: the places of this group are still on their way.")
            self._session.told.emit(words)
        elif not len(self.rows):
            self._session.told.emit(translate("Suggestion", "Nothing is listed here that could be answered."))
        return bool(len(self.rows)) and not self.places.awaited
