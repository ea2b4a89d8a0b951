"""Undo and redo, across restarts."""

from desktop_app.model.changes import Changes
from desktop_app.model.things import Step
from desktop_app.store import journal
from desktop_app.workspace.desk import Desk


class History:
    """What one does with the history."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def undo(self) -> Changes | None:
        """Take back the latest step; None where there is none."""
        return self._publish(self._desk.store.undo())

    def redo(self) -> Changes | None:
        return self._publish(self._desk.store.redo())

    @property
    def undo_name(self) -> str | None:
        """The key of the step's name, for the menu."""
        with self._desk.store.reading() as connection:
            step = journal.next_to_undo(connection)
        return step.name if step else None

    @property
    def redo_name(self) -> str | None:
        with self._desk.store.reading() as connection:
            step = journal.next_to_redo(connection)
        return step.name if step else None

    def steps(self, limit: int = 100) -> list[Step]:
        """The newest first."""
        with self._desk.store.reading() as connection:
            return journal.list_steps(connection, limit)

    def _publish(self, changes: Changes | None) -> Changes | None:
        self._desk.text.cache_clear()
        self._desk.publish(changes)
        return changes
