"""Undo and redo, across restarts."""

from collections.abc import Callable

from desktop_app.model.changes import Changes
from desktop_app.model.steps import Step
from desktop_app.store import steps, walking
from desktop_app.workspace.desk import Desk

_LONG = 2000  # changes; about a tenth of a second


class History:
    """What one does with the history."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def undo(self, progress: Callable[[int, int], None] = lambda done, total: None) -> Changes | None:
        """Take back the latest step; None where there is none.

        `progress` gets (changes done, changes in all); what it raises, such as Cancelled, leaves all as it was.
        """
        return self._publish(self._desk.store.undo(progress))

    def redo(self, progress: Callable[[int, int], None] = lambda done, total: None) -> Changes | None:
        """Do the next step again; None where there is none. `progress` as in `undo`."""
        return self._publish(self._desk.store.redo(progress))

    def is_long(self, *, redo: bool = False) -> bool:
        """Whether undo (or redo) would change so many rows that it is better done behind the window."""
        with self._desk.store.reading() as connection:
            size = (walking.size_of_redo if redo else walking.size_of_undo)(connection, _LONG)
        return size >= _LONG

    @property
    def undo_step(self) -> Step | None:
        """What `undo` would take back, for the menu."""
        with self._desk.store.reading() as connection:
            return walking.step_to_undo(connection)

    @property
    def redo_step(self) -> Step | None:
        """What `redo` would do again."""
        with self._desk.store.reading() as connection:
            return walking.step_to_redo(connection)

    @property
    def undo_name(self) -> str | None:
        """The key of that step's name."""
        return step.name if (step := self.undo_step) else None

    @property
    def redo_name(self) -> str | None:
        return step.name if (step := self.redo_step) else None

    def steps(self, limit: int = 100, before: int | None = None) -> list[Step]:
        """The newest first; with `before`, those with a smaller number."""
        with self._desk.store.reading() as connection:
            return steps.list_steps(connection, limit, before)

    def count(self) -> int:
        """How many steps the history holds."""
        with self._desk.store.reading() as connection:
            return steps.count_steps(connection)

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
            last = steps.list_steps(connection, 1)
            if last:
                steps.forget_until(connection, last[0].number)

    def _publish(self, changes: Changes | None) -> Changes | None:
        self._desk.text.cache_clear()
        self._desk.publish(changes)
        return changes
