"""A part of the workspace is one, whichever threads ask for it first."""

import threading

from desktop_app.workspace import Workspace
from desktop_app.workspace.made_once import MadeOnce


class _Whole:
    def __init__(self) -> None:
        self.makers: list[str] = []
        self.begun, self.another = threading.Event(), threading.Event()

    @MadeOnce
    def part(self) -> object:
        """What is made."""
        self.makers.append(threading.current_thread().name)
        (self.another if self.begun.is_set() else self.begun).set()
        self.another.wait(0.2)  # time for the other to come in, if it may
        return object()


def test_two_threads_that_ask_at_once_get_the_same() -> None:
    whole = _Whole()
    parts: list[object] = []
    threads = [threading.Thread(target=lambda: parts.append(whole.part)) for _ in range(2)]
    threads[0].start()
    whole.begun.wait(5)
    threads[1].start()
    for thread in threads:
        thread.join()
    assert len(whole.makers) == 1
    assert parts[0] is parts[1] is whole.part


def test_each_whole_has_its_own() -> None:
    one, other = _Whole(), _Whole()
    one.another.set()
    other.another.set()
    assert one.part is not other.part
    assert _Whole.part.__doc__ == "What is made."


def test_the_parts_of_a_workspace_are_made_so(workspace: Workspace) -> None:
    """Those that the window and its jobs ask for."""
    for name in ("suggestions", "learner", "registry", "library", "find", "spread"):
        assert isinstance(getattr(Workspace, name), MadeOnce)
    assert workspace.suggestions is workspace.suggestions
