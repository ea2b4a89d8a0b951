"""What engines propose over the whole library, kept in a file of its own that may be thrown away at any time.

It is no part of the project: it holds nothing but what can be worked out again, and lies in the cache folder.
"""

import contextlib
import json
import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion, SuggestionGroup

_VERSION = 1
_TABLES = """
CREATE TABLE seen (article TEXT PRIMARY KEY, number INTEGER NOT NULL, stamp TEXT NOT NULL, worth REAL NOT NULL) STRICT;
CREATE TABLE suggestion (
  article TEXT NOT NULL, number INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
  kind TEXT NOT NULL, record TEXT, label TEXT NOT NULL, label_en TEXT NOT NULL, meant TEXT NOT NULL,
  score REAL NOT NULL, engine TEXT NOT NULL, version TEXT NOT NULL, more TEXT NOT NULL
) STRICT;
CREATE INDEX suggestion_article ON suggestion (article);
CREATE INDEX suggestion_meant ON suggestion (kind, meant, number, start);
"""


class SurveyFile:
    """One file, one connection, a turn for each thread.

    A damaged file is begun anew; where none can be made, on a full disk, it is kept in memory. Writing raises
    UserError("disk_full") or "survey_not_written".
    """

    def __init__(self, path: Path) -> None:
        self._turn = threading.RLock()
        self.path = path
        try:
            self._connection = _opened(path)
        except sqlite3.DatabaseError:
            self._connection = _begun_anew(path)

    def close(self) -> None:
        with self._turn:
            self._connection.close()

    def stale(self, articles: Sequence[tuple[str, int]], stamp: str) -> list[str]:
        """Of these (id, number) those that were not looked at with this stamp; what is gone is forgotten."""
        with self._turn, self._written() as connection:
            known = {row[0]: row[1] for row in connection.execute("SELECT article, stamp FROM seen")}
            gone = known.keys() - {article for article, _ in articles}
            for article in gone:
                _forget(connection, article)
        return [article for article, _ in articles if known.get(article) != stamp]

    def put(self, article: str, number: int, stamp: str, worth: float, suggestions: Iterable[Suggestion]) -> None:
        """What is proposed in the article now, instead of what was."""
        self.put_all([(article, number, stamp, worth, suggestions)])

    def put_all(self, found: Iterable[tuple[str, int, str, float, Iterable[Suggestion]]]) -> None:
        """The same for several articles, at the price of one commit."""
        with self._turn, self._written() as connection:
            for article, number, stamp, worth, suggestions in found:
                _forget(connection, article)
                connection.execute("INSERT INTO seen VALUES (?, ?, ?, ?)", (article, number, stamp, worth))
                connection.executemany(
                    "INSERT INTO suggestion VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    [_row(one, number) for one in suggestions],
                )

    def seen(self) -> int:
        """How many articles were looked at."""
        with self._turn:
            return int(self._connection.execute("SELECT count(*) FROM seen").fetchone()[0])

    def waiting(self) -> int:
        """How many suggestions there are."""
        with self._turn:
            return int(self._connection.execute("SELECT count(*) FROM suggestion").fetchone()[0])

    def groups(
        self, least: float, kinds: Collection[Kind] | None, engines: Collection[EngineName] | None
    ) -> list[SuggestionGroup]:
        """What means one thing together, the largest first."""
        where, values = _chosen(least, kinds, engines)
        with self._turn:
            rows = self._connection.execute(
                f"""SELECT kind, record, min(label) AS label, max(label_en) AS label_en, count(*) AS count,
                           count(DISTINCT article) AS articles, max(score) AS best, group_concat(DISTINCT engine)
                    FROM suggestion WHERE {where} GROUP BY kind, meant
                    ORDER BY count DESC, best DESC, kind, label""",
                values,
            ).fetchall()
        return [
            SuggestionGroup(
                Kind(row[0]), row[1], row[2], row[3], row[4], row[5], row[6],
                tuple(EngineName(name) for name in sorted(row[7].split(","))),
            )
            for row in rows
        ]  # fmt: skip

    def of_group(self, kind: Kind, meant: str, least: float, limit: int) -> list[Suggestion]:
        """In the order of articles and of reading."""
        with self._turn:
            rows = self._connection.execute(
                "SELECT * FROM suggestion WHERE kind = ? AND meant = ? AND score >= ? ORDER BY number, start LIMIT ?",
                (str(kind), meant, least, limit),
            ).fetchall()
        return [_suggestion(row) for row in rows]

    def worthiest(self, articles: Collection[str]) -> str | None:
        """Of these articles the one where most is to learn, None where none was looked at."""
        with self._turn:
            row = self._connection.execute(
                """SELECT article FROM seen WHERE article IN (SELECT value FROM json_each(?))
                   ORDER BY worth DESC, number LIMIT 1""",
                (json.dumps(list(articles)),),
            ).fetchone()
        return str(row[0]) if row is not None else None

    @contextlib.contextmanager
    def _written(self) -> Iterator[sqlite3.Connection]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield self._connection
            self._connection.execute("COMMIT")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                code = "disk_full" if "full" in str(error) else "survey_not_written"
                raise UserError(code, path=self.path, reason=error) from error
            raise


def _begun_anew(path: Path) -> sqlite3.Connection:
    try:
        _remove(path)
        return _opened(path)
    except (sqlite3.DatabaseError, OSError):
        return _opened(Path(":memory:"))


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")  # what is lost is worked out again
        if connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
            for table in ("seen", "suggestion"):
                connection.execute(f"DROP TABLE IF EXISTS {table}")
            connection.executescript(_TABLES)
            connection.execute(f"PRAGMA user_version = {_VERSION}")
        connection.execute("SELECT 1 FROM seen LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _remove(path: Path) -> None:
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _forget(connection: sqlite3.Connection, article: str) -> None:
    connection.execute("DELETE FROM suggestion WHERE article = ?", (article,))
    connection.execute("DELETE FROM seen WHERE article = ?", (article,))


def _chosen(
    least: float, kinds: Collection[Kind] | None, engines: Collection[EngineName] | None
) -> tuple[str, list[object]]:
    where, values = ["score >= ?"], [least]
    for column, wanted in (("kind", kinds), ("engine", engines)):
        if wanted is not None:
            where.append(f"{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps([str(one) for one in wanted]))  # type: ignore[arg-type]
    return " AND ".join(where), list(values)


def _row(one: Suggestion, number: int) -> tuple[object, ...]:
    fields = [
        [told.field, told.value, told.words, [told.span.start, told.span.end] if told.span else None]
        for told in one.fields
    ]
    more = json.dumps([one.reason.code, dict(one.reason.values), fields], ensure_ascii=False)
    return (
        one.article, number, one.span.start, one.span.end, one.quote, str(one.kind), one.record, one.label,
        one.label_en, one.meant, one.score, str(one.engine), one.version, more,
    )  # fmt: skip


def _suggestion(row: sqlite3.Row) -> Suggestion:
    code, values, fields = json.loads(row["more"])
    told = tuple(
        ProposedField(name, value, words, Span(*span) if span else None) for name, value, words, span in fields
    )
    return Suggestion(
        row["article"], Span(row["start"], row["end"]), row["quote"], Kind(row["kind"]), row["record"], row["label"],
        row["label_en"], row["score"], EngineName(row["engine"]), row["version"], Reason(code, values), told,
    )  # fmt: skip
