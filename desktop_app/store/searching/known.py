"""What a project knows by name: outlets and records, for filters, and the vocabulary of its index."""

import sqlite3


def outlet_keys(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Sort key and name of each outlet, one step of the index for each."""
    found: list[tuple[str, str]] = []
    key = ""
    while True:
        row = connection.execute(
            "SELECT outlet_key, outlet FROM shelf WHERE outlet_key > ? ORDER BY outlet_key LIMIT 1", (key,)
        ).fetchone()
        if row is None:
            return found
        key = row[0]
        found.append((key, row[1]))


def main_outlets(connection: sqlite3.Connection, most: int) -> list[str]:
    """Names of those with the most articles, by name."""
    rows = connection.execute(
        """SELECT outlet, outlet_key, count(*) AS many FROM shelf WHERE outlet_key <> ''
           GROUP BY outlet_key ORDER BY many DESC, outlet_key LIMIT ?""",
        (most,),
    )
    return [row[0] for row in sorted(rows, key=lambda row: str(row[1]))]


def years(connection: sqlite3.Connection) -> list[str]:
    """The years from which there are articles, the last first."""
    rows = connection.execute(
        "SELECT DISTINCT substr(month, 1, 4) AS year FROM shelf WHERE month <> '' ORDER BY year DESC"
    )
    return [row[0] for row in rows]


def records_called(connection: sqlite3.Connection, folded: str, typed: str) -> list[str]:
    """Ids of records with that name or other spelling, or id; where there are none, of those whose name holds it."""
    rows = connection.execute(
        """SELECT id FROM record WHERE folded = :folded OR id = :typed OR label_en = :typed COLLATE NOCASE
           UNION SELECT record FROM alias WHERE folded = :folded""",
        {"folded": folded, "typed": typed},
    ).fetchall()
    if not rows and folded:
        rows = connection.execute(
            """SELECT id FROM record WHERE instr(folded, :folded) OR instr(lower(label_en), lower(:typed))
               UNION SELECT record FROM alias WHERE instr(folded, :folded)""",
            {"folded": folded, "typed": typed},
        ).fetchall()
    return [row[0] for row in rows]


def vocabulary(connection: sqlite3.Connection) -> str:
    """Every word of the index, each between line ends.

    Reads the whole index (1.7 s at 100,000 articles), so it is worth keeping.
    """
    query_only = connection.execute("PRAGMA query_only").fetchone()[0]
    connection.execute("PRAGMA query_only = OFF")  # the table that reads the index is a temporary one of ours
    try:
        connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, row)")
    finally:
        connection.execute(f"PRAGMA query_only = {query_only}")
    words = "\n".join(row[0] for row in connection.execute("SELECT term FROM temp.search_words"))
    return f"\n{words}\n"
