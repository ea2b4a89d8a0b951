"""The list of groups at the dock's leading side: what is meant, how often, how sure."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.model.suggestion import SuggestionGroup
from desktop_app.ui.dock.suggestions.queue import key_of, same_group
from desktop_app.ui.keyboard import claims, ends_box
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.lines import LineDelegate, LineFace, LineList
from desktop_app.ui.parting import part_freely
from desktop_app.ui.suggesting.numbers import percents
from desktop_app.ui.words import kind_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROOMY = 230  # px


class GroupsModel(QAbstractListModel):
    """Above the groups stands, where there are several, all of them together: a group that is None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        part_freely(self)
        self.groups: list[SuggestionGroup | None] = []
        self.brief = False  # the rows have room for a name and a number
        self.total = 0

    def show(self, groups: Sequence[SuggestionGroup]) -> None:
        self.beginResetModel()
        self.total = sum(group.count for group in groups)
        self.groups = [None, *groups] if len(groups) > 1 else list(groups)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.UserRole:
            return index.row()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            group = self.groups[index.row()]
            if group is None:
                return f"{all_words()}, {self.total:,}"
            return f"{kind_name(group.kind)}: {group_name(group)}, {group.count:,}, {_sure(group)}"
        return None

    def face(self, row: int) -> LineFace:
        """How a row looks."""
        theme, group = look().theme, self.groups[row]
        ink = theme.colour("ink")
        if group is None:
            return LineFace("circle-dashed", theme.colour("accent"), all_words(), f"{self.total:,}", ink, True)
        count = f"{group.count:,}"
        words = count if self.brief else draw.joined((count, _sure(group)), " · ")
        return LineFace(kind_looks().of(group.kind).icon, theme.kind(group.kind), group_name(group), words, ink)


class GroupsList(LineList):
    """`chosen` comes when the keyboard or the mouse goes to another group. Ctrl+Enter and Delete answer it, Ctrl+A asks
    for all places of the one that is chosen."""

    chosen = Signal()
    applied = Signal()
    refused = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = GroupsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(LineDelegate(self.rows.face, self))
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit())

    def group(self) -> SuggestionGroup | None:
        """The one that is looked at."""
        row = self.currentIndex().row()
        return self.rows.groups[row] if 0 <= row < len(self.rows.groups) else None

    def show_groups(self, groups: Sequence[SuggestionGroup]) -> None:
        """Other groups; one stands on the same one, or on what stands in its place now. Tells of no choice."""
        row, known = self.currentIndex().row(), self.group()
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(groups)
        same = [at for at, group in enumerate(self.rows.groups) if row >= 0 and same_group(group, known)]
        same.sort(key=lambda at: key_of(self.rows.groups[at]) != key_of(known))  # before one of its name with a record
        at = same[0] if same else min(max(row, 0), len(self.rows.groups) - 1)
        self.setCurrentIndex(self.rows.index(at, 0))
        self.selectionModel().blockSignals(blocked)
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.rows.brief = self.width() < _ROOMY
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        return claims(event, ends_box) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if ends_box(event):
            self.applied.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.refused.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wanted.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters typed here look for nothing: a walk through all rows would take long."""


def all_words() -> str:
    """The first row's words."""
    return translate("Suggestion", "All together")


def group_name(group: SuggestionGroup) -> str:
    """What is meant, in the language of the interface where that is known."""
    english = look().language == "en" and group.label_en
    return " ".join((group.label_en if english else group.label or group.label_en).split())


def _sure(group: SuggestionGroup) -> str:
    """From the least sure to the surest."""
    return percents(group.worst, group.best)
