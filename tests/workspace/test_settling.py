"""What a survey found follows marks and answers, and no engine is asked for it."""

import contextlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.store.survey import SurveyFile
from desktop_app.store.survey_rows import Looked
from desktop_app.workspace import Workspace
from desktop_app.workspace.settling import Settling
from tests.workspace.listed import propose_only

TEXT = "التقى سالم الهادي وفدا من هيئة المراعي، وشكر سالم الهادي هيئة المراعي.\n"
OTHER = "قال سالم الهادي إن هيئة المراعي تعمل.\n"


@pytest.fixture
def article(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> str:
    propose_only(monkeypatch, ("سالم الهادي", Kind.PERSON, 0.9), ("هيئة المراعي", Kind.ORGANISATION, 0.6))
    return str(workspace.articles.add_text(TEXT).article)


def _counts(workspace: Workspace) -> tuple[int | None, dict[str, int]]:
    return workspace.suggestions.waiting(), {one.label: one.count for one in workspace.suggestions.groups()}


def test_the_library_s_numbers_follow_each_answer_and_its_undo(workspace: Workspace, article: str) -> None:
    """Nobody looks through the library again: what was found is held against marks and answers."""
    workspace.articles.add_text(OTHER)
    workspace.suggestions.survey()
    assert _counts(workspace) == (6, {"سالم الهادي": 3, "هيئة المراعي": 3})
    workspace.suggestions.accept(workspace.suggestions.of(article)[:1])
    assert _counts(workspace) == (5, {"سالم الهادي": 2, "هيئة المراعي": 3})
    refused = next(one for one in workspace.suggestions.of(article) if one.quote == "هيئة المراعي")
    workspace.suggestions.refuse([refused])  # these words in this reading, wherever they stand
    assert _counts(workspace) == (2, {"سالم الهادي": 2})
    assert workspace.suggestions.groups()[0].articles == 2
    workspace.history.undo()
    assert _counts(workspace) == (5, {"سالم الهادي": 2, "هيئة المراعي": 3})
    workspace.history.undo()
    assert _counts(workspace) == (6, {"سالم الهادي": 3, "هيئة المراعي": 3})
    workspace.history.redo()
    workspace.history.redo()
    assert _counts(workspace) == (2, {"سالم الهادي": 2})
    group = workspace.suggestions.groups()[0]
    workspace.suggestions.accept(workspace.suggestions.of_group(group))
    assert _counts(workspace) == (0, {})
    workspace.history.undo()
    assert _counts(workspace) == (2, {"سالم الهادي": 2})


def test_the_library_s_numbers_follow_a_mark_by_hand_and_an_article_s_going(workspace: Workspace, article: str) -> None:
    other = str(workspace.articles.add_text(OTHER).article)
    workspace.suggestions.survey()
    workspace.marks.annotate(article, Span(6, 17), Kind.PERSON)
    assert workspace.suggestions.waiting() == 5
    workspace.articles.delete(other)
    assert _counts(workspace) == (3, {"سالم الهادي": 1, "هيئة المراعي": 2})
    [item] = [one for one in workspace.bin.list() if one.kind is None]
    workspace.bin.restore([item])
    assert workspace.suggestions.waiting() == 5


def test_a_refusal_of_one_place_leaves_the_others_in_the_library(workspace: Workspace, article: str) -> None:
    """Where these words were accepted in this reading, a refusal speaks of its own place only."""
    workspace.articles.add_text(OTHER)
    workspace.suggestions.survey()
    first, _, second, _ = workspace.suggestions.of(article)
    workspace.suggestions.accept([first])
    again = next(one for one in workspace.suggestions.of(article) if one.span == second.span)
    workspace.suggestions.refuse([again])
    assert _counts(workspace) == (4, {"سالم الهادي": 1, "هيئة المراعي": 3})
    workspace.history.undo()
    workspace.history.undo()
    assert _counts(workspace) == (6, {"سالم الهادي": 3, "هيئة المراعي": 3})


def test_the_library_s_numbers_hold_in_the_next_session_and_after_work_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose_only(monkeypatch, ("سالم الهادي", Kind.PERSON, 0.9), ("هيئة المراعي", Kind.ORGANISATION, 0.6))
    path = tmp_path / "work.mujaz"
    with Workspace.create(path) as workspace:
        article = str(workspace.articles.add_text(TEXT).article)
        workspace.articles.add_text(OTHER)
        workspace.suggestions.survey()
        workspace.suggestions.refuse(workspace.suggestions.of(article)[:1])
        assert _counts(workspace) == (3, {"هيئة المراعي": 3})
    with Workspace.open(path) as workspace:
        assert _counts(workspace) == (3, {"هيئة المراعي": 3})
        workspace.history.undo()
        assert workspace.suggestions.waiting() == 6
        workspace.history.redo()
    with Workspace.open(path) as workspace:  # nobody asks for the survey's numbers here
        workspace.history.undo()
        workspace.marks.annotate(article, Span(6, 17), Kind.PERSON)
    with Workspace.open(path) as workspace:
        assert _counts(workspace) == (5, {"سالم الهادي": 2, "هيئة المراعي": 3})


def test_what_was_answered_is_no_article_that_teaches(workspace: Workspace, article: str) -> None:
    other = str(workspace.articles.add_text(OTHER).article)
    workspace.suggestions.survey()
    workspace.suggestions.accept(workspace.suggestions.of(article))
    assert workspace.suggestions.waiting() == 2
    assert workspace.suggestions.next_article() == other
    workspace.suggestions.accept(workspace.suggestions.of(other))
    assert workspace.suggestions.waiting() == 0
    assert workspace.suggestions.next_article() is None


def test_a_long_look_at_what_still_holds_can_be_stopped_and_goes_on(workspace: Workspace, article: str) -> None:
    for number in range(300):
        workspace.articles.add_text(f"{OTHER}{number}\n")
    workspace.suggestions.survey()
    workspace.suggestions._survey._settling.distrust()
    assert workspace.suggestions.waiting(cancelled=lambda: True) == 604
    workspace.suggestions.accept(workspace.suggestions.of(article))
    assert workspace.suggestions.waiting() == 600


_ACTS = st.sampled_from(("accept", "as", "refuse", "by hand", "unmark", "undo", "redo", "delete", "restore", "group"))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(_ACTS, st.integers(0, 9)), min_size=2, max_size=10))
def test_whatever_is_done_the_numbers_are_those_that_all_rows_held_anew_would_give(
    monkeypatch: pytest.MonkeyPatch, acts: list[tuple[str, int]]
) -> None:
    propose_only(monkeypatch, ("سالم الهادي", Kind.PERSON, 0.9), ("هيئة المراعي", Kind.ORGANISATION, 0.6))
    with tempfile.TemporaryDirectory() as folder, Workspace.create(Path(folder) / "work.mujaz") as workspace:
        articles = [str(workspace.articles.add_text(text).article) for text in (TEXT, OTHER)]
        workspace.suggestions.survey()
        for act, number in acts:
            with contextlib.suppress(UserError):
                _do(workspace, act, number, articles)
            told = _counts(workspace)
            file = workspace.suggestions._survey._file
            file.settle("")  # somebody who knows nothing of what was done holds all rows against the project
            Settling(workspace.suggestions._desk).settle(file, workspace.suggestions._engines.knowledge)
            assert told == _counts(workspace)


