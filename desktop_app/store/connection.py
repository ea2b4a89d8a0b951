"""Opening a project file: for writing, for reading, or anew."""

import contextlib
import os
import sqlite3
import tempfile
from pathlib import Path
from urllib.parse import quote

from desktop_app.model.errors import UserError
from desktop_app.store.schema import APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION

Connection = sqlite3.Connection
"""What the floors above pass along without knowing what it is."""
IntegrityError = sqlite3.IntegrityError
"""Rows that contradict each other, which those who bring in rows of others have to tell."""

_HEADER = b"SQLite format 3\x00"


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
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
    try:
        connection.row_factory = sqlite3.Row
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

    (`mode=ro` would leave the log's two files behind when it is the last to close.) A project of an older schema is
    read through a copy of our own that is brought up to date, see `is_a_copy`; the file stays as it is.
    """
    check_file(path)
    uri = "file:" + quote(str(path.absolute()))
    failure: sqlite3.Error | None = None
    for options in ("?mode=rw", "?mode=ro&immutable=1"):
        if "immutable" in options and _has_unmerged_work(path):
            break
        connection = sqlite3.connect(uri + options, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
        connection.row_factory = sqlite3.Row
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


def check_file(path: Path) -> int:
    """The schema version of a file that is a project of ours.

    Raises UserError: project_missing, project_unreadable, not_a_project, project_newer.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError as error:
        raise UserError("project_missing", path=path) from error
    except OSError as error:
        raise UserError("project_unreadable", path=path, reason=error.strerror) from error
    # Offsets 60 and 68: user_version and application_id (sqlite.org, "Database File Format", 1.3).
    if head[:16] != _HEADER or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise UserError("not_a_project", path=path)
    return _known_version(path, int.from_bytes(head[60:64], "big"))


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
