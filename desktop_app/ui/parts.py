"""How the window's pages and docks are made, each when it is first wanted."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop_app.ui.part import Part
from desktop_app.ui.stage import Factory

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow


def page_factories(window: "MainWindow") -> Mapping[str, Factory]:
    """Pages in the reader's place, by name."""
    return {}


def dock_factories(window: "MainWindow") -> Mapping[str, Factory]:
    """Parts of the dock below, by name."""

    def spread() -> Part:
        from desktop_app.ui.dock.concordance.dock import SpreadDock

        return SpreadDock(window.session, window.runner, window.library.model.shown)

    return {"spread": spread}
