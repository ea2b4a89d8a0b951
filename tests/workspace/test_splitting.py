"""What was merged comes back as it was; marks that were one record's by mistake get their own."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from tests.workspace.walking import state_of


def _mark(workspace: Workspace, article: str, words: str, kind: Kind, record: str | None = None, nth: int = 0) -> str:
    text, start = workspace.articles.text(article), -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    span = Span(start, start + len(words))
    return workspace.marks.annotate(article, span, kind, record=record, exact=True).id


@pytest.fixture
def bodies(workspace: Workspace, article: str) -> tuple[str, str, str]:
    """Three bodies with a mark each."""
    found = []
    for words in ("وزارة الطاقة الطاجيكية", "الهيئة الصينية للطاقة", "وكالة الجبل"):
        mark = _mark(workspace, article, words, Kind.ORGANISATION)
        found.append(str(workspace.marks.get(mark).record))
    return found[0], found[1], found[2]


def _without_apart(state: str) -> list[str]:
    return [line for line in state.splitlines() if "distinct" not in line]


def test_merging_and_splitting_gives_what_there_was(workspace: Workspace, bodies: tuple[str, str, str]) -> None:
    """But for one thing: who splits two says that they are two."""
    one, two, _ = bodies
    workspace.records.set_note(one, "أ")
    workspace.records.set_note(two, "ب")
    workspace.records.set_key_point(two, True)
    workspace.records.add_alias(two, "هيئة الطاقة")
    before = state_of(workspace)
    workspace.records.merge(one, [two])
    assert state_of(workspace) != before
    workspace.records.split(one, two)
    assert _without_apart(state_of(workspace)) == before.splitlines()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_several_merged_at_once_are_split_in_any_order(
    workspace: Workspace, bodies: tuple[str, str, str], order: tuple[int, int]
) -> None:
    one, *others = bodies
    for number, other in enumerate(others):
        workspace.records.set_note(other, f"ملاحظة {number}")
    before = state_of(workspace)
    workspace.records.merge(one, others)
    for number in order:
        workspace.records.split(one, others[number])
    assert _without_apart(state_of(workspace)) == before.splitlines()


def test_a_chain_of_merges_comes_apart_backwards(workspace: Workspace, bodies: tuple[str, str, str]) -> None:
    one, two, three = bodies
    before = state_of(workspace)
    workspace.records.merge(two, [three])
    workspace.records.merge(one, [two])
    assert {item.id for item in workspace.records.merged_into(one)} == {two, three}
    workspace.records.split(one, two)
    assert [item.id for item in workspace.records.merged_into(two)] == [three]
    workspace.records.split(two, three)
    assert _without_apart(state_of(workspace)) == before.splitlines()


def test_the_inner_link_of_a_chain_may_be_split_first(workspace: Workspace, bodies: tuple[str, str, str]) -> None:
    one, two, three = bodies
    names = {body: {alias.text for alias in workspace.records.get(body).aliases} for body in bodies}
    workspace.records.merge(two, [three])
    workspace.records.merge(one, [two])
    workspace.records.split(one, three)
    assert workspace.records.get(three).label == "وكالة الجبل"
    assert len(workspace.records.mentions(one)) == 2
    workspace.records.split(one, two)
    assert [len(workspace.records.mentions(body)) for body in bodies] == [1, 1, 1]
    assert {body: {alias.text for alias in workspace.records.get(body).aliases} for body in bodies} == names


def test_marks_made_since_stay_with_the_survivor(workspace: Workspace, article: str) -> None:
    known = str(workspace.marks.get(_mark(workspace, article, "إمام علي رحمان", Kind.PERSON)).record)
    other = str(workspace.marks.get(_mark(workspace, article, "إمام علي رحمن ", Kind.PERSON)).record)
    workspace.records.merge(known, [other])
    since = _mark(workspace, article, "نظيره", Kind.PERSON, known)
    workspace.records.split(known, other)
    assert workspace.marks.get(since).record == known
    assert [mention.annotation.quote for mention in workspace.records.mentions(other)] == ["إمام علي رحمن "]
    assert [alias.text for alias in workspace.records.get(known).aliases] == ["نظيره"]


def test_a_value_read_since_goes_with_the_words_it_was_read_from(workspace: Workspace, article: str) -> None:
    known = str(workspace.marks.get(_mark(workspace, article, "مذكرة تفاهم", Kind.AGREEMENT)).record)
    mark = _mark(workspace, article, "للأعوام 2024-2026", Kind.AGREEMENT)
    other = str(workspace.marks.get(mark).record)
    workspace.records.merge(known, [other])
    claim = workspace.records.set_value(known, "value", "5", annotation=mark)
    workspace.records.split(known, other)
    assert claim in [one.id for one in workspace.records.get(other).claims]


def test_what_was_deleted_since_does_not_come_back(workspace: Workspace, bodies: tuple[str, str, str]) -> None:
    one, two, _ = bodies
    workspace.records.add_alias(two, "لقب")
    workspace.records.merge(one, [two])
    record = workspace.records.get(one)
    workspace.records.remove_alias(next(alias.id for alias in record.aliases if alias.text == "لقب"))
    marks = [mention.annotation for mention in workspace.records.mentions(one)]
    workspace.marks.delete([mark.id for mark in marks if mark.quote == "الهيئة الصينية للطاقة"])
    workspace.records.split(one, two)
    back = workspace.records.get(two)
    assert (back.label, back.aliases, workspace.records.mentions(two)) == ("الهيئة الصينية للطاقة", (), [])


def test_splitting_twice_is_told(workspace: Workspace, bodies: tuple[str, str, str]) -> None:
    one, two, _ = bodies
    workspace.records.merge(one, [two])
    workspace.records.split(one, two)
    with pytest.raises(UserError, match="merged_unknown"):
        workspace.records.split(one, two)


def test_marks_split_off_take_along_what_was_read_from_them(workspace: Workspace, article: str) -> None:
    first = _mark(workspace, article, "مذكرة تفاهم", Kind.AGREEMENT)
    record = str(workspace.marks.get(first).record)
    second = _mark(workspace, article, "للأعوام 2024-2026", Kind.AGREEMENT, record)
    claim = workspace.records.set_value(record, "value", "7", annotation=second)
    made = workspace.records.split_off(record, [second], "اتفاق الأعوام")
    assert [mention.annotation.id for mention in workspace.records.mentions(made)] == [second]
    assert claim in [one.id for one in workspace.records.get(made).claims]
    assert claim not in [one.id for one in workspace.records.get(record).claims]
    assert workspace.history.undo_name == "split_off"


def test_a_spelling_goes_with_its_last_mark(workspace: Workspace, article: str) -> None:
    first = _mark(workspace, article, "إمام علي رحمان", Kind.PERSON)
    record = str(workspace.marks.get(first).record)
    second = _mark(workspace, article, "إمام علي رحمن ", Kind.PERSON, record)
    made = workspace.records.split_off(record, [second])
    assert workspace.records.get(made).label == "إمام علي رحمن"
    assert workspace.records.get(record).aliases == ()


def test_not_all_marks_can_be_split_off(workspace: Workspace, article: str) -> None:
    mark = _mark(workspace, article, "إمام علي رحمان", Kind.PERSON)
    record = str(workspace.marks.get(mark).record)
    for marks, code in (([mark], "split_all_marks"), ([], "split_no_marks"), (["none"], "annotation_unknown")):
        with pytest.raises(UserError, match=code):
            workspace.records.split_off(record, marks)
    assert workspace.history.undo_name == "annotate"


def test_marks_move_to_another_record_in_one_step(workspace: Workspace, article: str) -> None:
    first = _mark(workspace, article, "إمام علي رحمان", Kind.PERSON)
    second = _mark(workspace, article, "إمام علي رحمن ", Kind.PERSON)
    target = workspace.records.create(Kind.PERSON, "رحمان")
    workspace.records.move_marks([first, second], target)
    assert len(workspace.records.mentions(target)) == 2
    assert [record.id for record in workspace.records.list(Kind.PERSON)] == [target]
    with pytest.raises(UserError, match="kind_differs"):
        workspace.records.move_marks([first], workspace.records.create(Kind.PLACE, "دوشنبه"))
    workspace.history.undo()
    workspace.history.undo()
    assert len(workspace.records.list(Kind.PERSON)) == 3
