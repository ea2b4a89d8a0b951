"""The bar of kinds: icon, name, key, and the kind's underline below, so that the bar is the legend."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import SHARED_KEY, KindLook, kind_looks
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout, radius
from desktop_app.ui.words import kind_name

_EDGE, _GAP = 6.0, 5.5
_PAD = {"boxes": 8.0, "keys": 6.5, "close": 2.0, "icons": 8.0, "tight": 3.5, "bare": 2.5}
_MORE = 34.0  # the width of "+3", which drops the kinds that found no room


@dataclass(slots=True)
class _Tag:
    look: KindLook
    name: str
    rect: QRect

    @property
    def kind(self) -> Kind:
        return self.look.kind

    @property
    def key(self) -> str:
        return self.look.key


class TagBar(Dressed):
    """`asked` carries the kind clicked on. The kind of the current mark stands on paper with a border."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(layout("tag_bar"))
        self.setMouseTracking(True)
        self._tags: list[_Tag] = []
        self._chosen: Kind | None = None
        # "boxes" around keys, "keys" before icons, "close" smaller, "icons" without names, "tight", "bare" icons
        self._style = "boxes"
        self._more = QRect()
        self._hover: Kind | None = None
        self.dressed()

    def set_chosen(self, kind: Kind | None) -> None:
        chosen = SHARED_KEY.get(kind, kind) if kind is not None else None
        if chosen is not self._chosen:
            self._chosen = chosen
            self.update()

    def dress(self) -> None:
        self._tags = []
        for one in kind_looks().shown():
            if one.kind in SHARED_KEY:
                continue
            name = kind_name(one.kind)
            if one.kind is Kind.COUNTRY and not kind_looks().of(Kind.PLACE).hidden:
                name = self.tr("{country}, {place}").format(country=name, place=kind_name(Kind.PLACE))
            self._tags.append(_Tag(one, name, QRect()))
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
        elif self._more.contains(event.position().toPoint()) and self.isEnabled():
            self._drop()

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
            QToolTip.showText(event.globalPos(), _tip(tag) if tag else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        draw.fill(painter, self.rect(), theme.colour("pane"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
        for tag in self._tags:
            if not tag.rect.isNull():
                self._draw_tag(painter, tag)
        if not self._more.isNull():
            left_out = sum(tag.rect.isNull() for tag in self._tags)
            font, ink = fonts.number_font("control"), theme.colour("ink_soft")
            draw.text(painter, QRectF(self._more), f"+{left_out}", font, ink, align="centre", direction=draw.LTR)

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
                image = icons.pixmap(tag.look.icon, colour, 16, self.devicePixelRatioF())
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
        y = rect.bottom() - 5
        style = tag.look.underline
        draw.underline(painter, style, tag.look.stroke, colour, rect.left() + pad, rect.right() - pad, y)

    def _parts(self, tag: _Tag) -> list[tuple[str, float]]:
        name = QFontMetricsF(fonts.font(self._role())).horizontalAdvance(self._name(tag)) + 1
        if self._style == "boxes":
            return [("icon", 16.0), ("name", name), *([("box", 18.0)] if tag.key else [])]
        key = [("key", 10.0)] if tag.key else []
        if self._style in ("keys", "close"):
            return [*key, ("icon", 16.0), ("name", name)]
        return [("icon", 16.0)] if self._style == "bare" else [*key, ("icon", 16.0)]

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
        room = self.width() - 2 * _EDGE
        for style in _PAD:
            self._style = style
            widths = self._widths()
            if sum(widths) <= room:
                break
        fits = len(widths)
        while fits and sum(widths[:fits]) + (_MORE if fits < len(widths) else 0) > room:
            fits -= 1
        spare = max(0.0, room - sum(widths)) if fits == len(widths) else 0.0
        gap = min(10.0, spare / max(1, len(widths) - 1))
        x = _EDGE
        for number, (tag, width) in enumerate(zip(self._tags, widths, strict=True)):
            place = draw.visual(self.layoutDirection(), self.rect(), x, 4, width, self.height() - 9).toRect()
            tag.rect = place if number < fits else QRect()
            x += width + gap if number < fits else 0
        over = draw.visual(self.layoutDirection(), self.rect(), x, 4, _MORE, self.height() - 9).toRect()
        self._more = over if fits < len(widths) else QRect()
        self.update()

    def _drop(self) -> None:
        """The kinds that found no room, as a menu."""
        menu = QMenu(self)
        for tag in self._tags:
            if tag.rect.isNull():
                image = icons.icon(tag.look.icon, look().theme.kind(tag.kind))
                action = menu.addAction(image, tag.name + (f"\t\u2066{tag.key}\u2069" if tag.key else ""))
                action.triggered.connect(lambda _checked=False, kind=tag.kind: self.asked.emit(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(self._more.left(), self._more.bottom())))

    def _at(self, event: QMouseEvent) -> _Tag | None:
        return next((tag for tag in self._tags if tag.rect.contains(event.position().toPoint())), None)


def _tip(tag: _Tag) -> str:
    return f"{tag.name} ({tag.key})" if tag.key else tag.name
