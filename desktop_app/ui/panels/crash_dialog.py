"""Says that the fault is ours, what is safe, and offers the report to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop_app.ui.language import translate
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Label


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
