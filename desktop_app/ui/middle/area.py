"""The reader's area: bars, view and chooser, and the talk between the view and the workspace."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.bars.reader_head import ReaderHead
from desktop_app.ui.bars.tag_bar import TagBar
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.middle.mark_views import MarkViews
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.shown import ShownSuggestions
from desktop_app.ui.suggesting.watch import SuggestWatch

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.model.spans import Span
    from desktop_app.ui.middle.beside import Beside
    from desktop_app.ui.middle.chooser import Chooser
    from desktop_app.ui.middle.first_page import FirstPage
    from desktop_app.ui.middle.marking import Marking
    from desktop_app.ui.reader.view import ReaderView
    from desktop_app.ui.suggesting.serving import Serving


class ReaderArea(Dressed):
    """`dropped` carries paths; `note_wanted` asks the inspector for the note of the current mark."""

    dropped = Signal(object)
    note_wanted = Signal()
    read_on = Signal()  # the reading view stands elsewhere
    went_to = Signal(object)  # the span that one went to, which is to be seen

    def __init__(
        self, session: Session, actions: ActionSet, watch: SuggestWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.head = ReaderHead(actions, self)
        self.tags = TagBar(self)
        self._actions = actions
        self.marks = MarkViews(session, self)
        self.suggested = ShownSuggestions(session, watch, self.marks, self)
        self._watch = watch
        self._places: dict[str, int] = {}
        self._shown: str | None = None
        self._expecting = False
        self._lay_out()
        self._wire_session()
        self.dressed()

    @cached_property
    def view(self) -> "ReaderView":
        """Made when there is something to read."""
        from desktop_app.ui.reader.view import ReaderView

        view = ReaderView(self._reading)
        settings = self._session.settings
        view.set_theme(look().theme)
        view.set_zoom(settings.get("reader.zoom"))
        view.set_reduced_motion(settings.get("interface.reduce_motion"))
        view.set_plain(settings.get("reader.plain"))
        self._wire_view(view)
        column = self._reading.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(view, 1)
        return view

    @cached_property
    def beside(self) -> "Beside":
        """Made with the view that it serves."""
        from desktop_app.ui.middle.beside import Beside

        beside = Beside(self._session, self.marks, self._actions, self.head, self)
        beside.suggestions = self.serving.beside.rows
        beside.menu_opens.connect(self.serving.beside.hide)
        return beside

    @cached_property
    def serving(self) -> "Serving":
        """Made with the view that it serves."""
        from desktop_app.ui.suggesting.serving import Serving

        return Serving(self._session, self._watch, self.suggested, self.marking.proposals, self)

    @cached_property
    def first(self) -> "FirstPage":
        """Made when there is nothing to read."""
        from desktop_app.ui.middle.first_page import FirstPage

        page = FirstPage(self._actions, self)
        page.dropped.connect(self.dropped)
        self._stack.addWidget(page)
        return page

    @cached_property
    def marking(self) -> "Marking":
        """Made with the view that it serves."""
        from desktop_app.ui.middle.marking import Marking

        marking = Marking(self._session, self.marks, lambda: self.view, self)
        marking.suggested = self.suggested.all
        return marking

    @property
    def chooser(self) -> "Chooser":
        """Where the record of a new mark is chosen."""
        return self.marking.chooser

    def dress(self) -> None:
        if "view" in self.__dict__:
            self.view.set_theme(look().theme)
        self.tags.setEnabled(self._session.workspace is not None and not self._session.workspace.read_only)

    def mark_as(self, kind: Kind) -> None:
        """What the menu and the bar of kinds ask: mark the selection, or give the current mark this kind."""
        self.marking.mark_as(kind)

    def choose_record(self, mark_id: str) -> None:
        """Asks which record the mark belongs to."""
        self.marking.choose_record(mark_id)

    def place(self) -> int:
        return self.view.position()

    def reading(self) -> tuple[int, int] | None:
        """The paragraph that is read, and per cent of the text; None where nothing is."""
        if self._shown is None:
            return None
        return self.view.paragraph_numbers()[0], self.view.progress()

    def remember(self) -> dict[str, int]:
        """Where each article stood, by id."""
        self._keep_place()
        return dict(self._places)

    def recall(self, places: dict[str, int]) -> None:
        self._places = dict(places)

    def expect(self, expecting: bool) -> None:
        """While a project's article is about to come, the first page isn't shown."""
        self._expecting = expecting

    def show_first(self) -> None:
        """The first page: there is nothing to read. Its main button gets the keyboard."""
        self._stack.setCurrentWidget(self.first)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw.fill(QPainter(self), self.rect(), look().theme.colour("paper"))

    def showEvent(self, event: QShowEvent) -> None:
        if self._session.article is None and not self._expecting:
            self.show_first()
        super().showEvent(event)

    # --- wiring

    def _lay_out(self) -> None:
        reading = QWidget(self)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.tags)
        column.addStretch(0)
        self._reading = reading
        self._stack = QStackedLayout(self)
        self._stack.addWidget(reading)

    def _wire_view(self, view: "ReaderView") -> None:
        self.marking.serve(view)
        view.current_changed.connect(self._took)
        view.delete_requested.connect(lambda mark: self._session.did(self._session.desk.marks.delete, [mark]))
        view.move_requested.connect(self._move)
        view.note_requested.connect(self._note)
        view.zoom_changed.connect(self._zoomed)
        view.read_on.connect(self.read_on)
        view.went_to.connect(self.went_to)
        self.beside.serve(view, self.marking.change_kind, self.mark_as)
        self.head.zoom_asked.connect(view.set_zoom)
        for anew in (self.marks.replaced, self.suggested.replaced):
            anew.connect(lambda: view.set_marks([*self.marks.views(), *self.suggested.views()]))
        self.marks.changed.connect(view.change_marks)
        self.suggested.changed.connect(view.change_marks)
        self.serving.serve(view)  # which stands on what is drawn by then

    def _wire_session(self) -> None:
        session = self._session
        self.tags.asked.connect(self.mark_as)
        session.project_changed.connect(self._open)
        session.article_changed.connect(lambda _article: self._open())
        session.mark_changed.connect(self.marks.reveal)
        session.mark_changed.connect(self._stand_on)
        self.marks.filtered.connect(lambda: self.head.show_hidden(self.marks.hidden(), bool(self.marks.filter)))
        self.head.all_asked.connect(self._actions.by_id["all_marks"].trigger)
        session.changed.connect(self._follow)
        session.jumped.connect(lambda mark: self.view.go_to(mark.span))
        session.place_wanted.connect(lambda span: self.view.select(span))
        session.place_wanted.connect(self.went_to)

    # --- showing

    def _open(self) -> None:
        """Shows the session's article where it stood last."""
        self._keep_place()
        if "marking" in self.__dict__:
            self.marking.leave()
        article = self._session.current_article()
        self._shown = article.id if article else None
        begins = article is not None and "first" in self.__dict__ and self._stack.currentWidget() is self.first
        focus = self.window().focusWidget()
        begins = begins and (focus is None or not focus.isVisible() or self.isAncestorOf(focus))
        if article is not None or not self._expecting:
            self._stack.setCurrentWidget(self._reading if article else self.first)
        if article is None and "view" not in self.__dict__:
            return
        text = self._session.desk.articles.text(article.id) if article else ""
        self.view.show_article(article, text)
        self.marks.load()
        if article is not None:
            self.head.show_state(article.state)
            self.view.restore(self._places.get(article.id, 0))
        self.tags.set_chosen(None)
        self.dress()
        if begins:  # else the keyboard would go to whatever stands beside the page that is hidden
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_place(self) -> None:
        if self._shown:
            self._places[self._shown] = self.view.position()

    def _follow(self, changes: "Changes") -> None:
        article = self._session.current_article()
        if article is None:
            return
        self.marks.follow(changes)
        if article.id in changes.articles:
            self.head.show_state(article.state)
            if changes.step == "set_details" or changes.step == "load":
                self._open()
        self._stand_on(self._session.mark)

    def _took(self, key: str | None) -> None:
        """A mark or a suggestion is the current one now; suggestions are no marks for the rest of the window."""
        self.suggested.now = key if self.suggested.get(key) is not None else None
        self._session.show_mark(None if self.suggested.now else key)

    def _move(self, key: str, span: "Span") -> None:
        if self.suggested.get(key) is not None:
            self.serving.move(key, span)
        else:
            self._session.did(self._session.desk.marks.move, key, span)

    def _stand_on(self, mark_id: str | None) -> None:
        if "view" not in self.__dict__:
            return
        if mark_id is not None:
            self.suggested.now = None
        self.view.set_current(mark_id or self.suggested.now)
        mark = self.marks.get(mark_id)
        self.tags.set_chosen(mark.kind if mark else None)

    def _zoomed(self, percent: int) -> None:
        self.head.show_zoom(percent)
        self._session.settings.put("reader.zoom", percent)

    def _note(self, mark: str) -> None:
        self._session.show_mark(mark)
        self.note_wanted.emit()
