"""The library pane: head, tools, list, and what can be done with several articles at once.

Tools and list are made for the first project: the window's first painting, which shows neither, doesn't wait for them.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.countries import pair_name
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.session import NO_PAIR, Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.head import PaneHead, paper

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.model.library import LibraryFilter
    from desktop_app.ui.library.model import LibraryModel
    from desktop_app.ui.library.selection_bar import SelectionBar
    from desktop_app.ui.library.tools import LibraryTools
    from desktop_app.ui.library.view import ArticleList

_FEW = 3  # articles changed at once of which each row is looked at by itself


class LibraryPane(Dressed):
    """Tells the session which article and which pair; `listed` says that the rows are others now."""

    listed = Signal()
    read_wanted = Signal()

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self._expecting = False
        self._total = 0  # articles of the project
        self._head = PaneHead(self)
        self._add = self._head.add_button("folder-plus", actions.by_id["add_folder"].trigger)
        self._more = self._head.add_button("ellipsis", self._drop_more)
        self._note = EmptyNote(self)
        self._clear = Button("plain", "x", parent=self._note)
        self._soon = QTimer(self)  # after an act: what it changed of the list is looked at once it has been painted
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._refresh)
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
        tools.first_wanted.connect(self._take_first)
        tools.pairs_wanted.connect(self._drop_pairs)
        tools.more_wanted.connect(self._drop_filter)
        self._column.insertWidget(1, tools)
        return tools

    @cached_property
    def list(self) -> "ArticleList":
        from desktop_app.ui.library.delegate import ArticleDelegate
        from desktop_app.ui.library.view import ArticleList

        view = ArticleList(self)
        view.setModel(self.model)
        view.setItemDelegate(ArticleDelegate(view))
        view.setAccessibleName(self.tr("Articles"))
        view.read.connect(self.read_wanted)
        view.delete_wanted.connect(self._actions.by_id["delete_article"].trigger)
        view.menu_wanted.connect(self._drop_menu)
        view.selectionModel().currentChanged.connect(self._opened)
        view.selectionModel().selectionChanged.connect(lambda _new, _old: self._tell_chosen())
        self._stack.addWidget(view)
        self._keep_tab_order(view)
        return view

    @cached_property
    def _chosen(self) -> "SelectionBar":
        from desktop_app.ui.library.selection_bar import SelectionBar

        bar = SelectionBar(self._actions, self)
        bar.let_go.connect(self.let_selection_go)
        self._column.addWidget(bar)
        return bar

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
        session.article_changed.connect(self._stand_on)
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
        library = self._session.desk.library
        found: list[str] = []
        for first, count in self._ranges():
            found += library.ids(self.model.filter, self.model.order, first, count)
        return found

    def chosen_count(self) -> int:
        """How many articles are chosen in the list."""
        return sum(count for _first, count in self._ranges()) if self._has_list() else 0

    def let_selection_go(self) -> None:
        """Only the article that is open stays chosen."""
        self._stand_on(self._session.article)
        self.list.viewport().update()

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
        """One act on a few articles touches their rows alone; what may move rows is looked at a moment later."""
        if len(changes.articles) > _FEW:
            self._soon.start()
            return
        own_rows = [self._touch(article) for article in changes.articles]
        if all(own_rows):
            self._words()
        else:
            self._soon.start()

    def _touch(self, article: str) -> bool:
        desk = self._session.desk
        if not desk.library.holds(article) or not self.model.put(desk.articles.get(article)):
            return False
        if self.model.near(article):
            self.list.viewport().update(self.list.visualRect(self.model.index_of(article)))
        return True

    def _refresh(self) -> None:
        """The same question again, the rows where they were; the open article stays in sight, or comes into it."""
        scroll, current = self.list.verticalScrollBar().value(), self.list.currentIndex()
        port = self.list.viewport().rect()
        looked_away = current.isValid() and not self.list.visualRect(current).intersects(port)
        self._show(self.model.filter)
        self.list.verticalScrollBar().setValue(scroll)
        if not looked_away:
            self.list.scrollTo(self.list.currentIndex())

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
        self._stand_on(self._session.article)
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
            self._tell_chosen()

    # --- the current row and the chosen ones

    def _opened(self, index: QModelIndex) -> None:
        from desktop_app.model.things import Article

        row = self.model.item(index) if index.isValid() else None
        if isinstance(row, Article) and self.list.opens():
            self._session.show_article(row.id)

    def _stand_on(self, article: str | None) -> None:
        index = self.model.index_of(article)
        if index != self.list.currentIndex() or self.chosen_count() != 1:
            self.list.selectionModel().blockSignals(True)
            self.list.clearSelection()
            self.list.setCurrentIndex(index)
            self.list.selectionModel().blockSignals(False)
            self.list.viewport().update()
            self._tell_chosen()
        if index.isValid():
            self.list.scrollTo(index)

    def _ranges(self) -> Sequence[tuple[int, int]]:
        """(place of the first, how many) of each stretch of chosen articles, from the top."""
        found = []
        selection = self.list.selectionModel().selection()
        for one in (selection.at(number) for number in range(selection.count())):
            first, last = self.model.place_of_row(one.top()), self.model.place_of_row(one.bottom() + 1)
            if last > first:
                found.append((first, last - first))
        return sorted(found)

    def _tell_chosen(self) -> None:
        workspace = self._session.workspace
        self._chosen.show_count(self.chosen_count(), workspace is not None and not workspace.read_only)

    def _take_first(self) -> None:
        if self.model.shape.count:
            self._session.show_article(self.model.at(0).id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- menus

    def _drop_filter(self) -> None:
        from desktop_app.ui.library.filter_box import LibraryFilterBox

        workspace = self._session.workspace
        if workspace is None:
            return
        shown = workspace.library.facets(self.model.filter)
        LibraryFilterBox(self._session, self.tools, shown, list(workspace.library.outlets())).open_box()

    def _drop_pairs(self) -> None:
        from desktop_app.model.library import LibraryFilter

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_pair(menu, "", self.tr("All articles"), self._total)
        menu.addSeparator()
        workspace = self._session.workspace
        for relationship in workspace.pairs.list() if workspace else ():
            name = pair_name(relationship.pair, relationship.first)
            self._add_pair(menu, relationship.pair, name, relationship.articles)
        without = workspace.library.count(LibraryFilter(without_pair=True)) if workspace else 0
        if without:
            menu.addSeparator()
            self._add_pair(menu, NO_PAIR, self.tr("No relationship yet"), without)
        menu.addSeparator()
        menu.addAction(self._actions.by_id["pair_page"])
        menu.setMinimumWidth(self.tools.pair.width())
        menu.popup(self.tools.pair.mapToGlobal(self.tools.pair.rect().bottomLeft()))

    def _add_pair(self, menu: QMenu, pair: str, name: str, count: int) -> None:
        action = menu.addAction(f"{name}\t{count:,}")
        action.setCheckable(True)
        action.setChecked(pair == self._session.pair)
        action.triggered.connect(lambda _checked=False: self._session.show_pair(pair))

    def _drop_more(self) -> None:
        names = ("add_folder", "add_files", "paste_article", "", "find_reprints", "next_to_do")
        self._drop(names, self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _drop_menu(self, place: QPoint) -> None:
        names = (
            "state_new", "state_in_progress", "state_done", "", "edit_details", "article_pairs", "",
            "join_reprints", "refuse_reprint", "carry_marks", "", "delete_article",
        )  # fmt: skip
        self._drop(names, place)

    def _drop(self, names: tuple[str, ...], place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if name:
                menu.addAction(self._actions.by_id[name])
            else:
                menu.addSeparator()
        self._actions.dress_icons()
        menu.popup(place)
