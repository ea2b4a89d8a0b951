"""The list on the screen."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.model.thin import ThinPoint
from desktop_app.ui.dock.thin.rows import Heading, Index, ThinRows
from desktop_app.ui.dock.thin.words import REASON_ICONS, ThinWords
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.look.rows import paint_choice

_ROW, _HEAD, _EDGE, _INDENT, _GAP = 32, 36, 14, 38, 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ThinView(QListView):
    """Up and Down go from point to point. `opened` on a click and on Enter; True where the keyboard goes along."""

    opened = Signal(object, bool)  # ThinPoint

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ThinRows()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # on the dock's own ground
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self._open(index, False))
        look().changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._open(self.currentIndex(), True)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex, along: bool) -> None:
        if (point := self.rows.point(index)) is not None:
            self.opened.emit(point, along)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW if _rows(index).point(index) else _HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, page = option.rect, option.direction  # type: ignore[attr-defined]
        row = _rows(index).rows[index.row()]
        painter.save()
        if isinstance(row, ThinPoint):
            state = option.state  # type: ignore[attr-defined]
            self._paint_point(painter, rect, page, row, state)
        else:
            self._paint_heading(painter, rect, page, row)
        painter.restore()

    @staticmethod
    def _paint_heading(painter: QPainter, rect: QRect, page: Qt.LayoutDirection, row: Heading) -> None:
        """The reason, how often, and in grey what can be done."""
        theme, words, (reason, count) = look().theme, ThinWords(), row
        icon, tint = REASON_ICONS[reason]
        y, height = rect.y() + 6, _HEAD - 8
        place = draw.visual(page, rect, rect.x() + _EDGE, y + (height - 16) / 2, 16, 16)
        painter.drawPixmap(place.topLeft(), icons.pixmap(icon, theme.colour(tint), 16))
        x = float(rect.x() + _INDENT)
        for text, role, ink in (
            (words.reason(reason), "ui_strong", "ink"), (words.count(count), "ui", "ink_soft"),
            (words.hint(reason), "caption", "ink_faint"),
        ):  # fmt: skip
            font = fonts.font(role)
            wide = min(QFontMetricsF(font).horizontalAdvance(text) + 2, rect.right() - _EDGE - x)
            place = draw.visual(page, rect, x, y, max(0.0, wide), height)
            draw.text(painter, place, text, font, theme.colour(ink), page=page, direction=page)
            x += wide + _GAP

    @staticmethod
    def _paint_point(
        painter: QPainter, rect: QRect, page: Qt.LayoutDirection, row: ThinPoint, state: QStyle.StateFlag
    ) -> None:
        """The kind's icon, the name, and what there is to say beside it."""
        theme = look().theme
        chosen = paint_choice(painter, rect, page, state)
        place = draw.visual(page, rect, rect.x() + _INDENT, rect.y() + (_ROW - 16) / 2, 16, 16)
        painter.drawPixmap(place.topLeft(), icons.pixmap(kind_looks().of(row.kind).icon, theme.kind(row.kind), 16))
        x = rect.x() + _INDENT + 26.0
        room = rect.right() - _EDGE - x
        font = fonts.font("ui")
        wide = QFontMetricsF(font).horizontalAdvance(row.label) + 2
        wide = min(wide, room * (0.6 if row.detail else 1.0))
        name = draw.visual(page, rect, x, rect.y(), wide, _ROW)
        draw.text(painter, name, row.label, font, theme.colour("ink"), page=page)
        if row.detail:
            ink = theme.colour("ink_soft" if chosen else "ink_faint")
            beside = draw.visual(page, rect, x + wide + _GAP, rect.y(), room - wide - _GAP, _ROW)
            draw.text(painter, beside, row.detail, fonts.font("caption"), ink, page=page, direction=page)


def _rows(index: Index) -> ThinRows:
    model = index.model()
    assert isinstance(model, ThinRows)
    return model
