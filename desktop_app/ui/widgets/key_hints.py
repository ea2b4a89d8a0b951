"""Keys with a word each, side by side: what the keyboard does here."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.widgets.field import KeyBox
from desktop_app.ui.widgets.label import Line


class KeyHints(QWidget):
    """The keys are given once, their words in every language anew."""

    def __init__(self, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._words = [Line("caption", "ink_faint", parent=self) for _ in keys]
        for name, words in zip(keys, self._words, strict=True):
            row.addWidget(KeyBox(name, self))
            row.addWidget(words)

    def show_words(self, words: Sequence[str]) -> None:
        """What each key does."""
        for line, text in zip(self._words, words, strict=True):
            line.set_text(text)
