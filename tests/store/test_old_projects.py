"""A project of each released schema still opens, whole, with its history."""

import shutil
from pathlib import Path

import pytest

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
