"""The library pane: head, tools, list, and what can be done with several articles at once.

Tools and list are made for the first project: the window's first painting, which shows neither, doesn't wait for them.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.session import NO_PAIR, Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.head import PaneHead, paper

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.model.library import LibraryFilter
    from desktop_app.ui.library.choosing import Choosing
    from desktop_app.ui.library.following import Following
    from desktop_app.ui.library.menus import LibraryMenus
    from desktop_app.ui.library.model import LibraryModel
    from desktop_app.ui.library.selection_bar import SelectionBar
    from desktop_app.ui.library.tools import LibraryTools
    from desktop_app.ui.library.view import ArticleList


class LibraryPane(Dressed):
    """Tells the session which article and which pair; `listed` says that the rows are others now."""

    listed = Signal()
    read_wanted = Signal()

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self._expecting = False
        self._total = 0  # articles of the project
        self._following: Following | None = None  # made with the list
        self._head = PaneHead(self)
        self._add = self._head.add_button("folder-plus", actions.by_id["add_folder"].trigger)
        self._more = self._head.add_button("ellipsis", lambda: self._menus.drop_more(self._more))
        self._note = EmptyNote(self)
        self._clear = Button("plain", "x", parent=self._note)
        self._lay_out()
        self._wire()
        self.dressed()

    @cached_property
    def model(self) -> "LibraryModel":
        from desktop_app.ui.library.model import LibraryModel

        return LibraryModel()

    @cached_property
    def tools(self) -> "LibraryTools":
        from desktop_app.ui.library.tools import LibraryTools

        tools = LibraryTools(self)
        tools.changed.connect(self._filter)
        tools.first_wanted.connect(lambda: self._choosing.take_first())
        tools.pairs_wanted.connect(lambda: self._menus.drop_pairs(tools.pair, self._total))
        tools.more_wanted.connect(lambda: self._menus.drop_filter(tools, self.model.filter))
        self._column.insertWidget(1, tools)
        return tools

    @cached_property
    def list(self) -> "ArticleList":
        from desktop_app.ui.library.delegate import ArticleDelegate
        from desktop_app.ui.library.following import Following
        from desktop_app.ui.library.view import ArticleList

        view = ArticleList(self)
        view.setModel(self.model)
        view.setItemDelegate(ArticleDelegate(view))
        view.setAccessibleName(self.tr("Articles"))
        view.read.connect(self.read_wanted)
        view.delete_wanted.connect(self._actions.by_id["delete_article"].trigger)
        view.menu_wanted.connect(lambda place: self._menus.drop_row(place))
        view.selectionModel().currentChanged.connect(lambda index, _old: self._choosing.opened(index))
        view.selectionModel().selectionChanged.connect(lambda _new, _old: self._choosing.tell())
        self._following = Following(self._session, self.model, view, lambda: self._show(self.model.filter))
        self._following.touched.connect(self._words)
        self._stack.addWidget(view)
        self._keep_tab_order(view)
        return view

    @cached_property
    def _chosen(self) -> "SelectionBar":
        from desktop_app.ui.library.selection_bar import SelectionBar

        bar = SelectionBar(self._actions, self)
        self._column.addWidget(bar)
        return bar

    @cached_property
    def _choosing(self) -> "Choosing":
        from desktop_app.ui.library.choosing import Choosing

        return Choosing(self._session, self.model, self.list, self._chosen)

    @cached_property
    def _menus(self) -> "LibraryMenus":
        from desktop_app.ui.library.menus import LibraryMenus

        return LibraryMenus(self._session, self._actions, self)

    def _keep_tab_order(self, view: QWidget) -> None:
        """Tab goes from the head down, as if all had been made at once."""
        before: QWidget = self._more
        for part in (self.tools, view, self._clear, self._chosen):
            for widget in (part, *part.findChildren(QWidget)):
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    QWidget.setTabOrder(before, widget)
                    before = widget

    def _has_list(self) -> bool:
        """Whether there has been a project."""
        return "list" in self.__dict__

    def _wire(self) -> None:
        session = self._session
        self._clear.clicked.connect(self.clear_filters)
        session.project_changed.connect(self.reload)
        session.changed.connect(self._follow)
        session.article_changed.connect(lambda article: self._choosing.stand_on(article))
        session.pair_changed.connect(lambda _pair: self._filter())

    def expect(self, expecting: bool) -> None:
        """While a project is about to be opened nothing is said of its articles."""
        self._expecting = expecting
        self._words()

    def focus_search(self) -> None:
        self.tools.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.search.line.selectAll()

    def step(self, by: int) -> None:
        """Opens the article `by` rows on among those shown."""
        place = self.model.place(self._session.article)
        wanted = 0 if place is None else place + by
        if 0 <= wanted < self.model.shape.count:
            self._session.show_article(self.model.at(wanted).id)

    def position(self) -> tuple[int, int]:
        """The current article's place among those shown, from 1 (0: not there), and how many are shown."""
        if not self._has_list():
            return 0, 0
        place = self.model.place(self._session.article)
        return (0 if place is None else place + 1), self.model.shape.count

    def chosen(self) -> Sequence[str]:
        """Ids of the articles that are chosen in the list, the current one's where fewer than two are."""
        if self.chosen_count() < 2:
            return [self._session.article] if self._session.article else []
        return self._choosing.ids()

    def chosen_count(self) -> int:
        """How many articles are chosen in the list."""
        return self._choosing.count() if self._has_list() else 0

    def clear_filters(self) -> None:
        """Shows all articles again."""
        self.tools.clear()
        self._session.show_pair("")

    def state(self) -> dict[str, Any]:
        """What `restore` needs to stand here again; the pair is the session's."""
        from desktop_app.model.library import filter_to_plain, sort_to_plain

        scroll = self.list.verticalScrollBar().value()
        return {"filter": filter_to_plain(self.model.filter), "sort": sort_to_plain(self.model.order), "scroll": scroll}

    def restore(self, state: object) -> None:
        """Filter, order and scroll as they were."""
        from desktop_app.model.library import filter_of_plain, sort_of_plain

        kept = state if isinstance(state, dict) else {}
        self.tools.take(filter_of_plain(kept.get("filter")), sort_of_plain(kept.get("sort")))
        self._filter()

    def restore_scroll(self, state: object) -> None:
        """After the article was opened, which may have scrolled to it."""
        scroll = state.get("scroll") if isinstance(state, dict) else None
        if isinstance(scroll, int):
            self.list.stand(scroll)

    def reload(self) -> None:
        """Everything anew from the project."""
        from desktop_app.model.library import ALL, NEWEST_FIRST

        workspace = self._session.workspace
        if workspace is None and not self._has_list():
            return
        self.model.use(workspace.library if workspace is not None else None)
        self.tools.take(ALL, NEWEST_FIRST)
        self._filter()

    def dress(self) -> None:
        self._add.set_words(self.tr("Add a folder of articles (Ctrl+O)"))
        self._more.set_words(self.tr("More"))
        self._clear.setText(self.tr("Clear filters"))
        if self._has_list():
            self.list.setAccessibleName(self.tr("Articles"))
            self.list.remeasure()
        self._words()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paper(self)

    def sizeHint(self) -> QSize:
        return QSize(272, 600)

    def _lay_out(self) -> None:
        self._note.layout().insertWidget(2, self._clear, 0, Qt.AlignmentFlag.AlignLeading)  # type: ignore[union-attr]
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(body, 1)

    # --- following the project

    def _follow(self, changes: "Changes") -> None:
        if self._following is not None:
            self._following.follow(changes)

    def _filter(self) -> None:
        pair = self._session.pair
        self._show(self.tools.wanted([pair] if pair not in ("", NO_PAIR) else [], pair == NO_PAIR))

    def _show(self, wanted: "LibraryFilter") -> None:
        workspace = self._session.workspace
        self._total = workspace.library.total() if workspace is not None else 0
        chosen = self.list.selectionModel()
        chosen.blockSignals(True)
        self._session.act(self.model.show, wanted, self.tools.sort)
        chosen.blockSignals(False)
        self._words()
        self._choosing.stand_on(self._session.article)
        self.listed.emit()

    def _words(self) -> None:
        """Counts, names and what stands in place of an empty list."""
        total, pair = self._total, self._session.pair
        empty = "" if self._expecting else self.tr("empty")
        self._head.set_title(self.tr("Library"), f"{total:,}" if total else empty)
        name = (
            self.tr("All articles")
            if not pair
            else self.tr("No relationship yet")
            if pair == NO_PAIR
            else self._session.pair_words(pair)
        )
        if self._has_list():
            self.tools.show_counts(self.model.shape.progress, name)
            self.tools.setVisible(total > 0)
        self._clear.setVisible(total > 0 and not self._expecting)
        if self._expecting:
            self._note.say("", "")
        elif total == 0:
            self._note.say(
                self.tr("No articles yet"),
                self.tr("The articles you add stand here, each with its outlet, its date and its state."),
            )
        else:
            self._note.say(self.tr("Nothing found"), self.tr("No article answers the search and the filters above."))
        if self._has_list():
            self._stack.setCurrentWidget(self.list if self.model.shape.count else self._note)
            self._choosing.tell()
