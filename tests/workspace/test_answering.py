"""Answering is an ordinary act: marks, verdicts and refusals, taken back as one step."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Answer, EngineName
from desktop_app.model.things import ClaimState
from desktop_app.suggest.engines import registry
from desktop_app.workspace import Workspace
from tests.workspace.listed import Listed, propose_only
from tests.workspace.proposed import OTHER, TEXT, proposed, quotes


@pytest.fixture
def article(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> str:
    return proposed(workspace, monkeypatch)


def test_accepted_it_is_a_mark_with_its_engine_and_its_fields_are_guesses(workspace: Workspace, article: str) -> None:
    first, _, second, _ = workspace.suggestions.of(article)
    made = workspace.suggestions.accept([first, second])
    assert [mark.span for mark in workspace.marks.of(article)] == [first.span, second.span]
    assert {mark.engine for mark in made} == {"gazetteer"}
    [record] = workspace.records.list(Kind.PERSON)  # both to one new record
    assert {mark.record for mark in made} == {record.id}
    role = record.shown("role")
    assert role is not None and (role.value, role.state) == ("مدير", ClaimState.GUESSED)
    assert quotes(workspace, article) == ["هيئة المراعي"] * 2
    verdicts = workspace.suggestions.verdicts()
    assert {(one.answer, one.meant) for one in verdicts} == {(Answer.ACCEPTED, record.id)}
    assert {one.annotation for one in verdicts} == {mark.id for mark in made}


def test_one_undo_takes_all_of_an_answer_back_and_redo_brings_it(workspace: Workspace, article: str) -> None:
    before = workspace.suggestions.of(article)
    workspace.suggestions.accept(before)
    assert workspace.suggestions.of(article) == ()
    workspace.history.undo()
    assert (workspace.marks.of(article), workspace.records.list(), workspace.suggestions.verdicts()) == ([], [], [])
    assert workspace.suggestions.of(article) == before
    workspace.history.redo()
    assert len(workspace.marks.of(article)) == len(workspace.suggestions.verdicts()) == 4
    assert workspace.check() == []


def test_a_suggestion_of_a_known_record_goes_to_it(workspace: Workspace, article: str) -> None:
    mark = workspace.marks.annotate(article, workspace.suggestions.of(article)[0].span, Kind.PERSON)
    [again] = [one for one in workspace.suggestions.of(article) if one.kind is Kind.PERSON]
    assert again.record == mark.record
    [made] = workspace.suggestions.accept([again])
    assert made.record == mark.record


def test_what_was_refused_does_not_come_back_anywhere(workspace: Workspace, article: str) -> None:
    other = str(workspace.articles.add_text(OTHER).article)
    workspace.suggestions.refuse([workspace.suggestions.of(article)[1]])
    assert quotes(workspace, article) == ["سالم الهادي"] * 2
    assert quotes(workspace, other) == ["سالم الهادي"]
    workspace.history.undo()
    assert quotes(workspace, other) == ["سالم الهادي", "هيئة المراعي"]


def test_what_is_marked_is_proposed_no_more_nor_what_overlaps_it(workspace: Workspace, article: str) -> None:
    first = workspace.suggestions.of(article)[0]
    workspace.marks.annotate(article, Span(first.span.start, first.span.start + 4), Kind.PERSON, exact=True)
    assert quotes(workspace, article) == ["هيئة المراعي", "سالم الهادي", "هيئة المراعي"]
    workspace.marks.annotate(article, first.span, Kind.ORGANISATION, exact=True)  # another kind is no hindrance
    assert len(quotes(workspace, article)) == 3


def test_accepted_as_something_else(workspace: Workspace, article: str) -> None:
    one = workspace.suggestions.of(article)[1]
    mark = workspace.suggestions.accept_as(one, span=Span(one.span.start + 5, one.span.end), kind=Kind.PLACE)
    assert (mark.quote, mark.kind) == ("المراعي", Kind.PLACE)
    assert workspace.records.get(str(mark.record)).label == one.label
    mark = workspace.suggestions.accept_as(workspace.suggestions.of(article)[0], new_label="سالم بن علي الهادي")
    assert workspace.records.get(str(mark.record)).label == "سالم بن علي الهادي"


def test_one_that_was_overtaken_is_passed_over_and_told_where_it_was_all(workspace: Workspace, article: str) -> None:
    suggestions = workspace.suggestions.of(article)
    workspace.suggestions.accept(suggestions[:1])
    assert len(workspace.suggestions.accept(suggestions)) == 3
    steps = workspace.history.count()
    with pytest.raises(UserError, match="suggestion_outdated"):
        workspace.suggestions.accept(suggestions)
    assert workspace.history.count() == steps


def test_one_that_meets_a_mark_made_since_is_passed_over(workspace: Workspace, article: str) -> None:
    """The list on the screen may be of a moment ago; a mark of the kind that lies across it says otherwise."""
    suggestions = workspace.suggestions.of(article)
    first = suggestions[0].span
    workspace.marks.annotate(article, Span(first.start - 5, first.start + 4), Kind.PERSON, exact=True)
    with pytest.raises(UserError, match="suggestion_outdated"):
        workspace.suggestions.accept(suggestions[:1])
    assert [one.span for one in workspace.suggestions.accept(suggestions)] == [one.span for one in suggestions[1:]]
    assert workspace.check() == []


def test_names_are_marked_before_what_is_made_of_them(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sector stands within what is said of it, so behind its beginning."""
    propose_only(monkeypatch, ("إنهم سيوسعون الزراعة في البلاد", Kind.STATEMENT, 0.9), ("الزراعة", Kind.SECTOR, 0.9))
    article = str(workspace.articles.add_text("قال المدير إنهم سيوسعون الزراعة في البلاد.\n").article)
    workspace.suggestions.accept(workspace.suggestions.of(article))
    [statement] = workspace.records.list(Kind.STATEMENT)
    [sector] = workspace.records.list(Kind.SECTOR)
    assert [claim.value for claim in statement.live_claims("sectors")] == [sector.id]


