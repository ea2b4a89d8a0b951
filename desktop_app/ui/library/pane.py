"""The library pane: head, pair, search, states, list."""

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.model.changes import Changes
from desktop_app.model.things import Article, ArticleState
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.countries import pair_name
from desktop_app.ui.library.delegate import ArticleDelegate
from desktop_app.ui.library.model import NO_PAIR, LibraryModel
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import PaneHead, paper
from desktop_app.ui.widgets.segments import Segment, Segments
from desktop_app.ui.words import STATE_ICONS, state_name

_STATES = (None, *ArticleState)
_SEARCH_AFTER = 140  # ms without a key before the store is asked
_HITS = 400


class ArticleList(QListView):
    """Opens what it stands on; Enter goes on to the reader."""

    read = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read.emit()
        else:
            super().keyPressEvent(event)


class LibraryPane(Dressed):
    """Tells the session which article and which pair; `listed` says that the rows are others now."""

    listed = Signal()
    read_wanted = Signal()

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self._expecting = False
        self.model = LibraryModel()
        self._head = PaneHead(self)
        self._add = self._head.add_button("folder-plus", actions.by_id["add_folder"].trigger)
        self._more = self._head.add_button("ellipsis", self._drop_more)
        self._pair = Button("plain", "flag", drop=True, spread=True, height=28, parent=self)
        self._pair.clicked.connect(self._drop_pairs)
        self._search = Field("search", "Ctrl L", self)
        self._states = Segments(self)
        self._states.chosen.connect(lambda _number: self._filter())
        self.list = self._make_list()
        self._note = EmptyNote(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_AFTER)
        self._timer.timeout.connect(self._filter)
        self._search.line.textChanged.connect(lambda _text: self._timer.start())
        self._search.line.returnPressed.connect(self._take_first)
        self._lay_out()
        session.project_changed.connect(self.reload)
        session.changed.connect(self._follow)
        session.article_changed.connect(self._stand_on)
        session.pair_changed.connect(lambda _pair: self._filter())
        self.dressed()

    def expect(self, expecting: bool) -> None:
        """While a project is about to be opened nothing is said of its articles."""
        self._expecting = expecting
        self._words()

    def focus_search(self) -> None:
        self._search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.line.selectAll()

    def step(self, by: int) -> None:
        """Opens the article `by` rows on among those shown."""
        shown = self.model.shown()
        if self._session.article in shown:
            place = shown.index(self._session.article) + by
            if 0 <= place < len(shown):
                self._session.show_article(shown[place])
        elif shown:
            self._session.show_article(shown[0])

    def position(self) -> tuple[int, int]:
        """The current article's place among those shown, from 1 (0: not there), and how many are shown."""
        shown = self.model.shown()
        current = self._session.article
        return (shown.index(current) + 1 if current in shown else 0), len(shown)

    def reload(self) -> None:
        """Everything anew from the project."""
        workspace = self._session.workspace
        self.model.set_articles(workspace.articles.list() if workspace else ())
        self._states.set_current(0)
        self._search.line.show_value("")
        self._timer.stop()
        self._filter()

    def dress(self) -> None:
        self._add.set_words(self.tr("Add a folder of articles (Ctrl+O)"))
        self._more.set_words(self.tr("More"))
        self._search.line.setPlaceholderText(self.tr("Search articles"))
        self._search.line.setAccessibleName(self.tr("Search articles"))
        self.list.setAccessibleName(self.tr("Articles"))
        self.model.refilter()
        self._words()
        self._stand_on(self._session.article)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paper(self)

    def _make_list(self) -> ArticleList:
        view = ArticleList(self)
        view.setModel(self.model)
        view.setItemDelegate(ArticleDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setBatchSize(150)
        view.selectionModel().currentChanged.connect(self._opened)
        view.read.connect(self.read_wanted)
        return view

    def _lay_out(self) -> None:
        tools = QVBoxLayout()
        tools.setContentsMargins(12, 11, 12, 12)
        tools.setSpacing(9)
        for widget in (self._pair, self._search, self._states):
            tools.addWidget(widget)
        self._tools = QWidget(self)
        self._tools.setLayout(tools)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._tools)
        column.addWidget(body, 1)

    def sizeHint(self) -> QSize:
        return QSize(272, 600)

    def _follow(self, changes: Changes) -> None:
        touched = set(changes.articles)
        if changes.annotations and self._session.article:
            touched.add(self._session.article)
        known = {article.id for article in self.model.all()}
        if len(touched) > 3 or not touched <= known or changes.step in ("delete_article", "import", "paste", "load"):
            self.model.set_articles(self._session.desk.articles.list())
            self._after()
            return
        own_row = True
        for article in touched:
            own_row = self._touch(article) and own_row
        if not own_row:
            self.model.set_articles(self._session.desk.articles.list())
            self._after()
        elif changes.pairs:
            self._words()

    def _touch(self, article: str) -> bool:
        found = self._session.act(self._session.desk.articles.get, article)
        if found is None or not self.model.put(found):
            return False
        self.list.update(self.model.index_of(article))  # not dataChanged: that would lay out every row anew
        return True

    def _filter(self) -> None:
        state = _STATES[self._states.current()]
        self.model.set_filter(pair=self._session.pair, state=state, wanted=self._found())
        self._after()

    def _after(self) -> None:
        self._words()
        self._stand_on(self._session.article)
        self.listed.emit()

    def _found(self) -> set[str] | None:
        words = self._search.line.text().strip()
        if not words or self._session.workspace is None:
            return None
        from desktop_app.arabic.fold import fold

        typed = fold(words)
        found = {one.id for one in self.model.all() if typed in fold(f"{one.title} {one.outlet} {one.agency}")}
        hits = self._session.act(self._session.desk.search, words + "*", limit=_HITS) or []
        return found | {hit.article for hit in hits}

    def _words(self) -> None:
        """Counts, names and what stands in place of an empty list."""
        counts = self.model.counts()
        total = len(self.model.all())
        empty = "" if self._expecting else self.tr("empty")
        self._head.set_title(self.tr("Library"), f"{total:,}" if total else empty)
        pair = self._session.pair
        name = (
            self.tr("All articles")
            if not pair
            else self.tr("No relationship yet")
            if pair == NO_PAIR
            else self._session.pair_words(pair)
        )
        self._pair.set_face(name, icon="flag")
        self._pair.setAccessibleName(self.tr("Relationship: {name}").format(name=name))
        self._states.set_segments([_segment(state, counts[state], self.tr("All")) for state in _STATES])
        self._tools.setVisible(total > 0)
        if self._expecting:
            self._note.say("", "")
        elif total == 0:
            self._note.say(
                self.tr("No articles yet"),
                self.tr("The articles you add stand here, each with its outlet, its date and its state."),
            )
        else:
            self._note.say(self.tr("Nothing found"), self.tr("No article answers the search and the filters above."))
        self._stack.setCurrentIndex(0 if self.model.shown() else 1)

    def _opened(self, index: QModelIndex) -> None:
        row = self.model.item(index) if index.isValid() else None
        if isinstance(row, Article):
            self._session.show_article(row.id)

    def _stand_on(self, article: str | None) -> None:
        index = self.model.index_of(article)
        if index != self.list.currentIndex():
            self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(index)
            self.list.selectionModel().blockSignals(False)
            self.list.viewport().update()
        if index.isValid():
            self.list.scrollTo(index)
            if index.row() == 1:
                self.list.scrollToTop()  # the heading of the first month too

    def _take_first(self) -> None:
        self._timer.stop()
        self._filter()
        if shown := self.model.shown():
            self._session.show_article(shown[0])
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_pairs(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_pair(menu, "", self.tr("All articles"), len(self.model.all()))
        menu.addSeparator()
        workspace = self._session.workspace
        for relationship in workspace.pairs.list() if workspace else ():
            name = pair_name(relationship.pair, relationship.first)
            self._add_pair(menu, relationship.pair, name, relationship.articles)
        if without := sum(not article.pairs for article in self.model.all()):
            menu.addSeparator()
            self._add_pair(menu, NO_PAIR, self.tr("No relationship yet"), without)
        menu.addSeparator()
        menu.addAction(self._actions.by_id["pair_page"])
        menu.setMinimumWidth(self._pair.width())
        menu.popup(self._pair.mapToGlobal(self._pair.rect().bottomLeft()))

    def _add_pair(self, menu: QMenu, pair: str, name: str, count: int) -> None:
        action = menu.addAction(f"{name}\t{count:,}")
        action.setCheckable(True)
        action.setChecked(pair == self._session.pair)
        action.triggered.connect(lambda _checked=False: self._session.show_pair(pair))

    def _drop_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("add_folder", "add_files", "paste_article", "delete_article"):
            menu.addAction(self._actions.by_id[name])
        self._actions.dress_icons()
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _segment(state: ArticleState | None, count: int, all_words: str) -> Segment:
    if state is None:
        return Segment(all_words, count=f"{count:,}")
    icon, colour = STATE_ICONS[state]
    return Segment(state_name(state), icon, colour, f"{count:,}", brief=state is not ArticleState.NEW)
