"""Marking, the heart of it: what is stored, what comes with it, what goes with it, and the way back."""

from pathlib import Path

import pytest

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, ArticleState, ClaimState
from desktop_app.workspace import Workspace
from tests.workspace.conftest import TEXT


def span_of(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def mark(
    workspace: Workspace, article: str, words: str, kind: Kind, nth: int = 0, record: str | None = None
) -> Annotation:
    return workspace.marks.annotate(article, span_of(words, nth), kind, record=record)


def test_a_mark_snaps_to_the_word_without_its_proclitics(workspace: Workspace, article: str) -> None:
    made = mark(workspace, article, "وكازاخستان", Kind.COUNTRY)
    assert made.quote == "كازاخستان"
    assert TEXT[made.span.start : made.span.end] == "كازاخستان"
    assert workspace.marks.of(article) == [made]


def test_exact_letters_stay_exact(workspace: Workspace, article: str) -> None:
    span = span_of("وكازاخستان")
    part = Span(span.start + 2, span.end - 1)
    assert workspace.marks.annotate(article, part, Kind.COUNTRY, exact=True).span == part


def test_a_mark_after_emoji_covers_the_same_letters_after_reopening(project: Path) -> None:
    with Workspace.open(project) as first:
        article = str(first.articles.add_text(TEXT).article)
        made = mark(first, article, "طاجيكستان", Kind.COUNTRY)
    with Workspace.open(project) as again:
        assert again.marks.get(made.id) == made
        assert made.span.of(again.articles.text(article)) == "طاجيكستان"


def test_a_country_knows_its_code_and_english_name(workspace: Workspace, article: str) -> None:
    made = mark(workspace, article, "طاجيكستان", Kind.COUNTRY)
    record = workspace.records.get(str(made.record))
    assert record.label_en == "Tajikistan"
    assert [claim.value for claim in record.claims if claim.field == "code"] == ["TJ"]


def test_a_spelling_is_learnt_and_then_recognised(workspace: Workspace, article: str) -> None:
    first = mark(workspace, article, "إمام علي رحمان", Kind.PERSON)
    offered = workspace.marks.propose(article, span_of("إمام علي رحمن"), Kind.PERSON)
    assert offered[0].record == first.record
    second = mark(workspace, article, "إمام علي رحمن", Kind.PERSON, record=first.record)
    assert second.record == first.record
    aliases = [alias.text for alias in workspace.records.get(str(first.record)).aliases]
    assert aliases == ["إمام علي رحمن"]
    workspace.marks.delete([second.id])
    assert workspace.records.get(str(first.record)).aliases == ()


def test_the_first_mark_puts_the_article_in_progress(workspace: Workspace, article: str) -> None:
    assert workspace.articles.get(article).state is ArticleState.NEW
    mark(workspace, article, "طاجيكستان", Kind.COUNTRY)
    assert workspace.articles.get(article).state is ArticleState.IN_PROGRESS
    workspace.history.undo()
    assert workspace.articles.get(article).state is ArticleState.NEW


def test_one_act_is_one_step_and_one_change(workspace: Workspace, article: str) -> None:
    heard: list[Changes] = []
    stop = workspace.listen(heard.append)
    made = mark(workspace, article, "مذكرة تفاهم للأعوام 2024-2026", Kind.AGREEMENT)
    stop()
    assert len(heard) == 1
    assert made.id in heard[0].annotations
    assert str(made.record) in heard[0].records
    assert workspace.history.undo_name == "annotate"
    undone = workspace.history.undo()
    assert undone is not None
    assert undone.focus_article == article
    assert workspace.marks.of(article) == []
    assert workspace.records.list() == []
    workspace.history.redo()
    assert workspace.marks.of(article) == [made]


def test_the_form_is_filled_with_guesses(workspace: Workspace, article: str) -> None:
    made = mark(workspace, article, "مذكرة تفاهم للأعوام 2024-2026", Kind.AGREEMENT)
    record = workspace.records.get(str(made.record))
    values = {claim.field: claim.value for claim in record.claims}
    assert values["kind"] == "memorandum"
    assert values["years"] == "2024/2026"
    assert {claim.state for claim in record.claims} == {ClaimState.GUESSED}
    assert {claim.annotation for claim in record.claims} == {made.id}
    workspace.records.confirm_all(record.id)
    assert {claim.state for claim in workspace.records.get(record.id).claims} == {ClaimState.CONFIRMED}


def test_deleting_the_last_mark_takes_an_unworked_record_along(workspace: Workspace, article: str) -> None:
    made = mark(workspace, article, "وزارة الطاقة الطاجيكية", Kind.ORGANISATION)
    workspace.marks.delete([made.id])
    assert workspace.records.list() == []
    workspace.history.undo()
    assert workspace.marks.get(made.id) == made


def test_deleting_the_last_mark_leaves_a_worked_record(workspace: Workspace, article: str) -> None:
    made = mark(workspace, article, "وزارة الطاقة الطاجيكية", Kind.ORGANISATION)
    workspace.records.set_value(str(made.record), "country", "TJ")
    workspace.marks.delete([made.id])
    assert workspace.records.get(str(made.record)).label == "وزارة الطاقة الطاجيكية"


def test_change_of_kind_takes_a_lone_record_along(workspace: Workspace, article: str) -> None:
    made = mark(workspace, article, "العاصمة", Kind.COUNTRY)
    workspace.marks.change_kind(made.id, Kind.PLACE)
    assert workspace.marks.get(made.id).kind is Kind.PLACE
    assert workspace.records.get(str(made.record)).kind is Kind.PLACE
    assert workspace.check() == []


def test_change_of_kind_leaves_a_shared_record(workspace: Workspace, article: str) -> None:
    first = mark(workspace, article, "إمام علي رحمان", Kind.PERSON)
    second = mark(workspace, article, "إمام علي رحمن", Kind.PERSON, record=first.record)
    workspace.marks.change_kind(second.id, Kind.ORGANISATION)
    changed = workspace.marks.get(second.id)
    assert changed.record != first.record
    assert workspace.records.get(str(changed.record)).kind is Kind.ORGANISATION
    assert workspace.records.get(str(first.record)).kind is Kind.PERSON
    assert workspace.check() == []


def test_moving_an_edge_renames_a_record_called_by_the_words(workspace: Workspace, article: str) -> None:
    made = mark(workspace, article, "وزارة الطاقة", Kind.ORGANISATION)
    longer = span_of("وزارة الطاقة الطاجيكية")
    workspace.marks.move(made.id, longer)
    assert workspace.marks.get(made.id).span == longer
    assert workspace.records.get(str(made.record)).label == "وزارة الطاقة الطاجيكية"
    workspace.history.undo()
    assert workspace.records.get(str(made.record)).label == "وزارة الطاقة"


def test_the_same_words_twice_are_refused_and_nothing_changes(workspace: Workspace, article: str) -> None:
    mark(workspace, article, "طاجيكستان", Kind.COUNTRY)
    steps = len(workspace.history.steps())
    with pytest.raises(UserError, match="already_marked"):
        mark(workspace, article, "طاجيكستان", Kind.COUNTRY)
    assert len(workspace.history.steps()) == steps
    assert len(workspace.records.list()) == 1


@pytest.mark.parametrize(("span", "code"), [(Span(0, 10_000), "span_outside"), (span_of("\n\n"), "span_empty")])
def test_impossible_spans_are_refused(workspace: Workspace, article: str, span: Span, code: str) -> None:
    with pytest.raises(UserError, match=code):
        workspace.marks.annotate(article, span, Kind.PERSON)


def test_a_mark_on_a_record_of_another_kind_is_refused(workspace: Workspace, article: str) -> None:
    person = mark(workspace, article, "إمام علي رحمان", Kind.PERSON)
    with pytest.raises(UserError, match="kind_differs"):
        mark(workspace, article, "العاصمة", Kind.PLACE, record=person.record)
    assert len(workspace.marks.of(article)) == 1


def test_a_record_belongs_to_the_pair_of_its_article(workspace: Workspace, article: str) -> None:
    workspace.articles.set_pairs(article, ["TJ-CN"])
    made = mark(workspace, article, "وزارة الطاقة الطاجيكية", Kind.ORGANISATION)
    assert [link.pair for link in workspace.records.get(str(made.record)).pairs] == ["CN-TJ"]
    workspace.articles.set_pairs(article, ["KZ-TJ"])
    assert [link.pair for link in workspace.records.get(str(made.record)).pairs] == ["KZ-TJ"]
    workspace.records.set_pairs(str(made.record), ["CN-TJ"])
    workspace.articles.set_pairs(article, ["RU-TJ"])
    assert [link.pair for link in workspace.records.get(str(made.record)).pairs] == ["CN-TJ"]


def test_notes_are_kept(workspace: Workspace, article: str) -> None:
    made = mark(workspace, article, "طاجيكستان", Kind.COUNTRY)
    workspace.marks.set_note(made.id, " ملاحظة ")
    assert workspace.marks.get(made.id).note == "ملاحظة"


def test_a_name_behind_lam_lam_is_known_by_its_full_form(workspace: Workspace) -> None:
    """In للصين the mark covers لصين, which is the record الصين; لبنان begins with its own ل."""
    text = "وصل إلى الصين وقدم الشكر للصين ثم للبنان"
    article = str(workspace.articles.add_text(text).article)
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in ("الصين", "للصين", "للبنان")]
    first = workspace.marks.annotate(article, spans[0], Kind.COUNTRY)
    offered = workspace.marks.propose(article, workspace.marks.snap(article, spans[1]), Kind.COUNTRY)
    assert offered[0].record == first.record
    second = workspace.marks.annotate(article, spans[1], Kind.COUNTRY, record=first.record)
    assert second.quote == "لصين"
    assert workspace.records.get(str(first.record)).aliases == ()
    third = workspace.marks.annotate(article, spans[2], Kind.COUNTRY)
    assert workspace.records.get(str(third.record)).label == "لبنان"


def test_a_new_label_stands_on_one_line_and_is_never_empty(workspace: Workspace, article: str) -> None:
    empty = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE, new_label=" \n ")
    assert workspace.records.get(str(empty.record)).label == "دوشنبه"
    workspace.marks.set_record(empty.id, None, new_label=" دوشنبه\n عاصمة ")
    assert workspace.records.get(str(workspace.marks.get(empty.id).record)).label == "دوشنبه عاصمة"
