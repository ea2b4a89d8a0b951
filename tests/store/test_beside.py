"""Who reads beside a writer, in this process and in others, and what a killed one leaves."""

import os
import sqlite3
import subprocess
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.store.store import Store

READS = (
    "import sys; from desktop_app.store.store import Store; from pathlib import Path; "
    "store = Store.open(Path(sys.argv[1]), 'x', read_only=True); print(store.meta(sys.argv[2])); store.close()"
)


def test_a_reader_beside_a_writer_sees_what_was_committed(project: Path) -> None:
    store = Store.open(project, "someone")
    store.set_meta("view", "kept")
    reader = Store.open(project, "other", read_only=True)
    assert reader.meta("view") == "kept"
    with pytest.raises(UserError, match="project_read_only"):
        reader.set_meta("view", "no")
    reader.close()
    store.close()


def test_two_writers_are_refused_with_the_name_of_the_first(project: Path) -> None:
    store = Store.open(project, "someone")
    with pytest.raises(UserError, match="project_locked") as caught:
        Store.open(project, "other")
    assert str(os.getpid()) in str(caught.value.values["owner"])
    store.close()
    Store.open(project, "other").close()


def test_one_reading_sees_one_state_beside_a_writer(project: Path) -> None:
    """Else an export beside the window finds marks of an article that it hasn't seen."""
    writer = Store.open(project, "someone")
    reader = Store.open(project, "other", read_only=True)
    with reader.reading() as connection:
        before = connection.execute("SELECT count(*) FROM project").fetchone()[0]
        writer.set_meta("view", "new")
        assert connection.execute("SELECT count(*) FROM project").fetchone()[0] == before
    assert reader.meta("view") == "new"
    with reader.reading(), reader.reading():
        assert reader.meta("view") == "new"
    reader.close()
    writer.close()


def read_elsewhere(python: str, project: Path, key: str) -> str:
    """What another process reads; it closes as a command of the terminal does."""
    done = subprocess.run([python, "-c", READS, str(project), key], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("careless", ["none", "long read", "opened again", "looked at as a file"])
def test_a_reader_elsewhere_leaves_the_log_of_a_writer_alone(project: Path, python: str, careless: str) -> None:
    """Closing any file of its own lets go of all locks that a process has on it ("How To Corrupt An SQLite Database
    File", 2.2): the reader would take itself for the last one and remove the log that is still written to."""
    store = Store.open(project, "someone")
    store.set_meta("before", "1")
    if careless == "long read":
        with store.reading_apart():
            pass
    elif careless == "opened again":
        with pytest.raises(UserError):
            Store.open(project, "the same")
    elif careless == "looked at as a file":
        project.read_bytes()
    assert read_elsewhere(python, project, "before") == "1"
    assert project.with_name(project.name + "-wal").exists()
    store.set_meta("after", "2")
    assert read_elsewhere(python, project, "after") == "2"
    store.close()
    assert sorted(path.name for path in project.parent.iterdir()) == [project.name]


def test_what_a_killed_writer_left_is_read_and_put_in_order(project: Path, python: str) -> None:
    writes = (
        "import os, sys; from desktop_app.store.store import Store; from pathlib import Path; "
        "store = Store.open(Path(sys.argv[1]), 'x'); store.set_meta('key', '3'); os._exit(9)"
    )
    assert subprocess.run([python, "-c", writes, str(project)], check=False).returncode == 9
    assert read_elsewhere(python, project, "key") == "3"
    store = Store.open(project, "someone")
    assert store.meta("key") == "3"
    store.close()
    assert sorted(path.name for path in project.parent.iterdir()) == [project.name]


class _Broken:
    """A connection whose file can't be put in order any more."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def execute(self, statement: str) -> None:
        raise sqlite3.DatabaseError("database disk image is malformed")

    def close(self) -> None:
        self._connection.close()


def test_a_project_whose_log_cannot_be_folded_in_is_let_go_of(project: Path) -> None:
    """Else it could be opened by nobody until the program ends."""
    store = Store.open(project, "someone")
    store.connection = _Broken(store.connection)  # type: ignore[assignment]
    store.close()
    Store.open(project, "other").close()
