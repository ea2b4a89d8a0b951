"""Starts the window. Nothing heavy is imported before it stands."""

import gc
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.model.errors import UserError
from desktop_app.settings.file import Settings
from desktop_app.settings.known import path_of_project
from desktop_app.ui import crash
from desktop_app.ui.dressing import set_theme
from desktop_app.ui.jobs import Job
from desktop_app.ui.language import language_of_system, speak
from desktop_app.ui.look import fonts
from desktop_app.ui.look.now import look
from desktop_app.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop_app.model.links import MarkLink

_WARM_AFTER = 1000  # ms: the window stands and the article can be read


def make_application() -> QApplication:
    """The QApplication with our faces, whatever the desk's style is."""
    app = QApplication.instance()
    if app is None:  # `setStyle` would hand back a QStyle, for which Python makes a dozen enums
        app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    else:
        QApplication.setStyle("Fusion")
    assert isinstance(app, QApplication)
    app.setApplicationName("mujaz")
    app.setDesktopFileName("mujaz")
    fonts.load_fonts()
    return app


def make_window(
    project: Path | None, settings: Settings, language: str | None = None, *, open_later: bool = False
) -> MainWindow:
    """The window in the language and theme of the settings, not shown yet, with the project.

    Without a project the last one is opened if it is still there; where a project can't be opened the window
    stands empty and says why. With `open_later` the project comes as soon as the window stands.
    """
    look().months = settings.get("dates.months")
    set_theme(settings.get("interface.theme"))
    speak(language or settings.get("interface.language") or language_of_system())
    window = MainWindow(settings)
    last = settings.get("project.last")
    wanted = project or (Path(last) if last and Path(last).is_file() else None)
    if wanted is not None and open_later:
        window.open_soon(wanted)
    elif wanted is not None:
        window.open(wanted)
    return window


def open_link(url: str) -> int:
    """Brings the window that has the link's project open to front at the mark, or opens one; the exit status.

    Raises UserError: link_unreadable, link_project_unknown.
    """
    from desktop_app.model.links import parse_link
    from desktop_app.ui.linking import hand_over

    link = parse_link(url)
    make_application()
    if hand_over(link):
        return 0
    path = path_of_project(Settings(), link.project)
    if path is None:
        raise UserError("link_project_unknown")
    return main(path, link=link)


def main(project: Path | None, language: str | None = None, *, link: "MarkLink | None" = None) -> int:
    """Runs the window until it is closed; the exit status. With `link` it opens at that mark."""
    app = make_application()
    crash.install()
    window = make_window(project, Settings(), language, open_later=link is None)
    window.show()
    QTimer.singleShot(0 if link else _WARM_AFTER, lambda: _open_door(window, link))
    awake = QTimer(app)  # lets Python see Ctrl+C of the terminal it was started from
    awake.timeout.connect(lambda: None)
    awake.start(500)
    warming = Job(lambda _progress, _cancelled: _warm_up(), app)
    QTimer.singleShot(_WARM_AFTER, warming.start)
    QTimer.singleShot(_WARM_AFTER, _look_for_rubbish)
    signal.signal(signal.SIGINT, lambda _number, _frame: window.close())
    signal.signal(signal.SIGTERM, lambda _number, _frame: window.close())
    status = app.exec()
    warming.wait()
    return status


def _open_door(window: MainWindow, link: "MarkLink | None") -> None:
    """Listens for links, and follows the one the window was opened for."""
    from desktop_app.ui.linking import LinkDoor, follow

    LinkDoor(window)
    if link is not None:
        follow(window, link)


def _look_for_rubbish() -> None:
    """Python does so again, but not among what the start has made, which stays: that would stop the hands."""
    gc.freeze()
    gc.enable()


def _warm_up() -> None:
    """So that the first mark doesn't wait for libraries that no start needs."""
    from desktop_app.workspace.warming import warm_up

    warm_up()
