"""The dock "search": what is typed, its hits as a list or a concordance, and the way from hit to hit."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.model.finding import FoundArticle
from desktop_app.model.query import Node
from desktop_app.ui.dock.search.head import EXACT, FORMS, SearchHead
from desktop_app.ui.dock.search.menus import filter_menu, recent_menu
from desktop_app.ui.dock.search.pane import FoundPane
from desktop_app.ui.dock.search.results import Results
from desktop_app.ui.dock.search.run import SearchRun
from desktop_app.ui.dock.search.words import search_words
from desktop_app.ui.look.now import look
from desktop_app.ui.part import Part
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.head import paper

_SOON = 250  # ms after the last letter
_KEPT = 12  # earlier searches
_VIEWS = ("list", "concordance")
_COME_AND_GO = frozenset({"import", "paste", "delete_article", "bring_back", "restore", "load"})


class SearchDock(Part):
    """`opened` wants a hit in the reader; True where the keyboard is to go there too."""

    opened = Signal(object, object, bool)  # FoundArticle, number of the hit in it
    hits_gone = Signal()
    spread_wanted = Signal(str)  # words

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node: Node | None = None
        self._asked: tuple[str, int] | None = None  # what was looked for last, and how words were compared
        self._whole = True  # nothing comes after the results
        self._now = -1  # the hit that is shown in the reader
        self._then: int | None = None  # the hit to be opened when it has come
        self._focus = False  # the results are to have the keyboard when they come
        self._fresh = False  # nothing has come yet of what is looked for
        self._later = False  # more is wanted when what goes on has ended
        self.run = SearchRun(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._make_parts()
        self._wire()
        self.head.view.set_current(_VIEWS.index(session.settings.get("search.view")))
        self.pane.show_view(self.head.view.current())
        self.dressed()

    def _make_parts(self) -> None:
        self.head = SearchHead(self)
        self.pane = FoundPane(self._session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.pane, 1)

    @property
    def results(self) -> Results:
        return self.pane.results

    def _wire(self) -> None:
        head, run = self.head, self.run
        head.typed.connect(self._soon.start)
        head.taken.connect(self._take)
        head.stepped_out.connect(self.pane.take_keyboard)
        head.match_chosen.connect(self.look)
        head.view_chosen.connect(self._choose_view)
        head.filters_wanted.connect(self._drop_filters)
        head.recent_wanted.connect(self._drop_recent)
        head.spread_wanted.connect(self._spread)
        head.closed.connect(self.left)
        self._soon.timeout.connect(self.look)
        run.understood.connect(self._understand)
        run.came.connect(self._add)
        run.counted.connect(lambda hits, articles, whole: self._tell(hits, articles, whole))
        run.all_listed.connect(self._end_of_list)
        run.refused.connect(self._refuse)
        run.ended.connect(self._ended)
        self.pane.opened.connect(lambda number, go: self.open_hit(number, go=go))
        self.pane.spread.connect(self._spread)
        self.pane.more.connect(self._more)
        self.pane.note.taken.connect(self.take_text)
        self._session.changed.connect(self._follow)

    # --- what the window asks

    def open_at(self, what: object) -> None:
        """Looks for a text; None leaves what is typed, selected."""
        self.head.know_lexicon(self._session.desk.find.lexicon().status == "ready")
        if isinstance(what, str) and what:
            self.take_text(what)
        elif self._asked is None:
            self._show_note()
        self.head.line.selectAll()

    def first_focus(self) -> QWidget:
        return self.head.line

    def leaving(self) -> None:
        self._soon.stop()
        self.run.finish()
        self._asked = self._node = None
        self._show(Results())
        self.head.say_mistake("")
        self.head.say_count("")
        self._show_note()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paper(self, "line_strong")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.head.fit(self.width())
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The lines above the hits in the reader go with the dock, not with a window that is made small."""
        if not event.spontaneous():
            self.hits_gone.emit()
        super().hideEvent(event)

    # --- looking

    def take_text(self, text: str) -> None:
        """Types the text and looks for it."""
        self.head.line.setText(text)
        self.head.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def look(self) -> None:
        """Looks for what is typed now; the results before stay until there are others, or a mistake is found."""
        self._soon.stop()
        typed, match = self.head.line.text().strip(), self.head.match.current()
        self._then, self._focus, self._later = None, False, False
        self.head.say_mistake("")
        self._asked = (typed, match) if typed else None
        if not typed or self._session.workspace is None:
            self.run.stop()
            self._show(Results())
            self.head.say_count("")
            self._show_note()
            return
        self._node, self._fresh = None, True
        self.head.say_count(self.tr("Searching…"))
        self.run.begin(self._session.workspace, typed, exact=match == EXACT, forms=match == FORMS)

    def step(self, by: int) -> None:
        """The next hit (1) or the one before (-1), across articles."""
        if not self.results.total:
            self._session.failed.emit(self.tr("There is no hit to go to. Search with Ctrl+L first."))
            return
        wanted = self._now + by if self._now >= 0 else 0 if by > 0 else self.results.total - 1
        if 0 <= wanted < self.results.total:
            self.open_hit(wanted, go=False)
        elif wanted < 0:
            self._session.told.emit(self.tr("This is the first hit."))
        elif self._whole:
            self._session.told.emit(self.tr("This is the last hit."))
        else:
            self._then = wanted
            self._more()

    def open_hit(self, number: int, *, go: bool) -> None:
        """Shows a hit in the reader; `go` moves the keyboard there."""
        if not 0 <= number < self.results.total:
            return
        self._now = number
        self.pane.stand_on(number)
        self._remember()
        place, inside = self.results.at(number)
        self.opened.emit(self.results.articles[place], inside, go)

    def _take(self) -> None:
        """Enter in the box: looks at once; where the hits are there, the first has the keyboard."""
        if self._soon.isActive() or self._asked != (self.head.line.text().strip(), self.head.match.current()):
            self.look()
        self._remember()
        if self.results.total and not self._fresh:
            self.pane.take_keyboard()
        else:
            self._focus = self._asked is not None

    def _understand(self, node: Node) -> None:
        self._node = node

    def _add(self, articles: list[FoundArticle]) -> None:
        if self._fresh:
            self._fresh = False
            self._show(Results())
            self._whole = False
        self.results.add(articles)
        self.pane.grow()
        self.head.say_hits(self.results.total > 0)
        if self._focus:
            self._focus = False
            self.pane.take_keyboard()
        if self._then is not None and self._then < self.results.total:
            number, self._then = self._then, None
            self.open_hit(number, go=False)

    def _show(self, results: Results) -> None:
        """Other results, or none."""
        self._now, self._whole = -1, True
        self.pane.show_results(results)
        self.head.say_hits(False)
        self.hits_gone.emit()

    def _tell(self, hits: int, articles: int, whole: bool) -> None:
        self.head.say_count(search_words.found(hits, articles, whole) if hits else "")

    def _end_of_list(self) -> None:
        self._whole = True
        if self._then is not None:
            self._then = None
            self._session.told.emit(self.tr("This is the last hit."))

    def _ended(self) -> None:
        """The search is over: where nothing came, says so; where more is wanted already, goes on."""
        if self._later:
            self._more()
        if self._fresh and self._node is not None:
            self._fresh = False
            self._show(Results())
            self.head.say_count("")
            self._show_note(self._asked[0] if self._asked else "")

    def _refuse(self, error: UserError) -> None:
        """A mistake is told under the box; what is typed stays, and no hits stand there that don't answer it."""
        from desktop_app.settings.words import sentence

        self._fresh = False
        self._show(Results())
        self._show_note()
        self.head.say_mistake(sentence(error, look().language))

    def _more(self) -> None:
        workspace = self._session.workspace
        if self._whole or self._node is None or workspace is None:
            return
        if self.run.busy:
            self._later = True
            return
        self._later = False
        self.run.go_on(workspace, self._node, self.results.last_number())

    def _follow(self, changes: Changes) -> None:
        """Where articles came or went, looks again; marks that somebody makes meanwhile leave the list as it is."""
        if self._asked is not None and self.isVisible() and changes.articles and changes.step in _COME_AND_GO:
            self._soon.start()

    # --- showing

    def _show_note(self, nothing_for: str = "") -> None:
        self.pane.show_note(self._session.settings.get("search.recent"), nothing_for)

    def _choose_view(self, number: int) -> None:
        self._session.settings.put("search.view", _VIEWS[number])
        self.pane.show_view(number)

    def _drop_filters(self) -> None:
        menu = filter_menu(self, self._session, self._write)
        menu.popup(self.head.filters.mapToGlobal(self.head.filters.rect().bottomLeft()))

    def _drop_recent(self) -> None:
        recent = self._session.settings.get("search.recent")
        if recent:
            menu = recent_menu(self, recent, self.take_text)
            menu.popup(self.head.field.mapToGlobal(self.head.field.rect().bottomLeft()))

    def _write(self, text: str) -> None:
        self.head.write(text)
        if not text.endswith(('""', "//", "-", " ")):
            self.look()

    def _remember(self) -> None:
        """What led somewhere is kept."""
        if self._asked is None:
            return
        recent = [one for one in self._session.settings.get("search.recent") if one != self._asked[0]]
        self._session.settings.put("search.recent", [self._asked[0], *recent][:_KEPT])

    def _spread(self) -> None:
        """Hands the words of the hit over to whoever marks all places of a thing."""
        if self.results.total:
            article, hit = self.results.hit(self.pane.number())
            self.spread_wanted.emit(hit.quote or article.title)
