"""Which pairs things belong to, and which records stand in which articles."""

import sqlite3
from collections import defaultdict


def pairs_of(connection: sqlite3.Connection, owner: str, owner_id: str) -> dict[str, str]:
    """Pair to origin, of an article or a record (`owner` is "article" or "record")."""
    rows = connection.execute(f"SELECT pair, origin FROM {owner}_pair WHERE {owner} = ? ORDER BY pair", (owner_id,))
    return {row["pair"]: row["origin"] for row in rows}


def relationships(connection: sqlite3.Connection) -> dict[str, str]:
    """Pair to the country that is read first."""
    return {row["id"]: row["first"] for row in connection.execute("SELECT id, first FROM relationship ORDER BY id")}


def relationship_known(connection: sqlite3.Connection, pair: str) -> bool:
    """Whether the pair has a row."""
    return connection.execute("SELECT 1 FROM relationship WHERE id = ?", (pair,)).fetchone() is not None


def records_in_article(connection: sqlite3.Connection, article: str) -> list[str]:
    """Ids of the records that an article has marks for."""
    rows = connection.execute(
        "SELECT DISTINCT record FROM annotation WHERE article = ? AND record IS NOT NULL ORDER BY record", (article,)
    )
    return [row[0] for row in rows]


def countries_marked(connection: sqlite3.Connection, article: str) -> list[tuple[str, str]]:
    """The article's marks of countries, each with the alpha-2 code of its record."""
    rows = connection.execute(
        """SELECT annotation.id, claim.value FROM annotation JOIN claim ON claim.record = annotation.record
           WHERE annotation.article = ? AND annotation.kind = 'country' AND claim.field = 'code'
                 AND claim.state <> 'set_aside' AND claim.value <> ''
           ORDER BY annotation.id""",
        (article,),
    )
    return [(row[0], row[1]) for row in rows]


def pairs_of_articles_with(connection: sqlite3.Connection, record: str) -> list[list[str]]:
    """For each article that speaks of the record, its pairs."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in connection.execute(
        """SELECT article_pair.article, pair FROM article_pair
           WHERE article IN (SELECT DISTINCT article FROM annotation WHERE record = ?) ORDER BY article, pair""",
        (record,),
    ):
        found[row["article"]].append(row["pair"])
    return list(found.values())


def articles_of_pair(connection: sqlite3.Connection, pair: str) -> set[str]:
    """Ids of the articles about the pair."""
    return {row[0] for row in connection.execute("SELECT article FROM article_pair WHERE pair = ?", (pair,))}


def mention_count(connection: sqlite3.Connection, record: str) -> int:
    """How many marks are evidence for the record."""
    return int(connection.execute("SELECT count(*) FROM annotation WHERE record = ?", (record,)).fetchone()[0])


def claims_naming(connection: sqlite3.Connection, record: str) -> list[str]:
    """Ids of the claims whose value is this record."""
    return [row[0] for row in connection.execute("SELECT id FROM claim WHERE value_record = ?", (record,))]


def claims_from(connection: sqlite3.Connection, annotation: str) -> list[sqlite3.Row]:
    """The claims that were read from this annotation."""
    return connection.execute("SELECT * FROM claim WHERE annotation = ? ORDER BY id", (annotation,)).fetchall()


def quotes_on(connection: sqlite3.Connection, record: str) -> list[tuple[str, str]]:
    """The different words under which a record was marked, each behind the letters of a possible prefix."""
    rows = connection.execute(
        """SELECT DISTINCT CASE WHEN quote LIKE 'ل%' THEN substr(before, -3) ELSE '' END, quote
           FROM annotation WHERE record = ?""",
        (record,),
    )
    return [(row[0], row[1]) for row in rows]
