"""Head and foot of the dock that marks all places of a thing."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.model.occurrence import Sought
from desktop_app.ui.dock.concordance.found import Found
from desktop_app.ui.dock.concordance.looking import ALL, HERE, LISTED, Listed
from desktop_app.ui.dock.concordance.words import spread_words
from desktop_app.ui.language import translate
from desktop_app.ui.look import icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.key_hints import KeyHints
from desktop_app.ui.widgets.label import Line, Sign
from desktop_app.ui.widgets.segments import Segment, Segments
from desktop_app.ui.words import kind_name

_WIDE, _ROOMY = 1000, 1180


class SpreadHead(Dressed):
    """What is looked for, how much was found, where; and the way out."""

    scope_chosen = Signal(int)
    exact_chosen = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sought: Sought | None = None
        self._scopes = [ALL]
        self.setFixedHeight(layout("pane_header"))
        self._sign = Sign("", parent=self)
        self._title = Line("ui_strong", parent=self)
        self._name = Line("evidence", own=True, parent=self)
        self._count = Line("ui", "ink_faint", parent=self)
        self.exact = Button("plain", height=28, parent=self)
        self.exact.setCheckable(True)
        self.exact.toggled.connect(self.exact_chosen)
        self.scope = Segments(self)
        self.scope.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.scope.chosen.connect(self.scope_chosen)
        self._close = HeadButton("quiet", "x", height=26, parent=self)
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addSpacing(14)  # margins don't mirror, spaces do
        for words in (self._sign, self._title, self._name, self._count):
            row.addWidget(words)
        row.addStretch(1)
        for tool in (self.exact, self.scope, self._close):
            row.addWidget(tool)
        row.addSpacing(6)
        self.dressed()

    def show_sought(self, sought: Sought | None) -> None:
        self._sought = sought
        self.dress()

    def show_count(self, words: str) -> None:
        self._count.set_text(words)

    def show_scopes(self, here: bool, listed: Listed, current: int) -> None:
        """`here`: whether an article is open."""
        chosen = translate("Concordance", "Chosen articles")
        name = chosen if listed.chosen() else translate("Concordance", "Listed articles")
        segments = [
            Segment(translate("Concordance", "This article")),
            Segment(name, count=f"{listed.count():,}"),
            Segment(translate("Concordance", "All articles")),
        ]
        self._scopes = [HERE, LISTED, ALL] if here else [LISTED, ALL]
        self.scope.set_segments(segments if here else segments[1:])
        self.scope.set_current(self._scopes.index(current if current in self._scopes else ALL))
        self.scope.setFixedWidth(self.scope.sizeHint().width())

    def scope_of(self, number: int) -> int:
        """What the segment of that number stands for."""
        return self._scopes[number]

    def dress(self) -> None:
        self._title.set_text(translate("Concordance", "Mark all like this"))
        self.exact.set_face(translate("Concordance", "Exact letters only"))
        self.exact.setToolTip(translate("Concordance", "No other spelling, nothing behind a prefix"))
        self._close.set_words(translate("Concordance", "Close (Esc)"))
        if self._sought is not None:
            kind = kind_looks().of(self._sought.kind)
            self._sign.setPixmap(icons.pixmap(kind.icon, look().theme.kind(self._sought.kind), 16))
            self._sign.setToolTip(kind_name(self._sought.kind))
            self._name.set_text(self._sought.label)
        self.update()

    def fit(self, width: int) -> None:
        """The name stays readable where there is little room."""
        self._title.setVisible(width >= _WIDE)
        self._count.setVisible(width >= _WIDE * 0.8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _hairline(self, self.height() - 0.5)


class SpreadFoot(Dressed):
    """The button that marks, the one that takes all ticks away, and what is left out."""

    applied = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticked = 0
        self.setFixedHeight(48)
        self.go = Button("main", "list-checks", keys="Ctrl Enter", parent=self)
        self.go.clicked.connect(lambda _checked=False: self.applied.emit())
        self.none = Button("plain", parent=self)
        self.none.clicked.connect(lambda _checked=False: self.cleared.emit())
        self._words = Line("caption", "ink_faint", parent=self)
        self._out = Line("caption", "ink_soft", parent=self)
        self._keys = KeyHints(("Space", "Enter", "Ctrl A"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.go)
        row.addWidget(self.none)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self._out)
        row.addWidget(self._keys)
        self.dressed()

    def show_found(self, found: Found, may_write: bool) -> None:
        self._ticked = found.ticked()
        out = found.left_out()
        self._out.set_text(spread_words.left_out(len(out)) if out else "")
        self._out.setVisible(bool(out))
        names = dict.fromkeys(name for name in out if name)
        self._out.setToolTip("\n".join(names))
        self.go.setEnabled(bool(self._ticked) and may_write)
        self.none.setEnabled(bool(self._ticked))
        self.dress()

    def dress(self) -> None:
        self.go.set_face(spread_words.do(self._ticked))
        self.none.set_face(translate("Concordance", "Untick all"))
        self._words.set_text(
            translate("Concordance", "One step, which one undo takes back. Places marked before stay as they are.")
        )
        self._keys.show_words(
            (translate("Concordance", "tick"), translate("Concordance", "open the place"),
             translate("Concordance", "tick all"))
        )  # fmt: skip
        self.update()

    def fit(self, width: int) -> None:
        """Leaves out what only helps where there is no room."""
        self._keys.setVisible(width >= 1240)
        self._words.setVisible(width >= _ROOMY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _hairline(self, 0.5)


def _hairline(widget: QWidget, y: float) -> None:
    painter = QPainter(widget)
    painter.fillRect(widget.rect(), look().theme.colour("pane"))
    painter.setPen(QPen(look().theme.colour("line"), 1))
    painter.drawLine(QPointF(0, y), QPointF(widget.width(), y))
