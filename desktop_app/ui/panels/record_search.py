"""A box that asks for one of the records: type to search, Up and Down, Enter takes it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.proposals import Proposal
from desktop_app.ui.counted import counted
from desktop_app.ui.language import translate
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Label
from desktop_app.ui.widgets.options import Option, OptionsView

_ROWS = 7
_WORDS = 62  # three lines: the box seldom changes its height


class RecordSearch(Overlay):
    """Subclasses say what is offered (`found`), what will happen (`outcome`), and do it (`take`)."""

    box_width = 560
    top = 96

    def __init__(self, window: QWidget, icon: str) -> None:
        super().__init__(window)
        self.head = PaneHead(self.box)
        self.head.add_button("x", self.close).set_words(translate("Records", "Close"))
        self.field = Field("search", parent=self.box)
        self.field.line.installEventFilter(self)
        self.field.line.textEdited.connect(lambda _text: self.search())
        self.list = OptionsView(self.box)
        self.list.setFixedHeight(32 * _ROWS)
        self.list.taken.connect(lambda _option: self.tell())
        self.list.doubleClicked.connect(lambda _index: self._done())
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self.tell())
        self.words = Label("ui", "ink", parent=self.box)
        self.words.setMinimumHeight(_WORDS)
        self.act = Button("main", icon, keys="Enter", parent=self.box)
        self.act.clicked.connect(self._done)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.act)
        self.foot.addStretch(1)
        self.column.addWidget(self.head)
        body = QVBoxLayout()
        body.setContentsMargins(18, 12, 18, 8)
        body.addWidget(self.field)
        self.column.addLayout(body)
        self.column.addWidget(self.list)
        below = QVBoxLayout()
        below.setContentsMargins(18, 10, 18, 14)
        below.setSpacing(12)
        below.addWidget(self.words)
        below.addLayout(self.foot)
        self.column.addLayout(below)

    def name_it(self, title: str, hint: str, act: str) -> None:
        """The words of the head, of the empty line and of the button."""
        self.head.set_title(title)
        self.list.setAccessibleName(title)
        self.field.line.setPlaceholderText(hint)
        self.field.line.setAccessibleName(hint)
        self.act.setText(act)

    def first_focus(self) -> QWidget:
        return self.field.line

    def found(self, typed: str) -> Sequence[Option]:
        """The options for what is typed; the value is a record's id."""
        raise NotImplementedError

    def outcome(self, record: str) -> str:
        """One line: what taking this record does."""
        raise NotImplementedError

    def take(self, record: str) -> None:
        """Does it; the box is closed already."""
        raise NotImplementedError

    def search(self) -> None:
        """Looks again for what is typed. Where nothing is typed nor likely, no row is chosen and Enter does nothing."""
        typed = self.field.line.text().strip()
        options = list(self.found(typed))
        self.list.show_options(options or [Option(translate("Records", "No other record is called so"), heading=True)])
        if options and not typed and not options[0].strong:
            self.list.setCurrentIndex(QModelIndex())
        self.tell()

    def tell(self) -> None:
        """Says what the current row would do."""
        record = self.current()
        there = any(not option.heading for option in self.list.rows.options)
        hint = translate("Records", "Type a name, or choose one with the arrow keys.") if there else ""
        self.words.setText(self.outcome(record) if record else hint)
        self.act.setEnabled(bool(record))
        if self.isVisible():
            self.column.invalidate()
            self._cover()  # more words want more room

    def current(self) -> str:
        """The id of the record on which the list stands, "" for none."""
        option = self.list.current()
        return "" if option is None or option.heading else str(option.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.list.step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._done()
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _done(self) -> None:
        record = self.current()
        if record:
            self.close()
            self.take(record)


def record_option(proposal: Proposal) -> Option:
    """A record as a row: its name, why it is offered, how many marks it has."""
    english = look().language == "en" and proposal.label_en
    name = proposal.label_en if english else proposal.label or proposal.label_en
    reason = {
        "same": translate("Records", "same name"),
        "similar": translate("Records", "spelt alike"),
        "part": translate("Records", "part of the name"),
    }.get(proposal.reason, "")
    separator = "، " if look().language == "ar" else ", "
    detail = separator.join(filter(None, (reason, counted.mentions(proposal.mentions))))
    icon, tint = kind_looks().of(proposal.kind).icon, look().theme.kind(proposal.kind)
    return Option(name, proposal.record, detail, icon, tint, strong=proposal.reason in ("same", "similar", "part"))
