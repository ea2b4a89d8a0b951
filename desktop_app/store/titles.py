"""Articles by some letters of their title, without reading a single article."""

import sqlite3

from desktop_app.model.things import Article
from desktop_app.store.articles import get_article

_LAST = "\U0010ffff"
_MOST = 100  # words that are looked for: SQLite takes no longer chain of conditions than 1,000, and no title has more


def find_titles(connection: sqlite3.Connection, words: list[str], limit: int) -> list[Article]:
    """Articles whose titles hold all of the folded words: those that begin so first, then by the alphabet.

    The article ال is left out of account, as the shelf leaves it out at a title's beginning.
    """
    bare = [word.removeprefix("ال") if len(word) > 4 else word for word in words[:_MOST]]
    start = " ".join(bare)
    begin = "SELECT number FROM shelf WHERE title_key >= ? AND title_key < ? LIMIT ?"
    numbers = [row[0] for row in connection.execute(begin, (start, start + _LAST, limit))]
    holds = " AND ".join("instr(title_key, ?)" for _word in bare)
    inside = f"SELECT number FROM shelf WHERE {holds} ORDER BY title_key LIMIT ?"
    if len(numbers) < limit:
        more = [row[0] for row in connection.execute(inside, (*bare, limit))]
        numbers += [number for number in more if number not in numbers]
    ids = [
        connection.execute("SELECT id FROM article WHERE number = ?", (number,)).fetchone()[0]
        for number in numbers[:limit]
    ]
    return [get_article(connection, one, counted=False) for one in ids]
