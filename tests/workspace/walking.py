"""What every walk over the workspace does: it begins, goes back and forth in the history, looks whether all is whole.

Whatever was done: all taken back gives the first state, all done again the last, to the byte; and the project is
whole throughout.
"""

import random
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path
from unittest import mock

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop_app.exchange.jsonl import dump
from desktop_app.exchange.parsing import load_lines
from desktop_app.model.errors import UserError
from desktop_app.store import bin as bin_store
from desktop_app.workspace import Workspace
from desktop_app.workspace.exchanging import everything
from desktop_app.workspace.loading import load_things
from tests.workspace.conftest import TEXT
from tests.workspace.kept_beside import wrong_beside

_EMPTY: list[Path] = []


def empty() -> Path:
    if not _EMPTY:
        folder = Path(tempfile.mkdtemp())
        Workspace.create(folder / "empty.mujaz").close()
        _EMPTY.append(folder / "empty.mujaz")
    return _EMPTY[0]


def state_of(workspace: Workspace) -> str:
    return "\n".join(map(dump, everything(workspace._desk, workspace.project_id)))


class _Clock(datetime):
    """Goes on by a second each time it is asked."""

    moment = 0

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        cls.moment += 1
        return datetime.fromtimestamp(1_700_000_000 + cls.moment, tz)


class Walking(RuleBasedStateMachine):
    """A project to walk in.

    Ids and the clock follow from the walk alone, so that hypothesis can walk the same way again.
    """

    def __init__(self) -> None:
        super().__init__()
        ids = random.Random(1)
        self._patches = [
            mock.patch("secrets.token_hex", lambda size: ids.randbytes(size).hex()),
            mock.patch("desktop_app.store.store.datetime", _Clock),
        ]
        for patch in self._patches:
            patch.start()
        _Clock.moment = 0
        self.count = 0  # acts so far
        self.files: list[list[str]] = []  # what was exported, to be loaded again later
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = Workspace.open(Path(shutil.copy(empty(), self.folder / "walk.mujaz")))

    def teardown(self) -> None:
        try:
            self._walk_back_and_forth()
        finally:
            for patch in self._patches:
                patch.stop()

    def _walk_back_and_forth(self) -> None:
        last = self.state()
        standing = next((step.number for step in self.workspace.history.steps(100_000) if not step.undone), 0)
        self.look()
        while self.workspace.history.undo() is not None:
            pass
        assert self.state() == self.first
        self.look()
        while self.workspace.history.redo() is not None:
            pass
        self.workspace.history.go_to(standing)
        assert self.state() == last
        self.look()
        self.workspace.close()
        shutil.rmtree(self.folder)

    @invariant()
    def is_whole(self) -> None:
        """Looked at now and then: it costs as much as the acts."""
        self.count += 1
        if self.count % 25 == 0:
            self.look()

    def look(self) -> None:
        assert [str(found) for found in self.workspace.check()] == []
        assert wrong_beside(self.workspace) == []

    def state(self) -> str:
        """What `export_jsonl` would write; not through a file, whose fsync is the slowest part of the walk."""
        return state_of(self.workspace)

    @initialize()
    def begin(self) -> None:
        self.first = self.state()
        self.workspace.articles.add_text(TEXT)

    def articles(self) -> list[str]:
        return [article.id for article in self.workspace.articles.list()]

    def marks(self) -> list[str]:
        return [mark.id for mark in self.workspace.marks.list()]

    def records(self) -> list[str]:
        return [record.id for record in self.workspace.records.list()]

    @rule()
    def undo(self) -> None:
        self.workspace.history.undo()

    @rule()
    def redo(self) -> None:
        self.workspace.history.redo()

    @rule(data=st.data())
    def go_to(self, data: st.DataObject) -> None:
        """Anywhere among the latest steps, those that were left behind among them."""
        steps = [step.number for step in self.workspace.history.steps(12)]
        if steps:
            self.workspace.history.go_to(data.draw(st.sampled_from(steps)))

    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        items = self.workspace.bin.list(5)
        if items:
            chosen = data.draw(st.lists(st.sampled_from(items), min_size=1, max_size=3))
            self.attempt(lambda: self.workspace.bin.restore(chosen))

    @rule()
    def empty_the_bin(self) -> None:
        """For good: the walk can only go back to here."""
        if self.count % 5:
            return
        before = self.state()
        with self.workspace._desk.store.reading() as connection:
            last = bin_store.last_deletion(connection)
        self.workspace.bin.empty()
        assert self.workspace.bin.count() == 0
        assert self.state() == before
        if last is not None:
            standing = next((step.number for step in self.workspace.history.steps(100_000) if not step.undone), 0)
            while self.workspace.history.undo() is not None:
                pass
            self.first = self.state()
            if standing:
                self.workspace.history.go_to(standing)
            assert self.state() == before

    @rule(data=st.data())
    def export_and_load(self, data: st.DataObject) -> None:
        """What was exported at one time comes in at another: what is here stays, what is not comes back."""
        if not self.files or data.draw(st.booleans()):
            self.files = [*self.files[-2:], self.state().split("\n")]
        else:
            lines = data.draw(st.sampled_from(self.files))
            self.attempt(lambda: load_things(self.workspace._desk, load_lines(lines)))

    def attempt(self, act: Callable[[], object]) -> None:
        """What is refused leaves everything as it was."""
        before = self.state()
        try:
            act()
        except UserError:
            assert self.state() == before
