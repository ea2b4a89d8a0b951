"""What the registry and the tree of sectors have in common: the inspector follows, the session knows what is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.model.changes import Changes
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.look.now import look
from desktop_app.ui.pages.registry.foot import RegistryFoot
from desktop_app.ui.part import Part
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.head import PaneHead

_FOLLOW_AFTER = 120  # ms on a record before the inspector shows it


class RecordsPage(Part):
    """A page of records of which one is current and some are chosen."""

    def __init__(
        self, session: Session, actions: ActionSet, show_inspector: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._actions, self._show_inspector = session, actions, show_inspector
        self._head = PaneHead(self)
        self.foot = RegistryFoot(actions, self)
        self._soon = self.timer(0, self.read)
        self._follow_soon = self.timer(_FOLLOW_AFTER, self.show_current)
        session.changed.connect(self._changed)

    # --- what a page must say

    def current_id(self) -> str | None:
        """The record one stands on."""
        raise NotImplementedError

    def chosen_now(self) -> None:
        """Tells the session which records are chosen."""
        raise NotImplementedError

    def read(self) -> None:
        """Shows the records as they are now."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Closes what is open for typing."""
        raise NotImplementedError

    def typing(self) -> bool:
        """Whether something is open for typing."""
        raise NotImplementedError

    # --- what they share

    def timer(self, after: int, run: Callable[[], object]) -> QTimer:
        """One that runs once, and only while the page is to be seen in an open project."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(lambda: run() if self.isVisible() and self._session.workspace is not None else None)
        return timer

    def tell(self, ids: Sequence[str], total: int) -> None:
        """These are chosen, of so many; the inspector follows a little later."""
        self._session.choose_records(ids)
        self.foot.show_count(len(ids), total, not self._session.desk.read_only)
        self._follow_soon.start()

    def show_current(self) -> None:
        """The inspector shows the record one stands on."""
        record = self.current_id()
        if record is not None and not self.typing():
            self._session.show_record(record)

    def open_record(self) -> None:
        """Brings the inspector into sight, too."""
        self._show_inspector()
        self.show_current()

    def follow(self) -> None:
        """Goes to the first evidence of the record one stands on."""
        record = self.current_id()
        mentions = self._session.desk.records.evidence_page(record, 0, 1) if record is not None else ()
        if mentions:
            self._session.go_to(mentions[0].annotation)
        elif record is not None:
            self._session.told.emit(self.tr("No mark supports this record."))

    def leaving(self) -> None:
        self.let_go()
        self._soon.stop()
        self._follow_soon.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.let_go()
        self._follow_soon.stop()
        self._session.choose_records(())
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().theme.colour("paper"))

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.records or changes.annotations or changes.pairs or changes.kinds):
            self._soon.start()
