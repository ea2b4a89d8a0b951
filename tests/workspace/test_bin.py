"""The recycle bin: what was deleted comes back as it was, whatever happened since."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from tests.workspace.conftest import TEXT
from tests.workspace.walking import state_of


@pytest.fixture
def sample(sample_project: Path, tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(Path(shutil.copy(sample_project, tmp_path))) as workspace:
        yield workspace


def restore_all(workspace: Workspace) -> None:
    workspace.bin.restore(workspace.bin.list())


def test_articles_of_the_sample_come_back_to_the_letter(sample: Workspace) -> None:
    before = state_of(sample)
    for article in sample.articles.list()[::3]:
        sample.articles.delete(article.id)
        [item] = sample.bin.list()
        assert (item.id, item.kind, item.label, item.marks) == (article.id, None, article.title, article.annotations)
        restore_all(sample)
        assert state_of(sample) == before
    assert sample.bin.list() == []


def test_records_of_every_kind_come_back_to_the_letter(sample: Workspace) -> None:
    before = state_of(sample)
    for kind in Kind:
        for record in sample.records.list(kind)[:2]:
            sample.records.delete(record.id)
            assert [(item.id, item.kind, item.label) for item in sample.bin.list()] == [(record.id, kind, record.label)]
            restore_all(sample)
            assert state_of(sample) == before


def test_several_come_back_in_one_step_though_deleted_one_after_the_other(sample: Workspace) -> None:
    articles = [article.id for article in sample.articles.list()]
    for article in articles:
        sample.articles.delete(article)
    assert sample.bin.count() == len(articles) == len(sample.bin.list())
    emptied = state_of(sample)
    restore_all(sample)
    assert {article.id for article in sample.articles.list()} == set(articles)
    assert sample.check() == []
    assert sample.history.undo_name == "restore"
    sample.history.undo()
    assert state_of(sample) == emptied


def test_a_mark_comes_back_without_a_record_that_is_no_more(workspace: Workspace, article: str) -> None:
    mark = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    other = str(workspace.articles.add_text("دوشنبه مدينة.").article)
    workspace.marks.annotate(other, Span(0, 6), Kind.PLACE, record=mark.record)
    workspace.articles.delete(article)
    workspace.records.delete(str(mark.record))
    workspace.bin.restore([item for item in workspace.bin.list() if item.id == article])
    assert [(one.id, one.record) for one in workspace.marks.of(article)] == [(mark.id, None)]
    assert workspace.check() == []
    restore_all(workspace)
    assert workspace.marks.of(other)[0].record == mark.record


def test_a_file_that_was_imported_again_is_told(workspace: Workspace, article: str) -> None:
    workspace.articles.delete(article)
    workspace.articles.add_text(TEXT)
    before = state_of(workspace)
    with pytest.raises(UserError) as caught:
        restore_all(workspace)
    assert caught.value.code == "bin_article_here"
    assert state_of(workspace) == before


def test_emptying_is_for_good_and_takes_no_later_work(workspace: Workspace, article: str) -> None:
    workspace.articles.delete(article)
    other = str(workspace.articles.add_text("دوشنبه مدينة.").article)
    workspace.marks.annotate(other, Span(0, 6), Kind.PLACE)
    workspace.bin.empty()
    assert workspace.bin.list() == []
    assert [step.name for step in workspace.history.steps()] == ["annotate", "paste"]
    while workspace.history.undo():
        pass
    assert workspace.articles.list() == []
    workspace.bin.empty()  # nothing in it: nothing happens
    assert [step.name for step in workspace.history.steps()] == ["annotate", "paste"]


def test_what_undo_brought_back_is_not_in_the_bin(workspace: Workspace, article: str) -> None:
    workspace.articles.delete(article)
    assert workspace.bin.count() == 1
    workspace.history.undo()
    assert workspace.bin.list() == []


def test_emptying_leaves_nothing_in_steps_that_were_taken_back(workspace: Workspace, article: str) -> None:
    """Deleted, brought back and deleted again, and the last two taken back: a later step holds the text once more."""
    workspace.articles.delete(article)
    restore_all(workspace)
    workspace.articles.delete(article)
    workspace.history.undo()
    workspace.history.undo()
    workspace.records.create(Kind.PERSON, "رستم")
    assert workspace.bin.count() == 1
    workspace.bin.empty()
    with workspace._desk.store.reading() as connection:
        images = connection.execute("SELECT coalesce(before, '') || coalesce(after, '') FROM change").fetchall()
    assert not [image for (image,) in images if "دوشنبه" in image]
    assert [step.name for step in workspace.history.steps()] == ["create_record"]
    assert workspace.history.undo() and workspace.history.undo() is None
    assert workspace.history.redo() and workspace.check() == []


def test_emptying_within_steps_that_were_taken_back_leaves_the_way_forward(workspace: Workspace, article: str) -> None:
    workspace.records.create(Kind.PERSON, "رستم")
    workspace.articles.delete(article)
    deleted = workspace.history.steps()[0].number
    workspace.history.undo()
    workspace.history.undo()
    workspace.records.create(Kind.PERSON, "سالم")
    last, standing = workspace.history.steps()[0].number, state_of(workspace)
    workspace.history.go_to(deleted)
    workspace.bin.empty()
    assert workspace.bin.count() == 0
    workspace.history.go_to(last)
    assert state_of(workspace) == standing


def test_thousands_of_rows_are_read_once_for_all_that_comes_back(workspace: Workspace, article: str) -> None:
    """Some hundred articles with their marks would take minutes otherwise."""
    many = [str(workspace.articles.add_text(f"دوشنبه {number}").article) for number in range(20)]
    for one in many:
        workspace.marks.annotate(one, Span(0, 6), Kind.PLACE)
    before = state_of(workspace)
    workspace.articles.delete(many)
    statements: list[str] = []
    workspace._desk.store.connection.set_trace_callback(statements.append)
    assert [item.marks for item in workspace.bin.list()] == [1] * 20
    listing, statements[:] = len(statements), []
    restore_all(workspace)
    workspace._desk.store.connection.set_trace_callback(None)
    assert state_of(workspace) == before
    assert len([one for one in statements if one.startswith("SELECT * FROM change WHERE step")]) == 1
    assert listing < 10


def test_a_mark_comes_back_on_the_record_that_its_own_was_merged_into(workspace: Workspace, article: str) -> None:
    other = str(workspace.articles.add_text("قال رستم نزاروف.").article)
    into = str(workspace.marks.annotate(article, Span(36, 42), Kind.PERSON).record)
    gone = str(workspace.marks.annotate(other, Span(4, 16), Kind.PERSON).record)
    workspace.marks.annotate(article, Span(43, 56), Kind.PERSON, record=gone)
    workspace.articles.delete(other)
    workspace.records.merge(into, [gone])
    restore_all(workspace)
    [mark] = workspace.marks.of(other)
    assert mark.record == into
    assert workspace.check() == []


def test_a_record_comes_back_as_itself_where_a_load_says_it_was_merged(workspace: Workspace, tmp_path: Path) -> None:
    into, other = (workspace.records.create(Kind.PERSON, label) for label in ("رستم", "سالم"))
    workspace.records.merge(into, [other])
    workspace.export_jsonl(tmp_path / "merged.jsonl")
    workspace.history.undo()
    workspace.records.delete(into)
    workspace.records.delete(other)
    workspace.load_jsonl(tmp_path / "merged.jsonl")
    workspace.bin.restore([item for item in workspace.bin.list() if item.id == other])
    workspace.records.merge(into, [other])
    workspace.records.split(into, other)
    assert {record.id for record in workspace.records.list()} == {into, other}


def test_a_kind_of_ones_own_comes_back_with_its_records(workspace: Workspace) -> None:
    river = workspace.kinds.add(label="نهر", key="8")
    workspace.records.delete(workspace.records.create(river, "وخش"))
    workspace.kinds.remove(river)
    restore_all(workspace)
    assert [(row.kind, row.label) for row in workspace.kinds.list()] == [(river, "نهر")]


def test_reprints_stand_under_one_head_again(workspace: Workspace) -> None:
    """Those of a deleted first printing stood under another of them meanwhile."""
    head, *copies = (str(workspace.articles.add_text(f"نص {word}").article) for word in ("أول", "ثان", "ثالث"))
    workspace.reprints.join(copies, head)
    workspace.articles.delete(head)
    assert len(workspace.reprints.groups()) == 1
    restore_all(workspace)
    [group] = workspace.reprints.groups()
    assert group.original.id == head
    assert {copy.original for copy in group.copies} == {head}
    assert workspace.check() == []
