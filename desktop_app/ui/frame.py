"""What commands, pages, docks and panels may count on in the window that they belong to.

They know this, and the window knows them: so none of them knows who knows it.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop_app.ui.action_set import ActionSet
    from desktop_app.ui.commands.jobs import JobRunner
    from desktop_app.ui.dock.bottom import Docked
    from desktop_app.ui.inspector.pane import InspectorPane
    from desktop_app.ui.library.pane import LibraryPane
    from desktop_app.ui.middle.area import ReaderArea
    from desktop_app.ui.panes import Panes
    from desktop_app.ui.session import Session
    from desktop_app.ui.stage import Stage
    from desktop_app.ui.suggesting.watch import SuggestWatch
    from desktop_app.ui.thin_watch import ThinWatch
    from desktop_app.ui.widgets.toast import Toast


class Frame(QWidget):
    """The window, as its parts see it."""

    session: "Session"
    actions_: "ActionSet"
    runner: "JobRunner"
    toast: "Toast"
    library: "LibraryPane"
    area: "ReaderArea"
    inspector: "InspectorPane"
    stage: "Stage"
    panes: "Panes"
    dock: "Docked"
    suggest: "SuggestWatch"
    thin: "ThinWatch"

    def commands(self, group: str) -> "QObject":
        """The commands of a group of the catalogue, the same object each time. LookupError for one that there isn't."""
        raise NotImplementedError

    def stand(self) -> bool:
        """Goes to the place that the project remembers."""
        raise NotImplementedError

    def ask_pair(self, write: object) -> None:
        """Asks for two countries and hands the pair to `write`."""
        raise NotImplementedError
