"""The end of a guessed field: where the value was read, and a tick that agrees to it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.model.things import Claim
from desktop_app.ui.language import translate
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Line

_LONGEST = 11
_AROUND = 44
"""What a field has beside its line and our words: its margins and spaces, the line's own margin, the caret."""


class GuessTail(QWidget):
    """Shown in fields whose value is a guess. In a `field` the value has the room, and words only where they fit."""

    confirmed = Signal()

    def __init__(self, parent: QWidget, field: Field | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._words = Line("caption", "guess", parent=self)
        self._tick = HeadButton("quiet", "check", height=22, parent=self)
        self._tick.setFixedWidth(24)
        self._tick.clicked.connect(self.confirmed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._words)
        row.addWidget(self._tick)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if field is not None:
            field.installEventFilter(self)
            field.line.textChanged.connect(self._fit)
            # what the line would like to have must not narrow the words: it takes the rest
            field.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_claim(self, claim: Claim) -> None:
        words = " ".join(claim.words.split())
        short = words and len(words) <= _LONGEST and words != claim.value
        quoted = f"\u2068«{words}»\u2069" if words else ""
        self._words.set_text(quoted if short else translate("Guess", "from the words"))
        self.setToolTip(quoted)
        self._tick.set_face(icon="check", tint="guess")
        self._tick.set_words(translate("Guess", "Confirm this value"))
        self._tick.setToolTip("\n".join(filter(None, (translate("Guess", "Confirm this value"), quoted))))
        self._fit()
        self.show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """Takes the words away where they would cut the value; the tip of the tick says them still."""
        if self._field is None:
            return
        line = self._field.line
        value = QFontMetricsF(line.font()).horizontalAdvance(line.text())
        room = self._field.width() - _AROUND - self._tick.sizeHint().width() - value
        needed = self._words.sizeHint().width()
        self._words.setVisible(room >= needed)
