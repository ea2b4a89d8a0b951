"""The analyst's own judgement on a pair: written, changed and deleted in a box over the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.things import Assessment, Confidence
from desktop_app.ui.inspector.assessments import AssessmentsSection
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.head import PaneHead


class PairAssessments(AssessmentsSection):
    """The judgements on one pair, and what writes another."""

    def __init__(self, session: Session, pair: str, parent: QWidget | None = None) -> None:
        self._pair = pair
        super().__init__(session, parent)

    def listed(self) -> Sequence[Assessment]:
        return self._session.act(self._session.desk.assessments.of, pair=self._pair) or ()

    def add(self, text: str, confidence: Confidence) -> object:
        return self._session.desk.assessments.add(text, confidence, pair=self._pair)


class JudgingPanel(Overlay):
    """Opens at the judgement that was clicked on, or with room for a new one."""

    box_width = 560
    top = 110

    def __init__(self, window: QWidget, session: Session, pair: str, assessment: str = "") -> None:
        super().__init__(window)
        self._session = session
        head = PaneHead(self.box)
        head.set_title(session.pair_words(pair))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.column.addWidget(head)
        self.section = PairAssessments(session, pair, self.box)
        inner = QWidget(self.box)
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 6, 18, 14)
        column.addWidget(self.section)
        column.addStretch(1)
        area = QScrollArea(self.box)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(360)
        area.setWidget(inner)
        self.column.addWidget(area)
        self.section.reload()
        if not session.desk.read_only:
            self.section.write(next((one for one in self.section.listed() if one.id == assessment), None))
        session.changed.connect(self._reload)

    def first_focus(self) -> QWidget:
        written = self.section.focusWidget()
        return written if written is not None else self.box

    def _reload(self, _changes: object) -> None:
        self.section.reload()
