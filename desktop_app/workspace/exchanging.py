"""Our complete form out of a project; `workspace.loading` brings it into one."""

from collections.abc import Iterator
from pathlib import Path

from desktop_app import __version__
from desktop_app.exchange.jsonl import Header, Thing, WholeArticle, dump
from desktop_app.model.things import Relationship
from desktop_app.settings.whole import written_whole
from desktop_app.store import annotations, articles, links, plain, records
from desktop_app.workspace.desk import Desk


def everything(desk: Desk, project_id: str) -> Iterator[Thing]:
    """The whole project in the order of the file: what is referred to stands before what refers to it."""
    yield Header(project_id, __version__)
    with desk.store.reading() as connection:
        yield from plain.rows_of(connection, "kind")
        listed = sorted(articles.list_articles(connection), key=lambda article: article.number)
        for article in listed:
            text, original = articles.get_text(connection, article.id), articles.get_original(connection, article.id)
            yield WholeArticle(article, text, original)
        yield from plain.rows_of(connection, "reprint")
        for pair, first in links.relationships(connection).items():
            yield Relationship(pair, first)
        everyone = sorted(records.list_records(connection), key=lambda record: record.id)
        yield from everyone
        yield from plain.rows_of(connection, "merged")
        yield from plain.rows_of(connection, "distinct_records")
        order = {article.id: article.number for article in listed}
        yield from sorted(annotations.list_annotations(connection), key=lambda a: (order[a.article], a.span, a.id))
        for record in everyone:
            yield from record.claims
        for table in ("assessment", "gazetteer_entry", "verdict", "template", "briefing"):
            yield from plain.rows_of(connection, table)


def export_jsonl(desk: Desk, project_id: str, path: Path) -> int:
    """Write the file; the number of lines. An earlier one stays until this is whole.

    Raises UserError: export_failed, target_is_open.
    """
    desk.store.refuse_itself(path)
    count = 0
    with written_whole(path) as draft, draft.open("w", encoding="utf-8", newline="\n") as file:
        for thing in everything(desk, project_id):
            file.write(dump(thing) + "\n")
            count += 1
    return count
