"""What is thin about a pair, read from the project as it is now."""

import pytest

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.thin import Reason
from desktop_app.workspace import Workspace

PAIR = "CN-TJ"


@pytest.fixture
def agreement(workspace: Workspace) -> str:
    row = workspace.articles.add_text("وقعت الصين وطاجيكستان مذكرة تفاهم عن الري.")
    assert row.article is not None
    workspace.articles.set_pairs(row.article, [PAIR])
    text = workspace.articles.text(row.article)
    start = text.index("مذكرة")
    return str(workspace.marks.annotate(row.article, Span(start, start + len("مذكرة تفاهم")), Kind.AGREEMENT).record)


def reasons(workspace: Workspace, record: str) -> set[Reason]:
    return {point.reason for point in workspace.pairs.thin(PAIR).points if point.record == record}


def test_a_fresh_mark_is_thin_for_many_reasons_and_each_goes_with_what_is_done(
    workspace: Workspace, agreement: str
) -> None:
    assert {Reason.ONE_SOURCE, Reason.UNDATED, Reason.NO_ENGLISH} <= reasons(workspace, agreement)
    workspace.records.rename(agreement, label_en="Memorandum on irrigation")
    workspace.records.set_value(agreement, "signed", "2024-05-01")
    assert not {Reason.UNDATED, Reason.NO_ENGLISH} & reasons(workspace, agreement)
    workspace.records.set_pairs(agreement, [])
    assert reasons(workspace, agreement) == {Reason.NO_PAIR}


def test_a_record_that_the_analyst_made_has_no_source(workspace: Workspace, agreement: str) -> None:
    made = workspace.records.create(Kind.MEETING, "لقاء بلا شاهد")
    workspace.records.set_pairs(made, [PAIR])
    assert reasons(workspace, made) == {Reason.NO_SOURCE}


def test_each_point_leads_to_marks_that_are_there(workspace: Workspace, agreement: str) -> None:
    for point in workspace.pairs.thin(PAIR).points:
        for mark in point.evidence:
            assert workspace.marks.get(mark).record == point.record


def test_names_in_the_language_asked_for(workspace: Workspace, agreement: str) -> None:
    workspace.records.rename(agreement, label_en="Memorandum on irrigation")
    labels = {point.label for point in workspace.pairs.thin(PAIR, language="en").of(Reason.ONE_SOURCE)}
    assert "Memorandum on irrigation" in labels


def test_a_pair_without_articles_is_refused_and_the_work_can_be_stopped(workspace: Workspace, agreement: str) -> None:
    with pytest.raises(UserError, match="pair_without_articles"):
        workspace.pairs.thin("KZ-RU")
    with pytest.raises(Cancelled):
        workspace.pairs.thin(PAIR, cancelled=lambda: True)
