"""What a survey found follows the engines that are switched on, and no engine is asked for it."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName
from desktop_app.suggest.engines import registry
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.workspace import Workspace
from tests.workspace.listed import Listed

TEXT = "التقى سالم الهادي وفدا من هيئة المراعي، وشكر سالم الهادي هيئة المراعي.\n"
OTHER = "قال سالم الهادي إن هيئة المراعي تعمل.\n"
GAZETTEER, PATTERNS = EngineName.GAZETTEER, EngineName.PATTERNS
PERSON, BODY = "سالم الهادي", "هيئة المراعي"


class Patterns(Listed):
    name = PATTERNS
    version = "patterns"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of two articles: the lists know the body, patterns the person and, more surely, the body too."""

    def names(knowledge: Knowledge) -> Sequence[Listed]:
        engines = [
            Listed([(BODY, Kind.ORGANISATION, 0.6)], knowledge),
            Patterns([(PERSON, Kind.PERSON, 0.9), (BODY, Kind.ORGANISATION, 0.8)], knowledge),
        ]
        return [one for one in engines if one.name not in knowledge.switched_off]

    monkeypatch.setattr(registry, "name_engines", names)
    monkeypatch.setattr(registry, "deed_engines", lambda known: [])
    made = tmp_path / "work.mujaz"
    with Workspace.create(made) as workspace:
        workspace.articles.add_text(TEXT)
        workspace.articles.add_text(OTHER)
    return made


def _counts(workspace: Workspace) -> tuple[int | None, dict[str, int]]:
    return workspace.suggestions.waiting(), {one.label: one.count for one in workspace.suggestions.groups()}


def _off(workspace: Workspace, *engines: EngineName) -> None:
    workspace.suggestions.switch_off(frozenset(engines))


BOTH = (6, {PERSON: 3, BODY: 3})


def test_rows_of_an_engine_switched_off_are_gone_at_once_and_back_when_it_is_on(path: Path) -> None:
    with Workspace.open(path) as workspace:
        workspace.suggestions.survey()
        assert _counts(workspace) == BOTH
        [person] = [one for one in workspace.suggestions.groups() if one.label == PERSON]
        _off(workspace, PATTERNS)
        assert _counts(workspace) == (3, {BODY: 3})
        assert workspace.suggestions.of_group(person) == []
        _off(workspace, PATTERNS, GAZETTEER)
        assert _counts(workspace) == (0, {})
        assert workspace.suggestions.next_article() is None
        assert not workspace.suggestions.survey_lacks()
        _off(workspace)
        assert _counts(workspace) == BOTH
        assert not workspace.suggestions.survey_lacks()
        assert workspace.suggestions.survey() == 0


def test_what_another_engine_says_as_well_stays_and_is_that_one_s(path: Path) -> None:
    """An answer counts for nobody who is switched off."""
    with Workspace.open(path) as workspace:
        workspace.suggestions.survey()
        [body] = workspace.suggestions.groups(kinds=[Kind.ORGANISATION])
        assert body.engines == (PATTERNS,)
        assert {one.engines for one in workspace.suggestions.of_group(body)} == {(PATTERNS, GAZETTEER)}
        _off(workspace, PATTERNS)
        [body] = workspace.suggestions.groups()
        assert body.engines == (GAZETTEER,)
        assert workspace.suggestions.groups(engines=[PATTERNS]) == []
        rows = workspace.suggestions.of_group(body)
        assert {(one.engines, one.score, one.version) for one in rows} == {((GAZETTEER,), 0.6, "test")}
        workspace.suggestions.accept(rows)
        assert [(one.engine, one.accepted) for one in workspace.suggestions.rates()] == [(GAZETTEER, 3)]
        _off(workspace, GAZETTEER)
        assert _counts(workspace) == (3, {PERSON: 3})


def test_the_engine_whose_words_they_are_keeps_them_without_the_other(path: Path) -> None:
    with Workspace.open(path) as workspace:
        workspace.suggestions.survey()
        _off(workspace, GAZETTEER)
        assert _counts(workspace) == BOTH
        [body] = workspace.suggestions.groups(kinds=[Kind.ORGANISATION])
        assert {one.engines for one in workspace.suggestions.of_group(body)} == {(PATTERNS,)}


def test_switched_off_or_on_holds_in_the_next_session(path: Path) -> None:
    with Workspace.open(path) as workspace:
        workspace.suggestions.survey()
    with Workspace.open(path) as workspace:
        _off(workspace, PATTERNS)
        assert _counts(workspace) == (3, {BODY: 3})
    with Workspace.open(path) as workspace:
        assert _counts(workspace) == BOTH


def test_a_survey_made_without_an_engine_that_is_on_lacks_it_until_it_is_made_again(path: Path) -> None:
    with Workspace.open(path) as workspace:
        assert not workspace.suggestions.survey_lacks()  # nobody has looked yet
        _off(workspace, PATTERNS)
        workspace.suggestions.survey()
        assert not workspace.suggestions.survey_lacks()
        _off(workspace)
        assert workspace.suggestions.survey_lacks()
    with Workspace.open(path) as workspace:
        assert workspace.suggestions.survey_lacks()
        assert workspace.suggestions.survey() == 2
        assert not workspace.suggestions.survey_lacks()
        assert _counts(workspace) == BOTH


def test_a_model_that_is_chosen_is_lacking_and_without_it_its_rows_do_not_count(path: Path, tmp_path: Path) -> None:
    """One that can't be loaded is asked for once: the library isn't looked through for it again and again."""
    with Workspace.open(path) as workspace:
        workspace.suggestions.survey()
        workspace.suggestions.use_neural(tmp_path / "no model")
        assert workspace.suggestions.survey_lacks()
        assert workspace.suggestions.survey() == 2
        assert not workspace.suggestions.survey_lacks()
        workspace.suggestions.use_neural(None)
        assert _counts(workspace) == BOTH
