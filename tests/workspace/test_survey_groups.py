"""What the look through the library keeps: groups of what means one thing, in a file that may go."""

from pathlib import Path

import pytest

from desktop_app.model.errors import Cancelled
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName
from desktop_app.workspace import Workspace
from tests.workspace.proposed import OTHER, proposed


@pytest.fixture
def article(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> str:
    return proposed(workspace, monkeypatch)


def test_the_survey_groups_what_means_one_thing(workspace: Workspace, article: str) -> None:
    workspace.articles.add_text(OTHER)
    assert workspace.suggestions.waiting() is None
    told: list[tuple[int, int]] = []
    assert workspace.suggestions.survey(progress=lambda done, total: told.append((done, total))) == 2
    assert told[-1] == (2, 2)
    assert workspace.suggestions.waiting() == 6
    groups = workspace.suggestions.groups()
    assert [(one.label, one.count, one.articles) for one in groups] == [("سالم الهادي", 3, 2), ("هيئة المراعي", 3, 2)]
    assert [one.label for one in workspace.suggestions.groups(least=0.8)] == ["سالم الهادي"]
    assert [one.label for one in workspace.suggestions.groups(kinds=[Kind.ORGANISATION])] == ["هيئة المراعي"]
    assert workspace.suggestions.groups(engines=[EngineName.LEARNER]) == []
    assert len(workspace.suggestions.of_group(groups[0])) == 3
    assert workspace.suggestions.survey() == 0  # nothing changed since


def test_a_group_holds_nothing_that_was_answered_since(workspace: Workspace, article: str) -> None:
    workspace.articles.add_text(OTHER)
    workspace.suggestions.survey()
    group = workspace.suggestions.groups()[0]
    made = workspace.suggestions.accept(workspace.suggestions.of_group(group)[:2])
    assert len(made) == 2
    assert len(workspace.suggestions.of_group(group)) == 1
    workspace.suggestions.refuse(workspace.suggestions.of_group(group))
    assert workspace.suggestions.of_group(group) == []


def test_a_survey_that_is_cancelled_keeps_what_it_found(workspace: Workspace, article: str) -> None:
    for number in range(40):
        workspace.articles.add_text(f"{OTHER}{number}\n")
    done: list[int] = []
    with pytest.raises(Cancelled):
        workspace.suggestions.survey(progress=lambda now, _all: done.append(now), cancelled=lambda: bool(done))
    assert len(workspace.suggestions.groups()) == 2
    assert workspace.suggestions.survey() == 41 - done[0]


def test_the_next_article_is_the_one_that_teaches_most(workspace: Workspace, article: str) -> None:
    other = str(workspace.articles.add_text(OTHER).article)
    assert workspace.suggestions.next_article() is None
    workspace.suggestions.survey()
    assert workspace.suggestions.next_article() == article
    assert workspace.suggestions.next_article(but=article) == other


def test_a_damaged_survey_file_is_begun_anew(workspace: Workspace, article: str) -> None:
    workspace.suggestions.survey()
    path = workspace.suggestions._survey._file.path
    workspace.suggestions.close()
    path.write_bytes(b"rubbish" * 1000)
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    del workspace.__dict__["suggestions"]
    assert workspace.suggestions.waiting() is None
    assert workspace.suggestions.survey() == 1


def test_looking_at_a_project_leaves_no_file_behind(workspace: Workspace, article: str) -> None:
    before = sorted(Path.home().rglob("*"))
    suggestions = workspace.suggestions
    assert (suggestions.waiting(), suggestions.groups(), suggestions.next_article()) == (None, [], None)
    assert sorted(Path.home().rglob("*")) == before


def test_where_no_file_can_be_made_the_survey_is_kept_in_memory(
    workspace: Workspace, article: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("no folder")
    monkeypatch.setattr("desktop_app.workspace.surveying.usable_folder", lambda _folder: blocked)
    assert workspace.suggestions.survey() == 1
    assert workspace.suggestions.waiting() == 4
