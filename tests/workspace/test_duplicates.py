"""Likely duplicates are proposed, refused for good, and gone once merged."""

import shutil
from pathlib import Path

import pytest

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.workspace import Workspace


@pytest.fixture
def rahmans(workspace: Workspace) -> tuple[str, str]:
    one = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    return one, workspace.records.create(Kind.PERSON, "إمام علي رحمن")


def proposed(workspace: Workspace, kind: Kind | None = None) -> set[frozenset[str]]:
    return {frozenset((pair.one, pair.other)) for pair in workspace.duplicates.list(kind)}


def test_what_was_refused_does_not_come_back(workspace: Workspace, rahmans: tuple[str, str]) -> None:
    assert proposed(workspace) == {frozenset(rahmans)}
    assert proposed(workspace, Kind.PLACE) == set()
    workspace.duplicates.refuse(*reversed(rahmans))
    assert proposed(workspace) == set()
    steps = workspace.history.count()
    workspace.duplicates.refuse(*rahmans)
    assert workspace.history.count() == steps
    workspace.history.undo()
    assert proposed(workspace) == {frozenset(rahmans)}


def test_what_was_merged_is_gone_and_once_split_told_apart(workspace: Workspace, rahmans: tuple[str, str]) -> None:
    one, other = rahmans
    workspace.records.merge(one, [other])
    assert proposed(workspace) == set()
    workspace.records.split(one, other)
    assert proposed(workspace) == set()


def test_a_refusal_holds_for_what_the_record_is_merged_into(workspace: Workspace, rahmans: tuple[str, str]) -> None:
    third = workspace.records.create(Kind.PERSON, "إمام علي رحمانوف")
    workspace.duplicates.refuse(rahmans[0], third)
    workspace.records.merge(rahmans[1], [rahmans[0]])
    with workspace._desk.store.reading() as connection:
        rows = connection.execute("SELECT one, other FROM distinct_records").fetchall()
    assert [{row[0], row[1]} for row in rows] == [{rahmans[1], third}]


def test_refusing_what_is_not_there_is_told(workspace: Workspace, rahmans: tuple[str, str]) -> None:
    with pytest.raises(UserError, match="record_unknown"):
        workspace.duplicates.refuse(rahmans[0], "none")
    with pytest.raises(UserError, match="merge_itself"):
        workspace.duplicates.refuse(rahmans[0], rahmans[0])


def test_it_tells_how_far_it_is_and_can_be_stopped(workspace: Workspace, rahmans: tuple[str, str]) -> None:
    told: list[int] = []
    workspace.duplicates.list(progress=lambda done, _total: told.append(done))
    assert told == sorted(told)
    assert told[-1] == 100
    with pytest.raises(Cancelled):
        workspace.duplicates.list(cancelled=lambda: True)


def test_in_the_sample_where_all_is_joined_nothing_is_proposed(sample_project: Path, tmp_path: Path) -> None:
    with Workspace.open(Path(shutil.copy(sample_project, tmp_path))) as sample:
        assert sample.duplicates.list() == []


def test_likely_ones_come_first_where_one_is_looked_for(workspace: Workspace, rahmans: tuple[str, str]) -> None:
    other = workspace.records.create(Kind.PERSON, "سالم")
    near = workspace.duplicates.near(rahmans[0])
    assert [(one.record, one.reason) for one in near] == [(rahmans[1], "similar"), (other, "typed")]
    assert [one.record for one in workspace.duplicates.near(rahmans[0], "سال")] == [other]
