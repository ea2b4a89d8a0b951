"""The table of the analyst's own names: kind and name, what it stands for, its English name, its country."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.model.suggestion import GazetteerEntry
from desktop_app.ui.countries import country_name
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.rows import paint_ground
from desktop_app.ui.panels.lines import LineList
from desktop_app.ui.parting import part_freely
from desktop_app.ui.words import kind_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_HEIGHT, _LEAD, _PAD = 34, 44, 8
COLUMNS = (("text", 0.32), ("label", 0.30), ("label_en", 0.22), ("country", 0.16))
"""Of each column its part of the width behind the icon."""
NAMES = {
    "text": QT_TRANSLATE_NOOP("Names", "Name in the text"),
    "label": QT_TRANSLATE_NOOP("Names", "Stands for"),
    "label_en": QT_TRANSLATE_NOOP("Names", "In English"),
    "country": QT_TRANSLATE_NOOP("Names", "Country"),
}


def shown(entry: GazetteerEntry, column: str) -> str:
    """What stands in a column."""
    if column == "country":
        return country_name(entry.country) if entry.country else ""
    return str(getattr(entry, column))


def places(page: Qt.LayoutDirection, row: QRect) -> list[tuple[str, QRect]]:
    """Where the columns stand in a row."""
    room, x, found = row.width() - _LEAD, float(_LEAD), []
    for name, part in COLUMNS:
        wide = room * part
        found.append((name, draw.visual(page, row, row.x() + x, row.y(), wide - _PAD, row.height()).toRect()))
        x += wide
    return found


class NamesModel(QAbstractListModel):
    """The entries that are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        part_freely(self)
        self.entries: Sequence[GazetteerEntry] = ()

    def show(self, entries: Sequence[GazetteerEntry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = [kind_name(entry.kind), *(shown(entry, name) for name, _part in COLUMNS)]
            return ", ".join(one for one in words if one)
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), _HEIGHT)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        page, state = option.direction, option.state  # type: ignore[attr-defined]
        theme, entry = look().theme, index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        paint_ground(painter, rect, page, state)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        place = draw.visual(page, rect, rect.x() + 16, rect.y() + (_HEIGHT - 16) // 2, 16, 16)
        kind = kind_looks().of(entry.kind)
        painter.drawPixmap(place.topLeft(), icons.pixmap(kind.icon, theme.kind(entry.kind), 16))
        for name, where in places(page, rect):
            same = name == "label" and entry.label == entry.text
            ink = theme.colour("ink" if name == "text" else "ink_soft" if not same or chosen else "ink_faint")
            words = shown(entry, name)
            draw.text(painter, where.toRectF(), words, fonts.font("ui"), ink, page=page)
        painter.restore()


class NamesList(LineList):
    """Delete takes the chosen rows off the list; Enter goes on to the form."""

    deleted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = NamesModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)

    def current(self) -> GazetteerEntry | None:
        row = self.currentIndex().row()
        return self.rows.entries[row] if 0 <= row < len(self.rows.entries) else None

    def chosen(self) -> list[str]:
        """Ids of the chosen rows."""
        return [self.rows.entries[index.row()].id for index in self.selectionModel().selectedIndexes()]

    def stand_on(self, entry: str | None) -> None:
        """Goes to an entry; to none where that isn't there."""
        row = next((number for number, one in enumerate(self.rows.entries) if one.id == entry), -1)
        self.setCurrentIndex(self.rows.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """The field above looks for names."""


class NamesHead(Dressed):
    """The names of the columns, over the rows."""

    def __init__(self, view: NamesList, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setFixedHeight(26)
        view.viewport().installEventFilter(self)  # the columns are as wide as the rows
        self.dressed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, page = QPainter(self), look().theme, self.layoutDirection()
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        wide = self._view.viewport().width()
        row = QRect(self.width() - wide if page is draw.RTL else 0, 0, wide, self.height())
        for name, where in places(page, row):
            words = translate("Names", NAMES[name])
            draw.text(painter, where.toRectF(), words, fonts.font("caption"), theme.colour("ink_soft"), page=page)
