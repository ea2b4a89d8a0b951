"""Where a judgement is written: its words, and how sure one is."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.things import Confidence
from desktop_app.ui.inspector.text_row import NoteBox
from desktop_app.ui.keyboard import ends_box
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.segments import Segment, Segments

_ORDER = (Confidence.HIGH, Confidence.MODERATE, Confidence.LOW)
_SHORT = {
    Confidence.HIGH: QT_TRANSLATE_NOOP("Confidence", "High"),
    Confidence.MODERATE: QT_TRANSLATE_NOOP("Confidence", "Moderate"),
    Confidence.LOW: QT_TRANSLATE_NOOP("Confidence", "Low"),
}


class AssessmentEditor(Dressed):
    """Ctrl+Enter keeps what is written, Escape lets go."""

    kept = Signal(str, object)
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = NoteBox(3, self)
        self.box.paper.installEventFilter(self)
        self.sure = Segments(self)
        self._keep = Button("main", height=28, parent=self)
        self._cancel = Button("quiet", height=28, parent=self)
        self._keep.clicked.connect(self.keep)
        self._cancel.clicked.connect(self.let_go)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(6)
        for widget in (self.box, self.sure):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.dressed()

    def dress(self) -> None:
        self.box.set_name(self.tr("Assessment"))
        self.box.set_hint(self.tr("What you think of it, and why"))
        self.sure.set_segments([Segment(translate("Confidence", _SHORT[one])) for one in _ORDER])
        self._keep.setText(self.tr("Keep"))
        self._cancel.setText(self.tr("Cancel"))

    def begin(self, text: str, confidence: Confidence) -> None:
        self.box.show_value(text)
        self.sure.set_current(_ORDER.index(confidence))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        self.kept.emit(self.box.text(), _ORDER[self.sure.current()])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        ours = ends_box(event)
        if event.type() is QEvent.Type.ShortcutOverride and (ours or event.key() == Qt.Key.Key_Escape):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and ours:
            self.keep()
            return True
        if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.let_go.emit()
            return True
        return False

    def sizeHint(self) -> QSize:
        return QSize(160, super().sizeHint().height())
