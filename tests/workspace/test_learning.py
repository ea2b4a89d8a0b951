"""The learner of a project: trained from its marks, kept beside it, never in the way."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.model.things import ArticleState
from desktop_app.suggest.reading import Reading
from desktop_app.workspace import Workspace
from desktop_app.workspace.suggestions import Suggestions

_FIRST = ("مالك", "نبيل", "كاظم", "سمير", "هشام", "فاضل", "جلال", "وليد", "طلال", "منذر", "بشار", "غسان")
_LAST = ("سعدون", "حداد", "ربيع", "عطوان", "بدران", "نعمان", "شريف", "منصور", "قاسم", "زيدان", "خوري", "مراد")


def _no_engines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.suggest.engines.registry.name_engines", lambda known: [])
    monkeypatch.setattr("desktop_app.suggest.engines.registry.deed_engines", lambda known: [])


@pytest.fixture(scope="module")
def marked(empty_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with 144 marked names, each after the same word; copy it, don't open it."""
    path = Path(shutil.copy(empty_project, tmp_path_factory.mktemp("marked") / "project.mujaz"))
    with pytest.MonkeyPatch.context() as monkeypatch, Workspace.open(path) as workspace:
        _no_engines(monkeypatch)
        for number, last in enumerate(_LAST):
            names = [f"{first} {last}" for first in _FIRST]
            text = f"العدد {number}. " + " ".join(f"قال السيد {name} إن العمل جار في المدينة." for name in names)
            article = str(workspace.articles.add_text(text).article)
            for name in names:
                start = text.index(name)
                workspace.marks.annotate(article, Span(start, start + len(name)), Kind.PERSON, exact=True)
            workspace.articles.set_state(article, ArticleState.DONE)
    return path


