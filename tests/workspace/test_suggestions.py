"""Help: what is proposed and remembered, and what becomes of answers."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName
from desktop_app.model.things import ArticleState
from desktop_app.workspace import Workspace
from tests.workspace.proposed import proposed, quotes


@pytest.fixture
def article(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> str:
    return proposed(workspace, monkeypatch)


def test_looking_marks_nothing(workspace: Workspace, article: str) -> None:
    steps = workspace.history.count()
    assert quotes(workspace, article) == ["سالم الهادي", "هيئة المراعي"] * 2
    assert workspace.suggestions.survey() == 1
    assert (workspace.marks.of(article), workspace.history.count()) == ([], steps)


def test_rates_count_the_answers_that_stand(workspace: Workspace, article: str) -> None:
    suggestions = workspace.suggestions.of(article)
    workspace.suggestions.accept(suggestions[:3:2])
    workspace.suggestions.refuse(suggestions[1:2])
    rates = {one.kind: (one.accepted, one.refused, one.rate) for one in workspace.suggestions.rates()}
    assert rates == {Kind.PERSON: (2, 0, 1.0), Kind.ORGANISATION: (0, 1, 0.0)}


def test_an_engine_that_is_switched_off_is_silent(workspace: Workspace, article: str) -> None:
    workspace.suggestions.switch_off(frozenset({EngineName.GAZETTEER}))
    assert workspace.suggestions.of(article) == ()
    workspace.suggestions.switch_off(frozenset())
    assert len(workspace.suggestions.of(article)) == 4


def test_cancelled_it_is_empty_and_forgotten(workspace: Workspace, article: str) -> None:
    assert workspace.suggestions.of(article, cancelled=lambda: True) == ()
    assert len(workspace.suggestions.of(article)) == 4


def test_what_was_found_is_not_remembered_where_a_mark_is_made_in_that_very_moment(
    workspace: Workspace, article: str
) -> None:
    asked: list[int] = []
    first = workspace.suggestions.of(article, cancelled=lambda: bool(asked.append(1)))[0]
    last = len(asked)  # the question asked right before what was found is kept
    workspace.articles.set_state(article, ArticleState.IN_PROGRESS)  # which has it looked for anew
    asked.clear()

    def cancelled() -> bool:
        asked.append(1)
        if len(asked) == last:
            workspace.marks.annotate(article, first.span, Kind.PERSON)
        return False

    workspace.suggestions.of(article, cancelled=cancelled)
    assert len(asked) == last
    assert first.span not in [one.span for one in workspace.suggestions.of(article)]


def test_a_deleted_article_takes_its_answers_along_and_brings_them_back(workspace: Workspace, article: str) -> None:
    workspace.suggestions.refuse(workspace.suggestions.of(article)[:1])
    workspace.articles.delete(article)
    assert workspace.suggestions.verdicts() == []
    [item] = [one for one in workspace.bin.list() if one.kind is None]
    workspace.bin.restore([item])
    assert len(workspace.suggestions.verdicts()) == 1
    assert workspace.check() == []


def test_answers_and_lists_go_along_with_an_export(workspace: Workspace, article: str, tmp_path) -> None:
    suggestions = workspace.suggestions.of(article)
    workspace.suggestions.accept(suggestions[:1])
    workspace.suggestions.refuse(suggestions[1:2])
    workspace.export_jsonl(tmp_path / "out.jsonl")
    with Workspace.create(tmp_path / "other.mujaz") as other:
        other.load_jsonl(tmp_path / "out.jsonl")
        assert list(other.suggestions.verdicts()) == list(workspace.suggestions.verdicts())
        assert other.check() == []
