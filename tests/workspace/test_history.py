"""Undo and redo as one long property: any walk taken back gives the first state, taken again the last."""

import json
from pathlib import Path

import pytest
from hypothesis import settings

from desktop_app.model.errors import Cancelled
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from tests.workspace.conftest import TEXT
from tests.workspace.walk import Walk
from tests.workspace.walking import state_of

TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=15, stateful_step_count=40, deadline=None)


def test_undo_still_knows_yesterday(project: Path) -> None:
    with Workspace.open(project) as yesterday:
        article = str(yesterday.articles.add_text(TEXT).article)
        yesterday.marks.annotate(article, Span(0, 6), Kind.PLACE)
    with Workspace.open(project) as today:
        assert today.history.undo_name == "annotate"
        today.history.undo()
        assert today.marks.of(article) == []
    with Workspace.open(project) as tomorrow:
        assert tomorrow.history.redo_name == "annotate"
        tomorrow.history.redo()
        assert len(tomorrow.marks.of(article)) == 1


def test_a_new_act_ends_what_could_be_redone_but_an_empty_one_does_not(workspace: Workspace, article: str) -> None:
    workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    workspace.history.undo()
    workspace.articles.set_details(article, title=workspace.articles.get(article).title)
    assert workspace.history.redo_name == "annotate"
    workspace.articles.set_details(article, title="عنوان آخر")
    assert workspace.history.redo_name is None


def test_what_was_taken_back_and_left_behind_is_not_forgotten(workspace: Workspace, article: str) -> None:
    history = workspace.history
    kept = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    left = [workspace.marks.annotate(article, Span(at, at + 6), Kind.SECTOR, exact=True) for at in (7, 20)]
    with_all, steps = state_of(workspace), [step.number for step in history.steps()]
    history.undo()
    history.undo()
    without = state_of(workspace)
    workspace.marks.set_note(kept.id, "ملاحظة")
    noted = state_of(workspace)
    names = [(step.name, step.detail) for step in history.steps()]
    assert names[:2] == [("note", "دوشنبه"), ("taken_back", "2")]
    assert [name for name, _ in names[2:]] == ["annotate", "annotate", "annotate", "paste"]
    history.go_to(steps[0])
    assert state_of(workspace) == with_all
    assert {mark.id for mark in workspace.marks.of(article)} == {kept.id, *(one.id for one in left)}
    history.go_to(history.steps(1)[0].number)
    assert state_of(workspace) == noted
    history.undo()
    assert state_of(workspace) == without
    assert history.undo_name == "annotate"  # undo passes over what was left behind
    history.undo()
    assert [workspace.marks.of(article), history.undo_name] == [[], "paste"]
    while history.redo():
        pass
    assert state_of(workspace) == noted


def test_leaving_work_behind_again_and_again_does_not_blow_the_history_up(workspace: Workspace, article: str) -> None:
    for number in range(12):
        workspace.articles.set_details(article, title=f"عنوان {number}")
        while workspace.history.undo_name != "paste":
            workspace.history.undo()
    workspace.articles.set_details(article, title="آخر")
    with workspace._desk.store.reading() as connection:
        assert connection.execute("SELECT count(*) FROM change").fetchone()[0] < 60


def test_a_walk_that_is_stopped_changes_nothing(workspace: Workspace, article: str) -> None:
    for number in range(5):
        workspace.articles.set_details(article, title=f"عنوان {number}")
    before, asked = state_of(workspace), iter([False, False, True])
    with pytest.raises(Cancelled):
        workspace.history.go_to(0, cancelled=lambda: next(asked))
    assert state_of(workspace) == before
    told: list[tuple[int, int]] = []
    workspace.history.go_to(0, progress=lambda done, total: told.append((done, total)))
    assert told == [(n, 6) for n in range(1, 7)]
    assert workspace.articles.list() == []


def test_a_long_way_through_the_history_costs_no_more_for_each_step(project: Path) -> None:
    """Ten thousand steps are seconds, then, and not minutes."""
    with Workspace.open(project) as workspace:
        connection, cost = workspace._desk.store.connection, []
        for many in (50, 450):
            for number in range(many):
                workspace.records.create(Kind.PERSON, f"اسم {number}")
            ticks: list[int] = []
            connection.set_progress_handler(lambda ticks=ticks: ticks.append(1), 100)  # type: ignore[misc]
            last = workspace.history.steps(1)[0].number
            assert len(workspace.history.go_to(0).records) == last  # type: ignore[union-attr]
            assert len(workspace.history.go_to(last).records) == last  # type: ignore[union-attr]
            workspace.history.undo()
            connection.set_progress_handler(None, 0)
            cost.append(len(ticks) / last)
            workspace.history.redo()
        assert cost[1] < 1.5 * cost[0]


def test_a_deleted_article_comes_back_with_text_bytes_and_marks(workspace: Workspace, article: str) -> None:
    made = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    original = workspace.articles.original(article)
    workspace.articles.delete(article)
    assert workspace.articles.list() == []
    assert workspace.find.first("دوشنبه", 9) == []
    workspace.history.undo()
    assert workspace.articles.text(article) == TEXT
    assert workspace.articles.original(article) == original
    assert workspace.marks.of(article) == [made]
    assert len(workspace.find.first("دوشنبه", 9)) == 1


def test_steps_name_what_was_done(workspace: Workspace, article: str) -> None:
    workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    assert [step.name for step in workspace.history.steps()] == ["annotate", "paste"]
    assert json.dumps([step.detail for step in workspace.history.steps()], ensure_ascii=False).count("دوشنبه") == 1


@pytest.mark.parametrize("act", ["mark", "undo", "undo and mark", "paste and undo", "pair"])
def test_what_is_done_during_an_import_can_be_undone_and_redone(
    workspace: Workspace, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    """A batch that comes after other work, or after its own step was taken back, is a step of its own."""
    monkeypatch.setattr("desktop_app.workspace.importing._BATCH", 1)
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(
            f"نص رقم {number}: زار وفد من الصين دوشنبه في طاجيكستان.", encoding="utf-8"
        )
    first = state_of(workspace)

    def meanwhile(done: int, _: int) -> None:
        if done != 1:
            return
        if act == "pair":
            workspace.articles.set_pairs(article, ["KZ-TJ"])
            (tmp_path / "2.txt").write_text("زار وفد من كازاخستان طاجيكستان.", encoding="utf-8")
        if act == "paste and undo":
            workspace.articles.add_text("نص آخر")
        if "undo" in act:
            workspace.history.undo()
        if "mark" in act:
            workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)

    workspace.articles.import_paths([tmp_path / f"{number}.txt" for number in range(3)], progress=meanwhile)
    last, count = state_of(workspace), 0
    while workspace.history.undo_name != "paste":
        workspace.history.undo()
        count += 1
    assert state_of(workspace) == first
    assert workspace.check() == []
    for _ in range(count):
        workspace.history.redo()
    assert state_of(workspace) == last
    assert workspace.check() == []