def test_one_by_one_the_same_words_of_an_article_go_to_one_record(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose_only(monkeypatch, ("بروتوكول التعاون", Kind.AGREEMENT, 0.9))
    one, other = (
        str(workspace.articles.add_text(f"وقع الوزيران بروتوكول التعاون {where}. بروتوكول التعاون نافذ.\n").article)
        for where in ("هنا", "هناك")
    )
    for article in (one, other):
        for suggestion in workspace.suggestions.of(article):
            workspace.suggestions.accept([suggestion])
    [first], [second] = ({mark.record for mark in workspace.marks.of(article)} for article in (one, other))
    assert first != second  # a title like this may be any protocol's


def test_a_meeting_called_by_its_day_is_the_same_in_another_article(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose_only(monkeypatch, ("لقاء 3 مارس 2024", Kind.MEETING, 0.9))
    for where in ("هنا", "هناك"):
        article = str(workspace.articles.add_text(f"عقد لقاء 3 مارس 2024 {where}.\n").article)
        workspace.suggestions.accept(workspace.suggestions.of(article))
    assert len(workspace.records.list(Kind.MEETING)) == 1


def test_an_answer_counts_for_every_engine_that_proposed_it(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The learner mostly says what another says as well: its rate is of all that it said, not of what it said alone."""

    class Seconder(Listed):
        name = EngineName.LEARNER
        version = "model"

    wanted = [("سالم الهادي", Kind.PERSON, 0.9), ("هيئة المراعي", Kind.ORGANISATION, 0.6)]
    seconded = [("هيئة المراعي", Kind.ORGANISATION, 0.5)]
    monkeypatch.setattr(
        registry, "name_engines", lambda known: [Listed(wanted, known), Seconder(seconded, known)]
    )
    monkeypatch.setattr(registry, "deed_engines", lambda known: [])
    article = str(workspace.articles.add_text(TEXT).article)
    person, body, *_ = workspace.suggestions.of(article)
    assert (person.engines, body.engines) == ((EngineName.GAZETTEER,), (EngineName.GAZETTEER, EngineName.LEARNER))
    workspace.suggestions.survey()
    learnt = workspace.suggestions.groups(engines=[EngineName.LEARNER])
    assert [(one.label, one.count) for one in learnt] == [("هيئة المراعي", 2)]
    assert workspace.suggestions.of_group(learnt[0])[0] == body  # kept and read back with all who said so
    workspace.suggestions.accept([person, body])
    rates = {(one.engine, one.kind): (one.accepted, one.refused) for one in workspace.suggestions.rates()}
    assert rates == {
        (EngineName.GAZETTEER, Kind.PERSON): (1, 0), (EngineName.GAZETTEER, Kind.ORGANISATION): (1, 0),
        (EngineName.LEARNER, Kind.ORGANISATION): (1, 0),
    }  # fmt: skip
    assert {one.version for one in workspace.suggestions.verdicts() if one.engine is EngineName.LEARNER} == {"model"}
    workspace.history.undo()
    assert workspace.suggestions.rates() == []
    workspace.suggestions.refuse([body])
    assert {(one.engine, one.refused) for one in workspace.suggestions.rates()} == {
        (EngineName.GAZETTEER, 1), (EngineName.LEARNER, 1),
    }  # fmt: skip
    assert quotes(workspace, article) == ["سالم الهادي"] * 2
    assert workspace.check() == []


def _persons(workspace: Workspace) -> int:
    """How many the library has."""
    return sum(one.count for one in workspace.suggestions.groups(kinds=[Kind.PERSON]))


def test_marked_as_another_kind_its_own_is_not_proposed_there_again_but_elsewhere(
    workspace: Workspace, article: str
) -> None:
    """To say what words are here says what they are not here, and nothing of other places."""
    workspace.articles.add_text(OTHER)
    workspace.suggestions.survey()
    first, _, second, _ = workspace.suggestions.of(article)
    made = workspace.suggestions.accept_as(first, kind=Kind.ORGANISATION)
    [verdict] = workspace.suggestions.verdicts()
    assert (verdict.kind, verdict.answer, verdict.annotation) == (Kind.PERSON, Answer.REFUSED, made.id)
    assert [one.span for one in workspace.suggestions.of(article) if one.kind is Kind.PERSON] == [second.span]
    assert _persons(workspace) == 2
    assert [(one.accepted, one.refused) for one in workspace.suggestions.rates()] == [(0, 1)]
    workspace.history.undo()
    assert first.span in [one.span for one in workspace.suggestions.of(article)]
    assert _persons(workspace) == 3
