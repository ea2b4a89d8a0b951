"""The way to a project: its window's frame first, then what is in it, at the place where it was left."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from desktop_app.ui.library.pane import LibraryPane
from desktop_app.ui.middle.area import ReaderArea
from desktop_app.ui.session import Session

_AT_THE_LATEST = 300  # ms; the window's first painting hurries it


class Opening(QObject):
    """`stand` goes to the place that the open project remembers."""

    def __init__(self, session: Session, library: LibraryPane, area: ReaderArea, stand: Callable[[], bool],
                 parent: QObject) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._library, self._area, self._stand = session, library, area, stand
        self._waiting: QTimer | None = None

    def open_soon(self, path: Path) -> None:
        """Opens the project when the window stands."""
        self._expect(True)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(lambda: self.open(path))
        self._waiting.start(_AT_THE_LATEST)

    def hurry(self) -> None:
        """The window is painted now: what waits for that comes next."""
        if self._waiting is not None:
            if self._waiting.isActive():
                self._waiting.start(0)
            self._waiting = None

    def open(self, path: Path) -> bool:
        """Whether the project could be opened; else the window stands empty and has said why."""
        self._expect(True)
        opened = self._session.open_file(path) and self._stand()
        self._expect(False)
        if self._session.article is None:
            self._area.show_first()
        elif self._area.window().isVisible():
            self._area.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return opened

    def _expect(self, expecting: bool) -> None:
        """Empty panes say nothing while the project is on its way."""
        self._area.expect(expecting)
        self._library.expect(expecting)
