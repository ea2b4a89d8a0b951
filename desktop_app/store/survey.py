"""What engines propose over the whole library, kept in a file of its own that may be thrown away at any time.

It is no part of the project: it holds nothing but what can be worked out again, and lies in the cache folder.
"""

import json
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion, SuggestionGroup, Voice

Answer = TypeVar("Answer")

_WORLDS_FAULT = frozenset({
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PERM,
})  # fmt: skip
_VERSION = 2
_BITS = {engine: 1 << place for place, engine in enumerate(EngineName)}
TAKEN, REFUSED = 1, 2
"""Why a row doesn't count any more: a mark of its kind stands there by now, or it was refused. Bits of `gone`."""
_TABLES = """
CREATE TABLE seen (article TEXT PRIMARY KEY, number INTEGER NOT NULL, stamp TEXT NOT NULL, worth REAL NOT NULL) STRICT;
CREATE TABLE suggestion (
  article TEXT NOT NULL, number INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
  kind TEXT NOT NULL, record TEXT, label TEXT NOT NULL, label_en TEXT NOT NULL, meant TEXT NOT NULL,
  score REAL NOT NULL, engine TEXT NOT NULL, version TEXT NOT NULL, voices INTEGER NOT NULL, more TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE settled (stamp TEXT NOT NULL) STRICT;
CREATE INDEX suggestion_article ON suggestion (article);
CREATE INDEX suggestion_meant ON suggestion (kind, meant, number, start);
CREATE INDEX suggestion_gone ON suggestion (gone) WHERE gone <> 0;
"""
_ROW = 'rowid, article, start, "end", kind, record, label, quote, gone'
_MEANINGS = """WITH RECURSIVE each_(meant) AS (
  SELECT min(meant) FROM suggestion WHERE kind = ?1 UNION ALL
  SELECT (SELECT min(meant) FROM suggestion WHERE kind = ?1 AND meant > each_.meant) FROM each_ WHERE meant IS NOT NULL)
SELECT meant FROM each_ WHERE meant IS NOT NULL"""


@dataclass(frozen=True, slots=True)
class SurveyedRow:
    """So much of a suggestion as says whether it holds still; `number` is its row's."""

    number: int
    article: str
    span: Span
    kind: Kind
    record: str | None
    label: str
    quote: str
    gone: int


State = Callable[[SurveyedRow], int]
"""What `gone` is to be."""


