"""Articles: reading them out, and the rows that bring one in."""

import sqlite3
from collections.abc import Iterable, Sequence

from desktop_app.model.edtf import sort_key
from desktop_app.model.errors import UserError
from desktop_app.model.things import Article, ArticleState, PairLink, PairOrigin

_OWN = (
    "number, id, title, outlet, agency, dateline_place, dateline_date, published, url, language, file_name,"
    " format, encoding, sha256, imported_at, state, length,"
)
COLUMNS = f"""{_OWN} (SELECT marks FROM shelf WHERE shelf.number = article.number) AS annotations,
(SELECT count(*) FROM reprint WHERE reprint.original = article.id AND origin <> 'refused') AS reprints,
coalesce((SELECT original FROM reprint WHERE reprint.article = article.id AND origin <> 'refused'), '') AS original"""
_UNCOUNTED = f"{_OWN} 0 AS annotations"


def list_articles(connection: sqlite3.Connection, pair: str | None = None) -> list[Article]:
    """Newest first, those without a date last; without their texts."""
    where, values = ("WHERE id IN (SELECT article FROM article_pair WHERE pair = ?)", (pair,)) if pair else ("", ())
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM article {where} ORDER BY published_key DESC, number DESC", values
    ).fetchall()
    links = links_of(connection)
    return [as_article(row, links.get(row["id"], ())) for row in rows]


def get_article(connection: sqlite3.Connection, article: str, *, counted: bool = True) -> Article:
    """Without `counted` neither its marks nor its reprints are known. Raises UserError("article_unknown")."""
    columns = COLUMNS if counted else _UNCOUNTED
    row = connection.execute(f"SELECT {columns} FROM article WHERE id = ?", (article,)).fetchone()
    if row is None:
        raise UserError("article_unknown", article=article)
    return as_article(row, links_of(connection, [article]).get(article, ()))


def get_text(connection: sqlite3.Connection, article: str) -> str:
    """The canonical text. Raises UserError("article_unknown")."""
    row = connection.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()
    if row is None:
        raise UserError("article_unknown", article=article)
    return str(row["text"])


def get_original(connection: sqlite3.Connection, article: str) -> bytes:
    """The bytes as they came, b"" where none are kept."""
    row = connection.execute("SELECT bytes FROM original WHERE article = ?", (article,)).fetchone()
    return bytes(row["bytes"]) if row is not None else b""


def known_hashes(connection: sqlite3.Connection, hashes: Iterable[str]) -> dict[str, str]:
    """SHA-256 to article id, for those that are here already."""
    found: dict[str, str] = {}
    for sha256 in hashes:
        row = connection.execute("SELECT id FROM article WHERE sha256 = ?", (sha256,)).fetchone()
        if row is not None:
            found[sha256] = row["id"]
    return found


def next_number(connection: sqlite3.Connection) -> int:
    """The number the next imported article gets."""
    return int(connection.execute("SELECT coalesce(max(number), 0) + 1 FROM article").fetchone()[0])


def number_taken(connection: sqlite3.Connection, number: int) -> bool:
    """Whether an article has this number."""
    return connection.execute("SELECT 1 FROM article WHERE number = ?", (number,)).fetchone() is not None


def article_row(article: Article, text: str) -> dict[str, object]:
    """The row of table `article`."""
    return {
        "number": article.number,
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "agency": article.agency,
        "dateline_place": article.dateline_place,
        "dateline_date": article.dateline_date,
        "published": article.published,
        "published_key": sort_key(article.published),
        "url": article.url,
        "language": article.language,
        "file_name": article.file_name,
        "format": article.format,
        "encoding": article.encoding,
        "sha256": article.sha256,
        "imported_at": article.imported_at,
        "state": str(article.state),
        "length": len(text),
        "text": text,
    }


def as_article(row: sqlite3.Row, pairs: tuple[PairLink, ...]) -> Article:
    """The article of a row of `COLUMNS`."""
    values = {name: row[name] for name in row.keys() if name != "state"}  # noqa: SIM118 (a Row is no dict)
    return Article(**values, state=ArticleState(row["state"]), pairs=pairs)


def links_of(
    connection: sqlite3.Connection, articles: Sequence[str] | None = None
) -> dict[str, tuple[PairLink, ...]]:
    """The pairs of these articles, or of all that have some."""
    where = "" if articles is None else f"WHERE article IN ({', '.join('?' * len(articles))})"
    found: dict[str, tuple[PairLink, ...]] = {}
    for row in connection.execute(f"SELECT * FROM article_pair {where} ORDER BY article, pair", articles or ()):
        link = PairLink(row["pair"], PairOrigin(row["origin"]))
        found[row["article"]] = (*found.get(row["article"], ()), link)
    return found
