"""A project of each released schema still opens, whole, with its history."""

import contextlib
import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.store import briefings, plain
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


def test_a_spelling_that_the_analyst_had_added_is_the_analysts(tmp_path: Path) -> None:
    """The history of an older project still knows which ones were typed and which were learnt from a mark."""
    path = tmp_path / "project.mujaz"
    shutil.copy(_OLD / "schema_1.mujaz", path)
    with contextlib.closing(sqlite3.connect(path)) as older, older:
        [record] = older.execute("SELECT id FROM record LIMIT 1").fetchone()
        for alias, step in (("a", "alias"), ("b", "annotate")):
            older.execute("INSERT INTO alias VALUES (?, ?, 'لقب', 'لقب')", (alias, record))
            number = older.execute(
                "INSERT INTO step (name, detail, author, made_at, undone) VALUES (?, '', '', '', 0)", (step,)
            ).lastrowid
            older.execute(
                "INSERT INTO change (step, thing, row_key, act) VALUES (?, 'alias', ?, 'insert')",
                (number, json.dumps([alias])),
            )
    with Workspace.open(path) as workspace:
        origins = {one.id: str(one.origin) for one in workspace.records.get(record).aliases}
    assert (origins["a"], origins["b"]) == ("analyst", "marked")


def test_a_briefing_kept_by_an_older_version_is_read_as_it_was(tmp_path: Path) -> None:
    """What was in it stood there as text; now it is packed."""
    path = tmp_path / "project.mujaz"
    shutil.copy(_OLD / "schema_2.mujaz", path)
    with contextlib.closing(sqlite3.connect(path)) as older, older:
        older.execute("INSERT INTO template VALUES ('t', x'00')")
        row = ("b", "JO-TN", "2026-01-01", "", "ar", "", "", "", "t", '{"a": 1}')
        older.execute("INSERT INTO briefing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    with Workspace.open(path) as workspace, workspace._desk.store.reading() as connection:
        assert briefings.last_before(connection, "JO-TN", "2026-02-01") == '{"a": 1}'
        [row] = plain.rows_of(connection, "briefing")
        assert row.values["data"] == '{"a": 1}'
