"""Whether what is kept beside the rows says what would be made of them now: the index of the search, letter for letter,
fingerprints, and the registry's rows in memory."""

import sqlite3

from desktop_app.store import fingerprints
from desktop_app.store.searching.index import index_article
from desktop_app.workspace import Workspace
from desktop_app.workspace.registry import Registry


def wrong_beside(workspace: Workspace) -> list[str]:
    """What is not as it would be made anew."""
    wrong = []
    with workspace._desk.store.reading() as connection:
        rows = connection.execute("SELECT number, text FROM article").fetchall()
        fresh = sqlite3.connect(":memory:")
        fresh.execute("CREATE VIRTUAL TABLE search USING fts5(words, stems, content='', tokenize=ascii)")
        fresh.execute("CREATE TABLE fingerprint (hash INTEGER, number INTEGER, PRIMARY KEY (hash, number))")
        for number, text in rows:
            index_article(fresh, number, text)
            fingerprints.keep_fingerprint(fresh, number, text)
        if _terms(connection) != _terms(fresh):
            wrong.append("search index")
        kept = "SELECT hash, number FROM fingerprint ORDER BY 1, 2"
        if [tuple(row) for row in connection.execute(kept)] != fresh.execute(kept).fetchall():
            wrong.append("fingerprints")
    return wrong + _wrong_rows(workspace)


def _terms(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.term USING fts5vocab('main', 'search', 'instance')")
    return [tuple(row) for row in connection.execute("SELECT * FROM term ORDER BY term, doc, col, offset")]


def _wrong_rows(workspace: Workspace) -> list[str]:
    """Rows of the kinds that were looked at, against those of a registry that is made now."""
    if "registry" not in workspace.__dict__:
        return []
    old, wrong = workspace.registry, []
    with workspace._desk.store.reading():
        old._mend()
        fresh = Registry(workspace._desk)
        for kind in old._ready:
            fresh._freshen(kind)
        for table in ("row", "pair"):
            kinds = "kind" if table == "row" else "(SELECT kind FROM row WHERE id = record)"
            those = ", ".join(f"'{kind}'" for kind in old._ready)
            sql = f"SELECT * FROM {table} WHERE {kinds} IN ({those}) ORDER BY 1, 2"
            if old._index._connection.execute(sql).fetchall() != fresh._index._connection.execute(sql).fetchall():
                wrong.append(f"registry: {table}")
        workspace._desk._listeners.remove(fresh._note)
        fresh.close()
    return wrong
