"""Guesses that no words say: the day of the news, the sectors within a mark, the people of its sentence."""

from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import ClaimState
from desktop_app.workspace import Workspace

NEWS = (
    "تحدث سالم الوردي. وعقد محادثات مع هاني الجبلي. توسيع الزراعة والنقل الصناعي أمر مفيد.\n"
    "والزراعي كذلك، كما ذكر اللقاء.\n"
)


@pytest.fixture
def article(workspace: Workspace) -> str:
    row = workspace.articles.add_text(NEWS)
    assert row.article is not None
    workspace.articles.set_details(row.article, published="2024-03-12")
    return row.article


def mark(workspace: Workspace, article: str, words: str, kind: Kind):
    start = NEWS.index(words)
    made = workspace.marks.annotate(article, Span(start, start + len(words)), kind)
    return workspace.records.get(made.record)


def values(record, field: str) -> list[str]:
    claims = record.live_claims(field)
    assert all(claim.state is ClaimState.GUESSED for claim in claims)
    return [claim.value for claim in claims]


def test_a_statement_has_the_day_of_the_news_and_the_sectors_within(workspace, article):
    sectors = [mark(workspace, article, words, Kind.SECTOR).id for words in ("الزراعة", "النقل")]
    said = mark(workspace, article, "توسيع الزراعة والنقل الصناعي أمر مفيد", Kind.STATEMENT)
    assert values(said, "kind") == ["position"]
    assert values(said, "date") == ["2024-03-12"]
    assert sorted(values(said, "sectors")) == sorted(sectors)


def test_who_stands_in_the_sentence_may_have_met(workspace, article):
    mark(workspace, article, "سالم الوردي", Kind.PERSON)
    met = mark(workspace, article, "هاني الجبلي", Kind.PERSON)
    talks = mark(workspace, article, "محادثات", Kind.MEETING)
    assert values(talks, "participants") == [met.id]
    assert values(talks, "date") == ["2024-03-12"]


def test_no_day_where_the_news_has_none(workspace, article):
    workspace.articles.set_details(article, published="2024-03")
    assert values(mark(workspace, article, "توسيع الزراعة", Kind.STATEMENT), "date") == []


def test_the_adjective_of_a_field_and_words_marked_before_come_first(workspace, article):
    field = mark(workspace, article, "الزراعة", Kind.SECTOR)
    start = NEWS.index("الزراعي ")
    assert workspace.marks.propose(article, Span(start, start + 7), Kind.SECTOR)[0].record == field.id
    talks = mark(workspace, article, "محادثات", Kind.MEETING)
    start = NEWS.index("اللقاء")
    span = Span(start, start + 6)
    assert workspace.marks.propose(article, span, Kind.MEETING)[0].record is None
    made = workspace.marks.annotate(article, span, Kind.MEETING, record=talks.id)
    assert workspace.marks.propose(article, span, Kind.MEETING)[0].record == talks.id == made.record


def test_the_journal_takes_all_of_it_back(workspace, article, tmp_path: Path):
    before = workspace.records.list()
    mark(workspace, article, "توسيع الزراعة", Kind.STATEMENT)
    workspace.history.undo()
    assert workspace.records.list() == before


def test_the_only_pair_of_the_article_are_the_parties(workspace, article):
    assert values(mark(workspace, article, "أمر مفيد", Kind.AGREEMENT), "parties") == []
    workspace.articles.set_pairs([article], ["LB-TN"])
    assert sorted(values(mark(workspace, article, "اللقاء", Kind.AGREEMENT), "parties")) == ["LB", "TN"]
