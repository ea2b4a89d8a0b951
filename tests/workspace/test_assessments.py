"""The analyst's judgements: on a record or a pair, with a confidence, each a step."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Confidence
from desktop_app.workspace import Workspace


def test_a_judgement_is_written_changed_and_taken_away(workspace: Workspace) -> None:
    record = workspace.records.create(Kind.AGREEMENT, "مذكرة المياه")
    made = workspace.assessments.add("  ستوقع هذا العام ", Confidence.MODERATE, record=record)
    (one,) = workspace.assessments.of(record=record)
    assert (one.id, one.text, one.confidence, one.pair) == (made, "ستوقع هذا العام", Confidence.MODERATE, None)
    workspace.assessments.edit(made, "ستوقع بعد عام", Confidence.LOW)
    (one,) = workspace.assessments.list()
    assert (one.text, one.confidence) == ("ستوقع بعد عام", Confidence.LOW)
    workspace.assessments.delete(made)
    assert workspace.assessments.list() == []
    assert [step.name for step in workspace.history.steps(3)] == [
        "delete_assessment", "edit_assessment", "add_assessment",
    ]  # fmt: skip


def test_a_pair_has_its_own(workspace: Workspace) -> None:
    workspace.assessments.add("علاقة تنمو", "high", pair="TJ-CN")
    assert [one.pair for one in workspace.assessments.of(pair="CN-TJ")] == ["CN-TJ"]
    assert workspace.assessments.of(pair="CN-KZ") == []


def test_what_cannot_be_is_refused(workspace: Workspace) -> None:
    record = workspace.records.create(Kind.PERSON, "أحد")
    with pytest.raises(UserError, match="assessment_empty"):
        workspace.assessments.add(" \n", Confidence.HIGH, record=record)
    with pytest.raises(UserError, match="record_unknown"):
        workspace.assessments.add("رأي", Confidence.HIGH, record="none")
    with pytest.raises(UserError, match="pair_unreadable"):
        workspace.assessments.add("رأي", Confidence.HIGH, pair="China")
    with pytest.raises(UserError, match="assessment_unknown"):
        workspace.assessments.edit("none", "رأي", Confidence.HIGH)
    with pytest.raises(ValueError, match="record or a pair"):
        workspace.assessments.add("رأي", Confidence.HIGH)
    assert workspace.history.undo_name == "create_record"


def test_a_record_with_a_judgement_stays_when_its_last_mark_goes(workspace: Workspace, article: str) -> None:
    from desktop_app.model.spans import Span

    mark = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    workspace.assessments.add("مهم", Confidence.HIGH, record=str(mark.record))
    workspace.marks.delete([mark.id])
    assert workspace.records.get(str(mark.record)).label == "دوشنبه"
    workspace.records.delete(str(mark.record))
    assert workspace.assessments.list() == []
    workspace.history.undo()
    assert len(workspace.assessments.list()) == 1
