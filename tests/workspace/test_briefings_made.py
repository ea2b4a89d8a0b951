"""Briefings that were made: kept with what was in them, compared with, made again."""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.briefing.as_data import from_json
from desktop_app.briefing.content import plain
from desktop_app.model.briefing import Briefing, Paragraph, SectionName
from desktop_app.model.errors import UserError
from desktop_app.model.spans import Span
from desktop_app.store import briefings
from desktop_app.workspace import Workspace
from tests.briefing.templates import foreign


@pytest.fixture
def sample(sample_project: Path, tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(Path(shutil.copy(sample_project, tmp_path))) as workspace:
        yield workspace


def data_of(workspace: Workspace, briefing: str) -> Briefing:
    with workspace._desk.store.reading() as connection:
        found = briefings.get_briefing(connection, briefing)
    assert found is not None
    return from_json(found[1])


def test_one_that_was_made_is_kept_and_made_again_to_the_byte(sample: Workspace, tmp_path: Path) -> None:
    path = sample.brief("CN-TJ", tmp_path / "a.docx", language="ar", embed_fonts=False)
    [made] = sample.made_briefings("CN-TJ")
    assert (made.pair, made.language, made.file_name) == ("CN-TJ", "ar", "a.docx")
    assert made.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    for article in sample.articles.list("CN-TJ"):
        sample.articles.delete(article.id)
    sample.make_again(made.id, tmp_path / "again.docx")
    assert (tmp_path / "again.docx").read_bytes() == path.read_bytes()


def test_the_next_says_what_is_new_since_the_day_asked_for(sample: Workspace, tmp_path: Path) -> None:
    sample.brief("CN-TJ", tmp_path / "a.docx", embed_fonts=False)
    today = sample.made_briefings()[0].made_at[:10]
    sample.brief("CN-TJ", tmp_path / "b.docx", embed_fonts=False)
    assert data_of(sample, sample.made_briefings()[0].id).section(SectionName.NEW) is None  # drafts of one day
    sample.brief("CN-TJ", tmp_path / "c.docx", since=today, embed_fonts=False)
    assert data_of(sample, sample.made_briefings()[0].id).section(SectionName.NEW) is not None


def test_taking_work_back_does_not_unmake_a_briefing(briefed: Workspace) -> None:
    while briefed.history.undo():
        pass
    assert len(briefed.made_briefings()) == 1
    assert briefed.check() == []


@pytest.mark.parametrize("since", ["gestern", "2024", "2024-05"])
def test_since_is_a_day(sample: Workspace, tmp_path: Path, since: str) -> None:
    with pytest.raises(UserError) as caught:
        sample.brief("CN-TJ", tmp_path / "a.docx", since=since)
    assert caught.value.code == "date_unreadable"
    assert not (tmp_path / "a.docx").exists()


def test_an_unknown_briefing_is_told(sample: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        sample.make_again("0" * 16, tmp_path / "a.docx")
    assert caught.value.code == "briefing_unknown"


@pytest.mark.parametrize("data", ["rubbish", "{}", "[]", '{"_": "Briefing", "pair": "CN-TJ"}', '{"_": "Poem"}'])
def test_one_that_another_version_kept_stops_neither_the_next_nor_the_program(
    briefed: Workspace, tmp_path: Path, data: str
) -> None:
    [made] = briefed.made_briefings()
    with briefed._desk.store.transaction() as connection:
        connection.execute("UPDATE briefing SET data = ?", (data,))
    with pytest.raises(UserError, match="briefing_unreadable"):
        briefed.make_again(made.id, tmp_path / "again.docx")
    briefed.brief("CN-TJ", tmp_path / "b.docx", since=made.made_at[:10], embed_fonts=False)
    assert data_of(briefed, briefed.made_briefings()[0].id).section(SectionName.NEW) is None


def test_a_template_that_is_none_is_told(briefed: Workspace, tmp_path: Path) -> None:
    with briefed._desk.store.transaction() as connection:
        connection.execute("UPDATE template SET bytes = ?", (b"rubbish",))
    with pytest.raises(UserError):
        briefed.make_again(briefed.made_briefings()[0].id, tmp_path / "again.docx")


def test_a_template_is_kept_with_what_was_made_in_its_look(sample: Workspace, tmp_path: Path) -> None:
    own = tmp_path / "own.docx"
    own.write_bytes(foreign.template())
    assert "Table Text" in sample.template_lacks(own)
    path = sample.brief("CN-TJ", tmp_path / "a.docx", template=own)
    own.unlink()
    sample.make_again(sample.made_briefings()[0].id, tmp_path / "again.docx")
    assert (tmp_path / "again.docx").read_bytes() == path.read_bytes()


def test_a_sector_is_known_by_its_names_however_spelled(sample: Workspace) -> None:
    energy = next(node.record for node in sample.sectors.tree() if node.record.label_en)
    by_id = sample.briefing("CN-TJ", sectors=[energy.id])
    assert by_id == sample.briefing("CN-TJ", sectors=[energy.label_en.upper()])
    assert by_id == sample.briefing("CN-TJ", sectors=[energy.label, energy.id])
    with pytest.raises(UserError) as caught:
        sample.briefing("CN-TJ", sectors=[" "])
    assert caught.value.code == "sector_unknown"


@pytest.mark.parametrize("period", ["soon", "2025/2024", "../.."])
def test_a_period_that_is_none_is_told(sample: Workspace, period: str) -> None:
    with pytest.raises(UserError) as caught:
        sample.briefing("CN-TJ", period=period)
    assert caught.value.code == "period_unreadable"


def test_a_narrower_briefing_hides_nothing_from_the_next(sample: Workspace, tmp_path: Path) -> None:
    sector = next(node.record for node in sample.sectors.tree() if node.record.label_en)
    sample.brief("CN-TJ", tmp_path / "a.docx", sectors=[sector.id], embed_fonts=False)
    today = sample.made_briefings()[0].made_at[:10]
    new = sample.briefing("CN-TJ", since=today).section(SectionName.NEW)
    assert new is not None and len(new.blocks) == 1  # nothing is new: it was known then


def test_html_is_a_look_and_not_kept(sample: Workspace, tmp_path: Path) -> None:
    path = sample.brief_html("CN-TJ", tmp_path / "a.html")
    assert path.read_text("utf-8") == sample.as_html(sample.briefing("CN-TJ"))
    assert sample.made_briefings() == []


def test_records_of_own_kinds_stand_under_the_name_that_the_project_gives(sample: Workspace) -> None:
    kind = sample.kinds.add(label="المشاريع", label_en="Projects")
    article = sample.articles.list("CN-TJ")[0].id
    mark = sample.marks.annotate(article, Span(0, 6), kind)
    sample.pairs.give([str(mark.record)], "CN-TJ")
    people = sample.briefing("CN-TJ", language="en").section(SectionName.PEOPLE)
    assert people is not None
    assert any("Projects: " in plain(block.content) for block in people.blocks if isinstance(block, Paragraph))
