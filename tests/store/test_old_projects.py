"""A project of each released schema still opens, whole, with its history."""

import shutil
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.store.schema import SCHEMA_VERSION
from desktop_app.workspace import Workspace

_OLD = Path(__file__).parent / "old_projects"


def test_there_is_one_of_each_earlier_schema() -> None:
    assert sorted(path.stem for path in _OLD.glob("*.mujaz")) == [f"schema_{n}" for n in range(1, SCHEMA_VERSION)]


@pytest.mark.parametrize("old", sorted(_OLD.glob("*.mujaz")), ids=lambda path: path.stem)
def test_it_opens_and_its_history_goes_both_ways(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "project.mujaz"
    shutil.copy(old, path)
    with Workspace.open(path) as workspace:
        assert workspace.check() == []
        assert len(workspace.articles.list()) == 2
        while workspace.history.redo():
            pass
        assert (len(workspace.articles.list()), workspace.check()) == (1, [])
        while workspace.history.undo():
            pass
        assert (list(workspace.articles.list()), workspace.records.list(), workspace.check()) == ([], [], [])


@pytest.mark.parametrize("old", sorted(_OLD.glob("*.mujaz")), ids=lambda path: path.stem)
def test_it_opens_for_reading_where_it_cannot_be_brought_up_to_date(old: Path, tmp_path: Path) -> None:
    """On a disk that can't be written it stays as it is, and what was not there yet is asked for all the same."""
    path = tmp_path / "project.mujaz"
    shutil.copy(old, path)
    with Workspace.open(path, read_only=True) as workspace:
        assert workspace.check() == []
        assert (len(workspace.articles.list()), workspace.library.count()) == (2, 2)
        assert workspace.history.steps()[0].back_to is None
        assert workspace.registry.kinds() and not workspace.kinds.list() and workspace.bin.count() == 0
        with workspace._desk.store.reading_apart() as connection:
            assert connection.execute("SELECT count(*) FROM shelf").fetchone()[0] == 2
        with pytest.raises(UserError, match="project_read_only"):
            workspace.articles.add_text("نص")
    assert path.read_bytes() == old.read_bytes()
    assert [left.name for left in tmp_path.iterdir()] == [path.name]
