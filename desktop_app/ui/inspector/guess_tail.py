"""The end of a guessed field: where the value was read, and a tick that agrees to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.model.things import Claim
from desktop_app.ui.language import translate
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Line

_LONGEST = 11


class GuessTail(QWidget):
    """Shown in fields whose value is a guess."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Line("caption", "guess", parent=self)
        self._words.setMaximumWidth(120)
        self._tick = HeadButton("quiet", "check", height=22, parent=self)
        self._tick.clicked.connect(self.confirmed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._words)
        row.addWidget(self._tick)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def show_claim(self, claim: Claim) -> None:
        words = " ".join(claim.words.split())
        short = words and len(words) <= _LONGEST and words != claim.value
        self._words.set_text(f"«{words}»" if short else translate("Guess", "from the words"))
        self.setToolTip(f"«{words}»" if words else "")
        self._tick.set_face(icon="check", tint="guess")
        self._tick.set_words(translate("Guess", "Confirm this value"))
        self.show()
