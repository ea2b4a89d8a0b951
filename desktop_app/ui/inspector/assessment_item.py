"""One judgement as it is shown: how sure, who and when, and the words."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.things import Assessment, Confidence
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.when import clock_time
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Label, Line

_BARS = {Confidence.HIGH: 3, Confidence.MODERATE: 2, Confidence.LOW: 1}
_COLOURS = {Confidence.HIGH: "ok", Confidence.MODERATE: "accent", Confidence.LOW: "warn"}
_WHOLE = {
    Confidence.HIGH: QT_TRANSLATE_NOOP("Confidence", "High confidence"),
    Confidence.MODERATE: QT_TRANSLATE_NOOP("Confidence", "Moderate confidence"),
    Confidence.LOW: QT_TRANSLATE_NOOP("Confidence", "Low confidence"),
}


def confidence_name(confidence: Confidence) -> str:
    """In words: "High confidence"."""
    return translate("Confidence", _WHOLE[confidence])


class ConfidenceSign(QWidget):
    """Three bars, as many of them full as one is sure: told by number and colour."""

    def __init__(self, confidence: Confidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confidence = confidence
        self.setFixedSize(16, 14)
        self.setToolTip(confidence_name(confidence))
        look().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        colour = theme.colour(_COLOURS[self._confidence])
        for number in range(3):
            height = 5 + 3.5 * number
            x = 1 + 5 * number
            full = number < _BARS[self._confidence]
            rect = QRectF(x, 13 - height, 4, height)
            place = draw.visual(self.layoutDirection(), self.rect(), rect.x(), rect.y(), rect.width(), rect.height())
            draw.box(painter, place, colour if full else None, colour if full else theme.colour("edge"), 1)


class AssessmentItem(Dressed):
    """One judgement: the sign and the words of its confidence, who and when, and the text."""

    edited = Signal()
    deleted = Signal()

    def __init__(self, assessment: Assessment, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assessment = assessment
        self._sure = Line("control", _COLOURS[assessment.confidence], parent=self)
        self._who = Line("caption", "ink_faint", parent=self)
        self._text = Label("ui", own=True, parent=self)
        self._text.setText(assessment.text)
        self._edit = HeadButton("quiet", "pencil", height=24, parent=self)
        self._delete = HeadButton("quiet", "trash-2", height=24, parent=self)
        self._edit.clicked.connect(self.edited)
        self._delete.clicked.connect(self.deleted)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(ConfidenceSign(assessment.confidence, self))
        head.addWidget(self._sure)
        head.addWidget(self._who, 1)
        for button in (self._edit, self._delete):
            button.setVisible(writable)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._text)
        self.dressed()

    def dress(self) -> None:
        self._sure.set_text(confidence_name(self._assessment.confidence))
        parts = (self._assessment.author, clock_time(self._assessment.created_at))
        self._who.set_text(draw.joined(parts))
        self._edit.set_words(self.tr("Edit this assessment"))
        self._delete.set_words(self.tr("Delete this assessment"))
