"""The records that belong to no pair yet, kind by kind, each to be given one, or many at once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.counted import counted
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.pages.pair.loose_list import LooseList, LooseModel
from desktop_app.ui.pages.pair.words import PairWords
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.label import Label
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.picker import Picker


class LooseRecords(Dressed):
    """The list, and above it the pair that the ticked records (or the current one) are given."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pair = ""
        self._title = Label("page_title", parent=self)
        self._line = Label("ui", "ink_soft", parent=self)
        self.model = LooseModel()
        self.list = LooseList(self)
        self.list.setModel(self.model)
        self.pairs = Picker(self._options, "flag", self)
        self.pairs.setFixedWidth(300)
        self.give = Button("main", "check", parent=self)
        self._all = Button("plain", parent=self)
        self._note = EmptyNote(self)
        self.setFocusProxy(self.list)
        self._wire()
        self._lay_out()
        self.dressed()

    def _wire(self) -> None:
        self.pairs.picked.connect(self._pick)
        self.give.clicked.connect(lambda _on=False: self._give())
        self._all.clicked.connect(lambda _on=False: self._tick_all())
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(self._go)
        self.list.selectionModel().currentChanged.connect(lambda _new, _old: self._tell())
        self._session.changed.connect(lambda _changes: self.reload() if self.isVisible() else None)

    def _lay_out(self) -> None:
        row = QWidget(self)
        flow = Flow(row, gap=8)
        for part in (self.pairs, self.give, self._all):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 8)
        column.setSpacing(6)
        for widget in (self._title, self._line):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(row)
        column.addSpacing(6)
        column.addWidget(self.list, 1)
        column.addWidget(self._note, 1)

    def dress(self) -> None:
        self._title.setText(self.tr("Records without a relationship"))
        self._line.setText(self.tr("Tick records, choose the two countries and give them their relationship."))
        self.pairs.line.setPlaceholderText(self.tr("Choose a relationship"))
        self.pairs.line.setAccessibleName(self.tr("Choose a relationship"))
        self.list.setAccessibleName(self.tr("Records without a relationship"))
        none = self.tr("What is marked without belonging to two countries will be listed here.")
        self._note.say(self.tr("Every record has a relationship"), none)
        self.pairs.line.show_value(self._session.pair_words(self._pair) if self._pair else "")
        self._tell()

    def reload(self) -> None:
        """The records of now."""
        workspace = self._session.workspace
        self.model.show(workspace.pairs.without() if workspace is not None else ())
        self.list.setVisible(bool(self.model.rows))
        self._note.setVisible(not self.model.rows)
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(1))
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), look().theme.colour("paper"))

    def _options(self, typed: str) -> list[Option]:
        found = []
        for one in self._session.desk.pairs.list():
            names = [country_name(code, language) for code in one.countries for language in ("ar", "en")]
            if any(typed.casefold() in name.casefold() for name in names):
                found.append(Option(pair_name(one.pair, one.first), one.pair, counted.articles(one.articles)))
        return [*found, Option(self.tr("Two other countries…"), "")]

    def _pick(self, pair: str) -> None:
        if pair:
            self._take(pair)
            return
        from desktop_app.ui.panels.pair_panel import PairPanel

        PairPanel(self.window(), self._take).open()

    def _take(self, pair: str) -> None:
        self._pair = pair
        self.pairs.line.show_value(self._session.pair_words(pair))
        self._tell()
        self.give.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> list[str]:
        """The ticked records, else the current one."""
        if self.model.ticked:
            return sorted(self.model.ticked)
        number = self.list.currentIndex().row()
        row = self.model.rows[number] if 0 <= number < len(self.model.rows) else ""
        return [] if isinstance(row, str) else [row[0].id]

    def _give(self) -> None:
        given = self._session.act(self._session.desk.pairs.give, self._chosen(), self._pair)
        if given:
            self.model.ticked.clear()
            words = self.tr("%Ln records belong to {pair} now", "", given)
            self._session.told.emit(words.format(pair=self._session.pair_words(self._pair)))
            self.reload()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self, row: int) -> None:
        self.model.tick(row)
        self._tell()

    def _tick_all(self) -> None:
        self.model.tick_all(not self.model.ticked)
        self._tell()

    def _tell(self) -> None:
        chosen = len(self._chosen())
        words = PairWords(self._session.settings)
        self.give.set_face(words.counted(self.tr("Give %Ln records this relationship", "", chosen)))
        writable = self._session.workspace is not None and not self._session.workspace.read_only
        self.give.setEnabled(bool(self._pair and chosen and writable))
        self._all.set_face(self.tr("Tick none") if self.model.ticked else self.tr("Tick all"))

    def _go(self, row: int) -> None:
        entry = self.model.rows[row]
        if isinstance(entry, str):
            return
        mentions = self._session.act(self._session.desk.records.mentions, entry[0].id) or ()
        if mentions:
            self._session.go_to(mentions[0].annotation)
        else:
            self._session.show_record(entry[0].id)
            self._session.page_wanted.emit("", None)
