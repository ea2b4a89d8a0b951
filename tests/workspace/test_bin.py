"""The recycle bin: what was deleted comes back as it was, whatever happened since."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from desktop_app.workspace.sample import make_sample
from tests.workspace.conftest import TEXT
from tests.workspace.walk import state_of


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(make_sample(tmp_path)) as workspace:
        yield workspace


def restore_all(workspace: Workspace) -> None:
    workspace.bin.restore(workspace.bin.list())


def test_every_article_of_the_sample_comes_back_to_the_letter(sample: Workspace) -> None:
    before = state_of(sample)
    for article in sample.articles.list():
        sample.articles.delete(article.id)
        [item] = sample.bin.list()
        assert (item.id, item.kind, item.label, item.marks) == (article.id, None, article.title, article.annotations)
        restore_all(sample)
        assert state_of(sample) == before
    assert sample.bin.list() == []


def test_records_of_every_kind_come_back_to_the_letter(sample: Workspace) -> None:
    before = state_of(sample)
    for kind in Kind:
        for record in sample.records.list(kind)[:4]:
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
