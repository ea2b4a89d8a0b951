"""The list itself: rows of different heights, of which only those in sight are ever measured.

Qt's own list asks every row for its height. Here each row counts the same (`UNIT`) in the scroll bar, and the height
of the row at the top is divided as its unit is: so scrolling is smooth, and 100,000 rows cost what ten do.
"""

from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeyEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QStyle, QStyleOptionViewItem, QWidget

from desktop_app.ui.library.model import LibraryModel

UNIT = 64  # of the scroll bar for each row
Index = QModelIndex | QPersistentModelIndex
Action = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint


@dataclass(frozen=True, slots=True)
class Shown:
    """A row in sight and where it stands, in pixels of the viewport."""

    row: int
    top: int
    height: int


class ArticleList(QAbstractItemView):
    """Opens what it stands on; Enter goes on to the reader, Delete asks for the chosen ones to go.

    Several rows are taken with Ctrl, Shift and Ctrl+A.
    """

    read = Signal()
    delete_wanted = Signal()
    menu_wanted = Signal(QPoint)  # in global coordinates

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Shown] = []
        self._fresh = True  # not seen yet in the size that it will have
        self._wanted = 0  # of the scroll bar, where it was left
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._moved())

    # --- where rows stand

    def shown(self) -> list[Shown]:
        """The rows in sight, from the top."""
        if not self._shown and self._count():
            self._shown = self._measured()
        return self._shown

    def visualRect(self, index: Index) -> QRect:
        """Rows out of sight are taken to be of the usual height: `row_at` turns the same about."""
        if not index.isValid() or not self.shown():
            return QRect()
        row, width = index.row(), self.viewport().width()
        first, last = self._shown[0], self._shown[-1]
        if row < first.row:
            return QRect(0, first.top - (first.row - row) * UNIT, width, UNIT)
        if row > last.row:
            return QRect(0, last.top + last.height + (row - last.row - 1) * UNIT, width, UNIT)
        here = self._shown[row - first.row]
        return QRect(0, here.top, width, here.height)

    def row_at(self, y: int) -> int:
        """The row at this height, in sight or not; -1 below the last."""
        if not self.shown():
            return -1
        first, last = self._shown[0], self._shown[-1]
        if y < first.top:
            return max(0, first.row - 1 - (first.top - 1 - y) // UNIT)
        for one in self._shown:
            if y < one.top + one.height:
                return one.row
        row = last.row + 1 + (y - last.top - last.height) // UNIT
        return row if row < self._count() else -1

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(point.y()) if self.viewport().rect().contains(point) else -1
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if rect.top() < 0 or hint == Hint.PositionAtTop:
            row = index.row()
            bar.setValue((row - 1 if self._model().is_heading(row - 1) else row) * UNIT)
        elif rect.bottom() > self.viewport().height():
            bar.setValue(self._value_above(index.row()))

    def stand(self, value: int) -> None:
        """Scrolls to where the list was left; before it has been seen, as soon as it has its size."""
        self._wanted = value
        self.verticalScrollBar().setValue(value)
        self.scrollTo(self.currentIndex())

    # --- what Qt's views want of a layout of one's own

    def moveCursor(self, action: Action, _held: Qt.KeyboardModifier) -> QModelIndex:
        current, count = self.currentIndex().row(), self._count()
        if not count:
            return QModelIndex()
        if action in (Action.MoveHome, Action.MoveEnd):
            return self._article(0 if action == Action.MoveHome else count - 1, 1 if action == Action.MoveHome else -1)
        by = {Action.MoveUp: -1, Action.MovePrevious: -1, Action.MoveDown: 1, Action.MoveNext: 1}.get(action, 0)
        if action in (Action.MovePageUp, Action.MovePageDown):
            by = max(1, len(self.shown()) - 1) * (1 if action == Action.MovePageDown else -1)
        if not by:
            return self.currentIndex()
        wanted = self._article(min(max(current + by, 0), count - 1), 1 if by > 0 else -1)
        return wanted if wanted.isValid() else self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rows = [self.row_at(y) for y in sorted((rect.top(), rect.bottom()))]
        low, high = (row if row >= 0 else self._count() - 1 for row in rows)
        selection = QItemSelection()
        if low >= 0:
            selection.select(self.model().index(low, 0), self.model().index(high, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def keyboardSearch(self, _typed: str) -> None:
        """Would read every row; the field above searches."""

    def reset(self) -> None:
        super().reset()
        self._shown = []
        self.updateGeometries()

    def remeasure(self) -> None:
        """After something changed the heights of rows."""
        self._shown = []
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(UNIT, height))
        bar.setRange(0, self._value_above(self._count() - 1) if self._count() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._shown = []
        super().resizeEvent(event)
        self.updateGeometries()
        if self._fresh:
            self.stand(self._wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.read.emit()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._fresh = False
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        chosen, plain = self.selectionModel(), option.state  # type: ignore[attr-defined]
        port = self.viewport()  # where the pointer is is a question to the screen: only while it is over the list
        point = port.mapFromGlobal(QCursor.pos()) if port.underMouse() else QPoint(-1, -1)
        for one in self.shown():
            rect = QRect(0, one.top, self.viewport().width(), one.height)
            if not rect.intersects(event.rect()):
                continue
            index = self.model().index(one.row, 0)
            state = plain & ~QStyle.StateFlag.State_Selected
            if chosen.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if self.viewport().underMouse() and rect.contains(point):
                state |= QStyle.StateFlag.State_MouseOver
            option.rect, option.state = rect, state  # type: ignore[attr-defined]
            self.itemDelegate().paint(painter, option, index)

    # --- inside

    def opens(self) -> bool:
        """Whether a move of the current row opens its article: not while rows are being added to a selection."""
        held = QApplication.keyboardModifiers()
        return not held & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)

    def _model(self) -> LibraryModel:
        model = self.model()
        assert isinstance(model, LibraryModel)
        return model

    def _count(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    def _height(self, row: int) -> int:
        return self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.model().index(row, 0)).height()

    def _measured(self) -> list[Shown]:
        row, part = divmod(self.verticalScrollBar().value(), UNIT)
        row = min(row, self._count() - 1)
        top = -round(self._height(row) * part / UNIT)
        found: list[Shown] = []
        while row < self._count() and top < self.viewport().height():
            height = self._height(row)
            found.append(Shown(row, top, height))
            row, top = row + 1, top + height
        return found

    def _value_above(self, row: int) -> int:
        """Of the scroll bar, so that the row stands at the foot of the view."""
        room = self.viewport().height()
        while row >= 0:
            height = self._height(row)
            if height >= room:
                return row * UNIT + round((height - room) / height * UNIT)
            room -= height
            row -= 1
        return 0

    def _article(self, row: int, step: int) -> QModelIndex:
        """The row, or the next in that direction that is an article; back again from the ends."""
        model = self._model()
        while 0 <= row < self._count() and model.is_heading(row):
            row += step
        return model.index(row) if 0 <= row < self._count() else QModelIndex()

    def _moved(self) -> None:
        self._shown = []
        self.viewport().update()
