"""The card beside a mark on which the mouse rests: what it is, whose, what is noted, who made it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.kinds import FieldSpec, fields_of
from desktop_app.model.things import Annotation, ClaimState, Record
from desktop_app.ui.inspector.values import sided_value
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.words import maker_words
from desktop_app.ui.when import clock_time
from desktop_app.ui.widgets.facts import Fact, Facts
from desktop_app.ui.widgets.label import Label, Line, Sign
from desktop_app.ui.widgets.popup import Popup
from desktop_app.ui.words import field_name, kind_name

_WIDTH = 360
_UNTOLD = frozenset({"gist", "gist_en"})
"""Fields that say what the mark's own words say."""


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
        self.facts = Facts(self)
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
        for label in (self._name, self._other, self.facts, self._note, self._made):
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
            (self._note, _notes(mark, record)),
            (self._made, made_by(mark)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.facts.show_facts(self._known(record) if record else ())
        self.setAccessibleName(". ".join(filter(None, (self._name.text(), self.facts.spoken()))))
        self.stand_near(near, _WIDTH)

    def _known(self, record: Record) -> list[Fact]:
        """All values of the record, in the order of its form."""
        english = look().language == "en"
        skipped = "role" if english and record.shown("role_en") is not None else "role_en"
        specs = [spec for spec in fields_of(record.kind) if spec.name not in (*_UNTOLD, skipped)]
        return [fact for spec in specs if (fact := self._fact(record, spec)) is not None]

    def _fact(self, record: Record, spec: FieldSpec) -> Fact | None:
        shown = record.shown(spec.name)
        claims = record.live_claims(spec.name) if spec.multiple else (shown,) if shown is not None else ()
        words = tuple(dict.fromkeys(one for claim in claims if (one := sided_value(self._session, spec, claim))))
        if not words:
            return None
        guess = any(claim.state is ClaimState.GUESSED for claim in claims)
        dress = "warn" if not spec.multiple and record.conflicting(spec.name) else "guess" if guess else "ink"
        return Fact(field_name(spec.name), words, dress)


def _notes(mark: Annotation, record: Record | None) -> str:
    notes = [mark.note, record.note if record else ""]
    return "\n".join(note.strip() for note in notes if note.strip())


def made_by(mark: Annotation) -> str:
    """By hand or by which engine, by whom, when."""
    how = maker_words(mark.engine) or translate("MarkCard", "By hand")
    return draw.joined((how, mark.author, clock_time(mark.created_at)), " · ")