class SurveyFile:
    """One file, one connection, a turn for each thread.

    A damaged file is begun anew, also where that shows only later; where none can be made, on a full disk, it is kept
    in memory. Writing raises UserError("disk_full") or "survey_not_written".
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

        def look(connection: sqlite3.Connection) -> list[str]:
            known = {row[0]: row[1] for row in connection.execute("SELECT article, stamp FROM seen")}
            for article in known.keys() - {article for article, _ in articles}:
                _forget(connection, article)
            return [article for article, _ in articles if known.get(article) != stamp]

        return self._written(look)

    def put(self, article: str, number: int, stamp: str, worth: float, suggestions: Iterable[Suggestion]) -> None:
        """What is proposed in the article now, instead of what was."""
        self.put_all([(article, number, stamp, worth, suggestions)])

    def put_all(self, found: Iterable[tuple[str, int, str, float, Iterable[Suggestion]]]) -> None:
        """The same for several articles, at the price of one commit."""
        them = list(found)

        def put(connection: sqlite3.Connection) -> None:
            for article, number, stamp, worth, suggestions in them:
                _forget(connection, article)
                connection.execute("INSERT INTO seen VALUES (?, ?, ?, ?)", (article, number, stamp, worth))
                connection.executemany(
                    "INSERT INTO suggestion VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    [_row(one, number) for one in suggestions],
                )

        self._written(put)

    def seen(self) -> int:
        """How many articles were looked at."""
        return self._read(lambda file: int(file.execute("SELECT count(*) FROM seen").fetchone()[0]), 0)

    def waiting(self) -> int:
        """How many suggestions there are that hold still."""
        sql = "SELECT (SELECT count(*) FROM suggestion) - (SELECT count(*) FROM suggestion WHERE gone <> 0)"
        return self._read(lambda file: int(file.execute(sql).fetchone()[0]), 0)

    def articles(self) -> list[str]:
        """Those that were looked at."""
        return self._read(lambda file: [row[0] for row in file.execute("SELECT article FROM seen")], [])

    def settled(self) -> str:
        """The state of the project that the rows were held against last, "" for none."""
        sql = "SELECT stamp FROM settled"
        return self._read(lambda file: next((str(row[0]) for row in file.execute(sql)), ""), "")

    def settle(self, stamp: str) -> None:
        """They were held against this one."""

        def put(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM settled")
            connection.execute("INSERT INTO settled VALUES (?)", (stamp,))

        self._written(put)

    def judge(self, articles: Sequence[str], state: State) -> None:
        """Hold the rows of these articles against something; nobody else writes meanwhile."""
        sql = f"SELECT {_ROW} FROM suggestion WHERE article IN (SELECT value FROM json_each(?))"
        self._written(lambda file: _judged(file, file.execute(sql, (json.dumps(list(articles)),)), state))

    def judge_meaning(self, kind: Kind, wanted: Callable[[str], bool], state: State) -> None:
        """The rows of a kind whose meaning (`Suggestion.meant`) is wanted."""

        def judge(connection: sqlite3.Connection) -> None:
            meant = [row[0] for row in connection.execute(_MEANINGS, (str(kind),)) if wanted(row[0])]
            sql = f"SELECT {_ROW} FROM suggestion WHERE kind = ? AND meant IN (SELECT value FROM json_each(?))"
            _judged(connection, connection.execute(sql, (str(kind), json.dumps(meant))), state)

        self._written(judge)

    def judge_refused(self, state: State) -> None:
        """The rows that were refused, which may be so no more."""
        sql = f"SELECT {_ROW} FROM suggestion WHERE gone <> 0 AND gone & {REFUSED}"
        self._written(lambda file: _judged(file, file.execute(sql), state))

    def groups(
        self, least: float, kinds: Collection[Kind] | None, engines: Collection[EngineName] | None
    ) -> list[SuggestionGroup]:
        """What means one thing together, the largest first."""
        where, values = _chosen(least, kinds, engines)
        sql = f"""SELECT kind, record, min(label) AS label, max(label_en) AS label_en, count(*) AS count,
                         count(DISTINCT article) AS articles, max(score) AS best, group_concat(DISTINCT engine)
                  FROM suggestion WHERE {where} GROUP BY kind, meant
                  ORDER BY count DESC, best DESC, kind, label"""
        return self._read(lambda file: [_group(row) for row in file.execute(sql, values)], [])

    def of_group(self, kind: Kind, meant: str, least: float, limit: int) -> list[Suggestion]:
        """In the order of articles and of reading."""
        sql = """SELECT * FROM suggestion WHERE kind = ? AND meant = ? AND gone = 0 AND score >= ?
                 ORDER BY number, start LIMIT ?"""
        values = (str(kind), meant, least, limit)
        return self._read(lambda file: [_suggestion(row) for row in file.execute(sql, values)], [])

    def worthiest(self, articles: Collection[str]) -> str | None:
        """Of these articles the one where most is to learn, None where none was looked at."""
        sql = """SELECT article FROM seen WHERE article IN (SELECT value FROM json_each(?))
                   AND EXISTS (SELECT 1 FROM suggestion WHERE suggestion.article = seen.article AND gone = 0)
                 ORDER BY worth DESC, number LIMIT 1"""
        values = (json.dumps(list(articles)),)
        return self._read(lambda file: next((str(row[0]) for row in file.execute(sql, values)), None), None)

    def _read(self, ask: Callable[[sqlite3.Connection], Answer], nothing: Answer) -> Answer:
        """What the file says; nothing where it is damaged, and then it is begun anew."""
        with self._turn:
            try:
                return ask(self._connection)
            except (sqlite3.DatabaseError, ValueError, TypeError) as error:
                if isinstance(error, sqlite3.ProgrammingError):  # it is closed
                    raise
                self._begin_anew()
                return nothing

    def _written(self, write: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """Write all of it or nothing; once more, where the file turned out to be damaged."""
        with self._turn:
            try:
                return _in_one(self._connection, write)
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.ProgrammingError):
                    raise
                code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
                if code in _WORLDS_FAULT:
                    told = "disk_full" if code == sqlite3.SQLITE_FULL else "survey_not_written"
                    raise UserError(told, path=self.path, reason=error) from error
            self._begin_anew()
            return _in_one(self._connection, write)

    def _begin_anew(self) -> None:
        self._connection.close()
        self._connection = _begun_anew(self.path)


def _in_one(connection: sqlite3.Connection, write: Callable[[sqlite3.Connection], Answer]) -> Answer:
    try:
        connection.execute("BEGIN IMMEDIATE")
        made = write(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return made


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
            for table in ("seen", "suggestion", "settled"):
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


def _judged(connection: sqlite3.Connection, rows: Iterable[sqlite3.Row], state: State) -> None:
    changed = []
    for row in rows:
        held = SurveyedRow(row[0], row[1], Span(row[2], row[3]), Kind(row[4]), *tuple(row)[5:])
        if (gone := state(held)) != held.gone:
            changed.append((gone, held.number))
    connection.executemany("UPDATE suggestion SET gone = ? WHERE rowid = ?", changed)


def _forget(connection: sqlite3.Connection, article: str) -> None:
    connection.execute("DELETE FROM suggestion WHERE article = ?", (article,))
    connection.execute("DELETE FROM seen WHERE article = ?", (article,))


def _chosen(
    least: float, kinds: Collection[Kind] | None, engines: Collection[EngineName] | None
) -> tuple[str, list[object]]:
    where: list[str] = ["gone = 0 AND score >= ?"]
    values: list[object] = [least]
    if kinds is not None:
        where.append("kind IN (SELECT value FROM json_each(?))")
        values.append(json.dumps([str(one) for one in kinds]))
    if engines is not None:
        where.append("voices & ?")
        values.append(_bits(engines))
    return " AND ".join(where), list(values)


def _group(row: sqlite3.Row) -> SuggestionGroup:
    engines = tuple(EngineName(name) for name in sorted(row[7].split(",")))
    return SuggestionGroup(Kind(row[0]), row[1], row[2], row[3], row[4], row[5], row[6], engines)


def _bits(engines: Iterable[EngineName]) -> int:
    return sum({_BITS[engine] for engine in engines})


def _row(one: Suggestion, number: int) -> tuple[object, ...]:
    fields = [
        [told.field, told.value, told.words, [told.span.start, told.span.end] if told.span else None]
        for told in one.fields
    ]
    also = [[voice.engine, voice.version, voice.score] for voice in one.also]
    more = json.dumps([one.reason.code, dict(one.reason.values), fields, also], ensure_ascii=False)
    return (
        one.article, number, one.span.start, one.span.end, one.quote, str(one.kind), one.record, one.label,
        one.label_en, one.meant, one.score, str(one.engine), one.version, _bits(one.engines), more,
    )  # fmt: skip


def _suggestion(row: sqlite3.Row) -> Suggestion:
    code, values, fields, also = json.loads(row["more"])
    voices = tuple(Voice(EngineName(engine), version, score) for engine, version, score in also)
    told = tuple(
        ProposedField(name, value, words, Span(*span) if span else None) for name, value, words, span in fields
    )
    return Suggestion(
        row["article"], Span(row["start"], row["end"]), row["quote"], Kind(row["kind"]), row["record"], row["label"],
        row["label_en"], row["score"], EngineName(row["engine"]), row["version"], Reason(code, values), told, voices,
    )  # fmt: skip
