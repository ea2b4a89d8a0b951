"""A child of the start benchmark: shows a window, says so when it has been painted, and waits to be ended."""

import sys
from pathlib import Path


def main(which: str, project: Path) -> int:
    """`ours` is the program with its project, as `mujaz PROJECT` starts it, until its frame is painted;

    `read` waits for the article; `bare` is three empty panes.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextEdit

    class Painted(QObject):
        """Waits for the first paint of a window."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, lambda: print("painted", flush=True))
            return False

    if which == "bare":
        app = QApplication([])
        window = QMainWindow()
        panes = QSplitter()
        for _ in range(3):
            panes.addWidget(QTextEdit())
        window.setCentralWidget(panes)
    else:
        from desktop_app.settings.file import Settings
        from desktop_app.ui.app import make_application, make_window

        app = make_application()
        window = make_window(project, Settings(), "ar", open_later=which == "ours")
    window.resize(1440, 900)
    watcher = Painted()
    (window.area.view.page.viewport() if which == "read" else window).installEventFilter(watcher)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
