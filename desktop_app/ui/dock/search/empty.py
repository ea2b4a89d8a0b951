"""What stands in the dock while there are no hits: how to search, or that nothing was found; earlier searches."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.dock.search.words import examples
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Label, Line

_RECENT = 6


class SearchNote(Dressed):
    """`taken` carries a search of the lists below."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent: Sequence[str] = ()
        self._nothing = ""
        self._title = Label("ui_strong", parent=self)
        self._words = Label("ui", "ink_soft", parent=self)
        self._lists = QWidget(self)
        inside = QVBoxLayout()
        inside.setContentsMargins(22, 18, 22, 18)
        inside.setSpacing(4)
        inside.addWidget(self._title)
        inside.addWidget(self._words)
        inside.addSpacing(8)
        inside.addWidget(self._lists)
        inside.addStretch(1)
        page = QWidget(self)
        page.setLayout(inside)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.dressed()

    def show_recent(self, recent: Sequence[str]) -> None:
        """How to search, with what was looked for before."""
        self._recent, self._nothing = recent[:_RECENT], ""
        self.dress()

    def say_nothing(self, typed: str) -> None:
        """Nothing was found for what is typed."""
        self._nothing = typed
        self.dress()

    def take_keyboard(self) -> None:
        """The first of the searches below gets the keyboard."""
        button = self._lists.findChild(Button)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def dress(self) -> None:
        if self._nothing:
            self._title.setText(self.tr("Nothing found"))
            self._words.setText(
                self.tr("No article answers this. Take a word or a filter away, or leave the ending open with a star.")
            )
        else:
            self._title.setText(self.tr("Search all articles"))
            self._words.setText(
                self.tr("Hamza, ya, ta marbuta, vowel signs and what is joined before a word make no difference.")
            )
        self._fill()
        self.update()

    def _fill(self) -> None:
        old = self._lists.layout()
        if old is not None:
            QWidget().setLayout(old)
        for child in self._lists.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.hide()
            child.deleteLater()
        row = QHBoxLayout(self._lists)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(40)
        row.addLayout(self._grid(self.tr("For example"), examples()))
        if self._recent:
            row.addLayout(self._grid(self.tr("Earlier searches"), [(typed, "") for typed in self._recent]))
        row.addStretch(1)

    def _grid(self, title: str, lines: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        head = Line("caption", "ink_faint", parent=self._lists)
        head.set_text(title)
        grid.addWidget(head, 0, 0, 1, 2)
        for number, (typed, words) in enumerate(lines, 1):
            button = Button("link", height=24, parent=self._lists)
            button.set_face(typed)
            button.setAccessibleName(f"{typed}، {words}" if words else typed)
            button.clicked.connect(lambda _checked=False, typed=typed: self.taken.emit(typed))
            grid.addWidget(button, number, 0, Qt.AlignmentFlag.AlignLeading)
            said = Line("ui", "ink_soft", parent=self._lists)
            said.set_text(words)
            grid.addWidget(said, number, 1)
        grid.setRowStretch(len(lines) + 1, 1)
        return grid

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().theme.colour("pane"))
        painter.setPen(QPen(look().theme.colour("line"), 1))
        painter.drawLine(QPointF(0, 0), QPointF(self.width(), 0))
