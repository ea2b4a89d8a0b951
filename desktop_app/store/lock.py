"""The writer's lock: one process writes a project at a time.

The lock is the operating system's (flock, or a locked byte on Windows) on a small file beside the project,
so it dies with its process and none is ever left behind to be cleared by hand. The file names its owner.
Own code rather than the `filelock` package: that one truncates the file on every attempt, which would wipe
the owner's name, and leaves the file lying there.
"""

import contextlib
import getpass
import os
import socket
from pathlib import Path

from desktop_app.model.errors import UserError

if os.name == "nt":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, 1 << 20, os.SEEK_SET)  # far behind the name, which others must be able to read
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock_file(project: Path) -> Path:
    """The file beside a project that its writer holds; it is there as long as one writes, and after one was killed."""
    return project.with_name(project.name + ".lock")


class WriterLock:
    """Held from the first line of `take` that succeeds until `release` or the end of the process."""

    def __init__(self, project: Path) -> None:
        self.path = lock_file(project)
        self._handle: int | None = None

    def take(self) -> None:
        """Raises UserError("project_locked", owner=…) if another process, or this one, writes already."""
        while True:
            handle, own = self._open()
            try:
                _take(handle)
            except OSError as error:
                owner = _owner(handle)
                os.close(handle)
                raise UserError("project_locked", owner=owner) from error
            if self._still_ours(handle):
                if own:
                    break
                self._clear(handle)
            os.close(handle)  # its holder removed the file between our opening and our locking it
        self._handle = handle
        with contextlib.suppress(OSError):  # a full disk: the lock holds without a name too
            os.ftruncate(handle, 0)
            os.pwrite(handle, _me().encode(), 0) if hasattr(os, "pwrite") else _write(handle)

    def _open(self) -> tuple[int, bool]:
        """The lock file's handle, and whether we may write in it: another user's can be locked all the same."""
        try:
            return os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644), True
        except PermissionError:
            try:
                return os.open(self.path, os.O_RDONLY), False
            except OSError as error:
                raise UserError("project_locked", owner="?") from error

    def _clear(self, handle: int) -> None:
        """Remove the file that a crash of somebody else left, in a folder where one may."""
        try:
            self.path.unlink()
        except OSError as error:
            owner = _owner(handle)
            os.close(handle)
            raise UserError("project_locked", owner=owner) from error

    def release(self) -> None:
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if os.name != "nt":
            self.path.unlink(missing_ok=True)  # while still held, so that nobody locks a file about to go
        os.close(handle)
        if os.name == "nt":
            try:
                self.path.unlink(missing_ok=True)
            except PermissionError:
                return  # another process has it open already and owns it now

    def _still_ours(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except FileNotFoundError:
            return False


def _write(handle: int) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, _me().encode())


def _me() -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a user without an entry in the password file
        user = "?"
    return f"{user}@{socket.gethostname()}, {os.getpid()}"


def _owner(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, 200).decode(errors="replace") or "?"
