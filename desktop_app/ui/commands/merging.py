"""Making one record of two: asked for by name, or chosen among likely duplicates."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


class MergingCommands(QObject):
    """Merging acts on the records chosen in a list, where there are several, else on the one in the inspector."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def merge_records(self) -> None:
        from desktop_app.ui.panels.merge_panel import MergePanel

        session = self._session
        chosen = [record for record in map(session.record, session.chosen) if record is not None]
        if len(chosen) > 1 and self._window.stage.page:
            MergePanel(self._window, session, chosen[0], [record.id for record in chosen[1:]]).open()
            return
        record = session.current_record() or next(iter(chosen), None)
        if record is None:
            session.told.emit(self.tr("Choose a mark or a record first: it is merged with another one."))
            return
        MergePanel(self._window, session, record).open()

    def split_record(self) -> None:
        """What was merged into the record may become one of its own again, and so may chosen marks of it."""
        if self._session.current_record() is None:
            self._session.told.emit(self.tr("Choose a mark or a record first: what is split off belongs to it now."))
            return
        self._window.panes.show_inspector()
        self._window.inspector.fill()
        self._window.inspector.record.split()

    def duplicates(self) -> None:
        from desktop_app.ui.panels.duplicates_panel import DuplicatesPanel

        DuplicatesPanel.toggle(self._window)
