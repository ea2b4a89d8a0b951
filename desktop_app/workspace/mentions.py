"""Marks with the articles they stand in, for lists that lead to them."""

from collections.abc import Sequence

from desktop_app.model.proposals import Mention
from desktop_app.store import of_pair
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.paragraphs import ParagraphCounter


def mentions(desk: Desk, marks: Sequence[str]) -> Sequence[Mention]:
    """In the order of `marks`; one that is gone is left out."""
    with desk.store.reading() as connection:
        found = {mark.id: mark for mark in of_pair.annotations_by_id(connection, marks)}
        known = {one.id: one for one in of_pair.articles_by_id(connection, {m.article for m in found.values()})}
    counters: dict[str, ParagraphCounter] = {}
    made: list[Mention] = []
    for key in marks:
        mark = found.get(key)
        if mark is None:
            continue
        article = known[mark.article]
        if article.id not in counters:
            counters[article.id] = ParagraphCounter(desk.text(article.id))
        paragraph = counters[article.id].paragraph_at(mark.span.start)
        made.append(Mention(mark, article.title, article.outlet or article.agency, article.published, paragraph))
    return made
