"""The hits of a query, article by article as they were imported."""

from collections.abc import Callable, Iterator, Sequence

from desktop_app.model.errors import Cancelled
from desktop_app.model.finding import FoundArticle
from desktop_app.model.query import Node, Pattern
from desktop_app.model.spans import Span
from desktop_app.model.things import SearchHit
from desktop_app.store.searching.candidates import Reading, candidates
from desktop_app.store.searching.judge import judge, leaves
from desktop_app.store.searching.patterns import check_pattern
from desktop_app.store.searching.plan import make_plan
from desktop_app.store.shelf import STATES

CONTEXT = 200  # code points shown on either side of a hit


def found(
    reading: Reading, node: Node, *, after: int = 0, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[FoundArticle]:
    """Articles with hits, each as soon as it is found. `after` is the number of the last that was shown.

    Raises Cancelled; UserError: query_pattern_wrong, query_pattern_big, query_pattern_slow.
    """
    for leaf in leaves(node):
        if isinstance(leaf, Pattern):
            check_pattern(leaf.text, leaf.place)
    for row, candidate in candidates(reading, node, make_plan(node), after):
        if cancelled():
            raise Cancelled
        spans = judge(node, candidate)
        if spans is None:
            continue
        yield FoundArticle(
            row["id"],
            row["number"],
            row["title"] or row["file_name"],
            row["outlet"],
            row["published"] or row["dateline_date"],
            STATES[row["state"]],
            tuple(_hits(row["id"], row["text"], spans)),
        )


def _hits(article: str, text: str, spans: Sequence[Span]) -> Iterator[SearchHit]:
    for span in spans or [Span(0, 0)]:
        before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
        yield SearchHit(article, span, span.of(text), before, after)
