"""What held of a dated field and since when: the steps of a status, each with its date and its source."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.model.edtf import sort_key
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import FieldSpec
from desktop_app.model.proposals import Mention
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.ui.dates import read_date, show_date
from desktop_app.ui.inspector.claim_line import ClaimLine
from desktop_app.ui.inspector.evidence import source_of
from desktop_app.ui.inspector.row import LABEL_WIDTH, FormRow
from desktop_app.ui.inspector.searching import search_for
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.label import Sign
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.words import choice_name

_RUNGS = 6  # of a status: from proposed to in force; how it ends is told by words


class Rungs(QWidget):
    """Small steps joined by a line: those that were taken are full, the last one has a ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: frozenset[int] = frozenset()
        self._current = -1
        self._ended = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.update)

    def show_steps(self, choices: Sequence[str], taken: Sequence[str]) -> None:
        """`taken` in the order of time; the last one holds now."""
        numbers = [choices.index(one) for one in taken if one in choices]
        self._taken = frozenset(numbers)
        self._current = numbers[-1] if numbers else -1
        self._ended = self._current >= _RUNGS
        words = ", ".join(choice_name(one) for one in taken)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reached = max((one for one in self._taken if one < _RUNGS), default=-1)
        step = (self.width() - 16) / (_RUNGS - 1)
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        places = [QPointF(self.width() - 8 - n * step if from_right else 8 + n * step, 10) for n in range(_RUNGS)]
        for number, (here, there) in enumerate(pairwise(places)):
            done = number < reached
            painter.setPen(QPen(theme.colour("accent" if done else "line_strong"), 1.5))
            painter.drawLine(here, there)
        for number, place in enumerate(places):
            self._draw(painter, place, number, number <= reached)

    def _draw(self, painter: QPainter, place: QPointF, number: int, reached: bool) -> None:
        theme = look().theme
        current = number == self._current and not self._ended
        size = 5.0 if current else 3.5
        painter.setPen(QPen(theme.colour("accent" if reached else "edge"), 1.5))
        painter.setBrush(theme.colour("accent" if number in self._taken else "pane"))
        painter.drawEllipse(QRectF(place.x() - size, place.y() - size, 2 * size, 2 * size))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.2))
            painter.drawEllipse(QRectF(place.x() - 7.5, place.y() - 7.5, 15, 15))


class HistoryRow(FormRow):
    """The ladder, a line for each value, and what adds one with its date."""

    def __init__(self, session: Session, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.spec = session, spec
        self._record: Record | None = None
        body, lines, below = QWidget(self), QWidget(self), QWidget(self)
        self.rungs = Rungs(body)
        self._lines = QVBoxLayout(lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._add = Button("quiet", "plus", height=26, parent=self)
        self._add.clicked.connect(self._open)
        self.picker = Picker(search_for(session, spec), parent=below)
        self.picker.picked.connect(self._picked)
        self.date = Field(parent=below)
        self.date.line.returnPressed.connect(self._write)
        self._wanted = ""
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 3, 0, 5)
        column.addWidget(self.rungs)
        adding = QVBoxLayout()
        adding.setSpacing(3)
        for widget in (self.picker, self.date):
            adding.addWidget(widget)
        indented = QHBoxLayout(below)
        indented.setContentsMargins(0, 0, 0, 4)
        indented.setSpacing(0)
        indented.addSpacing(LABEL_WIDTH + 8)
        indented.addLayout(adding)
        self._show_adding(False)
        self.set_body(body)
        self._column.addWidget(lines)  # over the whole width: a status, its date and its source are many words
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(below)
        self.dressed()

    def dress(self) -> None:
        self.set_label("")
        self._add.setText(self.tr("Add a status with its date"))
        self.picker.line.setPlaceholderText(self.tr("Status"))
        self.picker.line.setAccessibleName(self.tr("New status"))
        self.date.line.setPlaceholderText(self.tr("Since when, e.g. 2023-05-18"))
        self.date.line.setAccessibleName(self.tr("Date of the new status"))

    def fill(self, record: Record, mentions: Mapping[str, Mention]) -> None:
        """`mentions` by the id of their mark."""
        self._record = record
        claims = sorted(record.live_claims(self.spec.name), key=lambda one: (sort_key(one.as_of), one.created_at))
        shown = record.shown(self.spec.name)
        ordered = [claim for claim in claims if claim is not shown] + ([shown] if shown else [])
        self.rungs.show_steps(self.spec.choices, [claim.value for claim in ordered])
        self._clear_lines()
        alone = len(claims) == 1 and not claims[0].as_of
        for claim in () if alone else claims:
            self._lines.addWidget(self._line(claim, mentions, claim is shown))

    def clear(self) -> None:
        """Another record comes: nothing of this one stays."""
        self._record = None
        self._show_adding(False)
        self.rungs.show_steps((), ())
        self._clear_lines()

    def _clear_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()

    def _line(self, claim: Claim, mentions: Mapping[str, Mention], shown: bool) -> ClaimLine:
        mention = mentions.get(claim.annotation or "")
        source = source_of(mention) if mention else self.tr("by the analyst") if not claim.annotation else ""
        when = show_date(claim.as_of) if claim.as_of else self.tr("no date")
        line = ClaimLine(choice_name(claim.value), source, when=when)
        guess = claim.state is ClaimState.GUESSED
        line.lead_with(Sign("circle-dot" if shown else "circle", "guess" if guess else "accent", 12, line))
        if mention is not None:
            line.add_button(
                "text-select", self.tr("Go to the words"), lambda: self._session.go_to(mention.annotation)
            )  # fmt: skip
        records = self._session.desk.records
        line.add_button("x", self.tr("Set aside"), lambda: self._session.did(records.set_aside, claim.id))
        return line

    def _open(self) -> None:
        self._wanted = ""
        self.picker.line.show_value("")
        self.date.line.show_value("")
        self._show_adding(True)
        self.picker.open()

    def _show_adding(self, adding: bool) -> None:
        self._add.setVisible(not adding)
        self.picker.setVisible(adding)
        self.date.setVisible(adding)

    def _picked(self, value: object) -> None:
        if not isinstance(value, str) or not value:
            self._show_adding(False)
            return
        self._wanted = value
        self.picker.line.show_value(choice_name(value))
        self.date.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _write(self) -> None:
        """Enter on the date; without one the status holds undated."""
        typed = self.date.line.text()
        day = read_date(typed)
        if day is None:
            self.date.set_dress("wrong")
            self._session.tell(UserError("date_unreadable", date=typed))
            return
        self.date.set_dress("plain")
        if self._record is not None and self._wanted:
            records = self._session.desk.records
            if self._session.did(records.set_value, self._record.id, self.spec.name, self._wanted, as_of=day):
                self._show_adding(False)
                self._add.setFocus(Qt.FocusReason.OtherFocusReason)
