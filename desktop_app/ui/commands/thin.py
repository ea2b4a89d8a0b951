"""What is thin about the pair of now: the dock that lists it, and the way from a point to its words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.model.errors import UserError
from desktop_app.model.thin import ThinPoint
from desktop_app.model.things import Annotation

if TYPE_CHECKING:
    from desktop_app.ui.dock.thin.dock import ThinDock
    from desktop_app.ui.frame import Frame


class ThinCommands(QObject):
    """`thin` is the action."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def make_dock(self) -> "ThinDock":
        """The dock, joined to the reader and the briefing's button."""
        from desktop_app.ui.dock.thin.dock import ThinDock

        dock = ThinDock(self._session, self._window.thin)
        dock.opened.connect(self._go)
        dock.brief_wanted.connect(self._window.actions_.by_id["brief"].trigger)
        return dock

    def thin(self) -> None:
        """Opens the dock; pressed in it, closes it."""
        dock = self._window.dock
        if dock.name == "thin":
            dock.close_dock()
        else:
            self._session.dock_wanted.emit("thin", None)

    def _go(self, point: ThinPoint, along: bool) -> None:
        """To the point's best mark; what no mark supports is shown in the inspector."""
        mark = self._mark(point)
        if mark is not None:
            self._session.go_to(mark)
        elif self._session.record(point.record) is not None:
            self._session.page_wanted.emit("", None)
            self._session.show_record(point.record)
        self._window.panes.show_inspector()
        if along:
            reader = self._window.area.view
            (reader if mark is not None else self._window.inspector).setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, point: ThinPoint) -> Annotation | None:
        """The first of its marks that is still there."""
        desk = self._session.desk
        for key in point.evidence:
            try:
                return desk.marks.get(key)
            except UserError:
                continue  # it was deleted since
        if self._session.record(point.record) is None:
            return None
        mentions = desk.records.evidence_page(point.record, 0, 1)
        return mentions[0].annotation if mentions else None
