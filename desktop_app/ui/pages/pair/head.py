"""The head of the page: the pair, what it rests on, and what can be done with it."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStyle, QWidget

from desktop_app.ui.key_map import key_map, key_words, shown, with_key
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Label

_BESIDE_FROM, _GAP = 720, 8
Choices = list[tuple[str, str, bool]]
"""(value, words, chosen); without words a line between."""


class PairHead(Dressed):
    """Emits what is wanted; the page does it. Words and buttons stand beside each other where there is room."""

    turned = Signal()
    period_wanted = Signal(str)
    pair_wanted = Signal(str)  # "" for the records without a pair
    brief_wanted = Signal()
    thin_wanted = Signal()
    act_wanted = Signal(str)  # the id of an action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        big = layout("button_big")
        self.title = Label("page_title", parent=self)
        self._pairs = HeadButton("quiet", "chevron-down", height=28, parent=self)
        self.line = Label("ui", "ink_soft", parent=self)
        self._turn = Button("plain", "arrow-left-right", height=big, parent=self)
        self._period = Button("plain", "calendar", drop=True, height=big, parent=self)
        self._more = HeadButton("plain", "ellipsis", height=big, parent=self)
        self._options = HeadButton("plain", "settings", height=big, parent=self)
        self.brief = Button("main", "file-output", height=big, parent=self)
        self.thin = Button("warn", "triangle-alert", height=24, parent=self)
        self._choices: dict[str, Choices] = {"period": [], "pair": [], "more": []}
        self._turn.clicked.connect(lambda _on=False: self.turned.emit())
        self.brief.clicked.connect(lambda _on=False: self.brief_wanted.emit())
        self._options.clicked.connect(lambda _on=False: self.act_wanted.emit("brief_as"))
        self.thin.clicked.connect(lambda _on=False: self.thin_wanted.emit())
        for name, button in (("period", self._period), ("pair", self._pairs), ("more", self._more)):
            button.clicked.connect(lambda _on=False, name=name, button=button: self._drop(name, button))
        key_map().changed.connect(self.dress)
        self.dressed()

    def dress(self) -> None:
        self.brief.setText(self.tr("Write briefing"))
        self.brief.set_keys(shown(key_words("brief")))
        self._options.set_words(with_key(self.tr("Choices and preview of the briefing"), "brief_as"))
        self._pairs.set_words(self.tr("Another relationship"))
        self._more.set_words(self.tr("Print, picture, table"))
        self._turn.setToolTip(self.tr("Turn the order of the two countries"))
        self._period.setToolTip(self.tr("Period"))

    def show_pair(self, title: str, line: str, first: str, thin: str) -> None:
        """`first` says which country can be put first; `thin` what should be looked at first, "" for nothing."""
        self.title.setText(title)
        self.line.setText(line)
        self._turn.set_face(first)
        self.thin.set_face(thin)
        self.thin.setVisible(bool(thin))
        self._arrange(self.width(), move=True)

    def show_choices(self, name: str, choices: Choices) -> None:
        """What the menus "period", "pair" and "more" offer."""
        self._choices[name] = choices
        if name == "period":
            self._period.set_face(next((words for _value, words, chosen in choices if chosen), ""))

    def set_writable(self, writable: bool) -> None:
        self._turn.setEnabled(writable)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from button to button."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ahead = (event.key() == Qt.Key.Key_Left) == (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
            self.focusNextPrevChild(ahead)
        else:
            super().keyPressEvent(event)

    def _arrange(self, width: int, *, move: bool) -> int:
        """Places everything; the height."""
        buttons = (self._turn, self._period, self._more, self._options, self.brief)
        widths = [button.sizeHint().width() for button in buttons]
        taken = sum(widths) + _GAP * (len(buttons) - 1)
        beside = width >= max(_BESIDE_FROM, taken + min(self.title.one_line(), 420) + 60)
        thin = self.thin.sizeHint().width() if self.thin.text() else 0
        free = width - (taken + 16 if beside else 0) - 36
        title = min(free, self.title.one_line() + 2)
        tall = self.title.heightForWidth(title)
        line = width - (thin + 16 if beside else 0)
        below = self.line.heightForWidth(line)
        y = 0 if beside else tall + below + 12
        first = tall if not beside else max(tall, layout("button_big"))
        places: list[tuple[QWidget, int, int, int, int]] = [
            (self.title, 0, 0, title, tall),
            (self._pairs, title + 6, (tall - 28) // 2 + 4, 28, 28),
            (self.line, 0, first + 2, line, below),
        ]
        x = width - taken if beside else 0
        for button, wide in zip(buttons, widths, strict=True):
            if not beside and x + wide > width:
                x, y = 0, y + layout("button_big") + _GAP
            places.append((button, x, y, wide, layout("button_big")))
            x += wide + _GAP
        y += layout("button_big") + 2
        places.append((self.thin, width - thin if beside else 0, y, thin, 24))
        if move:
            whole = QRect(0, 0, width, 10_000)
            for widget, *place in places:
                widget.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, QRect(*place)))
        return max(first + 2 + below, y + (24 if thin else 0))

    def _drop(self, name: str, button: Button) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        signal = {"period": self.period_wanted, "pair": self.pair_wanted, "more": self.act_wanted}[name]
        for value, words, chosen in self._choices[name]:
            if not words:
                menu.addSeparator()
                continue
            action = menu.addAction(words)
            action.setCheckable(name != "more")
            action.setChecked(chosen)
            action.triggered.connect(lambda _on=False, value=value: signal.emit(value))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = button.mapToGlobal(button.rect().bottomRight() if right else button.rect().bottomLeft())
        place.setX(place.x() - menu.sizeHint().width() if right else place.x())
        menu.popup(place)
