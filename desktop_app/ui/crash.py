"""The door for bugs: what was not foreseen is shown with version and trace, and the window goes on.

Nothing is saved half: every act of the workspace is one transaction, which a bug leaves undone.
"""

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

import desktop_app
from desktop_app.ui.language import translate
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Label


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Versions and the trace. No text of an article stands in it."""
    from PySide6 import __version__ as qt

    head = f"Mujaz {desktop_app.__version__}, Python {platform.python_version()}, PySide6 {qt}, {platform.system()}"
    return head + "\n" + "".join(traceback.format_exception(kind, error, trace))


class CrashDialog(QDialog):
    """Says that the fault is ours, what is safe, and offers the report to copy."""

    def __init__(self, report: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Crash", "A fault in Mujaz"))
        self.resize(640, 420)
        words = Label(parent=self)
        words.setText(
            translate(
                "Crash",
                "Something went wrong in the program. What you did before is on disk; this last act was not done.",
            )
        )
        text = QPlainTextEdit(report, self)
        text.setReadOnly(True)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        copy, close = Button("plain", "copy", parent=self), Button("main", parent=self)
        copy.setText(translate("Crash", "Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        close.setText(translate("Crash", "Go on"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(text, 1)
        column.addLayout(row)


def install() -> None:
    """Sends exceptions that nobody caught to the dialog, one at a time, and to standard error."""
    shown: list[CrashDialog] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt) or QApplication.instance() is None or shown:
            return
        dialog = CrashDialog(report_of(kind, error, trace))
        shown.append(dialog)
        dialog.finished.connect(lambda _code: shown.clear())
        dialog.open()

    sys.excepthook = hook
