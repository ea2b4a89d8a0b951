"""The writer's lock in a folder that several people share, and on a full disk."""

import os
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.store.lock import WriterLock

pytestmark = pytest.mark.skipif(os.name == "nt", reason="who may write is told otherwise there")


@pytest.fixture
def of_somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock file that stands there may be read and not written; root may write everything, so it is pretended."""
    really_open = os.open

    def open_it(path: Path, flags: int, mode: int = 0o777) -> int:
        if Path(path).exists() and flags & os.O_RDWR:
            raise PermissionError(13, "Permission denied")
        return really_open(path, flags, mode)

    monkeypatch.setattr(os, "open", open_it)


def test_a_lock_that_another_user_holds_names_them(tmp_path: Path, of_somebody_else: None) -> None:
    held, mine = WriterLock(tmp_path / "one.mujaz"), WriterLock(tmp_path / "one.mujaz")
    held.take()
    with pytest.raises(UserError, match="project_locked") as caught:
        mine.take()
    assert str(os.getpid()) in str(caught.value.values["owner"])
    held.release()


def test_a_lock_file_that_a_crash_of_another_user_left_holds_nobody_up(tmp_path: Path, of_somebody_else: None) -> None:
    (tmp_path / "one.mujaz.lock").write_text("gone@there, 1")
    mine = WriterLock(tmp_path / "one.mujaz")
    mine.take()
    assert str(os.getpid()) in mine.path.read_text()
    mine.release()
    assert not mine.path.exists()


def test_a_full_disk_does_not_keep_a_project_shut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "pwrite", full)
    held, other = WriterLock(tmp_path / "one.mujaz"), WriterLock(tmp_path / "one.mujaz")
    held.take()
    with pytest.raises(UserError, match="project_locked"):
        other.take()
    held.release()
