"""Paints the cells of the registry."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.model.pair_page import STEPS
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.pages.registry.cells import Cell
from desktop_app.ui.pages.registry.model import RegistryModel

Index = QModelIndex | QPersistentModelIndex
_PAD = 9.0
_STEP, _STEP_GAP = 5.0, 2.0
_SIGN = 18.0


class RegistryDelegate(QStyledItemDelegate):
    """One row high; guesses stand in dashed boxes, disputed values in boxes of the warning's colour."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, 34)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, RegistryModel)
        cell, theme, page = model.cell(index), look().theme, option.direction  # type: ignore[attr-defined]
        table = option.widget  # type: ignore[attr-defined]
        rect = draw.seen(page, option.rect, table.viewport().width())  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("selection" if chosen else "paper"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(rect.left(), rect.bottom() + 0.5), QPointF(rect.right() + 1, rect.bottom() + 0.5))
        self._draw_cell(painter, cell, rect, page)
        if state & QStyle.StateFlag.State_HasFocus:
            ring = QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5)
            draw.box(painter, ring, None, theme.colour("accent"), radius("field"), width=2)
        painter.restore()

    def _draw_cell(self, painter: QPainter, cell: Cell, rect: QRect, page: Qt.LayoutDirection) -> None:
        theme = look().theme
        font = _font(cell)
        x, end = rect.x() + _PAD, rect.x() + rect.width() - _PAD
        if cell.words and (cell.guess or cell.conflict):
            place = QRectF(rect).adjusted(3, 4, -3, -5)
            ground = theme.colour("guess_ground" if cell.guess else "warn_ground")
            edge = theme.colour("warn_edge" if cell.conflict else "guess_edge")
            draw.box(painter, place, ground, edge, radius("field"), dashed=cell.guess)
        if cell.star:
            self._sign(painter, "star-filled", "accent", rect, x, page)
            x += _SIGN
        if cell.conflict:
            self._sign(painter, "git-compare", "warn", rect, x, page)
            x += _SIGN
        if cell.steps >= 0:
            self._draw_steps(painter, cell, rect, x, page)
            x += STEPS * (_STEP + _STEP_GAP) + 5
        for icon, colour, _words in reversed(cell.signs):
            end -= _SIGN
            self._sign(painter, icon, colour, rect, end, page)
        ink = "guess" if cell.guess else "ink" if cell.strong else "ink_soft"
        wide = min(end - x, QFontMetricsF(font).horizontalAdvance(cell.words) + 2)
        place = draw.visual(page, rect, x, rect.y(), max(0.0, wide), rect.height() - 1)
        direction = draw.LTR if cell.number and not any(letter.isalpha() for letter in cell.words) else None
        draw.text(painter, place, cell.words, font, theme.colour(ink), page=page, direction=direction)

    @staticmethod
    def _sign(painter: QPainter, icon: str, colour: str, rect: QRect, x: float, page: Qt.LayoutDirection) -> None:
        place = draw.visual(page, rect, x, rect.y() + (rect.height() - 14) / 2 - 0.5, 14, 14)
        painter.drawPixmap(place.topLeft(), icons.pixmap(icon, look().theme.colour(colour), 14))

    @staticmethod
    def _draw_steps(painter: QPainter, cell: Cell, rect: QRect, x: float, page: Qt.LayoutDirection) -> None:
        """Five small steps; of an agreement that holds no longer they are grey."""
        theme = look().theme
        full = theme.colour("ink_faint" if cell.past else "accent")
        for number in range(STEPS):
            left = x + number * (_STEP + _STEP_GAP)
            place = draw.visual(page, rect, left, rect.y() + rect.height() / 2 - 5.5, _STEP, 10)
            taken = number < cell.steps
            draw.box(painter, place, full if taken else None, full if taken else theme.colour("edge"), 1.0)


def _font(cell: Cell) -> QFont:
    if cell.number:
        return fonts.number_font("control")
    return fonts.font("ui" if cell.strong else "control")
