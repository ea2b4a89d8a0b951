"""A file of our complete form, brought into a project as one step."""

from collections.abc import Iterable
from pathlib import Path

from desktop_app.exchange.jsonl import Thing
from desktop_app.exchange.parsing import load_lines
from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.store import articles, plain, records
from desktop_app.store.connection import IntegrityError
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.taking_in import TakingIn


def load_jsonl(desk: Desk, path: Path) -> Changes:
    """Read the file and bring it in as one step."""
    try:
        with path.open(encoding="utf-8") as file:
            return load_things(desk, load_lines(file))
    except FileNotFoundError as error:
        raise UserError("file_missing", path=path) from error
    except UnicodeDecodeError as error:
        raise UserError("load_line", line=1, reason="UTF-8") from error
    except OSError as error:
        raise UserError("file_unreadable", path=path, reason=error.strerror) from error


def load_things(desk: Desk, things: Iterable[Thing]) -> Changes:
    """All or nothing, as one step. What is here already (by id, an article also by its bytes) is left as it is.

    A mark whose words aren't where they were in an article that is here already comes in as one that lost its
    place, a mark on a record that is another kind of thing here without its record. What is said of a record that
    was merged into another here is said of that. Raises UserError: load_line, load_no_header, load_quote,
    load_reference, load_clash.

    An empty project takes over the file's project id, so that links of its briefings go on leading here.
    """
    empty = not desk.store.relationships() and not _holds_anything(desk)
    try:
        with desk.store.step("load") as writer:
            loader = TakingIn(writer)
            for thing in things:
                loader.add(thing)
            loader.finish()
        if not writer.changes("load"):  # then nothing of the step is left
            with desk.store.transaction() as connection:
                for row in loader.logged:
                    plain.add_to_log(connection, row)
    except IntegrityError as error:
        raise UserError("load_clash", reason=error) from error
    changes = writer.changes("load")
    if empty and loader.project:
        desk.store.set_meta("id", loader.project)
    desk.publish(changes)
    return changes


def _holds_anything(desk: Desk) -> bool:
    with desk.store.reading() as connection:
        return bool(articles.list_articles(connection) or records.list_records(connection))
