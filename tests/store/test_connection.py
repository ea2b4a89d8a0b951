"""Opening a project: what is refused, what is pragma'd, what a read-only disk gets."""

import os
import shutil
import sqlite3
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
