"""The dock "thin": the points of the pair of now under their reasons, each a way to its words."""

from PySide6.QtCore import QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.model.thin import Reason, ThinPoint
from desktop_app.ui.counted import counted
from desktop_app.ui.dock.thin.view import ThinView
from desktop_app.ui.dock.thin.words import REASON_ICONS, ThinWords
from desktop_app.ui.part import Part
from desktop_app.ui.session import Session
from desktop_app.ui.thin_watch import ThinWatch
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.head import HeadButton, paper
from desktop_app.ui.widgets.label import Line, Sign


class ThinDock(Part):
    """`opened` wants a point in the reader; True where the keyboard is to go there too."""

    opened = Signal(object, bool)  # ThinPoint
    brief_wanted = Signal()

    def __init__(self, session: Session, watch: ThinWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._watch = session, watch
        self._waiting = False  # the list gets the keyboard when it comes
        self._sign = Sign("triangle-alert", "warn", 16, self)
        self._title = Line("ui_strong", parent=self)
        self._count = Line("ui", "ink_soft", parent=self)
        self.brief = Button("plain", "file-output", height=28, parent=self)
        self._close = HeadButton("quiet", "x", height=26, parent=self)
        self._chips_box = QWidget(self)
        self._chips = Flow(self._chips_box, gap=6)
        self._reasons = {reason: self._chip(reason) for reason in Reason}
        self.view = ThinView(self)
        self._note = EmptyNote(self)
        self._body = QWidget(self)
        self._lay_out()
        self.view.opened.connect(self.opened)
        self.brief.clicked.connect(lambda _on=False: self.brief_wanted.emit())
        self._close.clicked.connect(lambda _on=False: self.left.emit())
        watch.found.connect(self._show)
        session.pair_changed.connect(lambda _pair: self._show())
        session.article_changed.connect(lambda _article: self._show())
        self.dressed()

    def _chip(self, reason: Reason) -> Button:
        icon, _tint = REASON_ICONS[reason]
        made = Button("plain", icon, height=26, parent=self._chips_box)
        made.clicked.connect(lambda _on=False: self.stand_at(reason))
        self._chips.addWidget(made)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 6, 6, 6)
        head.setSpacing(8)
        head.addSpacing(8)  # margins don't mirror, spaces do
        for part in (self._sign, self._title, self._count):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.brief)
        head.addWidget(self._close)
        chips = QHBoxLayout()
        chips.setContentsMargins(14, 0, 14, 6)
        chips.addWidget(self._chips_box)
        self._stack = QStackedLayout(self._body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(chips)
        column.addWidget(self._body, 1)

    def dress(self) -> None:
        self.brief.setText(self.tr("Write briefing"))
        self._close.set_words(self.tr("Close"))
        self.view.setAccessibleName(self.tr("What is thin"))
        self._show()

    # --- Part

    def open_at(self, what: object) -> None:
        """`what` may be a reason to stand at."""
        self._watch.follow(self.isVisible)
        self._show()
        if isinstance(what, Reason):
            self.stand_at(what)

    def first_focus(self) -> QWidget:
        if self._stack.currentWidget() is self.view:
            return self.view
        self._waiting = True
        return self._close

    def leaving(self) -> None:
        self.view.rows.show(None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.follow(self.isVisible)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.follow(self.isVisible)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paper(self)

    # --- showing

    def stand_at(self, reason: Reason) -> None:
        """Brings the points of a reason into sight, and gives the first of them the keyboard."""
        row = self.view.rows.row_of(reason)
        if row < 0:
            return
        self.view.setCurrentIndex(self.view.rows.index(row + 1))
        self.view.scrollTo(self.view.rows.index(row), QListView.ScrollHint.PositionAtTop)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def point(self) -> ThinPoint | None:
        """The point that the keyboard stands on."""
        return self.view.rows.point(QPersistentModelIndex(self.view.currentIndex()))

    def _show(self) -> None:
        watch, words = self._watch, ThinWords()
        pair = watch.pair
        name = self._session.pair_words(pair) if pair else ""
        self._title.set_text(self.tr("What is thin: {pair}").format(pair=name) if name else self.tr("What is thin"))
        points = watch.thin.points if watch.thin is not None else ()
        self._count.set_text(counted.thin(watch.count()) if watch.count() else "")
        for reason, chip in self._reasons.items():
            number = sum(point.reason is reason for point in points)
            chip.set_face(f"{words.reason(reason)}  {words.count(number)}", tint=REASON_ICONS[reason][1])
            chip.setVisible(number > 0)
        self._chips_box.setVisible(bool(points))
        self.brief.setEnabled(bool(pair))
        self._fill()
        if points:
            self._stack.setCurrentWidget(self.view)
            if self._waiting and self._close.hasFocus():
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._waiting = False
            return
        self._say_nothing(pair, name)

    def _fill(self) -> None:
        """The rows of now; the keyboard stays where it stood."""
        point, row, top = self.point(), self.view.currentIndex().row(), self.view.verticalScrollBar().value()
        self.view.rows.show(self._watch.thin)
        near = self.view.rows.near(point, max(row, 0))
        if near >= 0:
            self.view.setCurrentIndex(self.view.rows.index(near))
            self.view.verticalScrollBar().setValue(top)

    def _say_nothing(self, pair: str, name: str) -> None:
        if not pair:
            self._note.say(
                self.tr("No relationship chosen"),
                self.tr("Choose one in the library, or open an article that belongs to one."),
            )
        elif self._watch.thin is None:
            self._note.say(name, self.tr("Looking for what is thin…"))
        else:
            self._note.say(
                self.tr("Nothing is thin"),
                self.tr("Everything has two sources, a date, confirmed values and a name in English."),
            )
        self._stack.setCurrentWidget(self._note)
