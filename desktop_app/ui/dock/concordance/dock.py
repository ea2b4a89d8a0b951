"""The dock "Mark all like this": all places of a thing as a concordance, ticked or not, marked as one step."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.model.occurrence import OccurrenceState, Sought, SpreadFrom
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.dock.concordance.chips import FormChips
from desktop_app.ui.dock.concordance.found import Found
from desktop_app.ui.dock.concordance.head import SpreadFoot, SpreadHead
from desktop_app.ui.dock.concordance.looking import HERE, Listed, Looking
from desktop_app.ui.dock.concordance.places import FoundPlaces
from desktop_app.ui.dock.concordance.view import Concordance
from desktop_app.ui.dock.concordance.words import spread_words
from desktop_app.ui.dock.rows_dock import RowsDock
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.empty import EmptyNote


class SpreadDock(RowsDock):
    """Shows what is sought (a `Sought`, or a `SpreadFrom` to make one of). `listed` are articles of the library."""

    head: SpreadHead
    foot: SpreadFoot

    def __init__(self, session: Session, runner: JobRunner, listed: Listed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._runner = session, runner
        self._looking = Looking(session, runner, listed, self)
        self._make_parts()
        self._wire()
        self.dressed()

    def _make_parts(self) -> None:
        self.head, self.chips, self.foot = SpreadHead(self), FormChips(self), SpreadFoot(self)
        self.table = Concordance(self)
        self.places = FoundPlaces(self._session, self.table, self)
        self._note = EmptyNote(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._note)
        forms = QHBoxLayout()
        forms.setContentsMargins(14, 8, 14, 8)
        forms.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(forms)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)

    def _wire(self) -> None:
        view, places = self.table.view, self.places
        self.head.scope_chosen.connect(self._take_scope)
        self.head.exact_chosen.connect(self._take_exact)
        self.head.closed.connect(self.left)
        self.chips.ticked.connect(places.tick_group)
        self.chips.limited.connect(lambda key: places.rearrange(lambda found: found.limit(key)))
        places.changed.connect(self._tell)
        view.opened.connect(self._open)
        view.applied.connect(self._apply)
        self.foot.cleared.connect(partial(places.do, Found.tick_none))
        self.foot.applied.connect(self._apply)
        self._looking.found.connect(self._show)
        self._looking.changed.connect(lambda stale, now: places.rearrange(lambda found: found.renew(stale, now)))
        self._looking.stopped.connect(self._stopped)
        self._looking.gone.connect(self.left)
        self._session.changed.connect(self._follow)
        self._session.article_changed.connect(lambda _article: self._other_article())

    @property
    def found(self) -> Found | None:
        """What is listed."""
        return self.places.found

    # --- what the window asks

    def open_at(self, what: object) -> None:
        """Looks for what is sought; without anything the dock shows what it showed."""
        if isinstance(what, SpreadFrom):
            try:
                what = self._session.desk.spread.sought(what)
            except UserError as error:
                self._session.tell(error)
                what = None
        if isinstance(what, Sought):
            self._show(Found(what))
            self.head.exact.blockSignals(True)
            self.head.exact.setChecked(False)
            self.head.exact.blockSignals(False)
            self._looking.exact = False
            self._look()
        elif self.found is None:
            self._say_nothing()

    def first_focus(self) -> QWidget:
        return self.table.view

    def leaving(self) -> None:
        self._looking.forget()
        self.places.clear()

    def dress(self) -> None:
        self.places.forget()
        if self.found is not None:
            self._tell()
            self.show_scopes()
            self.places.repaint()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._looking.forget()
        super().hideEvent(event)

    # --- looking

    def show_scopes(self) -> None:
        """Names and numbers of what can be looked into, as they are now."""
        if self.found is not None and self._session.workspace is not None and self.isVisible():
            looking = self._looking
            self.head.show_scopes(self._session.article is not None, looking.listed, looking.scope)

    def _other_article(self) -> None:
        """Where only the open article is looked into, that is another one now."""
        if self._looking.scope == HERE and self.isVisible() and self._session.article is not None:
            self._look()
        else:
            self.show_scopes()

    def _take_scope(self, number: int) -> None:
        self._looking.scope = self.head.scope_of(number)
        self._look()

    def _take_exact(self, exact: bool) -> None:
        self._looking.exact = exact
        self._look()

    def _look(self) -> None:
        if self.found is not None:
            self.show_scopes()
            if self._looking.look(self.found):
                self.head.show_count(self.tr("Looking…"))
                self._note.say("", "")

    def _stopped(self) -> None:
        self.head.show_count("")
        self._note.say(self.tr("Stopped"), self.tr("Nothing was marked. Choose above where to look, to begin again."))
        self._stack.setCurrentIndex(1)

    def _show(self, found: Found) -> None:
        self.head.show_sought(found.sought)
        self.places.show(found)

    def _tell(self) -> None:
        """Numbers, chips, and what stands in place of no rows."""
        found = self.found
        if found is None:
            return
        marked = found.count(OccurrenceState.MARKED)
        self.head.show_count(spread_words.found(len(found), len(found.articles()), marked) if len(found) else "")
        self.chips.show_groups(found.groups(), found.only)
        self.chips.setVisible(bool(len(found)))
        workspace = self._session.workspace
        self.foot.show_found(found, workspace is not None and not workspace.read_only)
        if not len(found):
            self._say_nothing()
        self._stack.setCurrentIndex(0 if len(found) else 1)

    def _say_nothing(self) -> None:
        if self.found is None:
            words = self.tr("Select words, a mark or a record, then press Ctrl+M.")
        else:
            words = self.tr("The words don't stand in these articles. Look in all articles, or allow other spellings.")
        self._note.say(self.tr("No place found") if self.found is not None else "", words)
        self._stack.setCurrentIndex(1)

    # --- rows

    def _open(self, row: int) -> None:
        """Shows the place in the reader; the keyboard stays here, so that one can go from place to place."""
        found = self.found
        if found is None:
            return
        place = found.place(row)
        marks = self._session.act(self._session.desk.marks.of, place.article) or []
        mark = next((one for one in marks if one.span == place.span and one.kind is found.sought.kind), None)
        if mark is not None:
            self._session.go_to(mark)
        else:
            self._session.go_to_place(place.article, place.span)
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- marking, and what others do meanwhile

    def do_ticked(self) -> None:
        self._apply()

    def _apply(self) -> None:
        found = self.found
        workspace = self._session.workspace
        if found is None or workspace is None or workspace.read_only or not found.ticked():
            return
        chosen = found.chosen()
        self._runner.start(
            self.tr("Marking"),
            lambda progress, cancelled: workspace.spread.apply(
                found.sought, chosen, progress=progress, cancelled=cancelled
            ),
            self._applied,
        )

    def _applied(self, count: object) -> None:
        if isinstance(count, int):
            self.left.emit()
            self._session.told.emit(spread_words.done(count))

    def _follow(self, changes: Changes) -> None:
        if self.found is not None and self.isVisible():
            self._looking.follow(self.found, changes)
