"""The list that opens at a spot: the marks behind it, or the articles of a month."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.proposals import Mention
from desktop_app.ui.inspector.evidence import EvidenceList
from desktop_app.ui.look import draw
from desktop_app.ui.widgets.keyboard_before import KeyboardBefore
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.options import Option, OptionsView
from desktop_app.ui.widgets.picker import stays
from desktop_app.ui.widgets.popup import Popup

_WIDTH, _MENTION, _MOST = 380, 58, 6


class EvidencePopup(Popup):
    """Enter or a click takes one; Escape and whatever takes the keyboard close it and give it back."""

    mark_taken = Signal(object)  # the annotation
    article_taken = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._before = KeyboardBefore()
        self._title = Line("ui_strong", parent=self)
        self._foot = Line("caption", "ink_faint", parent=self)
        self.marks = EvidenceList(self)
        self.articles = OptionsView(self)
        self.articles.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 6)
        column.setSpacing(4)
        for widget in (self._title, self.marks, self.articles, self._foot):
            if isinstance(widget, Line):
                column.addLayout(_set_in(widget))
            else:
                column.addWidget(widget)
        self.marks.wanted.connect(self._take_mark)
        self.articles.taken.connect(self._take_article)
        self.marks.installEventFilter(self)
        self.articles.installEventFilter(self)
        self.hide()

    def show_mentions(self, title: str, mentions: Sequence[Mention], foot: str, place: QPoint) -> None:
        """The marks in reading order; `foot` says that there are more."""
        self.marks.show_mentions(mentions, None)
        self.marks.setCurrentIndex(self.marks.rows.index(0))
        self.articles.hide()
        self.marks.show()
        self._open(self.marks, title, foot, place, _MENTION * min(_MOST, len(mentions)))

    def show_articles(self, title: str, options: Sequence[Option], place: QPoint) -> None:
        """Articles, each option's value being an id."""
        self.articles.show_options(options)
        self.marks.hide()
        self.articles.show()
        self._open(self.articles, title, "", place, self.articles.wanted_height())

    def close_list(self) -> None:
        """Gives the keyboard back."""
        if self.isVisible():
            self.hide()
            self._before.give_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_list()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_current()
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and stays(event):
            self.hide()
        return False

    def _open(self, view: QWidget, title: str, foot: str, place: QPoint, height: int) -> None:
        window = self.parentWidget()
        assert window is not None
        self._before.remember()
        self._title.set_text(title)
        self._foot.set_text(foot)
        self._foot.setVisible(bool(foot))
        view.setAccessibleName(title)
        tall = height + 8 + 6 + 24 + (22 if foot else 0) + 4
        wide = min(_WIDTH, window.width() - 24)
        x = place.x() if self.layoutDirection() is draw.LTR else place.x() - wide
        y = place.y() + 4 if place.y() + 4 + tall < window.height() - 30 else place.y() - tall - 36
        self.setGeometry(min(max(12, x), window.width() - wide - 12), max(12, y), wide, tall)
        self.show()
        self.raise_()
        view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_current(self) -> None:
        if self.marks.isVisible() and self.marks.currentIndex().isValid():
            self._take_mark(self.marks.rows.mentions[self.marks.currentIndex().row()].annotation)
        elif self.articles.isVisible():
            self._take_article(self.articles.current())

    def _take_mark(self, mark: object) -> None:
        self.hide()
        self.mark_taken.emit(mark)

    def _take_article(self, option: Option | None) -> None:
        if option is not None:
            self.hide()
            self.article_taken.emit(str(option.value))


def _set_in(line: Line) -> QHBoxLayout:
    """The line as far from the edge as the rows' words."""
    row = QHBoxLayout()
    row.setContentsMargins(14, 0, 14, 0)
    row.addWidget(line)
    return row
