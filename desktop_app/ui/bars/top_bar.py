"""The bar at the head of the window: our sign, the menus, undo and redo, the palette's field, the briefing."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QSizePolicy, QWidget

from desktop_app.ui.action_set import ActionSet, keys_of
from desktop_app.ui.actions import BY_ID
from desktop_app.ui.key_map import with_key
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout, radius
from desktop_app.ui.widgets.button import Button

_MENU_PAD = 22  # what the style sheet puts around a title
_FIXED = 11 + 24 + 4 + 6 * 5 + 8 + 2 + 11  # margins, sign and gaps of the row
_SPLIT = -5  # the button and its menu stand closer than the row's gap
_GLASS = 40  # the palette's field at its narrowest
BRIEFING = ("brief_as", "brief_print", "brief_pdf", "brief_html", "brief_all", "briefings_made")
"""What the menu beside the briefing's button offers."""


class Logo(QWidget):
    """The letter م on the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(24, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        draw.box(painter, QRectF(self.rect()), theme.colour("accent"), None, radius("button"))
        rect = QRectF(0, -3, 24, 24)
        draw.text(painter, rect, "م", fonts.font("ui_strong"), theme.colour("on_accent"), align="centre")


class SearchButton(Button):
    """Looks like a field and opens the palette."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__("plain", "search", keys=keys, spread=True, height=28, parent=parent)

    def wanted(self) -> int:
        """The width in which all its words stand, at least that of the design."""
        words = QFontMetricsF(fonts.font("control")).horizontalAdvance(self.text())
        return max(285, round(words + draw.key_width(self._keys) + 60))

    def sizeHint(self) -> QSize:
        return QSize(self.wanted(), 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, page = QPainter(self), look().theme, self.layoutDirection()
        draw.box(painter, QRectF(self.rect()), theme.colour("field"), theme.colour("edge"), radius("field"))
        place = draw.visual(page, self.rect(), 11, 6, 16, 16)
        painter.drawPixmap(place.topLeft(), icons.pixmap("search", theme.colour("ink_soft"), 16))
        keys = draw.key_width(self._keys)
        if self.width() > 120:
            place = draw.visual(page, self.rect(), self.width() - keys - 8, 0, keys, 28)
            if self._keys:
                draw.key(painter, place, self._keys, theme)
            place = draw.visual(page, self.rect(), 38, 0, self.width() - 50 - keys, 28)
            draw.text(painter, place, self.text(), fonts.font("control"), theme.colour("ink_faint"), page=page)


class TopBar(Dressed):
    """42 px high. Where there is less room, the field shrinks to its glass and the button to its icon."""

    palette_wanted = Signal()

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setFixedHeight(layout("menu"))
        self._bar = QMenuBar(self)
        self._bar.setNativeMenuBar(False)
        self._bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        actions.fill(self._bar)
        self._undo = self._quiet("undo", "undo-2")
        self._redo = self._quiet("redo", "redo-2")
        self._search = SearchButton("", self)
        self._search.clicked.connect(actions.by_id["palette"].trigger)
        self._brief = Button("main", "file-output", height=28, parent=self)
        self._brief.clicked.connect(actions.by_id["brief"].trigger)
        self._brief_more = Button("main", drop=True, height=28, parent=self)
        self._brief_more.clicked.connect(lambda _on=False: self._drop())
        actions.by_id["brief"].changed.connect(self._enabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 11, 0)
        row.setSpacing(6)
        row.addWidget(Logo(self))
        row.addSpacing(4)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for widget, gap in ((self._undo, 0), (self._redo, 8), (self._search, 2), (self._brief, _SPLIT)):
            row.addWidget(widget)
            row.addSpacing(gap)
        row.addWidget(self._brief_more)
        self.dressed()

    def dress(self) -> None:
        self._bar.setFont(fonts.font("ui"))
        self._search.setText(self.tr("Find a command, article or record"))
        self._search.setAccessibleName(self._search.text())
        self._search.set_keys(keys_of(BY_ID["palette"]))
        self._brief.setText(self.tr("Write briefing"))
        self._brief.setToolTip(with_key(self.tr("Write briefing"), "brief"))
        self._brief_more.setToolTip(self.tr("More about briefings"))
        self._brief_more.setAccessibleName(self.tr("More about briefings"))
        self._narrow()
        self._enabled()
        self.update()

    def fit(self) -> None:
        """To be called when the menus have other words."""
        self._narrow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._narrow()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._narrow()
        super().changeEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        draw.fill(painter, self.rect(), theme.colour("window"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))

    def _quiet(self, name: str, icon: str) -> Button:
        action = self._actions.by_id[name]
        button = Button("quiet", icon, parent=self)
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(with_key(self._actions.words(name), name))
            button.setAccessibleName(self._actions.words(name))

        action.changed.connect(follow)
        follow()
        return button

    def _drop(self) -> None:
        """What else is done with briefings."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions.dress_icons()
        for name in BRIEFING:
            menu.addAction(self._actions.by_id[name])
        button = self._brief_more
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = button.mapToGlobal(button.rect().bottomLeft() if right else button.rect().bottomRight())
        place.setX(place.x() if right else place.x() - menu.sizeHint().width())
        menu.popup(place)

    def _enabled(self) -> None:
        self._brief.setEnabled(self._actions.by_id["brief"].isEnabled())
        for button in (self._brief, self._brief_more):
            button.setVisible(self._brief.isEnabled())

    def _narrow(self) -> None:
        """First the field shrinks to its glass, then the button loses its words, then menus go behind an arrow."""
        titles = QFontMetricsF(self._bar.font())
        menus = round(sum(titles.horizontalAdvance(menu.text()) + _MENU_PAD for menu in self._bar.actions())) + 6
        free = self.width() - _FIXED - self._undo.sizeHint().width() - self._redo.sizeHint().width()
        words = self.tr("Write briefing")
        self._brief.setText(words)
        free -= self._brief_more.sizeHint().width()
        if free - self._brief.sizeHint().width() - _GLASS < menus:
            self._brief.setText("")
        free -= self._brief.sizeHint().width()
        self._brief.setAccessibleName(words)
        self._bar.setFixedWidth(max(60, min(menus, free - _GLASS)))
        room, wanted = free - self._bar.width(), self._search.wanted()
        self._search.setFixedWidth(wanted if room > wanted + 25 else max(_GLASS, min(wanted, room - 25)))
