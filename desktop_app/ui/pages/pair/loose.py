"""The records that belong to no pair yet, kind by kind, each to be given one, or many at once."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop_app.model.things import Record
from desktop_app.ui.counted import counted
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import radius, tokens
from desktop_app.ui.pages.pair.words import PairWords
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.label import Label
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.words import kind_name, record_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROW, _TICK = 34, 34


class LooseModel(QAbstractListModel):
    """Rows are a kind's name or (record, number of its marks)."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str | tuple[Record, int]] = []
        self.ticked: set[str] = set()

    def show(self, found: Sequence[tuple[Record, int]]) -> None:
        """By kind, with the kind's name before each; ticks stay on what is still there."""
        self.beginResetModel()
        self.rows, kind = [], ""
        for record, marks in found:
            if record.kind != kind:
                kind = record.kind
                self.rows.append(kind_name(record.kind))
            self.rows.append((record, marks))
        self.ticked &= {record.id for record, _marks in found}
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else f"{record_name(row[0])}, {counted.mentions(row[1])}"
        if role == Qt.ItemDataRole.CheckStateRole and not isinstance(row, str):
            return Qt.CheckState.Checked if row[0].id in self.ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def tick(self, number: int) -> None:
        """Ticks the record of a row, or takes the tick away."""
        row = self.rows[number] if 0 <= number < len(self.rows) else ""
        if not isinstance(row, str):
            self.ticked ^= {row[0].id}
            self.dataChanged.emit(self.index(number), self.index(number))

    def tick_all(self, on: bool) -> None:
        """Ticks every record, or none."""
        self.ticked = {row[0].id for row in self.rows if not isinstance(row, str)} if on else set()
        self.dataChanged.emit(self.index(0), self.index(max(0, len(self.rows) - 1)))


class LooseDelegate(QStyledItemDelegate):
    """Tick box, icon, name, number of marks; kinds as headings."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LooseModel)
        row, theme, page = model.rows[index.row()], look().theme, option.direction  # type: ignore[attr-defined]
        rect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if isinstance(row, str):
            place = draw.visual(page, rect, rect.x() + 8, rect.y() + 6, rect.width() - 16, rect.height() - 6)
            draw.text(painter, place, row, fonts.font("ui_strong"), theme.colour("ink_soft"), page=page, direction=page)
            painter.restore()
            return
        record, marks = row
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if chosen:
            painter.fillRect(rect, theme.colour("selection"))
        ticked = record.id in model.ticked
        box = draw.visual(page, rect, rect.x() + 9, rect.y() + (_ROW - 16) / 2, 16, 16)
        edge = theme.colour("accent" if ticked else "edge")
        draw.box(painter, box, theme.colour("accent" if ticked else "field"), edge, radius("key"))
        if ticked:
            painter.drawPixmap(box.topLeft(), icons.pixmap("check", theme.colour("on_accent"), 16))
        known = tokens()["kinds"].get(record.kind.value)
        tint = theme.kind(record.kind) if known else theme.colour("ink_soft")
        icon = draw.visual(page, rect, rect.x() + _TICK + 4, rect.y() + (_ROW - 16) / 2, 16, 16)
        painter.drawPixmap(icon.topLeft(), icons.pixmap(known["icon"] if known else "circle-dot", tint, 16))
        x, end = rect.x() + _TICK + 30, 130
        place = draw.visual(page, rect, x, rect.y(), rect.width() - (x - rect.x()) - end, _ROW)
        draw.text(painter, place, record_name(record), fonts.font("ui"), theme.colour("ink"), page=page)
        place = draw.visual(page, rect, rect.x() + rect.width() - end, rect.y(), end - 10, _ROW)
        ink = theme.colour("ink_soft" if chosen else "ink_faint")
        said = counted.mentions(marks)
        draw.text(painter, place, said, fonts.font("caption"), ink, align="end", page=page, direction=page)
        painter.restore()


class LooseList(QListView):
    """Space ticks, Enter or a double click leads to the words, a click on the box ticks."""

    ticked = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(LooseDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self.ticked.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        x = event.position().x()
        from_start = x if self.layoutDirection() is draw.LTR else self.viewport().width() - x
        index = self.indexAt(event.position().toPoint())
        if from_start < _TICK and index.isValid():
            self.ticked.emit(index.row())


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
        for widget in (self._title, self._line, row):
            column.addWidget(widget)
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
            words = self.tr("%n records belong to {pair} now", "", given)
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
        self.give.set_face(words.counted(self.tr("Give %n records this relationship", "", chosen)))
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
