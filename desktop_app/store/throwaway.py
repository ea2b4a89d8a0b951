"""A file that may be thrown away at any time: what it holds can be worked out again, and lies in the cache folder."""

import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from desktop_app.model.errors import UserError

Answer = TypeVar("Answer")

_WORLDS_FAULT = frozenset({
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PERM,
})  # fmt: skip


class ThrowawayFile:
    """One file, one connection, a turn for each thread.

    A damaged file is begun anew, also where that shows only later; where none can be made, on a full disk, it is kept
    in memory. Writing raises UserError("disk_full") or "survey_not_written".
    """

    version: int
    """Another one where the tables are: those of an earlier version are thrown away."""
    names: Sequence[str]
    tables: str
    """Its tables, and the SQL that makes them; the first one is there in a file that is whole."""

    def __init__(self, path: Path) -> None:
        self._turn = threading.RLock()
        self.path = path
        try:
            self._connection = self._opened(path)
        except sqlite3.DatabaseError:
            self._connection = self._begun_anew()

    def close(self) -> None:
        with self._turn:
            self._connection.close()

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
        self._connection = self._begun_anew()

    def _begun_anew(self) -> sqlite3.Connection:
        try:
            _remove(self.path)
            return self._opened(self.path)
        except (sqlite3.DatabaseError, OSError):
            return self._opened(Path(":memory:"))

    def _opened(self, path: Path) -> sqlite3.Connection:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = OFF")  # what is lost is worked out again
            if connection.execute("PRAGMA user_version").fetchone()[0] != self.version:
                for table in self.names:
                    connection.execute(f"DROP TABLE IF EXISTS {table}")
                connection.executescript(self.tables)
                connection.execute(f"PRAGMA user_version = {self.version}")
            connection.execute(f"SELECT 1 FROM {self.names[0]} LIMIT 1").fetchone()
        except BaseException:
            connection.close()
            raise
        return connection


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


def _remove(path: Path) -> None:
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