def _do(workspace: Workspace, act: str, number: int, articles: list[str]) -> None:
    suggestions, history = workspace.suggestions, workspace.history
    there = [one for article in articles if _is_there(workspace, article) for one in suggestions.of(article)]
    marks = workspace.marks.list()
    if act in ("undo", "redo"):
        getattr(history, act)()
    elif act == "delete" and _is_there(workspace, articles[number % 2]):
        workspace.articles.delete(articles[number % 2])
    elif act == "restore":
        workspace.bin.restore(workspace.bin.list()[:1])
    elif act == "by hand" and _is_there(workspace, articles[0]):
        workspace.marks.annotate(articles[0], Span(6 + number, 17 + number), Kind.PERSON)
    elif act == "unmark" and marks:
        workspace.marks.delete([marks[number % len(marks)].id])
    elif act == "group" and suggestions.groups():
        suggestions.refuse(suggestions.of_group(suggestions.groups()[0]))
    elif there and act == "as":
        suggestions.accept_as(there[number % len(there)], kind=Kind.PLACE)
    elif there and act in ("accept", "refuse"):
        getattr(suggestions, act)([there[number % len(there)]])


def _is_there(workspace: Workspace, article: str) -> bool:
    return article in {one.id for one in workspace.articles.list()}


def test_where_the_numbers_cannot_be_written_they_stay_as_they_were(
    workspace: Workspace, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The suggestions of the open article don't go with them."""
    workspace.suggestions.survey()

    def full(_file: SurveyFile, _write: object) -> None:
        raise UserError("disk_full", path="survey")

    with monkeypatch.context() as disk:
        disk.setattr(SurveyFile, "_written", full)
        workspace.suggestions.accept(workspace.suggestions.of(article)[:1])
        assert _counts(workspace)[0] == 4
        assert len(workspace.suggestions.of(article)) == 3
    assert _counts(workspace)[0] == 3


@pytest.mark.parametrize("asked", [True, False])
def test_what_changes_while_the_library_is_looked_through_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: bool
) -> None:
    """Its rows are written as it was read before; whoever asks next is on a full disk, or it is the next session."""
    propose_only(monkeypatch, ("سالم الهادي", Kind.PERSON, 0.9), ("هيئة المراعي", Kind.ORGANISATION, 0.6))
    path = tmp_path / "work.mujaz"

    def full(_file: SurveyFile, _write: object) -> None:
        raise UserError("disk_full", path="survey")

    with Workspace.create(path) as workspace:
        article = str(workspace.articles.add_text(TEXT).article)
        workspace.suggestions.survey()

        def meanwhile(_done: int, _total: int) -> None:
            workspace.marks.annotate(article, Span(6, 17), Kind.PERSON)
            workspace.suggestions.waiting()

        workspace.suggestions._survey._file.put_all([Looked(article, 1, "of another knowledge", 0.0, "", b"", [])])
        workspace.suggestions.survey(progress=meanwhile)
        if asked:
            with monkeypatch.context() as disk:
                disk.setattr(SurveyFile, "_written", full)
                workspace.suggestions.waiting()
            assert _counts(workspace) == (3, {"سالم الهادي": 1, "هيئة المراعي": 2})
    with Workspace.open(path) as workspace:
        assert _counts(workspace) == (3, {"سالم الهادي": 1, "هيئة المراعي": 2})


