"""Marking all like this: one step there and one back, nothing by halves."""

import pytest

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Form, SpreadFrom
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState
from desktop_app.workspace import Workspace
from tests.workspace.spread import FIRST, FREE, MARKED, THIRD, add, at, found, mark


def test_marks_are_made_where_marking_by_hand_makes_them(workspace: Workspace) -> None:
    article = add(workspace, THIRD)
    made = mark(workspace, article, "الصين", Kind.COUNTRY)
    for one in found(workspace, workspace.spread.sought(SpreadFrom(mark=made.id)), [article]):
        whole = Span(one.span.start - one.prefix, one.span.end)
        assert workspace.marks.snap(article, whole) == one.span


def test_words_become_a_new_record(workspace: Workspace) -> None:
    article = add(workspace, FIRST)
    place = (article, at(FIRST, "إمام علي رحمان"))
    start = SpreadFrom(words="إمام علي رحمان", kind=Kind.PERSON, place=place)
    sought = workspace.spread.sought(start)
    before = workspace.history.undo_name
    chosen = [one for one in found(workspace, sought) if one.ticked]
    assert workspace.spread.apply(sought, chosen) == 5
    (record,) = workspace.records.list(Kind.PERSON)
    assert (record.label, [alias.text for alias in record.aliases]) == ("إمام علي رحمان", ["إمام علي رحمن"])
    assert [one.record for one in workspace.marks.of(article)] == [record.id] * 5
    assert [claim.field for claim in record.claims if claim.value == "head_of_state"] == ["rank"]
    assert workspace.articles.get(article).state is ArticleState.IN_PROGRESS
    assert workspace.history.undo_name == "spread"
    workspace.history.undo()
    assert (workspace.history.undo_name, workspace.records.list(), workspace.marks.of(article)) == (before, [], [])


def test_all_in_one_step_and_back_in_one(workspace: Workspace, tmp_path) -> None:
    articles = [add(workspace, f"خبر {n}\n{FIRST}") for n in range(5)]
    made = mark(workspace, articles[0], "إمام علي رحمان", Kind.PERSON)
    workspace.export_jsonl(tmp_path / "before.jsonl")
    sought = workspace.spread.sought(SpreadFrom(mark=made.id))
    steps = workspace.history.count()
    seen: list[tuple[int, int]] = []
    places = list(workspace.spread.find(sought, progress=lambda done, total: seen.append((done, total))))
    assert seen[-1] == (5, 5)
    claims = workspace.records.get(str(made.record)).claims
    assert workspace.spread.apply(sought, [one for one in places if one.ticked]) == 24
    assert workspace.history.count() == steps + 1
    assert workspace.records.get(str(made.record)).claims == claims  # no thousand guesses
    assert [workspace.articles.get(one).state for one in articles[1:]] == [ArticleState.NEW] * 4
    assert workspace.check() == []
    workspace.export_jsonl(tmp_path / "after.jsonl")
    workspace.history.undo()
    workspace.export_jsonl(tmp_path / "undone.jsonl")
    assert (tmp_path / "undone.jsonl").read_bytes() == (tmp_path / "before.jsonl").read_bytes()
    workspace.history.redo()
    workspace.export_jsonl(tmp_path / "redone.jsonl")
    assert (tmp_path / "redone.jsonl").read_bytes() == (tmp_path / "after.jsonl").read_bytes()
    again = found(workspace, workspace.spread.sought(SpreadFrom(record=made.record)))
    assert {one.state for one in again if one.form is not Form.SHORT} == {MARKED}


def test_a_stop_leaves_nothing(workspace: Workspace) -> None:
    articles = [add(workspace, f"خبر {n}\n{FIRST}") for n in range(3)]
    record = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    sought = workspace.spread.sought(SpreadFrom(record=record))
    places = found(workspace, sought)
    before = workspace.history.count()
    asked: list[int] = []

    def stop_at_the_third() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        workspace.spread.apply(sought, places, cancelled=stop_at_the_third)
    assert [workspace.marks.of(one) for one in articles] == [[], [], []]
    assert (workspace.history.count(), workspace.records.get(record).aliases) == (before, ())
    with pytest.raises(Cancelled):
        list(workspace.spread.find(sought, cancelled=lambda: True))


def test_what_was_marked_meanwhile_is_passed_over(workspace: Workspace) -> None:
    article = add(workspace, FIRST)
    record = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    workspace.records.set_note(record, "يبقى بلا علامات")
    sought = workspace.spread.sought(SpreadFrom(record=record))
    places = [one for one in found(workspace, sought) if one.ticked]
    mark(workspace, article, "إمام علي رحمان", Kind.PERSON, record=record)
    assert workspace.spread.apply(sought, [*places, *places]) == len(places) - 1
    with pytest.raises(UserError, match="spread_nothing"):
        workspace.spread.apply(sought, places)
    workspace.articles.delete(article)
    with pytest.raises(UserError, match="article_unknown"):
        workspace.spread.apply(sought, places)


def test_a_mark_without_a_record_gets_the_new_one(workspace: Workspace) -> None:
    article = add(workspace, "قال سالم الوردي ذلك، ثم عاد سالم الوردي.")
    made = mark(workspace, article, "سالم الوردي", Kind.PERSON)
    workspace.marks.set_record(made.id, None)
    sought = workspace.spread.sought(SpreadFrom(mark=made.id))
    places = found(workspace, sought)
    assert [(one.state, one.ticked) for one in places] == [(FREE, True), (FREE, True)]
    assert workspace.spread.apply(sought, places) == 2
    (record,) = workspace.records.list()
    marks = workspace.marks.of(article)
    assert [one.record for one in marks] == [record.id] * 2
    assert marks[0].id == made.id
    workspace.history.undo()
    assert [one.record for one in workspace.marks.of(article)] == [None]


def test_bad_input_is_answered_clearly(workspace: Workspace) -> None:
    add(workspace, FIRST)
    nameless = workspace.records.create(Kind.PERSON, "—")
    with pytest.raises(UserError, match="spread_nameless"):
        workspace.spread.sought(SpreadFrom(record=nameless))
    with pytest.raises(UserError, match="spread_wordless"):
        workspace.spread.sought(SpreadFrom(words=" ، ", kind=Kind.PERSON))
    with pytest.raises(UserError, match="record_unknown"):
        workspace.spread.sought(SpreadFrom(record="0" * 16))
    with pytest.raises(UserError, match="kind_differs"):
        workspace.spread.sought(SpreadFrom(words="رحمان", record=nameless, kind=Kind.PLACE))
    sought = workspace.spread.sought(SpreadFrom(words="لايوجد أبداً", kind=Kind.EVENT))
    assert found(workspace, sought) == []
    with pytest.raises(UserError, match="spread_nothing"):
        workspace.spread.apply(sought, [])
