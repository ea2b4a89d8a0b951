"""Bringing articles in: read, recognise what is here already, guess pairs and reprints, write as one step."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.model.reading import ImportRow, ReadArticle
from desktop_app.model.things import Article, ArticleState
from desktop_app.store import articles as store
from desktop_app.store.journal import Writer
from desktop_app.store.searching.index import words_of
from desktop_app.store.store import new_id, now
from desktop_app.workspace.belonging import set_links
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.grouping import group_articles

_BATCH = 50  # articles in one commit: often enough to keep what was done, seldom enough to be quick

Read = tuple[str, ReadArticle | UserError]


def import_paths(
    desk: Desk,
    paths: Iterable[Path],
    encoding: str | None,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> list[ImportRow]:
    """See `Articles.import_paths`."""
    from desktop_app import readers  # imported late: readers pull in their libraries

    files = [file for path in paths for file in (readers.files_below(path) if path.is_dir() else [path])]
    rows: list[ImportRow] = []
    step: int | None = None
    changes = Changes()
    try:
        for start in range(0, len(files), _BATCH):
            if cancelled():
                break
            batch = [_read(readers.read_file, file, encoding) for file in files[start : start + _BATCH]]
            added, step, more = _write(desk, batch, step)
            rows += added
            changes |= more
            progress(min(start + _BATCH, len(files)), len(files))
    finally:
        desk.publish(changes)  # also where the disk is full now: what came in before is here
    return rows


def import_text(desk: Desk, text: str, title: str) -> ImportRow:
    """See `Articles.add_text`."""
    from desktop_app import readers

    read = readers.read_pasted(text)
    if title:
        read = replace(read, title=title)
    rows, _, changes = _write(desk, [("", read)], None, "paste")
    desk.publish(changes)
    return rows[0]


def _read(read_file: Callable[..., ReadArticle], file: Path, encoding: str | None) -> Read:
    try:
        return str(file), read_file(file, encoding=encoding)
    except UserError as error:
        return str(file), error


def _write(
    desk: Desk, batch: list[Read], step: int | None, name: str = "import"
) -> tuple[list[ImportRow], int | None, Changes]:
    """One commit; the step is begun with the first article that is really new."""
    with desk.store.reading() as connection:
        known = store.known_hashes(connection, {read.sha256 for _, read in batch if isinstance(read, ReadArticle)})
    fresh = {read.sha256 for _, read in batch if isinstance(read, ReadArticle)} - known.keys()
    if not fresh:
        return [_row(path, read, known) for path, read in batch], step, Changes()
    with desk.store.step(name) if step is None else desk.store.further(step, name) as writer:
        rows = _add_all(writer, batch, known)
    return rows, writer.step, writer.changes(name)


def _add_all(writer: Writer, batch: list[Read], known: dict[str, str]) -> list[ImportRow]:
    number = store.next_number(writer.connection)
    known |= store.known_hashes(writer.connection, {read.sha256 for _, read in batch if isinstance(read, ReadArticle)})
    rows: list[ImportRow] = []
    for path, read in batch:
        if isinstance(read, UserError) or read.sha256 in known:
            rows.append(_row(path, read, known))
            continue
        article = add_article(writer, read, number)
        known[read.sha256] = article
        number += 1
        rows.append(ImportRow(path, "added", article, None))
    new = [str(row.article) for row in rows if row.status == "added"]
    grouped = {copy if copy in new else first for copy, first in group_articles(writer, new).items()}
    return [replace(row, grouped=True) if row.article in grouped else row for row in rows]


def _row(path: str, read: ReadArticle | UserError, known: dict[str, str]) -> ImportRow:
    if isinstance(read, UserError):
        return ImportRow(path, "failed", None, read)
    return ImportRow(path, "known", known[read.sha256], None)


def add_article(writer: Writer, read: ReadArticle, number: int) -> str:
    """Write a newly read article with its original bytes and the pairs guessed from it; its id."""
    from desktop_app.suggest.pairs import guess_pairs

    article = Article(
        id=new_id(),
        number=number,
        title=read.title,
        outlet=read.outlet,
        agency=read.agency,
        dateline_place=read.dateline_place,
        dateline_date=read.dateline_date,
        published=read.published,
        url=read.url,
        language=read.language,
        file_name=read.file_name,
        format=read.format,
        encoding=read.encoding,
        sha256=read.sha256,
        imported_at=now(),
        state=ArticleState.NEW,
        length=len(read.text),
    )
    if pairs := guess_pairs(read.text, read.title, words=words_of(read.text).split()):
        set_links(writer, "article", article.id, pairs, "guessed")  # before the article, which is then shelved once
    writer.insert("article", store.article_row(article, read.text))
    writer.insert("original", {"article": article.id, "bytes": read.original})
    return article.id
