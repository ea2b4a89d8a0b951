"""The card beside a mark on which the mouse rests: what it is, whose, what is noted, who made it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.kinds import fields_of
from desktop_app.model.things import Annotation, Record
from desktop_app.ui.inspector.values import shown_value
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.words import maker_words
from desktop_app.ui.when import clock_time
from desktop_app.ui.widgets.label import Label, Line, Sign
from desktop_app.ui.widgets.picker import Popup
from desktop_app.ui.words import kind_name

_WIDTH = 320
_FIELDS = (
    "role", "role_en", "kind", "status", "signed", "date", "years", "measure", "value", "currency", "unit", "period",
    "speaker", "place", "country", "in_office", "parent",
)  # fmt: skip
"""Fields that say in a line what a record is, in this order."""
_MOST = 4


class MarkCard(Popup):
    """Floats under the mark (over it at the window's foot). It takes neither mouse nor keyboard."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign = Sign("", size=16, parent=self)
        self._kind = Line("caption", "ink_soft", parent=self)
        self._name = Label("record_title", own=True, parent=self)
        self._other = Label("ui", "ink_soft", own=True, parent=self)
        self._about = Label("ui", "ink", parent=self)
        self._note = Label("ui", "ink", own=True, parent=self)
        self._note.at_most(3)
        self._name.at_most(2)
        self._made = Label("caption", "ink_faint", parent=self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._kind, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(3)
        column.addLayout(head)
        for label in (self._name, self._other, self._about, self._note, self._made):
            column.addWidget(label)
        self.hide()

    def show_mark(self, mark: Annotation, near: QRect) -> None:
        """`near` is where the mark stands, in pixels of the parent."""
        record = self._session.record(mark.record) if mark.record else None
        english = look().language == "en"
        names = [record.label, record.label_en] if record else ["", ""]
        first, second = names[::-1] if english and names[1] else names
        sign = "unlink" if mark.lost else kind_looks().of(mark.kind).icon
        theme = look().theme
        self._sign.setPixmap(icons.pixmap(sign, theme.colour("warn") if mark.lost else theme.kind(mark.kind), 16))
        lost = translate("MarkCard", "lost its place")
        self._kind.set_text(f"{kind_name(mark.kind)} · {lost}" if mark.lost else kind_name(mark.kind))
        for label, words in (
            (self._name, first or second or " ".join(mark.quote.split())),
            (self._other, second if first else ""),
            (self._about, self._line(record) if record else ""),
            (self._note, _notes(mark, record)),
            (self._made, made_by(mark)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(self._name.text())
        self.stand_near(near, _WIDTH)

    def _line(self, record: Record) -> str:
        """What the record's values say of it, at most four of them."""
        specs = {spec.name: spec for spec in fields_of(record.kind)}
        english = look().language == "en"
        skipped = "role" if english and record.shown("role_en") is not None else "role_en"
        parts: list[str] = []
        for name in _FIELDS:
            claim = record.shown(name) if name in specs and name != skipped else None
            if claim is not None and (words := shown_value(self._session, specs[name], claim.value)):
                parts.append(words)
        return draw.joined(parts[:_MOST], " · ")


def _notes(mark: Annotation, record: Record | None) -> str:
    notes = [mark.note, record.note if record else ""]
    return "\n".join(note.strip() for note in notes if note.strip())


def made_by(mark: Annotation) -> str:
    """By hand or by which engine, by whom, when."""
    how = maker_words(mark.engine) or translate("MarkCard", "By hand")
    return draw.joined((how, mark.author, clock_time(mark.created_at)), " · ")
