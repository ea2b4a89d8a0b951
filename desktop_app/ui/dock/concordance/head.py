"""Head and foot of the dock that marks all places of a thing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.model.occurrence import Sought
from desktop_app.ui.dock.concordance.found import Found
from desktop_app.ui.dock.concordance.looking import ALL, HERE, LISTED, Listed
from desktop_app.ui.dock.concordance.words import spread_words
from desktop_app.ui.dock.rows_dock import RowsFoot, RowsHead
from desktop_app.ui.language import translate
from desktop_app.ui.look import icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.segments import Segment
from desktop_app.ui.words import kind_name

_WIDE, _ROOMY = 1000, 1180


class SpreadHead(RowsHead):
    """What is looked for, how much was found, where; and the way out."""

    exact_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._sought: Sought | None = None
        self._scopes = [ALL]
        self._name = Line("evidence", own=True, parent=self)
        self.exact = Button("plain", height=28, parent=self)
        self.exact.setCheckable(True)
        self.exact.toggled.connect(self.exact_chosen)
        self.lay_out((self._name,), (self.exact,))
        self.dressed()

    def show_sought(self, sought: Sought | None) -> None:
        self._sought = sought
        self.dress()

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
        self.title.set_text(translate("Concordance", "Mark all like this"))
        self.exact.set_face(translate("Concordance", "Exact letters only"))
        self.exact.setToolTip(translate("Concordance", "No other spelling, nothing behind a prefix"))
        if self._sought is not None:
            kind = kind_looks().of(self._sought.kind)
            self.sign.setPixmap(icons.pixmap(kind.icon, look().theme.kind(self._sought.kind), 16))
            self.sign.setToolTip(kind_name(self._sought.kind))
            self._name.set_text(self._sought.label)
        super().dress()

    def fit(self, width: int) -> None:
        """The name stays readable where there is little room."""
        self.title.setVisible(width >= _WIDE)
        self.count.setVisible(width >= _WIDE * 0.8)


class SpreadFoot(RowsFoot):
    """The button that marks, the one that takes all ticks away, and what is left out."""

    applied = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticked = 0
        self.go = Button("main", "list-checks", parent=self)
        self.go.clicked.connect(lambda _checked=False: self.applied.emit())
        self.none = Button("plain", parent=self)
        self.none.clicked.connect(lambda _checked=False: self.cleared.emit())
        self._out = Line("caption", "ink_soft", parent=self)
        self.keyed = {self.go: "Ctrl Enter"}
        self.lay_out((self.go, self.none), (self._out,))
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
        self.words.set_text(
            translate("Concordance", "One step, which one undo takes back. Places marked before stay as they are.")
        )
        super().dress()

    def fit(self, width: int) -> None:
        """Leaves out what only helps where there is no room."""
        self.fit_in(width, words=_ROOMY, keys=1240)
