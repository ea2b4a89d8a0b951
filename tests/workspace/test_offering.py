"""What the lists of a form's fields offer, and what the forms of other records taught."""

from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, ClaimState
from desktop_app.workspace import Workspace

NEWS = (
    "صور 2 مايو 2024 – وصل سالم الوردي إلى لبنان، وعقد محادثات مع هاني الجبلي.\n"
    "وقال الوردي في 30 أبريل 2024 إن المبادلات بلغت 12 مليون دينار، ثم 15 مليون دينار.\n"
)


@pytest.fixture
def article(workspace: Workspace) -> str:
    row = workspace.articles.add_text(NEWS)
    assert row.article is not None
    workspace.articles.set_details(row.article, published="2024-05-02")
    return row.article


def mark(workspace: Workspace, article: str, words: str, kind: Kind) -> Annotation:
    start = NEWS.index(words)
    return workspace.marks.annotate(article, Span(start, start + len(words)), kind)


def offered(workspace: Workspace, at: Annotation, field: str) -> list[str]:
    return list(workspace.records.offered(str(at.record), field, at.id))


def test_records_marked_nearby_come_first_without_those_that_the_field_has(workspace, article):
    salim, hani = (mark(workspace, article, words, Kind.PERSON) for words in ("سالم الوردي", "هاني الجبلي"))
    talks = mark(workspace, article, "محادثات", Kind.MEETING)
    has = workspace.records.get(talks.record).live_claims("participants")
    assert {claim.value for claim in has} == {salim.record, hani.record}
    assert offered(workspace, talks, "participants") == []
    workspace.records.set_aside(*(claim.id for claim in has))
    assert set(offered(workspace, talks, "participants")) == {salim.record, hani.record}


def test_dates_of_the_sentence_of_the_news_and_of_its_other_records(workspace, article):
    figure = mark(workspace, article, "المبادلات بلغت 12 مليون دينار", Kind.FIGURE)
    dates = offered(workspace, figure, "period")
    assert dates[0] == "2024-04-30" and {"2024-05-02", "2024-05", "2024"} <= set(dates)


def test_countries_of_the_sentence(workspace, article):
    assert "LB" in offered(workspace, mark(workspace, article, "سالم الوردي", Kind.PERSON), "country")


def test_words_that_were_agreed_to_are_offered_and_guessed_again(workspace, article):
    first = mark(workspace, article, "المبادلات بلغت 12 مليون دينار", Kind.FIGURE)
    assert workspace.records.get(first.record).shown("measure") is None
    workspace.records.set_value(str(first.record), "measure", "المبادلات التجارية")
    second = mark(workspace, article, "15 مليون دينار", Kind.FIGURE)
    assert "المبادلات التجارية" in offered(workspace, second, "measure")
    start = NEWS.index("المبادلات")
    again = workspace.marks.annotate(article, Span(start, start + len("المبادلات بلغت")), Kind.FIGURE, exact=True)
    assert workspace.records.get(again.record).shown("measure").value == "المبادلات التجارية"


def test_the_sector_of_a_measure_is_guessed_again(workspace, article):
    sector = workspace.records.create(Kind.SECTOR, "التجارة")
    first = mark(workspace, article, "المبادلات بلغت 12 مليون دينار", Kind.FIGURE)
    workspace.records.set_value(str(first.record), "measure", "المبادلات التجارية")
    workspace.records.set_value(str(first.record), "sectors", sector)
    start = NEWS.index("المبادلات")
    again = workspace.marks.annotate(article, Span(start, start + len("المبادلات بلغت")), Kind.FIGURE, exact=True)
    [claim] = workspace.records.get(str(again.record)).live_claims("sectors")
    assert (claim.value, claim.state) == (sector, ClaimState.GUESSED)


def test_stays_of_several_days_and_spans_of_years_are_offered(workspace, article):
    talks = mark(workspace, article, "محادثات", Kind.MEETING)
    workspace.records.set_value(str(talks.record), "date", "2024-05-03", annotation=talks.id)
    figure = mark(workspace, article, "المبادلات بلغت 12 مليون دينار", Kind.FIGURE)
    workspace.records.set_value(str(figure.record), "period", "2019", annotation=figure.id)
    assert "2024-05-02/2024-05-03" in offered(workspace, talks, "date")
    agreed = mark(workspace, article, "15 مليون دينار", Kind.AGREEMENT)
    assert offered(workspace, agreed, "years")[0] == "2019/2024"


def test_what_is_marked_in_the_article_completes_what_is_typed(workspace, article):
    mark(workspace, article, "سالم الوردي", Kind.PERSON)
    mark(workspace, article, "محادثات", Kind.MEETING)
    assert workspace.records.named_in(article) == ["سالم الوردي"]


def test_unknown_things_are_told(workspace, article):
    one = mark(workspace, article, "سالم الوردي", Kind.PERSON)
    with pytest.raises(UserError, match="field_unknown"):
        workspace.records.offered(str(one.record), "bodies", one.id)
    with pytest.raises(UserError, match="annotation_unknown"):
        workspace.records.offered(str(one.record), "role", "gone")


def test_guesses_take_the_marked_names(workspace: Workspace, article: str, tmp_path: Path) -> None:
    salim = mark(workspace, article, "سالم الوردي", Kind.PERSON)
    start = NEWS.index("الوردي في")
    workspace.marks.annotate(article, Span(start, start + 6), Kind.PERSON, record=salim.record)
    said = mark(workspace, article, "المبادلات بلغت 12 مليون دينار", Kind.STATEMENT)
    shown = workspace.records.get(str(said.record)).shown("speaker")
    assert shown is not None and shown.value == salim.record
