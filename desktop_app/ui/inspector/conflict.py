"""A card for a field on which the sources disagree: each value with a radio button and how many articles say so."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.model.kinds import FieldSpec
from desktop_app.model.things import Claim, Record
from desktop_app.ui.counted import counted
from desktop_app.ui.inspector.values import shown_value
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.label import Label, Sign
from desktop_app.ui.words import field_name


class ValueButton(QRadioButton):
    """One value at the leading side, who says so at the other."""

    def __init__(self, value: str, support: str, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self._support = support
        self.setAccessibleDescription(support)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, page = QPainter(self), look().theme, self.layoutDirection()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = draw.visual(page, self.rect(), 1, 6, 14, 14).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() or self.hasFocus() else "edge"), 1.5))
        painter.setBrush(theme.colour("field"))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(ring.adjusted(3, 3, -3, -3))
        caption = fonts.font("caption")
        wide = QFontMetricsF(caption).horizontalAdvance(self._support) + 2
        place = draw.visual(page, self.rect(), self.width() - wide, 0, wide, 26)
        draw.text(painter, place, self._support, caption, theme.colour("ink_soft"), page=page, direction=page)
        place = draw.visual(page, self.rect(), 24, 0, self.width() - wide - 34, 26)
        draw.text(painter, place, self.text(), fonts.font("control"), theme.colour("ink"), page=page)

    def hitButton(self, _pos: QPoint) -> bool:
        return True


class ConflictCard(QWidget):
    """Choosing a value keeps the others; which one is shown is what changes."""

    def __init__(self, session: Session, record: Record, spec: FieldSpec, articles: Mapping[str, str],
                 parent: QWidget | None = None) -> None:  # fmt: skip
        """`articles` gives the article of each annotation of the record."""
        super().__init__(parent)
        self._session = session
        self._says = (record.live_claims(spec.name), spec.name, dict(articles))
        head = QHBoxLayout()
        head.setSpacing(7)
        title = Label("ui_strong", "warn", parent=self)
        title.setText(translate("Conflict", "Sources differ: {field}").format(field=field_name(spec.name)))
        head.addWidget(Sign("git-compare", "warn", 14, self))
        head.addWidget(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 8)
        column.setSpacing(3)
        column.addLayout(head)
        group = QButtonGroup(self)
        shown = record.shown(spec.name)
        for value, claims in _by_value(_rivals(record, spec)).items():
            button = ValueButton(shown_value(session, spec, value), _support(claims, articles), self)
            button.setChecked(shown is not None and shown.value == value)
            button.clicked.connect(lambda _checked=False, claim=claims[0]: self._choose(claim))
            group.addButton(button)
            column.addWidget(button)
        self._shown = shown
        self.reason = Field(parent=self)
        words = translate("Conflict", "Why this one? (optional)")
        self.reason.line.setPlaceholderText(words)
        self.reason.line.setAccessibleName(f"{words} {field_name(spec.name)}")
        self.reason.line.show_value(shown.reason if shown is not None else "")
        self.reason.line.editingFinished.connect(self._write_reason)
        column.addSpacing(4)
        column.addWidget(self.reason)

    def shows(self, record: Record, articles: Mapping[str, str]) -> bool:
        """Whether the card would be the same if it were made anew."""
        claims, field, known = self._says
        return claims == record.live_claims(field) and known == dict(articles)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look().theme
        box = QRectF(self.rect())
        draw.box(QPainter(self), box, theme.colour("warn_ground"), theme.colour("warn_edge"), radius("card"))

    def _choose(self, claim: Claim) -> None:
        """With the reason that is being typed; one that was given for another value isn't taken over."""
        typed = self.reason.line.text().strip()
        fresh = typed if typed != self.reason.line.stood() else ""
        self.reason.line.show_value(self.reason.line.text())  # leaving the line writes nothing more
        self._session.did(self._session.desk.records.choose, claim.id, fresh)

    def _write_reason(self) -> None:
        typed = self.reason.line.text().strip()
        if self._shown is not None and typed != self.reason.line.stood():
            self.reason.line.show_value(typed)
            self._session.did(self._session.desk.records.choose, self._shown.id, typed)


def _rivals(record: Record, spec: FieldSpec) -> tuple[Claim, ...]:
    """The claims that contradict each other: of a dated field those of one day, not its history."""
    claims = record.live_claims(spec.name)
    if not spec.dated:
        return claims
    values: dict[str, set[str]] = {}
    for claim in claims:
        values.setdefault(claim.as_of, set()).add(claim.value)
    return tuple(claim for claim in claims if len(values[claim.as_of]) > 1)


def _by_value(claims: tuple[Claim, ...]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.value, []).append(claim)
    return found


def _support(claims: list[Claim], articles: Mapping[str, str]) -> str:
    """How many articles say so."""
    named = {articles[one.annotation] for one in claims if one.annotation and one.annotation in articles}
    if not named:
        return translate("Conflict", "by the analyst")
    return counted.articles(len(named))
