"""A child of the start benchmark: shows a window, says so when it has been painted, and waits to be ended."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path


def main(which: str, project: Path) -> int:
    """`ours` is `mujaz PROJECT`, through its door, until its frame is painted; `read` waits for the article in it;

    `bare` is three empty panes.
    """
    if which == "bare":
        return _bare()
    from desktop_app import __main__ as door
    from desktop_app.cli import surroundings

    has_display = surroundings.has_display

    def then_watch(environment: Mapping[str, str]) -> bool:
        """The last the door asks before it takes the window in: nothing comes earlier than for a person."""
        from desktop_app.ui import app

        make_window = app.make_window

        def watched(*arguments: object, **named: object) -> object:
            window = make_window(*arguments, **named)  # type: ignore[arg-type]
            if which == "read":
                _tell_when_painted(window.area.view.page.viewport(), lambda: window.session.article is not None)
            else:
                _tell_when_painted(window)
            return window

        app.make_window = watched  # type: ignore[assignment]
        return has_display(environment)

    surroundings.has_display = then_watch  # type: ignore[assignment]
    return door.main([str(project)])


def _bare() -> int:
    from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextEdit

    app = QApplication([])
    window = QMainWindow()
    panes = QSplitter()
    for _ in range(3):
        panes.addWidget(QTextEdit())
    window.setCentralWidget(panes)
    window.resize(1440, 900)
    _tell_when_painted(window)
    window.show()
    return app.exec()


def _tell_when_painted(watched: object, ready: Callable[[], bool] = lambda: True) -> None:
    """Prints a line after the widget's first painting once it is ready."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Painted(QObject):
        def eventFilter(self, painted: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and ready():
                painted.removeEventFilter(self)
                QTimer.singleShot(0, lambda: print("painted", flush=True))
            return False

    watched.installEventFilter(Painted(watched))  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
