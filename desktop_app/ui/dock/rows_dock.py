"""What docks of rows that are ticked and done together have in common: head, foot, and the key that does it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.keyboard import claims, ends_box
from desktop_app.ui.language import translate
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.part import Part
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import HeadButton, paper
from desktop_app.ui.widgets.key_hints import KeyHints
from desktop_app.ui.widgets.label import Line, Sign
from desktop_app.ui.widgets.segments import Segments


class RowsHead(Dressed):
    """A sign, what the rows are and how many; at the other end tools, where they are from, and the way out."""

    scope_chosen = Signal(int)
    closed = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(layout("pane_header"))
        self.sign = Sign(icon, "accent", parent=self)
        self.title = Line("ui_strong", parent=self)
        self.count = Line("ui", "ink_faint", parent=self)
        self.scope = Segments(self)
        self.scope.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.scope.chosen.connect(self.scope_chosen)
        self._close = HeadButton("quiet", "x", height=26, parent=self)
        self._close.clicked.connect(self.closed)

    def lay_out(self, words: Sequence[QWidget], tools: Sequence[QWidget]) -> None:
        """`words` stand between title and number, `tools` before the scope."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addSpacing(14)  # margins don't mirror, spaces do
        for widget in (self.sign, self.title, *words, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (*tools, self.scope, self._close):
            row.addWidget(widget)
        row.addSpacing(6)

    def show_count(self, words: str) -> None:
        self.count.set_text(words)

    def fit(self, width: int) -> None:
        """Leaves out what there is no room for in so many pixels."""

    def dress(self) -> None:
        self._close.set_words(translate("Concordance", "Close (Esc)"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        _hairline(self, self.height() - 0.5)


class RowsFoot(Dressed):
    """The buttons that do what is ticked, what that means, and the keys of the rows.

    `keyed` are buttons with the keys that press them, which stand on these only where they do.
    """

    keyed: Mapping[Button, str]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keyed = {}
        self.setFixedHeight(48)
        self.words = Line("caption", "ink_faint", parent=self)
        self._keys = KeyHints(("Space", "Enter", "Ctrl A"), self)

    def lay_out(self, buttons: Sequence[QWidget], far: Sequence[QWidget] = ()) -> None:
        """`far` stand at the other end, before the keys."""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        for widget in (*buttons, self.words):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (*far, self._keys):
            row.addWidget(widget)

    def fit(self, width: int) -> None:
        """Leaves out what there is no room for in so many pixels."""

    def dress(self) -> None:
        self._keys.show_words(
            (translate("Concordance", "tick"), translate("Concordance", "open the place"),
             translate("Concordance", "tick all"))
        )  # fmt: skip
        self.update()

    def show_keys(self, on: bool) -> None:
        """Whether the keyboard stands where the keys press the buttons."""
        for button, keys in self.keyed.items():
            button.set_keys(keys if on else "")

    def fit_in(self, width: int, *, words: int, keys: int) -> None:
        """Leaves out what only helps below so many pixels."""
        self._keys.setVisible(width >= keys)
        self.words.setVisible(width >= words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _hairline(self, 0.5)


class RowsDock(Part):
    """Ctrl+Enter does what is ticked wherever the keyboard stands in it, and only there: other boxes have
    the key too, so the button that names it does so only while the keyboard is here."""

    head: RowsHead
    foot: RowsFoot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paper(self, "line_strong")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.head.fit(self.width())
        self.foot.fit(self.width())
        super().resizeEvent(event)

    def do_ticked(self) -> None:
        """Does what the main button says."""

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """In another window (None) nothing moves: the keyboard comes back to where it was."""
        if now is not None:
            self.foot.show_keys(self.isAncestorOf(now))

    def event(self, event: QEvent) -> bool:
        return claims(event, ends_box) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if ends_box(event):
            self.do_ticked()
        else:
            super().keyPressEvent(event)


def _hairline(widget: QWidget, y: float) -> None:
    painter = QPainter(widget)
    painter.fillRect(widget.rect(), look().theme.colour("pane"))
    painter.setPen(QPen(look().theme.colour("line"), 1))
    painter.drawLine(QPointF(0, y), QPointF(widget.width(), y))
