"""What was chosen for a pair's briefing stays with the project; many briefings in one go."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.model.briefing import Length
from desktop_app.model.briefing_choice import BriefingChoice
from desktop_app.workspace import Workspace

USUAL = BriefingChoice(language="en")


@pytest.fixture
def paired(workspace: Workspace, article: str) -> Workspace:
    workspace.articles.set_pairs(article, ["CN-TJ", "KZ-TJ"])
    return workspace


def test_it_is_remembered_for_each_pair_and_is_no_step(paired: Workspace) -> None:
    before = paired.history.count()
    chosen = replace(USUAL, length=Length.FULL, handling="Internal")
    paired.keep_briefing_choice("CN-TJ", chosen)
    assert paired.briefing_choice("CN-TJ", USUAL) == chosen
    assert paired.briefing_choice("KZ-TJ", USUAL) == USUAL
    assert paired.history.count() == before
    with Workspace.open(paired.path, read_only=True) as reader:
        assert reader.briefing_choice("CN-TJ", USUAL) == chosen
        reader.keep_briefing_choice("CN-TJ", None)
    assert paired.briefing_choice("CN-TJ", USUAL) == chosen
    paired.keep_briefing_choice("CN-TJ", None)
    assert paired.briefing_choice("CN-TJ", USUAL) == USUAL


def test_a_sector_that_is_gone_is_let_go_of(paired: Workspace) -> None:
    kept, gone = paired.sectors.add("النقل"), paired.sectors.add("الري")
    paired.keep_briefing_choice("CN-TJ", replace(USUAL, sectors=(kept, gone)))
    paired.records.delete(gone)
    assert paired.briefing_choice("CN-TJ", USUAL).sectors == (kept,)


@pytest.mark.parametrize("kept", ["not json", "[1, 2]", '{"language": 3}', "[" * 100_000], ids=range(4))
def test_nonsense_in_the_project_is_the_usual(paired: Workspace, kept: str) -> None:
    paired._desk.store.set_meta("briefing choice: CN-TJ", kept)
    assert paired.briefing_choice("CN-TJ", USUAL) == USUAL


def test_one_that_cannot_be_written_does_not_keep_the_others(paired: Workspace, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    empty = replace(USUAL, period="1901")
    wanted = [
        ("CN-TJ", tmp_path / "gone" / "a.docx", USUAL),
        ("KZ-TJ", tmp_path / "b.docx", empty),
        ("KZ-TJ", paired.path, USUAL),
        ("KZ-TJ", tmp_path / "c.docx", USUAL),
    ]
    made = paired.brief_many(wanted, progress=lambda done, total: told.append((done, total)))
    assert made.written == (tmp_path / "c.docx",) and made.written[0].read_bytes()[:2] == b"PK"
    codes = [one.error.code for one in made.refused]
    assert codes == ["briefing_folder_missing", "period_empty", "target_is_open"]
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)] and not made.stopped


def test_what_is_written_stays_when_it_is_stopped(paired: Workspace, tmp_path: Path) -> None:
    paths = [tmp_path / "a.docx", tmp_path / "b.docx"]
    wanted = [("CN-TJ", paths[0], USUAL), ("KZ-TJ", paths[1], USUAL)]
    made = paired.brief_many(wanted, cancelled=lambda: paths[0].exists())
    assert made.stopped and made.written == (paths[0],)
    assert not paths[1].exists()
