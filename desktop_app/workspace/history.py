"""Undo and redo, across restarts."""

from collections.abc import Callable

from desktop_app.model.changes import Changes
from desktop_app.model.things import Step
from desktop_app.store import journal, walking
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
            step = walking.step_to_undo(connection)
        return step.name if step else None

    @property
    def redo_name(self) -> str | None:
        with self._desk.store.reading() as connection:
            step = walking.step_to_redo(connection)
        return step.name if step else None

    def steps(self, limit: int = 100, before: int | None = None) -> list[Step]:
        """The newest first; with `before`, those with a smaller number."""
        with self._desk.store.reading() as connection:
            return journal.list_steps(connection, limit, before)

    def count(self) -> int:
        """How many steps the history holds."""
        with self._desk.store.reading() as connection:
            return journal.count_steps(connection)

    def go_to(
        self,
        number: int,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Changes | None:
        """Stand as the project was right after this step (0: before all), whether that lies behind or ahead.

        All or nothing. `progress` gets (steps done, steps in all). Raises Cancelled.
        """
        with self._desk.store.transaction() as connection:
            changes = walking.go_to(connection, number, progress, cancelled)
        return self._publish(changes)

    def forget(self) -> None:
        """Let go of the whole history for good: what was taken back or deleted can't be brought back any more."""
        with self._desk.store.transaction() as connection:
            last = journal.list_steps(connection, 1)
            if last:
                journal.forget_until(connection, last[0].number)

    def _publish(self, changes: Changes | None) -> Changes | None:
        self._desk.text.cache_clear()
        self._desk.publish(changes)
        return changes
