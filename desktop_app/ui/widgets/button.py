"""The button in its four dresses, with an icon, the name of its key and a mark for a menu."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QToolTip, QWidget

from desktop_app.ui.key_map import rekeyed
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import layout, radius


class Button(QPushButton):
    """`role` is "main", "plain", "quiet", "guess", "link" or "warn" (to what needs a look).

    `spread` puts text and menu mark at both edges."""

    has_ring = True

    def __init__(
        self, role: str = "plain", icon: str = "", *, keys: str = "", drop: bool = False, spread: bool = False,
        height: int = 0, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._role, self._icon, self._keys, self._drop, self._spread = role, icon, keys, drop, spread
        self._height = height or layout("button_height")
        self._tint: str | QColor = ""
        self._bold = role == "main"
        self.setAutoDefault(True)  # Enter presses it, not only Space
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if role == "quiet" else Qt.FocusPolicy.StrongFocus)
        look().changed.connect(self.updateGeometry)

    def set_face(self, text: str | None = None, *, icon: str | None = None, tint: str | QColor = "") -> None:
        """Other words, another icon, or the icon in a colour of the theme."""
        self._icon = self._icon if icon is None else icon
        self._tint = tint
        if text is not None:
            self.setText(text)
        self.updateGeometry()
        self.update()

    def setToolTip(self, words: str) -> None:
        """Tips name the keys of now."""
        super().setToolTip(rekeyed(words))

    def set_keys(self, keys: str) -> None:
        """Names another key."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 2 * self._pad() + sum(part for _name, part in self._parts())
        return QSize(max(round(width + 0.9), self._height), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height) if self._spread else self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter is no press of this button, but the key of what it stands in; Alt+Enter is one of the menus,
        which may have no use for it just now."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """What is shortened stands in the tool tip, where it has no other."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self._spare() < -1:
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_SetCursor):  # no start waits for what only the mouse asks for
            self.setCursor(Qt.CursorShape.PointingHandCursor if self._role == "link" else Qt.CursorShape.ArrowCursor)
        self.update()
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = look().theme
        fill, border, ink = self._colours()
        draw.box(painter, QRectF(self.rect()), fill, border, radius("button"))
        parts = self._parts()
        spare = self._spare()
        x = self._pad() if self._spread else self._pad() + max(0.0, spare) / 2
        for name, width in parts:
            if name == "text":
                width += spare if self._spread else min(0.0, spare)
            rect = draw.visual(self.layoutDirection(), self.rect(), x, 0, width, self.height())
            if name == "icon":
                self._draw_icon(painter, rect, self._icon, self._icon_colour(ink))
            elif name == "text":
                draw.text(painter, rect, self.text(), self._font(), ink, page=self.layoutDirection())
            elif name == "keys":
                rect.adjust(*((0, 0, -8, 0) if self.layoutDirection() is draw.RTL else (8, 0, 0, 0)))
                draw.key(painter, rect, self._keys, theme, on_accent=self._role == "main" and self.isEnabled())
            elif name == "drop":
                self._draw_icon(painter, rect, "chevron-down", ink, 14)
            x += width

    def _parts(self) -> list[tuple[str, float]]:
        parts: list[tuple[str, float]] = []
        if self._icon:
            parts.append(("icon", 16.0 + (8 if self.text() else 0)))
        if self.text():
            parts.append(("text", QFontMetricsF(self._font()).horizontalAdvance(self.text()) + 1))
        if self._keys:
            parts.append(("keys", draw.key_width(self._keys) + 8))
        if self._drop:
            parts.append(("drop", 20.0))
        return parts

    def _spare(self) -> float:
        """How much wider it is than its parts; below zero its text is shortened."""
        return self.width() - sum(part for _name, part in self._parts()) - 2 * self._pad()

    def _pad(self) -> float:
        if not self.text():
            return (self._height - 16) / 2 if not self._drop else 6.0
        if self._role in ("link", "warn"):
            return 6.0
        return 12.0 if self._height >= 30 else 9.0

    def _font(self) -> QFont:
        return fonts.font("ui_strong" if self._bold else "control")

    def _draw_icon(self, painter: QPainter, rect: QRectF, name: str, colour: QColor, size: int = 16) -> None:
        image = icons.pixmap(name, colour, size, self.devicePixelRatioF())
        at_left = self.layoutDirection() is draw.LTR
        x = rect.left() if at_left else rect.right() - size
        if name == "chevron-down":
            x = rect.right() - size if at_left else rect.left()
        painter.drawPixmap(round(x), round(rect.center().y() - size / 2), image)

    def _icon_colour(self, ink: QColor) -> QColor:
        if not self._tint or not self.isEnabled():
            return ink
        return look().theme.colour(self._tint) if isinstance(self._tint, str) else self._tint

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, border and ink."""
        theme = look().theme
        hot = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            edge = None if self._role in ("quiet", "link", "warn") else theme.colour("line")
            return None, edge, theme.colour("ink_faint", 0.6)
        if self._role == "main":
            return theme.colour("accent_hover" if hot or self.isDown() else "accent"), None, theme.colour("on_accent")
        if self._role == "guess":
            return theme.colour("guess_ground"), theme.colour("guess_edge"), theme.colour("guess")
        if self._role in ("quiet", "link", "warn"):
            ink = theme.colour({"link": "accent", "warn": "warn"}.get(self._role, "ink_soft"))
            return theme.colour("hover") if hot or self.isDown() else None, None, ink
        if self.isChecked():
            return theme.colour("selection"), theme.colour("accent"), theme.colour("ink")
        return theme.colour("hover" if hot else "paper"), theme.colour("line_strong"), theme.colour("ink")
