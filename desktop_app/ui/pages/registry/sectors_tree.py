"""The view of the tree of sectors: its look, and the keys that move a sector in it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop_app.model.kinds import Kind
from desktop_app.ui.keyboard import claims
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.look.rows import paint_hairline
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.pages.registry.sectors_model import ENGLISH, MARKS, NAME, SectorsModel

Index = QModelIndex | QPersistentModelIndex
_ROW, _INDENT = 34, 26


class SectorsDelegate(QStyledItemDelegate):
    """Icon and name, the English name, the number of marks."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, page = look().theme, option.direction  # type: ignore[attr-defined]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        column, words = index.column(), str(index.data() or "")
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selection"))
        paint_hairline(painter, rect)
        x = 8.0
        if column == NAME:
            place = draw.visual(page, rect, rect.x() + x, rect.y() + 9, 16, 16)
            known = kind_looks().of(Kind.SECTOR)
            painter.drawPixmap(place.topLeft(), icons.pixmap(known.icon, theme.kind(Kind.SECTOR), 16))
            x += 24
        font = fonts.number_font("control") if column == MARKS else fonts.font("ui" if column == NAME else "control")
        ink = theme.colour("ink" if column == NAME else "ink_soft")
        place = draw.visual(page, rect, rect.x() + x, rect.y(), rect.width() - x - 8, rect.height() - 1)
        draw.text(painter, place, words, font, ink, page=page, direction=draw.LTR if column == MARKS else None)
        if state & QStyle.StateFlag.State_HasFocus:
            draw.box(painter, rect.toRectF().adjusted(1.5, 1.5, -1.5, -2.5), None, theme.colour("accent"),
                     radius("field"), width=2)  # fmt: skip
        painter.restore()


class SectorsTree(QTreeView):
    """Alt and an arrow move the chosen sector, as seen: inward under its neighbour, or outward."""

    opened = Signal()
    followed = Signal()
    edited = Signal(QModelIndex)
    deleted = Signal()
    add_wanted = Signal()
    inward = Signal()
    outward = Signal()
    chosen = Signal()

    def __init__(self, model: SectorsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(SectorsDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(_INDENT)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setHeaderHidden(True)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        self.header().resizeSection(ENGLISH, 240)
        self.header().resizeSection(MARKS, 72)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().selectionChanged.connect(lambda _one, _other: self.chosen.emit())
        self.selectionModel().currentChanged.connect(lambda _one, _other: self.chosen.emit())

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A chevron where there is something below; it points the way the page reads."""
        theme, page = look().theme, self.layoutDirection()
        if self.selectionModel().isSelected(index):
            painter.fillRect(rect, theme.colour("selection"))
        paint_hairline(painter, rect)
        if self._model.rowCount(index):
            open_ = self.isExpanded(index)
            # the icon for "on" is drawn flipped where the interface runs from the right
            image = icons.pixmap("chevron-down" if open_ else "chevron-right", theme.colour("ink_soft"), 14)
            place = draw.visual(page, rect, rect.x() + rect.width() - 20, rect.y() + (rect.height() - 14) / 2, 14, 14)
            painter.drawPixmap(place.topLeft(), image)

    def ids(self) -> list[str]:
        """The chosen sectors."""
        found = [self._model.branch(index) for index in self.selectionModel().selectedRows(NAME)]
        return [branch.id for branch in found if branch is not None]

    def event(self, event: QEvent) -> bool:
        return claims(event, _is_ours) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        forward = Qt.Key.Key_Left if self.layoutDirection() is draw.RTL else Qt.Key.Key_Right
        if held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            (self.inward if key == forward else self.outward).emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.followed if held else self.opened).emit()
        elif key == Qt.Key.Key_F2:
            self.edited.emit(self.currentIndex())
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _is_ours(event: QKeyEvent) -> bool:
    if event.modifiers() == Qt.KeyboardModifier.AltModifier:
        return event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    keys = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
