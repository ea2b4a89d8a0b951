"""The look through the library: what fails in one article ends neither the others nor the other engines."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.settings.words import sentence
from desktop_app.store.survey import SurveyFile
from desktop_app.suggest.engines import registry
from desktop_app.suggest.engines.engine import Engine
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading
from desktop_app.workspace import Workspace
from tests.workspace.listed import propose_only

TEXT = "قال سالم الهادي إن هيئة المراعي تعمل.\n"


class Failing:
    """Fails in articles that hold a word."""

    name = EngineName.PATTERNS
    version = "test"
    word = "عسير"

    def suggest(self, reading: Reading) -> Iterable[Suggestion]:
        if self.word in reading.source:
            raise IndexError(self.word)
        return ()


@pytest.fixture
def failing(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Failing:
    """Three articles, two of which are hard; the engine fails before and after the one of lists."""
    propose_only(monkeypatch, ("سالم الهادي", Kind.PERSON, 0.9), ("هيئة المراعي", Kind.ORGANISATION, 0.6))
    lists, engine = registry.name_engines, Failing()

    def with_failing(knowledge: Knowledge) -> list[Engine]:
        return [engine, *lists(knowledge)]

    monkeypatch.setattr(registry, "name_engines", with_failing)
    monkeypatch.setattr(registry, "deed_engines", lambda knowledge: [engine])
    for text in (f"عسير. {TEXT}", TEXT, f"{TEXT}عسير."):
        workspace.articles.add_text(text)
    return engine


def test_an_engine_that_fails_in_an_article_is_told_of_once_at_the_end(workspace: Workspace, failing: Failing) -> None:
    told: list[int] = []
    with pytest.raises(UserError) as found:
        workspace.suggestions.survey(progress=lambda done, total: told.append(done))
    assert told == [3] and isinstance(found.value.__cause__, IndexError)
    assert (found.value.code, found.value.values) == ("engine_failed", {"count": 2, "engines": (EngineName.PATTERNS,)})
    assert sentence(found.value, "en").startswith("Articles in which an engine failed: 2 (patterns)")
    assert "الأنماط" in sentence(found.value, "ar")


def test_what_the_others_found_there_is_kept_and_the_article_is_looked_at_again(
    workspace: Workspace, failing: Failing
) -> None:
    with pytest.raises(UserError):
        workspace.suggestions.survey()
    assert workspace.suggestions.waiting() == 6
    with pytest.raises(UserError):
        workspace.suggestions.survey()
    failing.word = "يسير"
    assert workspace.suggestions.survey() == 2  # the two of which not all is known
    assert workspace.suggestions.survey() == 0
    assert workspace.suggestions.waiting() == 6


def test_the_open_article_still_says_what_is_wrong(workspace: Workspace, failing: Failing) -> None:
    with pytest.raises(IndexError):
        workspace.suggestions.of(workspace.articles.list()[0].id)


def test_a_group_says_how_sure_its_surest_and_its_least_sure_are(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose_only(monkeypatch, ("سالم", Kind.PERSON, 0.9), ("المراعي", Kind.PLACE, 0.6))
    workspace.articles.add_text(TEXT)
    workspace.suggestions.survey()
    propose_only(monkeypatch, ("سالم", Kind.PERSON, 0.7), ("المراعي", Kind.PLACE, 0.6))
    workspace.articles.add_text(f"{TEXT} ثم")
    workspace.suggestions.survey()
    groups = {one.label: (one.count, one.best, one.worst) for one in workspace.suggestions.groups()}
    assert groups == {"سالم": (2, 0.9, 0.7), "المراعي": (2, 0.6, 0.6)}


@pytest.fixture
def many(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    return _filled(workspace, monkeypatch)


def _filled(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """Forty articles, each with two suggestions."""
    propose_only(monkeypatch, ("سالم الهادي", Kind.PERSON, 0.9), ("هيئة المراعي", Kind.ORGANISATION, 0.6))
    for number in range(40):
        workspace.articles.add_text(f"{TEXT}{number}")
    return workspace


def test_what_a_stopped_look_left_is_counted_and_looked_at_next(many: Workspace) -> None:
    assert many.suggestions.survey_rest() == 40
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 25

    with pytest.raises(Cancelled):
        many.suggestions.survey(cancelled=cancelled)
    seen = 40 - many.suggestions.survey_rest()
    assert 0 < seen < 40 and many.suggestions.waiting() == 2 * seen
    assert many.suggestions.survey() == 40 - seen
    assert (many.suggestions.survey_rest(), many.suggestions.waiting()) == (0, 80)


@pytest.mark.parametrize("writing", ["put_all", "tidy"])
def test_a_stopped_look_says_so_also_where_nothing_more_can_be_written(
    many: Workspace, monkeypatch: pytest.MonkeyPatch, writing: str
) -> None:
    def full(*_all: object) -> None:
        raise UserError("disk_full", path="survey")

    with monkeypatch.context() as patch:
        patch.setattr(SurveyFile, writing, full)
        with pytest.raises(UserError, match="disk_full"):
            many.suggestions.survey()
    with monkeypatch.context() as patch:
        patch.setattr(SurveyFile, writing, full)
        many.articles.add_text(f"{TEXT}ثم")
        with pytest.raises(Cancelled):
            many.suggestions.survey(cancelled=lambda: True)
    many.suggestions.survey()
    assert (many.suggestions.survey_rest(), many.suggestions.waiting()) == (0, 82)


def test_a_failed_engine_is_told_of_also_where_nothing_more_can_be_written(
    workspace: Workspace, failing: Failing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: SurveyFile) -> None:
        raise UserError("disk_full", path="survey")

    monkeypatch.setattr(SurveyFile, "tidy", full)
    with pytest.raises(UserError, match="engine_failed"):
        workspace.suggestions.survey()
    assert workspace.suggestions.waiting() == 6


def test_articles_that_went_and_came_back_during_the_look_are_not_taken_for_looked_at(many: Workspace) -> None:
    def away_and_back(done: int, _total: int) -> None:
        if done == 16:
            for _step in range(30):
                many.history.undo()
        if done == 32:
            for _step in range(30):
                many.history.redo()

    many.suggestions.survey(progress=away_and_back)
    rest = many.suggestions.survey_rest()
    assert rest == 16  # those that were read while they were away
    assert many.suggestions.survey() == rest
    assert (many.suggestions.survey_rest(), many.suggestions.waiting()) == (0, 80)


def test_what_a_killed_look_left_is_known_in_the_next_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(BaseException):
        pass

    def killed(done: int, _total: int) -> None:
        if done == 16:
            raise Killed

    path = tmp_path / "killed.mujaz"
    with Workspace.create(path) as workspace, pytest.raises(Killed):
        _filled(workspace, monkeypatch).suggestions.survey(progress=killed)
    with Workspace.open(path) as again:
        assert again.suggestions.survey_rest() == 24
        again.articles.add_text(f"{TEXT}40")
        assert again.suggestions.survey_rest() == 25
        assert again.suggestions.survey() == 25


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("known", "told", "[["),
        ("known", "told", "[]"),
        ("known", "told", "{}"),
        ("known", "told", '{"base": 1, "names": 2, "own": 3, "places": 4}'),
        ("known", "told", "[" * 100_000),
        ("seen", "traces", b"odd"),
    ],
    ids=range(6),
)
def test_where_somebody_changed_what_was_known_then_all_is_looked_at_again(
    many: Workspace, table: str, column: str, value: object
) -> None:
    many.suggestions.survey()
    many.records.create(Kind.PERSON, "سالم الهادي")  # something else is known by now
    many.suggestions._survey._file._connection.execute(f"UPDATE {table} SET {column} = ?", (value,))
    assert many.suggestions.survey() == 40
    assert many.suggestions.waiting() == 80
