"""Pairs of records that may be one, as rows: both side by side, why between them, how much speaks for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.model.duplicates import DuplicatePair
from desktop_app.model.things import Record
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.look.rows import paint_ground
from desktop_app.ui.parting import part_freely
from desktop_app.ui.words import field_name, record_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_HEIGHT, _MIDDLE = 66, 170
_REASONS = {
    "same": QT_TRANSLATE_NOOP("Duplicates", "same name"),
    "spelling": QT_TRANSLATE_NOOP("Duplicates", "another spelling"),
    "letters": QT_TRANSLATE_NOOP("Duplicates", "sounds the same"),
    "english": QT_TRANSLATE_NOOP("Duplicates", "same English name"),
    "code": QT_TRANSLATE_NOOP("Duplicates", "same country"),
    "part": QT_TRANSLATE_NOOP("Duplicates", "one name is in the other"),
    "title": QT_TRANSLATE_NOOP("Duplicates", "like titles"),
    "facts": QT_TRANSLATE_NOOP("Duplicates", "same facts"),
}


@dataclass(frozen=True, slots=True)
class PairRow:
    """`evidence` says how many marks in how many articles each has. `turned`: the second one is kept."""

    pair: DuplicatePair
    one: Record
    other: Record
    evidence: tuple[str, str]
    turned: bool = False

    @property
    def kept(self) -> Record:
        return self.other if self.turned else self.one

    @property
    def gone(self) -> Record:
        return self.one if self.turned else self.other

    def why(self) -> tuple[str, str]:
        """The reason in words, and the fields that both have alike."""
        comma = "، " if look().language == "ar" else ", "
        fields = comma.join(dict.fromkeys(map(field_name, self.pair.shared)))
        return translate("Duplicates", _REASONS[self.pair.reason]), fields


class PairsModel(QAbstractListModel):
    """The rows as Qt's views want them."""

    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self.rows: list[PairRow] = []

    def show(self, rows: Sequence[PairRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def put(self, number: int, row: PairRow) -> None:
        """Another row in the place of one."""
        self.rows[number] = row
        self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (record_name(row.one), *row.why(), record_name(row.other), *row.evidence)))
        return None


class PairDelegate(QStyledItemDelegate):
    """Names in the face of the form, the one that is kept strong and ticked; the reason in a chip between them."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, PairsModel)
        row = model.rows[index.row()]
        rect, page = option.rect, option.direction  # type: ignore[attr-defined]
        painter.save()
        chosen = paint_ground(painter, option.rect, option.direction, option.state)  # type: ignore[attr-defined]
        side = (rect.width() - _MIDDLE - 36) / 2
        self._record(painter, rect, page, 18, side, row, 0, chosen)
        self._why(painter, rect, page, 18 + side, row, chosen)
        self._record(painter, rect, page, 18 + side + _MIDDLE, side, row, 1, chosen)
        painter.restore()

    def _record(
        self, painter: QPainter, rect: QRect, page: Qt.LayoutDirection, x: float, width: float, row: PairRow,
        number: int, chosen: bool,
    ) -> None:  # fmt: skip
        theme, record = look().theme, (row.one, row.other)[number]
        kept = record is row.kept
        tint = theme.kind(record.kind)
        place = draw.visual(page, rect, rect.x() + x, rect.y() + 14, 16, 16)
        painter.drawPixmap(place.topLeft(), icons.pixmap(kind_looks().of(record.kind).icon, tint, 16))
        place = draw.visual(page, rect, rect.x() + x + 24, rect.y() + 10, width - 30, 24)
        font = fonts.font("ui_strong" if kept else "ui")
        draw.text(painter, place, record.label or record.label_en, font, theme.colour("ink"), page=page)
        place = draw.visual(page, rect, rect.x() + x + 24, rect.y() + 35, width - 30, 20)
        english = record.label_en if look().language == "en" else ""  # above stands what is compared
        stays = translate("Duplicates", "this name stays") if kept else ""
        said = draw.joined((stays, row.evidence[number], english))
        ink = theme.colour("ink_soft" if chosen else "ink_faint")
        draw.text(painter, place, said, fonts.font("caption"), ink, page=page, direction=page)

    def _why(
        self, painter: QPainter, rect: QRect, page: Qt.LayoutDirection, x: float, row: PairRow, chosen: bool
    ) -> None:
        theme, (reason, fields) = look().theme, row.why()
        place = draw.visual(page, rect, rect.x() + x, rect.y() + 10, _MIDDLE - 14, 24)
        ink = theme.colour("accent")
        draw.text(painter, place, reason, fonts.font("control"), ink, align="centre", page=page, direction=page)
        place = draw.visual(page, rect, rect.x() + x, rect.y() + 35, _MIDDLE - 14, 20)
        faint = theme.colour("ink_soft" if chosen else "ink_faint")
        draw.text(painter, place, fields, fonts.font("caption"), faint, align="centre", page=page, direction=page)
