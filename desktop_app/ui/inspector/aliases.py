"""Chips for the spellings of a name; one that is another record's name too is asked about before it is taken."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.model.things import Alias, Record
from desktop_app.ui.counted import counted
from desktop_app.ui.inspector.chips_row import FlowBox
from desktop_app.ui.inspector.row import FormRow
from desktop_app.ui.key_map import key_words
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Label
from desktop_app.ui.words import record_name


class ClashCard(Dressed):
    """Says whose name a spelling is already, and offers three ways on; nothing is written before one is taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ("", "", 0)
        self._words = Label("control", "ink", parent=self)
        box = FlowBox(self)
        self.merge = Button("plain", "git-merge", height=26, parent=box)
        self.keep, self.leave = Button("plain", height=26, parent=box), Button("quiet", height=26, parent=box)
        for button in (self.merge, self.keep, self.leave):
            box.flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(5)
        column.addWidget(self._words)
        column.addWidget(box)
        self.hide()
        self.dressed()

    def say(self, spelling: str, other: str, mentions: int) -> None:
        self._said = (spelling, other, mentions)
        self.dress()
        self.show()

    def dress(self) -> None:
        spelling, other, mentions = self._said
        words = self.tr("“{spelling}” is a name of “{other}” too ({mentions}).")
        self._words.setText(words.format(spelling=spelling, other=other, mentions=counted.mentions(mentions)))
        self.merge.setText(self.tr("Merge"))
        self.keep.setText(self.tr("Add anyway"))
        self.leave.setText(self.tr("Leave it"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = look().theme, QRectF(self.rect())
        draw.box(QPainter(self), box, theme.colour("warn_ground"), theme.colour("warn_edge"), radius("card"))


class AliasesRow(FormRow):
    """The spellings by which a thing is known: added under the plus, changed by a click on their words."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record: Record | None = None
        self._changing: Alias | None = None
        self._other: Record | None = None
        self._pending: Callable[[], object] = lambda: None
        body = QWidget(self)
        self._chips = FlowBox(body)
        self._add = HeadButton("plain", "plus", height=26, parent=self._chips)
        self._add.clicked.connect(lambda: self._open(None))
        self._field = Field(parent=body)
        self._field.line.editingFinished.connect(self._typed)
        self._field.line.given_up.connect(self._close)
        self._field.hide()
        self.clash = ClashCard(body)
        self.clash.merge.clicked.connect(self._merge)
        self.clash.keep.clicked.connect(self._keep)
        self.clash.leave.clicked.connect(self._let_go)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 1, 0, 1)
        column.setSpacing(3)
        for widget in (self._chips, self._field, self.clash):
            column.addWidget(widget)
        self.set_body(body)
        self.dressed()

    def dress(self) -> None:
        self.set_label(self.tr("Also written"))
        self._add.set_words(self.tr("Add a spelling"))
        self._field.line.setPlaceholderText(self.tr("Another spelling"))
        self._field.line.setAccessibleName(self.tr("Add a spelling"))

    def fill(self, record: Record) -> None:
        if self._record is None or self._record.id != record.id:
            self._let_go()
        self._record = record
        self._chips.clear(keep=self._add)
        if self._chips.flow.count():
            self._chips.flow.takeAt(0)
        for alias in record.aliases:
            chip = Chip(alias.text, parent=self._chips)
            remove = self._session.desk.records.remove_alias
            chip.removed.connect(lambda alias=alias.id, remove=remove: self._session.did(remove, alias))
            chip.opened.connect(lambda alias=alias: self._open(alias))
            self._chips.flow.addWidget(chip)
        self._chips.flow.addWidget(self._add)
        self._chips.updateGeometry()

    def _open(self, alias: Alias | None) -> None:
        self._let_go()
        self._changing = alias
        self._field.line.show_value(alias.text if alias else "")
        self._field.show()
        self._field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.line.selectAll()

    def _close(self) -> None:
        self._field.line.show_value("")
        self._field.hide()

    def _typed(self) -> None:
        text, changing, record = " ".join(self._field.line.text().split()), self._changing, self._record
        self._close()
        if not text or record is None or (changing is not None and text == changing.text):
            return
        records = self._session.desk.records
        if changing is not None:
            self._pending = lambda: records.rename_alias(changing.id, text)
        else:
            self._pending = lambda: records.add_alias(record.id, text)
        called = self._session.act(records.called, text, record.kind) or ()
        self._other = next((one for one in called if one.id != record.id), None)
        if self._other is None:
            self._session.did(self._pending)
            return
        self.clash.say(text, record_name(self._other), records.evidence(self._other.id)[0])
        self.clash.leave.setFocus(Qt.FocusReason.OtherFocusReason)  # a second Enter must not merge

    def _keep(self) -> None:
        pending = self._pending
        self._let_go()
        self._session.did(pending)

    def _merge(self) -> None:
        """The other becomes part of this one, its name a spelling."""
        record, other = self._record, self._other
        self._let_go()
        if record is None or other is None:
            return
        if self._session.did(self._session.desk.records.merge, record.id, [other.id]):
            words = self.tr("“{other}” is part of “{name}” now. {keys} takes it back.")
            names = {"other": record_name(other), "name": record_name(record)}
            self._session.told.emit(words.format(**names, keys=key_words("undo")))

    def _let_go(self) -> None:
        self._pending, self._other, self._changing = (lambda: None), None, None
        self.clash.hide()
