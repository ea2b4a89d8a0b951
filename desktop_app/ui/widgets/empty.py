"""What stands in an empty pane: two lines that say what will stand here."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.widgets.label import Label


class EmptyNote(QWidget):
    """A name and a sentence at the head of the pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("ui_strong", parent=self)
        self._words = Label("ui", "ink_soft", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 26, 22, 26)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addStretch(1)

    def say(self, title: str, words: str) -> None:
        self._title.setText(title)
        self._words.setText(words)
