"""Links into the program: the window that has the project open comes to front at the mark.

Each window listens under a name made of its project's id, on a local socket (a named pipe on Windows) that only
this user can write to. What comes in is one line of bytes, read as a link and nothing else. Python's own sockets do
that: Qt's network library stays out of the program.
"""

import getpass
import os
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Client, Listener
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.model.errors import UserError
from desktop_app.model.links import MarkLink, parse_link
from desktop_app.settings.known import path_of_project
from desktop_app.ui.window import MainWindow

_LONGEST = 200  # bytes that are read
_PATIENCE = 2.0  # seconds


def hand_over(link: MarkLink) -> bool:
    """Gives the link to the window that has its project open; False where there is none."""
    try:
        with Client(_address(link.project)) as line:
            line.send_bytes(link.url.encode("ascii"))
            return line.poll(_PATIENCE) and line.recv_bytes(_LONGEST) == b"ok"
    except (OSError, EOFError):
        return False


def follow(window: MainWindow, link: MarkLink) -> bool:
    """Shows the mark, in its project; says so where the project or the mark isn't known."""
    session = window.session
    if session.workspace is None or session.workspace.project_id != link.project:
        path = path_of_project(session.settings, link.project)
        if path is None:
            session.tell(UserError("link_project_unknown"))
            return False
        if not window.open(path):
            return False  # why has been said
    mark = session.act(session.desk.marks.get, link.annotation)
    if mark is None:
        return False
    session.go_to(mark)
    _come_to_front(window)
    return True


class LinkDoor(QObject):
    """Listens for the project that its window has open, in a thread that does nothing but wait."""

    came = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._listening: _Listening | None = None
        self.came.connect(self._follow)
        window.session.leaving.connect(self.close)
        window.session.project_changed.connect(self._listen)
        self._listen()

    def close(self) -> None:
        """Stops listening."""
        if self._listening is None:
            return
        self._listening.end()
        self._listening = None

    def _listen(self) -> None:
        self.close()
        workspace = self._window.session.workspace
        if workspace is None or workspace.read_only or not workspace.project_id:
            return
        address = _address(workspace.project_id)
        try:
            if sys.platform != "win32":
                Path(address).unlink(missing_ok=True)  # a crash left it: the project's lock is ours
            listener = Listener(address)
        except OSError:
            return  # without such a place links open a window of their own
        self._listening = _Listening(listener, address, self.came.emit)

    def _follow(self, url: str) -> None:
        try:
            follow(self._window, parse_link(url))
        except UserError as error:
            self._window.session.tell(error)


class _Listening:
    """A thread that takes one line after the other, until it is ended."""

    def __init__(self, listener: Listener, address: str, came: Callable[[str], object]) -> None:
        self._listener, self._address, self._came = listener, address, came
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._wait, name="links", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Takes no more lines, and waits a moment for the thread to end."""
        self._over.set()
        with suppress(OSError, EOFError), Client(self._address):
            pass  # wakes the thread
        self._thread.join(_PATIENCE)
        self._listener.close()

    def _wait(self) -> None:
        # Not until a line says so: a closed listener that is asked on and on refuses at once, for ever.
        while not self._over.is_set():
            try:
                with self._listener.accept() as line:
                    came = line.recv_bytes(_LONGEST).decode("ascii", "replace")
                    if came:
                        self._came(came)
                        line.send_bytes(b"ok")
            except (OSError, EOFError):  # somebody who said nothing or too much, or didn't wait for the answer
                continue


def _come_to_front(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _address(project: str) -> str:
    """Where the window with this project listens."""
    user = ""
    with suppress(KeyError, OSError):
        user = getpass.getuser()
    if sys.platform == "win32":
        return rf"\\.\pipe\mujaz-{user}-{project}"
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / f"mujaz-{user}"
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    return str(folder / project)
