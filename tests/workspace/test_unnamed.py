"""A name that is marked after the statement it said: the statement gets its speaker, as a guess."""

from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.model.things import ClaimState, Record
from desktop_app.workspace import Workspace

TEXT = "قال سالم الهادي إن الري أهم من الطرق. وأضاف نادر اليماني أن الطرق أهم."
SAID, SPEAKER, OTHER = "الري أهم من الطرق", "سالم الهادي", "نادر اليماني"


def _span(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def _suggestion(article: str, words: str, kind: Kind, *fields: ProposedField) -> Suggestion:
    return Suggestion(
        article, _span(words), words, kind, None, words, "", 0.9, EngineName.PATTERNS, "1", Reason("words"), fields,
    )  # fmt: skip


@pytest.fixture
def article(workspace: Workspace) -> str:
    return str(workspace.articles.add_text(TEXT).article)


@pytest.fixture
def said(workspace: Workspace, article: str) -> str:
    """The record of a statement that was accepted when nobody had marked who said it."""
    field = ProposedField("speaker", "", SPEAKER, _span(SPEAKER))
    [mark] = workspace.suggestions.accept([_suggestion(article, SAID, Kind.STATEMENT, field)])
    assert _speakers(workspace, str(mark.record)) == []
    return str(mark.record)


def _speakers(workspace: Workspace, record: str) -> list[tuple[str, ClaimState, str]]:
    there: Record = workspace.records.get(record)
    return [(one.value, one.state, one.words) for one in there.claims if one.field == "speaker"]


def test_marked_by_hand_he_is_a_guess_in_the_same_step(workspace: Workspace, article: str, said: str) -> None:
    steps = workspace.history.count()
    mark = workspace.marks.annotate(article, _span(SPEAKER), Kind.PERSON)
    assert _speakers(workspace, said) == [(mark.record, ClaimState.GUESSED, SPEAKER)]
    assert workspace.history.count() == steps + 1
    workspace.history.undo()
    assert _speakers(workspace, said) == []
    workspace.history.redo()
    assert _speakers(workspace, said) == [(mark.record, ClaimState.GUESSED, SPEAKER)]


def test_accepted_and_hung_on_another_record_too(workspace: Workspace, article: str, said: str) -> None:
    [mark] = workspace.suggestions.accept([_suggestion(article, SPEAKER, Kind.PERSON)])
    assert _speakers(workspace, said) == [(mark.record, ClaimState.GUESSED, SPEAKER)]
    workspace.history.undo()
    mark = workspace.marks.annotate(article, _span(OTHER), Kind.PERSON)
    workspace.marks.move(mark.id, _span(SPEAKER))
    assert _speakers(workspace, said) == []  # edges say nothing of who is meant
    workspace.marks.set_record(mark.id, None, new_label="سالم")
    assert [value for value, *_ in _speakers(workspace, said)] == [workspace.marks.get(mark.id).record]


def test_nobody_else_is_taken_for_him(workspace: Workspace, article: str, said: str) -> None:
    workspace.marks.annotate(article, _span(OTHER), Kind.PERSON)
    workspace.marks.annotate(article, _span("الطرق"), Kind.SECTOR)
    elsewhere = str(workspace.articles.add_text("وصل سالم الهادي أمس.").article)
    workspace.marks.annotate(elsewhere, Span(4, 15), Kind.PERSON)
    assert _speakers(workspace, said) == []


def test_who_bears_the_name_elsewhere_in_the_article_is_meant(workspace: Workspace) -> None:
    text = f"{TEXT} ثم غادر سالم الهادي."
    article = str(workspace.articles.add_text(text).article)
    field = ProposedField("speaker", "", SPEAKER, None)
    [mark] = workspace.suggestions.accept([_suggestion(article, SAID, Kind.STATEMENT, field)])
    at = text.rindex(SPEAKER)
    person = workspace.marks.annotate(article, Span(at, at + len(SPEAKER)), Kind.PERSON)
    assert [value for value, *_ in _speakers(workspace, str(mark.record))] == [person.record]


def test_what_the_analyst_set_stays_alone(workspace: Workspace, article: str, said: str) -> None:
    other = workspace.marks.annotate(article, _span(OTHER), Kind.PERSON)
    workspace.records.set_value(said, "speaker", str(other.record))
    workspace.marks.annotate(article, _span(SPEAKER), Kind.PERSON)
    assert [(value, state) for value, state, _ in _speakers(workspace, said)] == [(other.record, ClaimState.CONFIRMED)]


def test_put_aside_he_does_not_come_back(workspace: Workspace, article: str, said: str) -> None:
    first = workspace.marks.annotate(article, _span(SPEAKER), Kind.PERSON)
    guess = workspace.records.get(said).shown("speaker")
    assert guess is not None
    workspace.records.set_aside(guess.id)
    workspace.marks.delete([first.id])
    workspace.marks.annotate(article, _span(SPEAKER), Kind.PERSON, record=None)
    assert all(state is not ClaimState.GUESSED for _value, state, _words in _speakers(workspace, said))


@pytest.fixture
def silent(workspace: Workspace, article: str) -> str:
    """The record of a statement for which no engine proposed who said it."""
    [mark] = workspace.suggestions.accept([_suggestion(article, SAID, Kind.STATEMENT)])
    assert _speakers(workspace, str(mark.record)) == []
    return str(mark.record)


def test_whom_no_engine_proposed_is_read_off_once_he_is_marked(
    workspace: Workspace, article: str, silent: str
) -> None:
    steps = workspace.history.count()
    mark = workspace.marks.annotate(article, _span(SPEAKER), Kind.PERSON)
    assert _speakers(workspace, silent) == [(mark.record, ClaimState.GUESSED, SPEAKER)]
    assert workspace.history.count() == steps + 1
    workspace.history.undo()
    assert _speakers(workspace, silent) == []
    [accepted] = workspace.suggestions.accept([_suggestion(article, SPEAKER, Kind.PERSON)])
    assert _speakers(workspace, silent) == [(accepted.record, ClaimState.GUESSED, SPEAKER)]


def test_in_a_later_session_too(project: Path) -> None:
    with Workspace.open(project) as first:
        article = str(first.articles.add_text(TEXT).article)
        field = ProposedField("speaker", "", SPEAKER, _span(SPEAKER))
        [statement] = first.suggestions.accept([_suggestion(article, SAID, Kind.STATEMENT, field)])
    with Workspace.open(project) as later:
        later.marks.annotate(article, _span(OTHER), Kind.PERSON)
        assert _speakers(later, str(statement.record)) == []
        mark = later.marks.annotate(article, _span(SPEAKER), Kind.PERSON)
        assert _speakers(later, str(statement.record)) == [(mark.record, ClaimState.GUESSED, SPEAKER)]


def test_of_a_statement_marked_by_hand_and_of_a_refused_person_too(workspace: Workspace, article: str) -> None:
    workspace.suggestions.refuse([_suggestion(article, SPEAKER, Kind.PERSON)])
    said = str(workspace.marks.annotate(article, _span(SAID), Kind.STATEMENT).record)
    mark = workspace.marks.annotate(article, _span(SPEAKER), Kind.PERSON)
    assert _speakers(workspace, said) == [(mark.record, ClaimState.GUESSED, SPEAKER)]


def test_who_only_stands_near_speaks_for_nobody(workspace: Workspace) -> None:
    text = "زار نادر اليماني السد، وقال سالم الهادي إن الري أهم من الطرق."
    article = str(workspace.articles.add_text(text).article)

    def mark(words: str, kind: Kind) -> str:
        at = text.index(words)
        return str(workspace.marks.annotate(article, Span(at, at + len(words)), kind).record)

    said = mark(SAID, Kind.STATEMENT)
    mark(OTHER, Kind.PERSON)
    mark("السد", Kind.PLACE)
    assert _speakers(workspace, said) == []
    speaker = mark(SPEAKER, Kind.PERSON)
    assert [value for value, *_ in _speakers(workspace, said)] == [speaker]


def test_what_was_set_before_is_not_read_again(workspace: Workspace, article: str, silent: str) -> None:
    other = workspace.marks.annotate(article, _span(OTHER), Kind.PERSON)
    workspace.records.set_value(silent, "speaker", str(other.record))
    workspace.marks.annotate(article, _span(SPEAKER), Kind.PERSON)
    assert [value for value, *_ in _speakers(workspace, silent)] == [other.record]


def test_bodies_of_an_agreement_come_one_by_one(workspace: Workspace) -> None:
    text = "وقعت هيئة المراعي ووزارة الطرق مذكرة تفاهم بشأن الري."
    article = str(workspace.articles.add_text(text).article)

    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    bodies = tuple(ProposedField("bodies", "", words, span(words)) for words in ("هيئة المراعي", "وزارة الطرق"))
    agreed = Suggestion(
        article, span("مذكرة تفاهم بشأن الري"), "مذكرة تفاهم بشأن الري", Kind.AGREEMENT, None, "مذكرة", "", 0.9,
        EngineName.PATTERNS, "1", Reason("words"), bodies,
    )  # fmt: skip
    [mark] = workspace.suggestions.accept([agreed])
    made = [workspace.marks.annotate(article, one.span, Kind.ORGANISATION) for one in bodies if one.span]
    claims = workspace.records.get(str(mark.record)).claims
    assert [one.value for one in claims if one.field == "bodies"] == [one.record for one in made]


def test_a_card_that_was_only_looked_at_leaves_nothing(workspace: Workspace, article: str) -> None:
    field = ProposedField("speaker", "", SPEAKER, _span(SPEAKER))
    workspace.suggestions.would_fill(_suggestion(article, SAID, Kind.STATEMENT, field))
    workspace.suggestions.would_fill(_suggestion(article, SAID, Kind.STATEMENT))
    assert not workspace.suggestions._desk.unnamed._waiting


def test_values_are_shown_in_the_order_in_which_they_were_read(workspace: Workspace) -> None:
    """Not in that of their ids, which are random: the parties stood now so, now the other way round."""
    for _ in range(8):
        row = workspace.articles.add_text(f"{TEXT} {_}")
        countries = tuple(ProposedField("parties", code, code) for code in ("TJ", "CN", "RU"))
        agreed = Suggestion(
            str(row.article), _span(SAID), SAID, Kind.AGREEMENT, None, f"{SAID} {_}", "", 0.9, EngineName.PATTERNS, "1",
            Reason("words"), countries,
        )  # fmt: skip
        [mark] = workspace.suggestions.accept([agreed])
        claims = workspace.records.get(str(mark.record)).claims
        assert [one.value for one in claims if one.field == "parties"] == ["TJ", "CN", "RU"]
