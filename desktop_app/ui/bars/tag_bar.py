"""The bar of kinds: icon, name, key, and the kind's underline below, so that the bar is the legend."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout, radius, tokens
from desktop_app.ui.words import kind_name

_SHOWN = (
    Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY, Kind.AGREEMENT, Kind.SECTOR, Kind.MEETING, Kind.FIGURE,
    Kind.STATEMENT, Kind.EVENT,
)  # fmt: skip
_EDGE, _GAP = 6.0, 5.5
_PAD = {"boxes": 8.0, "keys": 6.5, "close": 2.5, "icons": 8.0, "tight": 3.5}


@dataclass(slots=True)
class _Tag:
    kind: Kind
    name: str
    key: str
    icon: str
    rect: QRect


class TagBar(Dressed):
    """`asked` carries the kind clicked on. The kind of the current mark stands on paper with a border."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(layout("tag_bar"))
        self.setMouseTracking(True)
        self._tags: list[_Tag] = []
        self._chosen: Kind | None = None
        self._style = (
            "boxes"  # "boxes" around keys, "keys" before icons, "close" smaller, "icons" without names, "tight"
        )
        self._hover: Kind | None = None
        self.dressed()

    def set_chosen(self, kind: Kind | None) -> None:
        chosen = Kind.COUNTRY if kind is Kind.PLACE else kind
        if chosen is not self._chosen:
            self._chosen = chosen
            self.update()

    def dress(self) -> None:
        kinds = tokens()["kinds"]
        self._tags = []
        for kind in _SHOWN:
            name = kind_name(kind)
            if kind is Kind.COUNTRY:
                name = self.tr("{country}, {place}").format(country=name, place=kind_name(Kind.PLACE))
            known = kinds[kind.value]
            self._tags.append(_Tag(kind, name, str(known["key"]), known["icon"], QRect()))
        self.setAccessibleName(self.tr("Kinds of mark"))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lay_out()
        super().changeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        tag = self._at(event)
        if tag is not None and self.isEnabled():
            self.asked.emit(tag.kind)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        tag = self._at(event)
        self._hover = tag.kind if tag else None
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            tag = next((one for one in self._tags if one.rect.contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), f"{tag.name} ({tag.key})" if tag else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        painter.fillRect(self.rect(), theme.colour("pane"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
        for tag in self._tags:
            self._draw_tag(painter, tag)

    def _draw_tag(self, painter: QPainter, tag: _Tag) -> None:
        theme, rect = look().theme, QRectF(tag.rect)
        colour = theme.kind(tag.kind)
        if tag.kind is self._chosen:
            draw.box(painter, rect, theme.colour("paper"), theme.colour("line_strong"), radius("button"))
        elif tag.kind is self._hover:
            draw.box(painter, rect, theme.colour("hover"), None, radius("button"))
        page = self.layoutDirection()
        pad = _PAD[self._style]
        x, top = pad, 30.0
        for part, width in self._parts(tag):
            place = draw.visual(page, tag.rect, rect.x() + x, rect.y() + 1, width, top)
            if part == "icon":
                image = icons.pixmap(tag.icon, colour, 16, self.devicePixelRatioF())
                painter.drawPixmap(round(place.x()), round(place.center().y() - 8), image)
            elif part == "name":
                font = fonts.font(self._role())
                draw.text(painter, place, self._name(tag), font, theme.colour("ink"), page=page)
            elif part == "box":
                draw.key(painter, place, tag.key, theme)
            else:
                font = fonts.number_font("control")
                draw.text(painter, place, tag.key, font, theme.colour("ink_faint"), align="centre", page=page)
            x += width + self._gap()
        style = tokens()["kinds"][tag.kind.value]
        y = rect.bottom() - 5
        draw.underline(painter, style["underline"], style["stroke"], colour, rect.left() + pad, rect.right() - pad, y)

    def _parts(self, tag: _Tag) -> list[tuple[str, float]]:
        name = QFontMetricsF(fonts.font(self._role())).horizontalAdvance(self._name(tag)) + 1
        if self._style == "boxes":
            return [("icon", 16.0), ("name", name), ("box", 18.0)]
        if self._style in ("keys", "close"):
            return [("key", 9.0), ("icon", 16.0), ("name", name)]
        return [("key", 9.0), ("icon", 16.0)]

    def _role(self) -> str:
        return "caption" if self._style == "close" else "control"

    def _name(self, tag: _Tag) -> str:
        return kind_name(tag.kind) if self._style == "close" else tag.name

    def _gap(self) -> float:
        return 2.5 if self._style == "close" else _GAP

    def _widths(self) -> list[float]:
        return [
            2 * _PAD[self._style] + sum(width for _part, width in parts) + self._gap() * (len(parts) - 1)
            for parts in (self._parts(tag) for tag in self._tags)
        ]

    def _lay_out(self) -> None:
        for style in ("boxes", "keys", "close", "icons", "tight"):
            self._style = style
            widths = self._widths()
            if sum(widths) + 2 * _EDGE <= self.width():
                break
        spare = max(0.0, self.width() - 2 * _EDGE - sum(widths))
        gap = min(10.0, spare / max(1, len(widths) - 1))
        x = _EDGE
        for tag, width in zip(self._tags, widths, strict=True):
            tag.rect = draw.visual(self.layoutDirection(), self.rect(), x, 4, width, self.height() - 9).toRect()
            x += width + gap
        self.update()

    def _at(self, event: QMouseEvent) -> _Tag | None:
        return next((tag for tag in self._tags if tag.rect.contains(event.position().toPoint())), None)
