"""Undo and redo as one long property: any walk taken back gives the first state, taken again the last."""

import json
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from desktop_app.exchange.jsonl import dump
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState
from desktop_app.workspace import Workspace
from desktop_app.workspace.exchanging import everything
from tests.workspace.conftest import TEXT

PAIRS = ["CN-TJ", "KZ-TJ", "RU-TJ"]
_EMPTY: list[Path] = []


def empty() -> Path:
    if not _EMPTY:
        folder = Path(tempfile.mkdtemp())
        Workspace.create(folder / "empty.mujaz").close()
        _EMPTY.append(folder / "empty.mujaz")
    return _EMPTY[0]


def state_of(workspace: Workspace) -> str:
    return "\n".join(map(dump, everything(workspace._desk, workspace.project_id)))


class Walk(RuleBasedStateMachine):
    """Acts of an analyst in any order, wrong ones among them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = Workspace.open(Path(shutil.copy(empty(), self.folder / "walk.mujaz")))

    def teardown(self) -> None:
        last = self.state()
        count = 0
        while self.workspace.history.undo() is not None:
            count += 1
        assert self.state() == self.first
        for _ in range(count):
            self.workspace.history.redo()
        assert self.state() == last
        assert self.workspace.check() == []
        self.workspace.close()
        shutil.rmtree(self.folder)

    def state(self) -> str:
        """What `export_jsonl` would write; not through a file, whose fsync is the slowest part of the walk."""
        return state_of(self.workspace)

    @initialize()
    def begin(self) -> None:
        self.first = self.state()
        self.workspace.articles.add_text(TEXT)

    def articles(self) -> list[str]:
        return [article.id for article in self.workspace.articles.list()]

    def marks(self) -> list[str]:
        return [mark.id for mark in self.workspace.marks.list()]

    def records(self) -> list[str]:
        return [record.id for record in self.workspace.records.list()]

    @rule(text=st.text("ابت جد\n", min_size=1, max_size=40))
    def paste(self, text: str) -> None:
        self.attempt(lambda: self.workspace.articles.add_text(text))

    @precondition(lambda self: self.articles())
    @rule(data=st.data(), kind=st.sampled_from(Kind), start=st.integers(0, 300), length=st.integers(0, 40))
    def annotate(self, data: st.DataObject, kind: Kind, start: int, length: int) -> None:
        article = data.draw(st.sampled_from(self.articles()))
        record = data.draw(st.sampled_from([None, *self.records()]))
        self.attempt(lambda: self.workspace.marks.annotate(article, Span(start, start + length), kind, record=record))

    @precondition(lambda self: self.marks())
    @rule(data=st.data(), kind=st.sampled_from(Kind), start=st.integers(0, 300), length=st.integers(0, 40))
    def change_a_mark(self, data: st.DataObject, kind: Kind, start: int, length: int) -> None:
        mark = data.draw(st.sampled_from(self.marks()))
        act = data.draw(st.sampled_from(["delete", "kind", "move", "record", "note"]))
        marks = self.workspace.marks
        if act == "delete":
            marks.delete([mark])
        elif act == "kind":
            self.attempt(lambda: marks.change_kind(mark, kind))
        elif act == "move":
            self.attempt(lambda: marks.move(mark, Span(start, start + length)))
        elif act == "record":
            record = data.draw(st.sampled_from([None, *self.records()]))
            self.attempt(lambda: marks.set_record(mark, record))
        else:
            marks.set_note(mark, "ملاحظة")

    @precondition(lambda self: self.records())
    @rule(data=st.data())
    def change_a_record(self, data: st.DataObject) -> None:
        record = data.draw(st.sampled_from(self.records()))
        act = data.draw(st.sampled_from(["delete", "rename", "alias", "value", "pairs", "confirm"]))
        records = self.workspace.records
        if act == "delete":
            records.delete(record)
        elif act == "rename":
            records.rename(record, label="اسم آخر")
        elif act == "alias":
            records.add_alias(record, "لقب")
        elif act == "value":
            field = data.draw(st.sampled_from(["country", "years", "kind", "value", "place"]))
            value = data.draw(st.sampled_from(["TJ", "2023", "memorandum", "1.5", *self.records(), ""]))
            self.attempt(lambda: records.set_value(record, field, value))
        elif act == "pairs":
            records.set_pairs(record, data.draw(st.lists(st.sampled_from(PAIRS), max_size=2, unique=True)))
        else:
            records.confirm_all(record)

    @precondition(lambda self: self.articles())
    @rule(data=st.data(), pairs=st.lists(st.sampled_from(PAIRS), max_size=2, unique=True))
    def change_an_article(self, data: st.DataObject, pairs: list[str]) -> None:
        article = data.draw(st.sampled_from(self.articles()))
        act = data.draw(st.sampled_from(["delete", "pairs", "state", "details"]))
        articles = self.workspace.articles
        if act == "delete":
            articles.delete(article)
        elif act == "pairs":
            articles.set_pairs(article, pairs)
        elif act == "state":
            articles.set_state(article, ArticleState.DONE)
        else:
            articles.set_details(article, title="عنوان", published="2024-05")

    @rule()
    def undo(self) -> None:
        self.workspace.history.undo()

    @rule()
    def redo(self) -> None:
        self.workspace.history.redo()

    def attempt(self, act: "object") -> None:
        """What is refused leaves everything as it was."""
        before = self.state()
        try:
            act()  # type: ignore[operator]
        except UserError:
            assert self.state() == before


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=15, stateful_step_count=40, deadline=None)


def test_undo_still_knows_yesterday(project: Path) -> None:
    with Workspace.open(project) as yesterday:
        article = str(yesterday.articles.add_text(TEXT).article)
        yesterday.marks.annotate(article, Span(0, 6), Kind.PLACE)
    with Workspace.open(project) as today:
        assert today.history.undo_name == "annotate"
        today.history.undo()
        assert today.marks.of(article) == []
    with Workspace.open(project) as tomorrow:
        assert tomorrow.history.redo_name == "annotate"
        tomorrow.history.redo()
        assert len(tomorrow.marks.of(article)) == 1


def test_a_new_act_ends_what_could_be_redone_but_an_empty_one_does_not(workspace: Workspace, article: str) -> None:
    workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    workspace.history.undo()
    workspace.articles.set_details(article, title=workspace.articles.get(article).title)
    assert workspace.history.redo_name == "annotate"
    workspace.articles.set_details(article, title="عنوان آخر")
    assert workspace.history.redo_name is None


def test_a_deleted_article_comes_back_with_text_bytes_and_marks(workspace: Workspace, article: str) -> None:
    made = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    original = workspace.articles.original(article)
    workspace.articles.delete(article)
    assert workspace.articles.list() == []
    assert workspace.search("دوشنبه") == []
    workspace.history.undo()
    assert workspace.articles.text(article) == TEXT
    assert workspace.articles.original(article) == original
    assert workspace.marks.of(article) == [made]
    assert len(workspace.search("دوشنبه")) == 1


def test_steps_name_what_was_done(workspace: Workspace, article: str) -> None:
    workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    assert [step.name for step in workspace.history.steps()] == ["annotate", "paste"]
    assert json.dumps([step.detail for step in workspace.history.steps()], ensure_ascii=False).count("دوشنبه") == 1


@pytest.mark.parametrize("act", ["mark", "undo", "undo and mark", "paste and undo", "pair"])
def test_what_is_done_during_an_import_can_be_undone_and_redone(
    workspace: Workspace, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    """A batch that comes after other work, or after its own step was taken back, is a step of its own."""
    monkeypatch.setattr("desktop_app.workspace.importing._BATCH", 1)
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(
            f"نص رقم {number}: زار وفد من الصين دوشنبه في طاجيكستان.", encoding="utf-8"
        )
    first = state_of(workspace)

    def meanwhile(done: int, _: int) -> None:
        if done != 1:
            return
        if act == "pair":
            workspace.articles.set_pairs(article, ["KZ-TJ"])
            (tmp_path / "2.txt").write_text("زار وفد من كازاخستان طاجيكستان.", encoding="utf-8")
        if act == "paste and undo":
            workspace.articles.add_text("نص آخر")
        if "undo" in act:
            workspace.history.undo()
        if "mark" in act:
            workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)

    workspace.articles.import_paths([tmp_path / f"{number}.txt" for number in range(3)], progress=meanwhile)
    last, count = state_of(workspace), 0
    while workspace.history.undo_name != "paste":
        workspace.history.undo()
        count += 1
    assert state_of(workspace) == first
    assert workspace.check() == []
    for _ in range(count):
        workspace.history.redo()
    assert state_of(workspace) == last
    assert workspace.check() == []
