"""Opening a project file: for writing, for reading, or anew.

On POSIX a process that closes any file of its own on the project lets go of all locks that it holds on it, SQLite's
too; another process then takes itself for the last one, and clears the log away under the writer's hands ("How To
Corrupt An SQLite Database File", 2.2). So a file that this process has a connection to is never opened besides, and
whoever reads beside a writer does so in a way that clears nothing away.
"""

import contextlib
import os
import sqlite3
import tempfile
from pathlib import Path
from urllib.parse import quote
from weakref import WeakSet

from desktop_app.model.errors import UserError
from desktop_app.store.lock import lock_file
from desktop_app.store.schema import APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION

Connection = sqlite3.Connection
"""What the floors above pass along without knowing what it is."""
IntegrityError = sqlite3.IntegrityError
"""Rows that contradict each other, which those who bring in rows of others have to tell."""

_HEADER = b"SQLite format 3\x00"


class _Watched(sqlite3.Connection):
    """A connection that is known by its file as long as it is open."""

    file: tuple[int, int] | None = None

    def close(self) -> None:
        super().close()
        self.file = None


_OPEN: WeakSet[_Watched] = WeakSet()


def create_file(path: Path) -> None:
    """Make an empty project. It gets its name only when it is whole, so a crash leaves no half project.

    Raises UserError("project_exists") or, for a folder that isn't there, "folder_missing".
    """
    if path.exists():
        raise UserError("project_exists", path=path)
    if not path.parent.is_dir():
        raise UserError("folder_missing", path=path.parent)
    try:
        handle, draft_name = tempfile.mkstemp(prefix=".mujaz-", dir=path.parent)
    except OSError as error:
        raise UserError("folder_not_writable", path=path.parent, reason=error.strerror) from error
    os.close(handle)
    draft = Path(draft_name)
    try:
        with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("PRAGMA synchronous = FULL")
            _migrate(connection, 0)
        draft.chmod(0o644)
        draft.replace(path)
    except (sqlite3.Error, OSError) as error:
        raise UserError("project_not_written", path=path, reason=error) from error
    finally:
        draft.unlink(missing_ok=True)


def open_for_writing(path: Path) -> Connection:
    """A connection in WAL with synchronous=FULL: a commit that returned has survived a power cut.

    (NORMAL would pass every kill test and still lose commits when the power fails.)
    """
    check_file(path)
    connection = _connect(path, "?mode=rw")
    try:
        version = _version(path, connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if version < SCHEMA_VERSION:
            _migrate(connection, version)
    except BaseException:
        connection.close()
        raise
    return connection


def open_for_reading(path: Path) -> Connection:
    """A connection that refuses to write; beside a writer it sees the last commit, on a read-only disk the file itself.

    Beside a writer, who has a lock file, it is one that can't clear the log away; without one it does so when it is the
    last to close, which is then a dead writer's log. A project of an older schema is
    read through a copy of our own that is brought up to date, see `is_a_copy`; the file stays as it is.
    """
    check_file(path)
    failure: sqlite3.Error | None = None
    beside = ("?mode=ro",) if lock_file(path).exists() else ()
    for options in (*beside, "?mode=rw", "?mode=ro&immutable=1"):
        if "immutable" in options and _has_unmerged_work(path):
            break
        connection = _connect(path, options)
        try:
            connection.execute("PRAGMA query_only = ON")
            version = _version(path, connection)
            connection.execute("SELECT 1 FROM article LIMIT 1").fetchone()
            return connection if version == SCHEMA_VERSION else _newer_copy(connection, version)
        except UserError:
            connection.close()
            raise
        except sqlite3.DatabaseError as error:
            connection.close()
            failure = error
    raise UserError("project_unreadable", path=path, reason=failure) from failure


def _connect(path: Path, options: str) -> _Watched:
    uri = "file:" + quote(str(path.absolute())) + options
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5, factory=_Watched
    )
    connection.row_factory = sqlite3.Row
    with contextlib.suppress(OSError):  # what can't be found is told by the first question
        connection.file = _inode(path)
    _OPEN.add(connection)
    return connection


def _inode(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def is_a_copy(connection: Connection) -> bool:
    """Whether this is a copy of an older project, which stays as the project was when it was opened."""
    return not connection.execute("PRAGMA database_list").fetchone()["file"]


def _newer_copy(connection: Connection, version: int) -> Connection:
    """The whole project in a temporary file that SQLite takes away itself (a file without a name), and migrated."""
    with contextlib.closing(connection):
        copy = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        try:
            copy.row_factory = sqlite3.Row
            connection.backup(copy)
            _migrate(copy, version)
            copy.execute("PRAGMA query_only = ON")
        except BaseException:
            copy.close()
            raise
        return copy


def check_file(path: Path) -> None:
    """That a file is a project of ours; one that is open in this process was looked at.

    Raises UserError: project_missing, project_unreadable, not_a_project, project_newer.
    """
    try:
        inode = _inode(path)
        if any(connection.file == inode for connection in tuple(_OPEN)):
            return
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError as error:
        raise UserError("project_missing", path=path) from error
    except OSError as error:
        raise UserError("project_unreadable", path=path, reason=error.strerror) from error
    # Offsets 60 and 68: user_version and application_id (sqlite.org, "Database File Format", 1.3).
    if head[:16] != _HEADER or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise UserError("not_a_project", path=path)
    _known_version(path, int.from_bytes(head[60:64], "big"))


def _version(path: Path, connection: sqlite3.Connection) -> int:
    """As the log has it: after a crash the file's own head may be older."""
    return _known_version(path, connection.execute("PRAGMA user_version").fetchone()[0])


def _known_version(path: Path, version: int) -> int:
    if version > SCHEMA_VERSION:
        raise UserError("project_newer", path=path, theirs=version, ours=SCHEMA_VERSION)
    return version


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    """Each step in its own transaction, with its number, so that a crash leaves a whole older file."""
    for number, migration in enumerate(MIGRATIONS[version:], version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            migration(connection)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def _has_unmerged_work(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0
