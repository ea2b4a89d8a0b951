"""A box to tick with its words: drawn by the look, since Qt's own is hardly seen on dark paper."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import layout, radius

_BOX, _ICON, _GAP = 16, 14, 8


class Tick(QCheckBox):
    """`icon` stands between box and words, in `tint`; `count` after them. The whole row can be pressed."""

    def __init__(
        self, words: str, *, icon: str = "", tint: QColor | None = None, count: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._icon, self._tint, self._count = words, icon, tint, count
        self.setText(f"{words} {count}".strip().replace("&", "&&"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(round(sum(width for _part, width in self._parts()) + 4), max(28, layout("hit_min")))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, page = QPainter(self), look().theme, self.layoutDirection()
        x, height = 1.0, float(self.height())
        for part, width in self._parts():
            place = draw.visual(page, self.rect(), x, 0, min(width, self.width() - x), height)
            if part == "box":
                self._draw_box(painter, draw.visual(page, self.rect(), x, (height - _BOX) / 2, _BOX, _BOX))
            elif part == "icon":
                at = draw.visual(page, self.rect(), x, (height - _ICON) / 2, _ICON, _ICON)
                tint = self._tint or theme.colour("ink_soft")
                painter.drawPixmap(at.topLeft(), icons.pixmap(self._icon, tint, _ICON, self.devicePixelRatioF()))
            elif part == "words":
                draw.text(painter, place, self._words, fonts.font("ui"), theme.colour("ink"), page=page)
            else:
                draw.text(painter, place, self._count, fonts.number_font("ui"), theme.colour("ink_faint"), page=page)
            x += width

    def _parts(self) -> list[tuple[str, float]]:
        words = QFontMetricsF(fonts.font("ui")).horizontalAdvance(self._words) + _GAP
        parts = [("box", float(_BOX + _GAP)), ("words", words)]
        if self._icon:
            parts.insert(1, ("icon", float(_ICON + _GAP)))
        if self._count:
            parts.append(("count", QFontMetricsF(fonts.number_font("ui")).horizontalAdvance(self._count) + 2))
        return parts

    def _draw_box(self, painter: QPainter, rect: QRectF) -> None:
        theme, on = look().theme, self.isChecked()
        ground = theme.colour("accent" if on else "field")
        edge = theme.colour("accent" if on or self.underMouse() else "edge")
        draw.box(painter, rect, ground, edge, radius("key"), width=1.2)
        if on:
            at = rect.adjusted(2, 2, -2, -2).topLeft()
            painter.drawPixmap(at, icons.pixmap("check", theme.colour("on_accent"), 12, self.devicePixelRatioF()))