@pytest.fixture
def taught(marked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """That project, the test's own, and no engine but the learner."""
    _no_engines(monkeypatch)
    with Workspace.open(Path(shutil.copy(marked, tmp_path / "project.mujaz"))) as workspace:
        yield workspace


def test_with_too_little_it_says_so(workspace: Workspace, article: str) -> None:
    assert (workspace.learner.state().status, workspace.learner.state().due) == ("none", False)
    with pytest.raises(UserError, match="learner_too_little"):
        workspace.learner.train()
    assert not workspace.learner.path.exists()


def test_it_learns_is_kept_beside_the_project_and_proposes(taught: Workspace) -> None:
    article = str(taught.articles.add_text("قال السيد رائد جودت إن العمل جار في المدينة.").article)
    assert taught.suggestions.of(article) == ()
    assert taught.learner.state().due
    told: list[tuple[int, int]] = []
    state = taught.learner.train(progress=lambda done, total: told.append((done, total)))
    assert (state.status, state.marks, state.now, state.due) == ("ready", 144, 144, False)
    assert told == sorted(told) and told[-1][0] == told[-1][1]
    [one] = taught.suggestions.of(article)
    assert (one.quote, one.kind, one.engine, one.version) == ("رائد جودت", Kind.PERSON, "learner", state.version)
    assert taught.learner.path.parent == taught.path.parent
    with Workspace.open(taught.path, read_only=True) as again:
        assert again.learner.path == taught.learner.path
        assert len(again.suggestions.of(article)) == 1
        again.suggestions.switch_off(frozenset({EngineName.LEARNER}))
        assert again.suggestions.of(article) == ()


@pytest.mark.parametrize("state", [ArticleState.DONE, ArticleState.IN_PROGRESS])
def test_who_never_marks_sectors_where_all_was_read_is_asked_for_none_until_the_learner_is_switched_off(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, state: ArticleState
) -> None:
    monkeypatch.setattr("desktop_app.suggest.engines.registry.name_engines", lambda known: [])
    for last in _LAST:
        _mark_persons(workspace, last, state)
    article = str(workspace.articles.add_text("ناقش الجانبان التعاون في مجالي الطاقة والتعليم.").article)
    before = workspace.suggestions.of(article)
    assert [one.kind for one in before] == [Kind.SECTOR, Kind.SECTOR]
    workspace.learner.train()
    after = tuple(one for one in workspace.suggestions.of(article) if one.kind is Kind.SECTOR)
    assert after == (() if state is ArticleState.DONE else before)
    workspace.suggestions.switch_off(frozenset({EngineName.LEARNER}))
    assert workspace.suggestions.of(article) == before


def _mark_persons(workspace: Workspace, last: str, state: ArticleState) -> None:
    names = [f"{first} {last}" for first in _FIRST]
    text = f"ناقش السيد {last} التعاون في مجالي الطاقة والنقل. " + " ".join(f"وصل السيد {name} أمس." for name in names)
    article = str(workspace.articles.add_text(text).article)
    for name in names:
        start = text.index(name)
        workspace.marks.annotate(article, Span(start, start + len(name)), Kind.PERSON, exact=True)
    workspace.articles.set_state(article, state)


def test_a_damaged_model_is_told_and_the_rest_works(taught: Workspace) -> None:
    taught.learner.train()
    taught.learner.path.write_bytes(taught.learner.path.read_bytes()[:-9])
    with Workspace.open(taught.path, read_only=True) as again:
        assert again.learner.state().status == "damaged"
        assert again.suggestions.of(again.articles.list()[0].id) == ()
    assert taught.learner.train().status == "ready"


def test_projects_of_one_name_in_folders_that_cannot_be_written_have_a_model_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.workspace.learning.cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr("desktop_app.workspace.learning.os.access", lambda path, mode: False)
    paths = []
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        with Workspace.create(tmp_path / name / "news.mujaz") as workspace:
            paths.append(workspace.learner.path)
            assert workspace.learner.path == paths[-1]
    assert paths[0] != paths[1]
    assert {path.parent for path in paths} == {tmp_path / "cache" / "learner"}


def test_thrown_away_it_is_gone(taught: Workspace) -> None:
    taught.learner.train()
    taught.learner.forget()
    assert (taught.learner.state().status, taught.learner.path.exists()) == ("none", False)
    assert taught.suggestions.of(taught.articles.list()[0].id) == ()


def test_cancelled_the_earlier_model_stays(taught: Workspace) -> None:
    version = taught.learner.train().version
    with pytest.raises(Cancelled):
        taught.learner.train(cancelled=lambda: True)
    assert taught.learner.state().version == version


def test_an_engine_that_fails_in_an_article_does_not_keep_it_from_learning(
    taught: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look through the library tells of that."""

    class Failing:
        name, version = EngineName.PATTERNS, "1"

        def suggest(self, reading: Reading) -> list[Suggestion]:
            raise IndexError(reading.id)

    monkeypatch.setattr("desktop_app.suggest.engines.registry.deed_engines", lambda known: [Failing()])
    assert taught.learner.train().status == "ready"


def test_a_folder_that_cannot_be_written_is_told(taught: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(UserError, match="learner_not_written"):
        taught.learner.train()
    assert taught.learner.state().status == "none"


def test_it_is_measured_on_articles_it_was_not_trained_on(taught: Workspace) -> None:
    scores = {(one.engine, one.kind): one for one in taught.suggestions.evaluate()}
    assert scores[EngineName.LEARNER, Kind.PERSON].recall > 0.9
    assert isinstance(taught.suggestions, Suggestions)
    taught.suggestions.switch_off(frozenset({EngineName.LEARNER}))
    assert scores.keys() - {(one.engine, one.kind) for one in taught.suggestions.evaluate()} == {
        (EngineName.LEARNER, Kind.PERSON)
    }


def test_a_model_of_a_deleted_project_of_the_same_name_is_not_taken_over(taught: Workspace, tmp_path: Path) -> None:
    taught.learner.train()
    with Workspace.create(tmp_path / "other.mujaz") as other:
        other.learner.path.write_bytes(taught.learner.path.read_bytes())
        article = str(other.articles.add_text("قال السيد رائد جودت إن العمل جار في المدينة.").article)
        assert (other.learner.state().status, other.learner.state().due) == ("none", False)
        assert other.suggestions.of(article) == ()
    with Workspace.open(taught.path, read_only=True) as again:
        assert again.learner.state().status == "ready"


def test_a_model_that_needs_a_lexicon_which_is_gone_says_so(taught: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    article = str(taught.articles.add_text("قال السيد رائد جودت إن العمل جار في المدينة.").article)
    with monkeypatch.context() as there:
        there.setattr("desktop_app.workspace.learning._lexicon", lambda: lambda word: (word, "noun", ""))
        there.setattr("desktop_app.workspace.learning._has_lexicon", lambda: True)
        assert taught.learner.train().status == "ready"
        assert len(taught.suggestions.of(article)) == 1
    taught.suggestions._forget()
    state = taught.learner.state()
    assert (state.status, state.marks, state.lexicon) == ("without_lexicon", 144, True)
    assert taught.suggestions.of(article) == ()
    assert taught.learner.train().status == "ready"  # without one, so that it can be asked
    assert len(taught.suggestions.of(article)) == 1


def test_the_library_s_scores_are_of_before_until_it_is_looked_through_again(taught: Workspace) -> None:
    asked = taught.suggestions
    assert EngineName.LEARNER in asked.silent() and EngineName.NEURAL in asked.silent()
    asked.survey()
    assert not asked.survey_lacks()
    taught.learner.train()
    assert asked.survey_lacks() and EngineName.LEARNER not in asked.silent()
    asked.switch_off(frozenset({EngineName.LEARNER}))
    assert not asked.survey_lacks()  # it says nothing now
    asked.switch_off(frozenset())
    assert asked.survey() > 0
    assert not asked.survey_lacks()
    taught.learner.forget()
    assert asked.survey_lacks()
