"""What the card of a suggestion says before it is accepted is what the form has afterwards."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.model.things import ClaimState
from desktop_app.workspace import Workspace

TEXT = "دوشنبه 18 مايو 2023 – زار وفد من الصين طاجيكستان. ووقّع الجانبان مذكرة تفاهم بشأن الري والمياه اليوم."


def _suggestion(article: str, words: str, kind: Kind, record: str | None = None) -> Suggestion:
    at = TEXT.index(words)
    return Suggestion(
        article, Span(at, at + len(words)), words, kind, record, words, "", 0.9, EngineName.PATTERNS, "1",
        Reason("words", {"words": words}),
    )  # fmt: skip


def _article(workspace: Workspace) -> str:
    row = workspace.articles.add_text(TEXT)
    assert row.article is not None
    return row.article


@pytest.mark.parametrize(
    ("words", "kind"), [("مذكرة تفاهم بشأن الري والمياه", Kind.AGREEMENT), ("زار وفد من الصين طاجيكستان", Kind.MEETING)]
)
def test_it_says_what_is_filled_in_then(workspace: Workspace, words: str, kind: Kind) -> None:
    one = _suggestion(_article(workspace), words, kind)
    said = workspace.suggestions.would_fill(one)
    [mark] = workspace.suggestions.accept([one])
    record = workspace.records.get(str(mark.record))
    filled = [claim for claim in record.claims if claim.state is ClaimState.GUESSED]
    assert filled
    assert sorted((claim.field, claim.value) for claim in said) == sorted((one.field, one.value) for one in filled)


def test_a_country_has_its_code_with_its_record(workspace: Workspace) -> None:
    article = _article(workspace)
    one = _suggestion(article, "طاجيكستان", Kind.COUNTRY)
    assert [(claim.field, claim.value) for claim in workspace.suggestions.would_fill(one)] == [("code", "TJ")]
    [mark] = workspace.suggestions.accept([one])
    other = _suggestion(article, "الصين", Kind.COUNTRY, mark.record)
    assert workspace.suggestions.would_fill(other) == []  # what it has already


def test_a_country_that_is_known_by_its_name_has_its_code_already(workspace: Workspace) -> None:
    """An engine that was asked before somebody made the record knows nothing of it."""
    workspace.records.create(Kind.COUNTRY, "طاجيكستان")
    one = _suggestion(_article(workspace), "طاجيكستان", Kind.COUNTRY)
    assert workspace.suggestions.would_fill(one) == []


def test_the_amount_of_one_document_is_filled_in_for_no_other(workspace: Workspace) -> None:
    text = "وقعت الوزارتان اليوم اتفاقية الري المشترك، ومذكرة تفاهم بين بنكين بقيمة 7 ملايين دولار."
    article = str(workspace.articles.add_text(text).article)
    said = {
        one.label: {claim.value for claim in workspace.suggestions.would_fill(one) if claim.field == "value"}
        for one in workspace.suggestions.of(article)
        if one.kind is Kind.AGREEMENT
    }
    assert said == {"اتفاقية الري المشترك": set(), "مذكرة تفاهم بين بنكين": {"7000000"}}


def test_nothing_is_written(workspace: Workspace) -> None:
    article = _article(workspace)
    steps = workspace.history.count()
    heard: list[object] = []
    workspace.listen(heard.append)
    assert workspace.suggestions.would_fill(_suggestion(article, "مذكرة تفاهم بشأن الري والمياه", Kind.AGREEMENT))
    assert (workspace.records.list(), workspace.marks.of(article), heard) == ([], [], [])
    assert workspace.history.count() == steps


def test_what_was_taken_back_can_be_done_again(workspace: Workspace) -> None:
    article = _article(workspace)
    workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    workspace.history.undo()
    workspace.suggestions.would_fill(_suggestion(article, "مذكرة تفاهم بشأن الري والمياه", Kind.AGREEMENT))
    assert workspace.history.redo_name == "annotate"


def test_one_that_can_not_be_accepted_fills_nothing(workspace: Workspace) -> None:
    article = _article(workspace)
    one = _suggestion(article, "مذكرة تفاهم بشأن الري والمياه", Kind.AGREEMENT)
    workspace.suggestions.accept([one])
    assert workspace.suggestions.would_fill(one) == []
    assert workspace.suggestions.would_fill(_suggestion(article, "الصين", Kind.COUNTRY, "no such record")) == []


def test_the_name_of_a_record_that_was_never_made_is_not_known(workspace: Workspace) -> None:
    article = _article(workspace)
    workspace.suggestions.would_fill(_suggestion(article, "وفد", Kind.ORGANISATION))
    assert not workspace._desk.is_known("وفد")
