"""Finding articles that print the same text, and keeping them together under the first of them.

An article belongs to a group where the greater part of the words of the shorter text stand in the longer in the same
order (`arabic.shingles`), unless both are dated and more than `DAYS` lie between: then one tells an old story again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.arabic.fold import fold
from desktop_app.arabic.shingles import is_same_text
from desktop_app.model.edtf import extent, sort_key
from desktop_app.model.things import Article, ArticleState
from desktop_app.store import articles, reprints
from desktop_app.store.connection import Connection
from desktop_app.store.journal import Writer
from desktop_app.store.searching.index import words_of

DAYS = 14


def group_articles(writer: Writer, wanted: Iterable[str]) -> dict[str, str]:
    """Look for the first printing of each of these; the grouped ones with it. Those decided before stay as they are."""
    connection = writer.connection
    grouped: dict[str, str] = {}
    for article in wanted:
        if reprints.row_of(connection, article) is not None:
            continue
        for other in reprints.candidates(connection, article):
            head = reprints.original_of(connection, other) or other
            if head == article:
                break  # the others found their way to this one
            if not _refused(connection, other, article) and _same(connection, article, other):
                grouped |= _join(writer, article, head)
                break
    return grouped


def join(writer: Writer, article: str, original: str) -> None:
    """As the analyst says: the article and its own reprints belong to the other's group."""
    connection = writer.connection
    head = reprints.original_of(connection, original) or original
    if head == article:
        return
    for one in (article, *reprints.copies_of(connection, article)):
        _put(writer, one, head, "confirmed")


def add_reprint(writer: Writer, article: str, original: str, origin: str) -> None:
    """What another project says of the article, unless something is said of it here or it heads that very group."""
    connection = writer.connection
    if article == original or reprints.row_of(connection, article) is not None:
        return
    if origin != reprints.REFUSED and (reprints.original_of(connection, original) or original) == article:
        return
    writer.insert("reprint", {"article": article, "original": original, "origin": origin})
    if origin != reprints.REFUSED:
        stand_together(writer, article)


def stand_together(writer: Writer, article: str) -> None:
    """All of the article's group stand right under the head of it, whatever rows have come in between."""
    connection = writer.connection
    head = reprints.original_of(connection, article) or article
    for copy in reprints.copies_of(connection, head):
        writer.update("reprint", copy, {"original": head})


def leave_group(writer: Writer, article: str) -> None:
    """Before the article is deleted: those that print it again keep together under another of them."""
    copies = reprints.copies_of(writer.connection, article)
    for row in reprints.rows_naming(writer.connection, article):
        writer.delete("reprint", row["article"])
    if len(copies) > 1:
        known = [articles.get_article(writer.connection, copy) for copy in copies]
        head = min(known, key=_rank).id
        for copy in copies:
            if copy != head:
                _put(writer, copy, head, "guessed")


def with_originals(connection: Connection, cited: Sequence[Article]) -> list[Article]:
    """The articles as if reprints had been looked for among them: in an older project, or after a load, nobody has.

    Only what is asked for is compared and nothing is written, so that a briefing never counts one text twice.
    """
    known: dict[int, list[Article]] = {}
    originals: dict[str, str] = {}
    for article in sorted(cited, key=_rank):
        if article.original or reprints.row_of(connection, article.id) is not None:
            continue
        hashes = reprints.sketch_of(connection, article.id)
        near = {one.id: one for value in hashes for one in known.get(value, ())}
        first = next((one for one in near.values() if _same(connection, article.id, one.id)), None)
        if first is not None and not article.reprints:
            originals[article.id] = originals.get(first.id, first.id)
        for value in hashes:
            known.setdefault(value, []).append(article)
    return [replace(one, original=originals.get(one.id, one.original)) for one in cited]


def texts_agree(one: Article, other: Article, texts: tuple[str, str]) -> bool:
    """Whether one prints the other again; see above."""
    days = extent(one.published or one.dateline_date), extent(other.published or other.dateline_date)
    if days[0] and days[1] and max(days[0][0] - days[1][1], days[1][0] - days[0][1]) > DAYS:
        return False
    return is_same_text(words_of(texts[0]).split(), words_of(texts[1]).split())


def _refused(connection: Connection, one: str, other: str) -> bool:
    row = reprints.row_of(connection, one)
    return row is not None and row["origin"] == reprints.REFUSED and row["original"] == other


def _same(connection: Connection, one: str, other: str) -> bool:
    first, second = (articles.get_article(connection, each, counted=False) for each in (one, other))
    return texts_agree(first, second, (articles.get_text(connection, one), articles.get_text(connection, other)))


def _join(writer: Writer, article: str, head: str) -> dict[str, str]:
    """The article goes under the head of the group, with those that print it again, or the head under the article."""
    connection = writer.connection
    there, here = articles.get_article(connection, head), articles.get_article(connection, article)
    first, second = sorted((there, here), key=lambda one: (not _worked_on(one), _rank(one)))
    for copy in reprints.copies_of(connection, second.id):
        _put(writer, copy, first.id, _origin(connection, copy))
    _put(writer, second.id, first.id, "guessed")
    return {second.id: first.id}


def _worked_on(article: Article) -> bool:
    return bool(article.annotations) or article.state is not ArticleState.NEW


def _origin(connection: Connection, article: str) -> str:
    row = reprints.row_of(connection, article)
    return str(row["origin"]) if row is not None else "guessed"


def _put(writer: Writer, article: str, original: str, origin: str) -> None:
    row = reprints.row_of(writer.connection, article)
    values = {"original": original, "origin": origin}
    if row is None:
        writer.insert("reprint", {"article": article, **values})
    else:
        writer.update("reprint", article, values)


def _rank(article: Article) -> tuple[bool, str, bool, int]:
    """The earliest first, the agency's own text before those that credit it."""
    when = sort_key(article.published or article.dateline_date)
    own = not article.agency or not article.outlet or fold(article.agency) == fold(article.outlet)
    return not when, when, not own, article.number
