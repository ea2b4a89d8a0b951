"""Opening a project: what is refused, what is pragma'd, what a read-only disk gets."""

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.store.connection import create_file, open_for_reading, open_for_writing
from desktop_app.store.schema import KEYS, SCHEMA_VERSION
from desktop_app.store.store import Store


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "one.mujaz"
    create_file(path)
    return path


def test_every_writing_connection_survives_a_power_cut(project: Path) -> None:
    """WAL with synchronous=FULL (2): NORMAL would pass every kill and lose commits when the power goes."""
    connection = open_for_writing(project)
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    connection.close()


def test_the_store_writes_through_such_a_connection(project: Path) -> None:
    store = Store.open(project, "someone")
    with store.transaction() as connection:
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    store.close()


def test_our_tables_are_strict(project: Path) -> None:
    connection = open_for_reading(project)
    strict = {row["name"]: row["strict"] for row in connection.execute("PRAGMA table_list") if row["schema"] == "main"}
    connection.close()
    for table in (*KEYS, "project", "step", "change"):
        assert strict[table] == 1, table


def test_values_of_the_wrong_type_are_refused(project: Path) -> None:
    connection = open_for_writing(project)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO step (name, detail, author, made_at, undone) VALUES ('a', '', '', '', 'x')")
    connection.close()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="project_missing"):
        open_for_writing(tmp_path / "none.mujaz")


