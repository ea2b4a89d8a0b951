"""The card beside a suggestion: what it would be, why it is proposed, by whom and how sure; and its three answers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.kinds import FieldSpec, fields_of
from desktop_app.model.suggestion import ProposedField, Suggestion
from desktop_app.model.things import Claim
from desktop_app.ui.inspector.values import shown_value
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.words import made_words, reason_sentence, suggested_name
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.facts import Fact, Facts
from desktop_app.ui.widgets.label import Label, Line, Sign
from desktop_app.ui.widgets.popup import Popup
from desktop_app.ui.words import field_name, kind_name

_WIDTH = 404
_UNTOLD = frozenset({"gist", "gist_en"})
"""Fields that say what the suggestion's own words say."""


class SuggestionCard(Popup):
    """`answered` carries "accept", "edit" or "refuse". Under the resting mouse it has no buttons and lets it through.

    It never takes the keyboard: the page has it, where the keys that the buttons name are heard.
    """

    answered = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign = Sign("", size=16, parent=self)
        self._kind = Line("caption", "ink_soft", parent=self)
        self._name = Label("record_title", own=True, parent=self)
        self._name.at_most(2)
        self.facts = Facts(self)
        self._why = Label("ui", "ink", parent=self)
        self._made = Label("caption", "ink_faint", parent=self)
        self._answers = QWidget(self)
        self._buttons = [
            Button("main", "check", keys="Enter", height=28, parent=self._answers),
            Button("plain", "pencil", keys="E", height=28, parent=self._answers),
            Button("plain", "x", keys="Del", height=28, parent=self._answers),
        ]
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._kind, 1)
        row = QHBoxLayout(self._answers)
        row.setContentsMargins(0, 6, 0, 2)
        row.setSpacing(6)
        for button, answer in zip(self._buttons, ("accept", "edit", "refuse"), strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._say, answer))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(3)
        column.addLayout(head)
        for label in (self._name, self.facts, self._why, self._made):
            column.addWidget(label)
        column.addWidget(self._answers)

    def show_suggestion(self, one: Suggestion, near: QRect, *, answers: bool) -> None:
        """`near` is where it stands, in pixels of the parent; `answers`: with buttons."""
        theme = look().theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not answers)
        self._sign.setPixmap(icons.pixmap(kind_looks().of(one.kind).icon, theme.kind(one.kind), 16))
        known = translate("Suggestion", "known record") if one.record else translate("Suggestion", "new record")
        words = translate("Suggestion", "Suggestion: {kind}").format(kind=kind_name(one.kind))
        self._kind.set_text(draw.joined((words, known), " · "))
        for label, text in (
            (self._name, suggested_name(one)),
            (self._why, reason_sentence(one.reason)),
            (self._made, made_words(one)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.facts.show_facts(self._facts(one))
        workspace = self._session.workspace
        self._answers.setVisible(answers and workspace is not None and not workspace.read_only)
        for button, text in zip(
            self._buttons,
            (translate("Suggestion", "Accept"), translate("Suggestion", "Edit"), translate("Suggestion", "Refuse")),
            strict=True,
        ):
            button.setText(text)
        said = (self._name.text(), self.facts.spoken(), self._why.text(), self._made.text())
        self.setAccessibleName(". ".join(filter(None, said)))
        self.stand_near(near, _WIDTH)

    def _facts(self, one: Suggestion) -> list[Fact]:
        """What would be filled in, each a guess, in the order of the form; and behind it, with words that say so, what
        was read and is not filled in, mostly since no record is called so yet."""
        filled = self._session.desk.suggestions.would_fill(one)
        facts = []
        for spec in fields_of(one.kind):
            if spec.name not in _UNTOLD:
                guessed, read = self._words(spec, filled), self._words(spec, one.fields)
                if guessed:
                    facts.append(Fact(field_name(spec.name), guessed, "guess"))
                unnamed = self._words(spec, [each for each in one.fields if not each.value])
                left = tuple(each for each in (unnamed if guessed else read) if each not in guessed)
                if left:
                    facts.append(Fact(field_name(spec.name), left, note=_left_words(set(left) <= set(unnamed))))
        return facts

    def _words(self, spec: FieldSpec, given: Sequence[Claim | ProposedField]) -> tuple[str, ...]:
        """The values of a field, each once."""
        mine = [one for one in given if one.field == spec.name]
        words = [shown_value(self._session, spec, one.value) if one.value else one.words for one in mine]
        return tuple(dict.fromkeys(filter(None, words)))

    def _say(self, answer: str, _checked: bool = False) -> None:
        self.hide()
        self.answered.emit(answer)


def _left_words(unnamed: bool) -> str:
    """Why a value that was read is not filled in; `unnamed`: nothing is marked that is called so."""
    if unnamed:
        return translate("Suggestion", "Not filled in until marked")
    return translate("Suggestion", "Not filled in by accepting")
