"""Articles by some letters of their title, without reading a single article."""

import sqlite3

from desktop_app.model.things import Article
from desktop_app.store.articles import get_article


def find_titles(connection: sqlite3.Connection, words: list[str], limit: int) -> list[Article]:
    """Articles whose titles hold all of the folded words: those that begin so first, then the newest.

    The article ال is left out of account, as the shelf leaves it out at a title's beginning.
    """
    bare = [word.removeprefix("ال") if len(word) > 4 else word for word in words]
    holds = " AND ".join("instr(title_key, ?)" for _word in bare)
    rows = connection.execute(
        f"""SELECT article.id FROM (
              SELECT number FROM shelf WHERE {holds}
              ORDER BY instr(title_key, ?) <> 1, day DESC, number DESC LIMIT ?) AS found
            JOIN article ON article.number = found.number""",
        (*bare, " ".join(bare), limit),
    ).fetchall()
    return [get_article(connection, row["id"], counted=False) for row in rows]