def test_an_answer_given_while_the_library_is_looked_through_and_taken_back_leaves_no_gap(
    workspace: Workspace, article: str
) -> None:
    """Its article was read with the mark; the suggestion is there again as soon as the mark is not."""
    last = [str(workspace.articles.add_text(f"{OTHER}{number}\n").article) for number in range(20)][-1]

    def meanwhile(done: int, _total: int) -> None:
        if done < 20:
            workspace.suggestions.accept(workspace.suggestions.of(last)[:1])

    workspace.suggestions.survey(progress=meanwhile)
    assert _counts(workspace) == (43, {"سالم الهادي": 21, "هيئة المراعي": 22})
    workspace.history.undo()
    assert _counts(workspace) == (44, {"سالم الهادي": 22, "هيئة المراعي": 22})


def test_what_was_answered_before_the_library_was_looked_through_can_be_taken_back(
    workspace: Workspace, article: str
) -> None:
    workspace.articles.add_text(OTHER)
    workspace.suggestions.accept(workspace.suggestions.of(article)[:1])
    refused = next(one for one in workspace.suggestions.of(article) if one.quote == "هيئة المراعي")
    workspace.suggestions.refuse([refused])
    workspace.suggestions.survey()
    assert _counts(workspace) == (2, {"سالم الهادي": 2})
    workspace.history.undo()
    assert _counts(workspace) == (5, {"سالم الهادي": 2, "هيئة المراعي": 3})
    workspace.history.undo()
    assert workspace.suggestions.waiting() == 6
