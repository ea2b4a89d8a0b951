"""The kinds as tabs with their counts; names of those that are not chosen go where there is no room."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import KindLook, kind_looks
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.words import kind_name

_HEIGHT, _PAD, _GAP = 36, 9.0, 5.0


@dataclass(slots=True)
class _Tab:
    look: KindLook
    name: str
    count: str
    rect: QRect


class KindTabs(Dressed):
    """Left and Right go through the kinds; `chosen` carries the one taken."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: Kind = Kind.PERSON
        self._counts: dict[Kind, int] = {}
        self._tabs: list[_Tab] = []
        self._named = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.dressed()

    def show_counts(self, counts: dict[Kind, int]) -> None:
        self._counts = counts
        self.dress()

    def set_current(self, kind: Kind) -> None:
        """Takes a kind without telling."""
        self.current = kind
        self.dress()

    def dress(self) -> None:
        """Kinds that are hidden have a tab as long as there are records of them."""
        shown = [one for one in kind_looks().all() if not one.hidden or self._counts.get(one.kind)]
        self._tabs = [
            _Tab(one, kind_name(one.kind), f"{self._counts.get(one.kind, 0):,}", QRect()) for one in shown
        ]  # fmt: skip
        current = next((tab for tab in self._tabs if tab.look.kind is self.current), None)
        self.setAccessibleName(self.tr("Kinds of record"))
        self.setAccessibleDescription(f"{current.name} {current.count}" if current else "")
        self._place()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        named = self._named
        places = self._places(width)
        self._named = named  # only asked
        return max((rect.bottom() + 1 for rect in places), default=_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(self.width()))

    def resizeEvent(self, _event: object) -> None:
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.layoutDirection() is draw.RTL else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if event.key() == forward else -1)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """The next kind, or the one before."""
        kinds = [tab.look.kind for tab in self._tabs]
        at = kinds.index(self.current) if self.current in kinds else 0
        self._take(kinds[(at + by) % len(kinds)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for tab in self._tabs:
            if tab.rect.contains(event.position().toPoint()):
                self._take(tab.look.kind)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            tab = next((one for one in self._tabs if one.rect.contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), f"{tab.name} {tab.count}" if tab else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, page = QPainter(self), look().theme, self.layoutDirection()
        for tab in self._tabs:
            chosen = tab.look.kind is self.current
            rect = QRectF(tab.rect)
            if chosen:
                draw.box(painter, rect.adjusted(0, 2, 0, -2), theme.colour("selection"), None, radius("button"))
                if self.hasFocus():
                    ring = rect.adjusted(0, 2, 0, -2)
                    draw.box(painter, ring, None, theme.colour("accent"), radius("button"), width=2)
            elif tab.rect.contains(self.mapFromGlobal(self.cursor().pos())):
                draw.box(painter, rect.adjusted(0, 2, 0, -2), theme.colour("hover"), None, radius("button"))
            x = _PAD
            for part, width in self._parts(tab):
                place = draw.visual(page, tab.rect, rect.x() + x, rect.y(), width, rect.height() - 2)
                self._draw_part(painter, tab, part, place, chosen)
                x += width + _GAP
            if chosen:
                colour = theme.kind(tab.look.kind)
                painter.setPen(QPen(colour, 2))
                y = rect.bottom() - 2
                painter.drawLine(QPointF(rect.left() + _PAD, y), QPointF(rect.right() - _PAD, y))

    def _draw_part(self, painter: QPainter, tab: _Tab, part: str, place: QRectF, chosen: bool) -> None:
        theme, page = look().theme, self.layoutDirection()
        if part == "icon":
            image = icons.pixmap(tab.look.icon, theme.kind(tab.look.kind), 16, self.devicePixelRatioF())
            painter.drawPixmap(round(place.x()), round(place.center().y() - 8), image)
        elif part == "name":
            ink = theme.colour("ink" if chosen else "ink_soft")
            draw.text(painter, place, tab.name, fonts.font("ui_strong" if chosen else "control"), ink, page=page)
        else:
            ink = theme.colour("ink_soft" if chosen else "ink_faint")
            draw.text(painter, place, tab.count, fonts.number_font("control"), ink, page=page, direction=draw.LTR)

    def _parts(self, tab: _Tab) -> list[tuple[str, float]]:
        chosen = tab.look.kind is self.current
        name = QFontMetricsF(fonts.font("ui_strong" if chosen else "control")).horizontalAdvance(tab.name) + 1
        count = QFontMetricsF(fonts.number_font("control")).horizontalAdvance(tab.count) + 1
        return [("icon", 16.0), *([("name", name)] if self._named or chosen else []), ("count", count)]

    def _width(self, tab: _Tab) -> float:
        parts = self._parts(tab)
        return 2 * _PAD + sum(width for _part, width in parts) + _GAP * (len(parts) - 1)

    def _place(self) -> None:
        for tab, rect in zip(self._tabs, self._places(self.width()), strict=True):
            tab.rect = rect

    def _places(self, width: int) -> list[QRect]:
        """The tabs in one row, in several where even icons don't fit in one; settles whether they have names."""
        self._named = True
        self._named = sum(map(self._width, self._tabs)) <= width
        found, x, y = [], 0.0, 0
        for tab in self._tabs:
            wide = self._width(tab)
            if x and x + wide > width:
                x, y = 0.0, y + _HEIGHT
            whole = QRect(0, y, max(1, width), _HEIGHT)
            found.append(draw.visual(self.layoutDirection(), whole, x, y, wide, _HEIGHT).toRect())
            x += wide
        return found

    def _take(self, kind: Kind) -> None:
        if kind is not self.current:
            self.set_current(kind)
            self.chosen.emit(kind)
