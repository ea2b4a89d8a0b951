"""How the window's pages and docks are made, each when it is first wanted."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop_app.ui.part import Part
from desktop_app.ui.stage import Factory

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


def page_factories(window: "Frame") -> Mapping[str, Factory]:
    """Pages in the reader's place, by name."""

    def pair() -> Part:
        from desktop_app.ui.pages.pair.page import PairPart

        return PairPart(window.session, window.actions_, window)

    def registry() -> Part:
        from desktop_app.ui.pages.registry.page import RegistryPage

        return RegistryPage(window.session, window.actions_, window.ask_pair, window.panes.show_inspector, window)

    def sectors() -> Part:
        from desktop_app.ui.pages.registry.sectors_page import SectorsPage

        return SectorsPage(window.session, window.actions_, window.panes.show_inspector, window)

    return {"pair": pair, "registry": registry, "sectors": sectors}


def dock_factories(window: "Frame") -> Mapping[str, Factory]:
    """Parts of the dock below, by name."""

    def spread() -> Part:
        from desktop_app.ui.dock.concordance.dock import SpreadDock
        from desktop_app.ui.dock.concordance.looking import Listed

        library = window.library

        def many() -> bool:
            return library.chosen_count() > 1

        def ids() -> Sequence[str]:
            given = window.session.desk.library
            return library.chosen() if many() else given.ids(library.model.filter, library.model.order)

        listed = Listed(lambda: library.chosen_count() if many() else library.model.shape.count, ids, many)
        made = SpreadDock(window.session, window.runner, listed)
        library.list.selectionModel().selectionChanged.connect(lambda _new, _old: made.show_scopes())
        return made

    def search() -> Part:
        from desktop_app.ui.commands.search import SearchCommands

        commands = window.commands("search")
        assert isinstance(commands, SearchCommands)
        return commands.make_dock()

    def thin() -> Part:
        from desktop_app.ui.commands.thin import ThinCommands

        commands = window.commands("thin")
        assert isinstance(commands, ThinCommands)
        return commands.make_dock()

    def suggestions() -> Part:
        from desktop_app.ui.commands.suggest import SuggestCommands

        commands = window.commands("suggest")
        assert isinstance(commands, SuggestCommands)
        return commands.make_dock()

    return {"spread": spread, "search": search, "thin": thin, "suggestions": suggestions}
