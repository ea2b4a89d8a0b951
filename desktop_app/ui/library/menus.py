"""The menus of the library pane, and the box of its filter. Each is made when it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.model.library import LibraryFilter
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.countries import pair_name
from desktop_app.ui.language import translate
from desktop_app.ui.session import NO_PAIR, Session

if TYPE_CHECKING:
    from desktop_app.ui.library.tools import LibraryTools

_MORE = ("add_folder", "add_files", "paste_article", "", "find_reprints", "next_to_do")
_ROW = (
    "state_new", "state_in_progress", "state_done", "", "edit_details", "article_pairs", "",
    "join_reprints", "refuse_reprint", "carry_marks", "", "delete_article",
)  # fmt: skip


class LibraryMenus:
    """Menus are children of `parent` and go when they are closed."""

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget) -> None:
        self._session, self._actions, self._parent = session, actions, parent

    def drop_filter(self, tools: "LibraryTools", shown: LibraryFilter) -> None:
        """The box of the filter; its counts are those of the articles that are shown. Nothing without a project."""
        from desktop_app.ui.library.filter_box import LibraryFilterBox

        workspace = self._session.workspace
        if workspace is None:
            return
        facets = workspace.library.facets(shown)
        LibraryFilterBox(self._session, tools, facets, list(workspace.library.outlets())).open_box()

    def drop_pairs(self, button: QWidget, total: int) -> None:
        """The relationships, under the button that names the one of now; `total`: articles of the project."""
        menu = self._menu()
        self._add_pair(menu, "", translate("LibraryPane", "All articles"), total)
        menu.addSeparator()
        workspace = self._session.workspace
        for relationship in workspace.pairs.list() if workspace else ():
            name = pair_name(relationship.pair, relationship.first)
            self._add_pair(menu, relationship.pair, name, relationship.articles)
        without = workspace.library.count(LibraryFilter(without_pair=True)) if workspace else 0
        if without:
            menu.addSeparator()
            self._add_pair(menu, NO_PAIR, translate("LibraryPane", "No relationship yet"), without)
        menu.addSeparator()
        menu.addAction(self._actions.by_id["pair_page"])
        menu.setMinimumWidth(button.width())
        menu.popup(_below(button))

    def drop_more(self, button: QWidget) -> None:
        """What can be done with the library as a whole."""
        self._drop(_MORE, _below(button))

    def drop_row(self, place: QPoint) -> None:
        """What can be done with the chosen articles; `place` is on the screen."""
        self._drop(_ROW, place)

    def _menu(self) -> QMenu:
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add_pair(self, menu: QMenu, pair: str, name: str, count: int) -> None:
        action = menu.addAction(f"{name}\t{count:,}")
        action.setCheckable(True)
        action.setChecked(pair == self._session.pair)
        action.triggered.connect(lambda _checked=False: self._session.show_pair(pair))

    def _drop(self, names: tuple[str, ...], place: QPoint) -> None:
        menu = self._menu()
        for name in names:
            if name:
                menu.addAction(self._actions.by_id[name])
            else:
                menu.addSeparator()
        self._actions.dress_icons()
        menu.popup(place)


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
