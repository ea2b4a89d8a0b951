"""A field: a box with an icon, a line to type in and what stands at its end; plain, guessed or in conflict."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolTip, QWidget

from desktop_app.ui.key_map import rekeyed
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout, radius
from desktop_app.ui.widgets.label import Sign

_MARGIN = 2  # px, that of QLineEdit


class KeyBox(QWidget):
    """The name of a key in its box."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.set_keys(keys)

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.setFixedSize(round(draw.key_width(keys)), 20)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._keys:
            draw.key(QPainter(self), QRectF(self.rect()), self._keys, look().theme)


def is_history(event: QEvent) -> bool:
    """Whether the keys are those of undo or redo."""
    if not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence(event.keyCombination())
    return keys in (QKeySequence("Ctrl+Z"), QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))


class TypedLine(QLineEdit):
    """A line edit that takes the direction of what is typed; Escape gives back what stood there."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stood = ""
        self.setFrame(False)
        self.textChanged.connect(self._turn)

    def show_value(self, text: str) -> None:
        """Sets the text from outside: the value to which Escape returns. Shows its beginning."""
        self._stood = text
        if text != self.text():
            self.setText(text)
        self.setCursorPosition(0)
        self._turn(text)

    def stood(self) -> str:
        return self._stood

    def showEvent(self, event: QShowEvent) -> None:
        self.turn()
        super().showEvent(event)

    def turn(self) -> None:
        """Takes its direction anew: the page may have another."""
        self._turn(self.text())

    def shortened(self) -> bool:
        """Whether it stands there without the keyboard and shows less than all of its words."""
        return not self.hasFocus() and self._room().width() < QFontMetricsF(self.font()).horizontalAdvance(self.text())

    def _room(self) -> QRect:
        """Where Qt writes: two pixels in from either side."""
        return self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A value that is longer than its field is shortened at its end, until one writes in it."""
        if not self.shortened() or self.echoMode() is not QLineEdit.EchoMode.Normal:
            super().paintEvent(event)
            return
        ink = self.palette().color(QPalette.ColorRole.Text)
        draw.text(QPainter(self), QRectF(self._room()), self.text(), self.font(), ink, page=self.layoutDirection())

    def event(self, event: QEvent) -> bool:
        """Where nothing new is typed, undo and redo are the project's: the last value that was left is a step.

        What is shortened stands in the tool tip, where it has no other.
        """
        if isinstance(event, QHelpEvent) and self.shortened() and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        if event.type() is QEvent.Type.ShortcutOverride and self.text() == self._stood and is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A value that is longer than its field shows its beginning again, once the keyboard has gone through it."""
        super().focusOutEvent(event)
        elsewhere = event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if elsewhere and self.text() == self._stood:  # in what is being typed the caret stays: one may come back to it
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stood:
            self.show_value(self._stood)
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def _turn(self, text: str) -> None:
        parent = self.parentWidget()
        page = parent.layoutDirection() if parent is not None else self.layoutDirection()
        direction = draw.direction_of(text, page)
        self.setLayoutDirection(direction)
        # said outright, because an empty line follows the keyboard's language rather than the page's
        side = Qt.AlignmentFlag.AlignRight if direction is draw.RTL else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Field(Dressed):
    """A box of field height around one `TypedLine`. `dress_as` is "plain", "guess", "conflict" or "wrong"."""

    def __init__(self, icon: str = "", keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = TypedLine(self)
        self.line.installEventFilter(self)
        self.dress_as = "plain"
        self._lead: Sign | None = None
        self._sign = Sign(icon, parent=self) if icon else None
        self._named = keys  # those of the catalogue
        self._keys = KeyBox(keys, self) if keys else None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(8)
        if self._sign is not None:
            self._row.addWidget(self._sign)
        self._row.addWidget(self.line, 1)
        if self._keys is not None:
            self._row.addWidget(self._keys)
            self.line.textChanged.connect(lambda words: self._keys.setVisible(not words) if self._keys else None)
        self.setFixedHeight(layout("field_height"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.dressed()

    def set_lead(self, icon: str, colour: str = "warn") -> None:
        """A small sign before the line; "" takes it away."""
        if self._lead is None:
            if not icon:
                return
            self._lead = Sign(icon, colour, 14, self)
            self._row.insertWidget(0, self._lead)
        self._lead.set_icon(icon or "check", colour)
        self._lead.setVisible(bool(icon))

    def add_end(self, widget: QWidget) -> None:
        """Puts a small widget at the field's end."""
        self._row.addWidget(widget)

    def set_dress(self, name: str) -> None:
        if name != self.dress_as:  # a style sheet costs, and forms are filled at each step through the marks
            self.dress_as = name
            self.dress()

    def dress(self) -> None:
        if self._keys is not None:
            self._keys.set_keys(rekeyed(self._named))
        self.line.setFont(fonts.font("ui"))
        self.line.turn()
        ink = "guess" if self.dress_as == "guess" else "ink"
        faint = look().theme.hex("ink_faint")
        self.line.setStyleSheet(f"QLineEdit {{ color: {look().theme.hex(ink)}; placeholder-text-color: {faint} }}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, layout("field_height"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        field_box(QPainter(self), QRectF(self.rect()), self.dress_as, self.line.hasFocus())


def field_box(painter: QPainter, rect: QRectF, dress_as: str, focused: bool) -> None:
    """The ground and border of a field in one of its dresses."""
    theme = look().theme
    ground = theme.colour("guess_ground" if dress_as == "guess" else "field")
    edge = {"guess": "guess_edge", "conflict": "warn_edge", "wrong": "bad"}.get(dress_as, "edge")
    if focused:
        draw.box(painter, rect, ground, theme.colour("accent"), radius("field"), width=2)
    else:
        draw.box(painter, rect, ground, theme.colour(edge), radius("field"), dashed=dress_as == "guess")
