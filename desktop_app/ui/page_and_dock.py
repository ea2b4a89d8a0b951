"""Pages and docks come and go as the session asks, and the keyboard goes where it is wanted then."""

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.ui.dock.bottom import Docked
from desktop_app.ui.middle.area import ReaderArea
from desktop_app.ui.panes import Panes
from desktop_app.ui.session import Session
from desktop_app.ui.sight import kept_in_sight
from desktop_app.ui.stage import Stage


class PageAndDock(QObject):
    """What stands in place of the reader and below it. `stood`: a page or the reader came to the front."""

    stood = Signal()

    def __init__(self, session: Session, area: ReaderArea, panes: Panes, stage: Stage, dock: Docked,
                 parent: QObject) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._area, self._panes, self._stage, self._dock = session, area, panes, stage, dock
        session.page_wanted.connect(self._show_page)
        session.dock_wanted.connect(self._show_dock)
        stage.shown.connect(self._stand_on_stage)
        dock.stranded.connect(self.take_keyboard)

    def leave(self) -> None:
        """The project is about to be closed."""
        self._stage.leaving()
        self._dock.leaving()
        self._stage.show_reader()

    def take_keyboard(self) -> None:
        """Gives it to the page before us, or back to the mark."""
        part = self._stage.part()
        if part is not None:
            part.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._session.article is not None:
            self._area.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_page(self, name: str, what: object) -> None:
        if name:
            self._stage.show_page(name, what)
        else:
            self._stage.show_reader()

    def _show_dock(self, name: str, what: object) -> None:
        """It takes room from the reader, whose mark stays in sight."""
        with kept_in_sight(self._area.view):
            if name:
                self._dock.open(name, what)
            else:
                self._dock.close_dock()

    def _stand_on_stage(self, name: str) -> None:
        """A page may have no use for the inspector; back in the reader the keyboard is the view's."""
        part = self._stage.part()
        self._panes.set_inspector_aside(part is not None and not part.with_inspector)
        if not name and self._session.article is not None:
            self._area.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stood.emit()
