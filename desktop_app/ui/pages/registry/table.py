"""The table of the registry: its head, its keys, which rows are chosen."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop_app.model.kinds import FieldSpec, ValueType
from desktop_app.model.registry import LABEL, LABEL_EN, MENTIONS, PAIRS, column_field
from desktop_app.ui.keyboard import claims
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.pages.registry.delegate import RegistryDelegate
from desktop_app.ui.pages.registry.model import RegistryModel

_ROW, _HEAD = 34, 34
_WIDTHS = {LABEL: 230, LABEL_EN: 160, PAIRS: 174, MENTIONS: 86, "status": 166, "value": 180, "role": 150}
_BY_TYPE = {
    ValueType.DATE: 128, ValueType.COUNTRY: 108, ValueType.CHOICE: 96, ValueType.NUMBER: 96, ValueType.RECORD: 150,
    ValueType.TEXT: 170, ValueType.CURRENCY: 96,
}  # fmt: skip
_STRETCHED = {LABEL: 3, LABEL_EN: 1, "role": 1, "bodies": 1, "description": 1, "parent": 1, "speaker": 1}
_LEAST = {LABEL: 150, LABEL_EN: 112, "role": 110, "parent": 110, "speaker": 110}  # where that makes all columns fit
_OURS = {Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class RegistryHead(QHeaderView):
    """Names of columns; a click or Alt with Up or Down sorts by one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(64)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.sorted_by: tuple[str, bool] = (LABEL, False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if not isinstance(model, RegistryModel) or section >= len(model.columns):
            return
        theme, page = look().theme, self.layoutDirection()
        rect = draw.seen(page, rect, self.viewport().width())
        painter.save()
        painter.fillRect(rect, theme.colour("pane"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column, descending = self.sorted_by
        chosen = column == model.columns[section]
        font = fonts.font("ui_strong" if chosen else "caption")
        words = str(model.headerData(section, Qt.Orientation.Horizontal))
        room = rect.width() - 18 - (18 if chosen else 0)
        place = draw.visual(page, rect, rect.x() + 9, rect.y(), room, rect.height() - 1)
        ink = theme.colour("ink" if chosen else "ink_soft")
        taken = draw.text(painter, place, words, font, ink, page=page, direction=page)
        if chosen:
            place = draw.visual(page, rect, rect.x() + 9 + taken + 5, rect.y() + (rect.height() - 12) / 2, 12, 12)
            name = "chevron-down" if descending else "chevron-up"
            painter.drawPixmap(place.topLeft(), icons.pixmap(name, theme.colour("accent"), 12))
        painter.restore()


class RegistryTable(QTableView):
    """Rows are chosen, one cell is current. What is done with them is asked for by signals."""

    opened = Signal()  # show the current record
    followed = Signal()  # go to its first evidence
    edited = Signal(QModelIndex)
    deleted = Signal()
    marked = Signal(QModelIndex)  # confirm what the cell guesses
    sort_wanted = Signal(str, bool)
    search_wanted = Signal(str)  # with the letter that was typed
    menu_wanted = Signal(object)
    chosen = Signal()

    def __init__(self, model: RegistryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.head = RegistryHead(self)
        self.setHorizontalHeader(self.head)
        self.setItemDelegate(RegistryDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self._shorten())
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.head.setFixedHeight(_HEAD)
        self.head.sectionClicked.connect(self._sort)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().selectionChanged.connect(lambda _one, _other: self.chosen.emit())
        self.selectionModel().currentChanged.connect(lambda _one, _other: self.chosen.emit())

    def fit(self) -> None:
        """Gives the columns their widths; names take what is left over, and give way where that makes all fit."""
        model = self._model
        if model.query is None:
            return
        widths = [_width(column, column_field(model.query.kind, column)) for column in model.columns]
        parts = [_STRETCHED.get(column, 0) for column in model.columns]
        spare = self.viewport().width() - sum(widths)
        if spare < 0:
            parts = [width - _LEAST.get(column, width) for column, width in zip(model.columns, widths, strict=True)]
            spare = spare if sum(parts) >= -spare else 0  # else the table is moved sideways anyway
        for number, (width, part) in enumerate(zip(widths, parts, strict=True)):
            self.setColumnWidth(number, width + spare * part // max(1, sum(parts)))

    def _shorten(self) -> None:
        """What is cut by the edge is shortened anew: moving its picture won't do."""
        for part in (self, self.head):
            part.viewport().update()

    def rows(self) -> list[int]:
        """The chosen rows, from above."""
        found: set[int] = set()
        for span in self.selectionModel().selection().toList():
            found.update(range(span.top(), span.bottom() + 1))
        return sorted(found)

    def take(self, rows: list[int], current: int, column: int = 0) -> None:
        """Chooses these rows without telling in between."""
        model = self.selectionModel()
        blocked = model.blockSignals(True)
        picked, last = QItemSelection(), self._model.columnCount() - 1
        for first, final in _stretches(rows):
            picked.select(self._model.index(first, 0), self._model.index(final, last))
        model.select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        index = self._model.index(current, max(0, min(column, last)))
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.blockSignals(blocked)
        self.viewport().update()
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        return claims(event, self._is_ours) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alone = held == Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.opened if alone else self.followed).emit()
        elif key == Qt.Key.Key_F2:
            self.edited.emit(self.currentIndex())
        elif key == Qt.Key.Key_Delete and alone:
            self.deleted.emit()
        elif key == Qt.Key.Key_Space and alone:
            self.marked.emit(self.currentIndex())
        elif held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._sort_by(self.currentIndex().column(), key == Qt.Key.Key_Up)
        elif _find(event):
            self.search_wanted.emit("")
        elif alone and event.text().strip() and event.text().isprintable():
            self.search_wanted.emit(event.text())
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the current cell of the only chosen row edits it."""
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and index == self.currentIndex() and len(self.rows()) == 1 and self.hasFocus()
        plain = event.button() is Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        super().mousePressEvent(event)
        if again and plain:
            self.edited.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() is QContextMenuEvent.Reason.Mouse else self.currentIndex()
        if index.isValid():
            place = event.globalPos()
            if event.reason() is not QContextMenuEvent.Reason.Mouse:
                place = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(place)

    def _is_ours(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier) and event.key() in _OURS:
            return True
        return _find(event)

    def _sort(self, section: int) -> None:
        column, descending = self.head.sorted_by
        again = column == self._model.columns[section]
        first = self._model.columns[section] == MENTIONS  # the most marked first
        self._sort_by(section, not descending if again else first)

    def _sort_by(self, section: int, descending: bool) -> None:
        if 0 <= section < len(self._model.columns):
            self.head.sorted_by = (self._model.columns[section], descending)
            self.head.viewport().update()
            self.sort_wanted.emit(*self.head.sorted_by)


def _stretches(rows: list[int]) -> list[tuple[int, int]]:
    """First and last of each stretch of rows that follow each other; `rows` are in order."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _width(column: str, spec: FieldSpec | None) -> int:
    if column in _WIDTHS:
        return _WIDTHS[column]
    return _BY_TYPE[spec.type] if spec is not None else 120


def _find(event: QKeyEvent) -> bool:
    """The keys of "find in this article": here they lead to the filter."""
    from desktop_app.ui.key_map import key_map, pressed

    return pressed(event) in key_map().keys("find")