@pytest.mark.parametrize("content", [b"", b"not a database at all, just words" * 9, b"SQLite format 3\0" + bytes(200)])
def test_a_file_that_is_no_project(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "no.mujaz"
    path.write_bytes(content)
    for open_it in (open_for_writing, open_for_reading):
        with pytest.raises(UserError, match="not_a_project"):
            open_it(path)
    assert path.read_bytes() == content


def test_another_programs_database(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
    with pytest.raises(UserError, match="not_a_project"):
        open_for_writing(path)


def test_a_newer_project_is_refused_and_left_alone(project: Path) -> None:
    with sqlite3.connect(project) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = project.read_bytes()
    with pytest.raises(UserError, match="project_newer"):
        open_for_writing(project)
    assert project.read_bytes() == before


def test_an_existing_file_is_never_overwritten(project: Path) -> None:
    with pytest.raises(UserError, match="project_exists"):
        create_file(project)


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="folder_missing"):
        create_file(tmp_path / "no" / "one.mujaz")


def test_closing_leaves_one_file(project: Path) -> None:
    store = Store.open(project, "someone")
    store.set_meta("view", "{}")
    assert project.with_name(project.name + "-wal").exists()
    store.close()
    assert [path.name for path in project.parent.iterdir()] == [project.name]


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


def test_a_copy_of_an_open_project_is_whole(project: Path, tmp_path: Path) -> None:
    store = Store.open(project, "someone")
    store.set_meta("view", "fresh, still in the log")
    target = tmp_path / "copy.mujaz"
    target.write_bytes(b"an earlier copy")
    store.save_copy(target)
    store.close()
    copy = Store.open(target, "someone")
    assert copy.meta("view") == "fresh, still in the log"
    copy.close()


def test_a_failed_copy_leaves_the_earlier_one(project: Path, tmp_path: Path) -> None:
    store = Store.open(project, "someone")
    with pytest.raises(UserError, match="copy_failed"):
        store.save_copy(tmp_path / "no such folder" / "copy.mujaz")
    store.close()


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights there")
def test_a_folder_that_cannot_be_written_opens_for_reading(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write everywhere, so the probe is made to fail as it does for everyone else."""
    monkeypatch.setattr("desktop_app.store.store._writable", lambda path: False)
    store = Store.open(project, "someone")
    assert store.read_only
    store.close()


def test_the_file_opens_with_the_tools_of_others(project: Path, tmp_path: Path) -> None:
    from sqlite_utils import Database

    database = Database(shutil.copy(project, tmp_path / "seen.db"))
    assert set(KEYS) <= set(database.table_names())
    assert "readable_values" in database.view_names()
    database.conn.close()


def test_a_full_disk_is_told_in_one_sentence_and_what_was_there_stays(project: Path) -> None:
    """SQLite says the same of a database that may not grow as of a disk that is full."""
    store = Store.open(project, "someone")
    store.set_meta("view", "kept")
    pages = store.connection.execute("PRAGMA page_count").fetchone()[0]
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="disk_full"):
        store.set_meta("big", "x" * 1_000_000)
    assert store.meta("view") == "kept"
    assert store.meta("big") is None
    store.connection.execute("PRAGMA max_page_count = 1000000")
    store.set_meta("big", "x" * 1_000_000)
    store.close()


def test_a_copy_is_never_put_in_the_open_projects_place(project: Path) -> None:
    """The marks made after it would go into a file without a name."""
    store = Store.open(project, "someone")
    inode = project.stat().st_ino
    with pytest.raises(UserError, match="target_is_open"):
        store.save_copy(project.parent / "." / project.name)
    assert project.stat().st_ino == inode
    store.close()


def test_a_copy_does_not_replace_a_project_that_another_window_writes_in(project: Path, tmp_path: Path) -> None:
    create_file(tmp_path / "two.mujaz")
    store, other = Store.open(project, "someone"), Store.open(tmp_path / "two.mujaz", "other")
    with pytest.raises(UserError, match="project_locked"):
        store.save_copy(other.path)
    other.set_meta("view", "kept")
    other.close()
    store.close()
    with_marks = Store.open(tmp_path / "two.mujaz", "other")
    assert with_marks.meta("view") == "kept"
    with_marks.close()


def test_a_copy_over_a_crashed_project_takes_nothing_from_its_log(project: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed.mujaz"
    create_file(tmp_path / "running.mujaz")
    running = Store.open(tmp_path / "running.mujaz", "other")
    running.set_meta("view", "from the log")
    shutil.copy(running.path, crashed)
    shutil.copy(f"{running.path}-wal", f"{crashed}-wal")
    running.close()
    store = Store.open(project, "someone")
    store.save_copy(crashed)
    store.close()
    copy = Store.open(crashed, "someone")
    assert copy.meta("view") is None
    copy.close()


def test_a_damaged_page_is_told_in_one_sentence(project: Path) -> None:
    data = bytearray(project.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    store = Store.open(project, "someone")
    store.set_meta("view", "{}")
    root = store.connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'project'").fetchone()[0]
    store.close()
    data = bytearray(project.read_bytes())
    data[(root - 1) * size : root * size] = b"\xff" * size
    project.write_bytes(data)
    store = Store.open(project, "someone")
    with pytest.raises(UserError, match="project_unreadable"):
        store.meta("view")
    with pytest.raises(UserError, match="project_not_written"):
        store.set_meta("view", "{}")
    store.close()


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


def test_a_log_of_a_newer_program_is_not_taken_for_an_older_file(project: Path, tmp_path: Path) -> None:
    """After a crash the version may stand in the log alone."""
    running = sqlite3.connect(project)
    running.execute("PRAGMA journal_mode = WAL")
    running.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    crashed = Path(shutil.copy(project, tmp_path / "crashed.mujaz"))
    shutil.copy(f"{project}-wal", f"{crashed}-wal")
    running.close()
    for open_it in (open_for_writing, open_for_reading):
        with pytest.raises(UserError, match="project_newer"):
            open_it(crashed)


@pytest.mark.parametrize("read_only", [True, False])
def test_a_copy_that_cannot_be_written_is_told_as_such(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    store = Store.open(project, "someone", read_only=read_only)
    store.save_copy(tmp_path / "copy.mujaz")

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("desktop_app.store.store.sqlite3.connect", full)
    with pytest.raises(UserError, match="copy_failed"):
        store.save_copy(tmp_path / "copy.mujaz")
    monkeypatch.undo()
    store.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.mujaz", "one.mujaz"]


READS = "import sys; from desktop_app.store.store import Store; from pathlib import Path; " \
    "store = Store.open(Path(sys.argv[1]), 'x', read_only=True); print(store.meta(sys.argv[2])); store.close()"


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
    writes = "import os, sys; from desktop_app.store.store import Store; from pathlib import Path; " \
        "store = Store.open(Path(sys.argv[1]), 'x'); store.set_meta('key', '3'); os._exit(9)"
    assert subprocess.run([python, "-c", writes, str(project)], check=False).returncode == 9
    assert read_elsewhere(python, project, "key") == "3"
    store = Store.open(project, "someone")
    assert store.meta("key") == "3"
    store.close()
    assert sorted(path.name for path in project.parent.iterdir()) == [project.name]
