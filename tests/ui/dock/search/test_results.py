"""Numbers of hits and lines of the list."""

from desktop_app.model.finding import FoundArticle
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState, SearchHit
from desktop_app.ui.dock.search.results import Results


def found(number: int, text: str, *spans: Span) -> FoundArticle:
    """An article with hits at these places of its text."""
    hits = tuple(SearchHit(f"a{number}", span, span.of(text), text[: span.start], text[span.end :]) for span in spans)
    return FoundArticle(f"a{number}", number, f"خبر {number}", "صحيفة", "2023-05-18", ArticleState.NEW, hits)


def test_each_hit_and_each_heading_has_its_line() -> None:
    results = Results()
    assert (results.total, results.rows(), results.last_number()) == (0, 0, 0)
    results.add([found(4, "كلام", Span(0, 1), Span(1, 2)), found(7, "كلام", Span(0, 4))])
    results.add([found(9, "كلام", *(Span(at, at + 1) for at in range(3)))])
    assert (results.total, results.rows(), results.last_number()) == (6, 9, 9)
    lines = [results.of_row(row) for row in range(results.rows())]
    assert lines == [(0, -1), (0, 0), (0, 1), (1, -1), (1, 0), (2, -1), (2, 0), (2, 1), (2, 2)]
    for number in range(results.total):
        assert results.of_row(results.row_of(number)) == results.at(number)
    article, hit = results.hit(3)
    assert (article.number, hit.span) == (9, Span(0, 1))
