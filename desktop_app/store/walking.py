"""Back and forth through the history, past the stretches that change nothing.

See `journal`: steps that were taken back and left behind stay, followed by one that takes them back. What Ctrl+Z
and Ctrl+Y walk is the work as it stands; `go_to` reaches every step, those left behind too.
"""

from collections.abc import Callable

from desktop_app.model.changes import Changes, together
from desktop_app.model.errors import Cancelled
from desktop_app.model.steps import Step
from desktop_app.store import replaying, steps
from desktop_app.store.connection import Connection

Progress = Callable[[int, int], None]


def undo(connection: Connection, told: Progress = lambda done, total: None) -> Changes | None:
    """Take back the latest step that changed something and stands; None where there is none.

    `told` gets (changes done, changes in all) of that step; what it raises leaves all as it was.
    """
    if step_to_undo(connection) is None:
        return None
    while True:
        step = steps.next_to_undo(connection)
        assert step is not None  # there is one to undo before it
        changes = replaying.undo_step(connection, step.number, told)
        if step.back_to is None:
            return changes
        _undo_down_to(connection, step.back_to)


def redo(connection: Connection, told: Progress = lambda done, total: None) -> Changes | None:
    """Do the next step again that changed something; None where there is none. `told` as in `undo`."""
    if step_to_redo(connection) is None:
        return None
    while True:
        step = steps.next_to_redo(connection)
        assert step is not None  # there is one to redo after it
        end = steps.idle_end(connection, step.number)
        if end is None:
            return replaying.redo_step(connection, step.number, told)
        _redo_up_to(connection, end)


def size_of_undo(connection: Connection, most: int) -> int:
    """How many rows `undo` would change; `most` where it is more."""
    step = step_to_undo(connection)
    return steps.count_changes(connection, step.number, steps.standing(connection), most) if step else 0


def size_of_redo(connection: Connection, most: int) -> int:
    """The same of `redo`."""
    step = step_to_redo(connection)
    return steps.count_changes(connection, steps.standing(connection) + 1, step.number, most) if step else 0


def step_to_undo(connection: Connection) -> Step | None:
    """What `undo` would take back."""
    step = steps.next_to_undo(connection)
    while step is not None and step.back_to is not None:
        step = next(iter(steps.list_steps(connection, 1, step.back_to)), None)
    return step


def step_to_redo(connection: Connection) -> Step | None:
    """What `redo` would do again."""
    step = steps.next_to_redo(connection)
    while step is not None and (end := steps.idle_end(connection, step.number)) is not None:
        step = steps.step_after(connection, end)
    return step


def go_to(
    connection: Connection,
    number: int,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Changes | None:
    """Stand right after the step with this number (0: before all); None where one stands there. Raises Cancelled."""
    here = steps.standing(connection)
    back = steps.numbers_between(connection, number, here)[::-1]  # one of the two ways is empty
    ahead = steps.numbers_between(connection, here, number)
    made: list[Changes] = []
    for step in back or ahead:
        if cancelled():
            raise Cancelled
        made.append(replaying.undo_step(connection, step) if back else replaying.redo_step(connection, step))
        progress(len(made), len(back) + len(ahead))
    return together(made) if made else None


def _undo_down_to(connection: Connection, first: int) -> None:
    """Asked for all at once: to look for each anew means to look over all that were taken back before it."""
    for number in steps.numbers_between(connection, first - 1, steps.standing(connection))[::-1]:
        replaying.undo_step(connection, number)


def _redo_up_to(connection: Connection, last: int) -> None:
    for number in steps.numbers_between(connection, steps.standing(connection), last):
        replaying.redo_step(connection, number)
