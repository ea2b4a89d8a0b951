"""An open project file: its connection, its lock, and the one way to write a step."""

import contextlib
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.model.things import Relationship
from desktop_app.store import journal, steps, walking
from desktop_app.store.connection import check_file, create_file, is_a_copy, open_for_reading, open_for_writing
from desktop_app.store.lock import WriterLock

_WORLDS_FAULT = (sqlite3.OperationalError, sqlite3.DatabaseError)  # a disk, a damaged file; what inherits is ours
_TURN, _last = threading.Lock(), [datetime.now(UTC)]
_FULL = ("database or disk is full", "disk I/O error")


def new_id() -> str:
    """Sixteen random hex digits: means nothing, tells nothing, doesn't meet another by chance."""
    return secrets.token_hex(8)


def now() -> str:
    """The time as it is stored: ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment() -> str:
    """The same to the microsecond, for things whose order counts: each later than the one before, however coarse the
    clock is."""
    with _TURN:
        _last[0] = max(datetime.now(UTC), _last[0] + timedelta(microseconds=1))
        return _last[0].strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class Store:
    """One connection, used by one thread at a time (`reading` and `step` see to that)."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: WriterLock | None, author: str) -> None:
        self.path = path
        self.connection = connection
        self.author = author
        self._lock = lock
        self._turn = threading.RLock()

    @property
    def read_only(self) -> bool:
        return self._lock is None

    @classmethod
    def create(cls, path: Path, author: str) -> "Store":
        create_file(path)
        store = cls.open(path, author)
        with store.transaction():
            store.connection.executemany("INSERT INTO project VALUES (?, ?)", [("id", new_id()), ("created_at", now())])
        return store

    @classmethod
    def open(cls, path: Path, author: str, *, read_only: bool = False) -> "Store":
        """Raises UserError: project_missing, not_a_project, project_newer, project_locked, project_unreadable."""
        check_file(path)
        if read_only or not _writable(path):
            return cls(path, open_for_reading(path), None, author)
        lock = WriterLock(path)
        lock.take()
        try:
            return cls(path, open_for_writing(path), lock, author)
        except sqlite3.DatabaseError as error:
            lock.release()
            raise UserError("project_unreadable", path=path, reason=error) from error
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Fold the log into the file, so that one file is left, and let the project go."""
        with self._turn:
            if self._lock is not None:
                with contextlib.suppress(*_WORLDS_FAULT):  # a reader is at it, or it is damaged; the log stays, whole
                    self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.connection.close()
            if self._lock is not None:
                self._lock.release()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One state of the project, also where another process writes. Raises UserError("project_unreadable")."""
        with self._turn:
            outermost = not self.connection.in_transaction
            try:
                if outermost and self.read_only:
                    self.connection.execute("BEGIN")
                yield self.connection
            except sqlite3.DatabaseError as error:
                if outermost and type(error) in _WORLDS_FAULT:
                    raise UserError("project_unreadable", path=self.path, reason=error) from error
                raise
            finally:
                if outermost and self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def reading_apart(self) -> Iterator[sqlite3.Connection]:
        """A connection of one's own, for a read that takes so long that nobody else is to wait for it."""
        if is_a_copy(self.connection):  # another would have to be made first, which takes longer
            with self.reading() as connection:
                yield connection
            return
        try:
            with contextlib.closing(open_for_reading(self.path)) as connection:
                yield connection
        except sqlite3.DatabaseError as error:
            raise UserError("project_unreadable", path=self.path, reason=error) from error

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; on disk when it ends. Raises UserError: project_read_only, disk_full, project_not_written."""
        if self.read_only:
            raise UserError("project_read_only", path=self.path)
        with self._turn:
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException as error:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                if type(error) in _WORLDS_FAULT:
                    code = "disk_full" if str(error) in _FULL else "project_not_written"
                    raise UserError(code, path=self.path, reason=error) from error
                raise

    @contextlib.contextmanager
    def step(self, name: str, detail: str = "") -> Iterator[journal.Writer]:
        """A named step of the history. One that changed nothing leaves no entry."""
        with self.transaction() as connection:
            number = journal.begin_step(connection, name, detail, self.author, now())
            writer = journal.Writer(connection, number)
            yield writer
            writer.write_notes()
            if not any(writer.touched.values()):
                _leave_nothing(connection)

    @contextlib.contextmanager
    def further(self, number: int, name: str) -> Iterator[journal.Writer]:
        """More of a step that was begun in an earlier transaction (a long import).

        Where something else was done since, or the step was taken back, a new one: steps undo in order only if
        what stands in a later one never comes before what stands in an earlier one.
        """
        with self.transaction() as connection:
            last = steps.list_steps(connection, 1)
            goes_on = bool(last) and last[0].number == number and not last[0].undone
            if not goes_on:
                number = journal.begin_step(connection, name, "", self.author, now())
            writer = journal.Writer(connection, number)
            yield writer
            writer.write_notes()
            if not goes_on and not any(writer.touched.values()):
                _leave_nothing(connection)

    def undo(self, told: walking.Progress = lambda done, total: None) -> Changes | None:
        with self.transaction() as connection:
            return walking.undo(connection, told)

    def redo(self, told: walking.Progress = lambda done, total: None) -> Changes | None:
        with self.transaction() as connection:
            return walking.redo(connection, told)

    def others_state(self) -> int:
        """A number that is another one after another process has written in the project."""
        with self.reading() as connection:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])

    def meta(self, key: str) -> str | None:
        with self.reading() as connection:
            row = connection.execute("SELECT value FROM project WHERE key = ?", (key,)).fetchone()
            return str(row["value"]) if row is not None else None

    def set_meta(self, key: str, value: str) -> None:
        """Something about the project that is not part of its history."""
        with self.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO project VALUES (?, ?)", (key, value))

    def relationships(self) -> list[Relationship]:
        with self.reading() as connection:
            rows = connection.execute(
                """SELECT id, first,
                          (SELECT count(*) FROM article_pair WHERE pair = relationship.id) AS articles,
                          (SELECT count(*) FROM record_pair WHERE pair = relationship.id) AS records
                   FROM relationship ORDER BY articles DESC, id"""
            )
            return [Relationship(row["id"], row["first"], row["articles"], row["records"]) for row in rows]

    def save_copy(self, target: Path) -> None:
        """A whole copy through SQLite's backup; an existing file is replaced only by a whole one.

        Raises UserError: copy_failed, target_is_open, or project_locked where another window writes in the target.
        """
        self.refuse_itself(target)
        draft = target.with_name("." + target.name + ".part")
        lock = WriterLock(target)
        try:
            lock.take()
            with self._turn, contextlib.closing(sqlite3.connect(draft)) as copy:
                self.connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            for left in ("-wal", "-shm"):  # a crashed project's log would be read into the new file
                target.with_name(target.name + left).unlink(missing_ok=True)
            draft.replace(target)
        except (sqlite3.Error, OSError) as error:
            raise UserError("copy_failed", path=target, reason=error) from error
        finally:
            draft.unlink(missing_ok=True)
            lock.release()

    def refuse_itself(self, target: Path) -> None:
        """A file put in the open project's place would take every later mark with it. Raises "target_is_open"."""
        with contextlib.suppress(OSError):  # a target that isn't there is another file
            if target.samefile(self.path):
                raise UserError("target_is_open", path=target)


def _leave_nothing(connection: sqlite3.Connection) -> None:
    """Of a step that changed nothing, so that what could be redone still can."""
    connection.execute("ROLLBACK")
    connection.execute("BEGIN IMMEDIATE")


def _writable(path: Path) -> bool:
    """Whether the file and its folder can be written (SQLite needs the folder for its log)."""
    try:
        with path.open("r+b"):
            pass
        probe = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError:
        return False
    return True
