"""A copy of a project: whole, and never in the place of one that is open."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.store.connection import create_file
from desktop_app.store.store import Store


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
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.mujaz", project.name]
