"""A record's mentions a page at a time, in the order in which they were written."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace


@pytest.fixture
def everywhere(workspace: Workspace) -> str:
    """A record with three marks in each of four articles; the newest was brought in first."""
    record = workspace.records.create(Kind.PERSON, "سالم")
    for year in (2024, 2021, 2023, 2022):
        article = str(workspace.articles.add_text(f"سالم {year}\n\nسالم وسالم {year}\n").article)
        workspace.articles.set_details(article, published=str(year))
        text = workspace.articles.text(article)
        start = -1
        for _ in range(3):
            start = text.index("سالم", start + 1)
            workspace.marks.annotate(article, Span(start, start + 4), Kind.PERSON, record=record)
    return record


def test_pages_joined_are_all_mentions_the_oldest_first(workspace: Workspace, everywhere: str) -> None:
    records = workspace.records
    pages = [records.evidence_page(everywhere, offset, 5) for offset in (0, 5, 10, 15)]
    assert [len(page) for page in pages] == [5, 5, 2, 0]
    joined = [mention for page in pages for mention in page]
    assert {one.annotation for one in joined} == {one.annotation for one in records.mentions(everywhere)}
    assert [one.published for one in joined] == [str(year) for year in (2021, 2022, 2023, 2024) for _ in range(3)]
    assert records.evidence(everywhere) == (12, 4)


def test_each_mention_knows_its_place_and_its_paragraph(workspace: Workspace, everywhere: str) -> None:
    records = workspace.records
    known = {one.annotation.id: one.paragraph for one in records.mentions(everywhere)}
    for number, mention in enumerate(records.evidence_page(everywhere)):
        mark = mention.annotation
        assert records.place_in_evidence(mark.id) == number
        assert records.paragraph_of(mark.article, mark.span.start) == known[mark.id]
        assert mention.paragraph == 0


def test_places_of_marks_that_are_gone_are_left_out(workspace: Workspace, everywhere: str) -> None:
    marks = [one.annotation.id for one in workspace.records.evidence_page(everywhere)]
    workspace.marks.delete(marks[:2])
    assert [one.annotation.id for one in workspace.records.places_of([*marks[:3]])] == marks[2:3]
    assert workspace.records.place_in_evidence(marks[0]) == 0
