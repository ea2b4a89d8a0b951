"""The head of the reader: where the article stands among those shown, its state, the size of its text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from shiboken6 import isValid

from desktop_app.model.states import ArticleState
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.counted import counted
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.suggesting.switch import SuggestionsSwitch
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.word_tables import STATE_ICONS
from desktop_app.ui.words import state_name

if TYPE_CHECKING:
    from desktop_app.ui.bars.reading_box import ReadingBox
    from desktop_app.ui.reader.measures import Reading


_NARROW = 440  # px below which the state has its icon alone


class ReaderHead(Dressed):
    """Asks through the actions; `zoom_asked` carries per cent, `reading_asked` a `Reading`.

    `all_asked`: marks that are hidden are to be shown again.
    """

    zoom_asked = Signal(int)
    reading_asked = Signal(object)
    all_asked = Signal()

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._position, self._count, self._zoom, self._hidden = 0, 0, 100, 0
        self._filtered = False
        self._reading: Reading | None = None  # as designed
        self._made_box: ReadingBox | None = None
        self._state = ArticleState.NEW
        self.setFixedHeight(layout("pane_header"))
        self._previous = Button("quiet", "chevron-left", height=26, parent=self)
        self._where = Line("ui", "ink_soft", parent=self)
        self._next = Button("quiet", "chevron-right", height=26, parent=self)
        self._previous.clicked.connect(actions.by_id["previous_article"].trigger)
        self._next.clicked.connect(actions.by_id["next_article"].trigger)
        self._state_button = Button("plain", "circle", drop=True, height=26, parent=self)
        self._state_menu = QMenu(self._state_button)
        for state in ArticleState:
            self._state_menu.addAction(actions.by_id[f"state_{state.value}"])
        self._state_button.clicked.connect(lambda: self._drop(self._state_button, self._state_menu))
        self._zoom_button = Button("plain", "a-large-small", height=26, parent=self)
        self._zoom_button.clicked.connect(actions.by_id["reading"].trigger)
        self.filter_button = HeadButton("quiet", "list-filter", height=26, parent=self)
        self.filter_button.clicked.connect(actions.by_id["filter_marks"].trigger)
        self._hidden_button = Button("link", "eye-off", height=26, parent=self)
        self._hidden_button.clicked.connect(self.all_asked)
        self._hidden_button.hide()
        self._switch = SuggestionsSwitch(actions, self)
        self._library = HeadButton("quiet", "panel-left", height=26, parent=self)
        self._inspector = HeadButton("quiet", "panel-right", height=26, parent=self)
        self._library.clicked.connect(actions.by_id["library"].trigger)
        self._inspector.clicked.connect(actions.by_id["inspector"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        for widget in (self._library, self._previous, self._where, self._next):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (
            self._hidden_button, self.filter_button, self._switch, self._state_button, self._zoom_button,
            self._inspector,
        ):  # fmt: skip
            row.addWidget(widget)
        self.dressed()

    def show_place(self, position: int, count: int) -> None:
        """The article is number `position` (from 1) of `count` shown in the library; 0 where it isn't there."""
        self._position, self._count = position, count
        self.dress()

    def show_panes(self, library: bool, inspector: bool) -> None:
        """Which panes are to be seen: for those that are not there is a button to open them."""
        self._library.setVisible(not library)
        self._inspector.setVisible(not inspector)

    def show_state(self, state: ArticleState) -> None:
        self._actions.by_id[f"state_{state.value}"].setChecked(True)
        if state is not self._state:  # each mark tells of its article
            self._state = state
            self.dress()

    def show_zoom(self, percent: int) -> None:
        self._zoom = percent
        box = self._box()
        if box is not None:
            box.show_zoom(percent)
        self.dress()

    def show_reading(self, reading: "Reading") -> None:
        """What the box "Aa" begins with."""
        self._reading = reading

    def show_hidden(self, count: int, filtered: bool) -> None:
        """So many marks of the article are hidden; `filtered`: some might be in others."""
        if (count, filtered) != (self._hidden, self._filtered):
            self._hidden, self._filtered = count, filtered
            self.dress()

    def open_reading(self) -> None:
        """Opens the box "Aa" below its button, or closes it."""
        from desktop_app.ui.bars.reading_box import ReadingBox
        from desktop_app.ui.reader.measures import Reading

        box = self._box()
        if box is not None:
            box.close_box()
            return
        made = self._made_box = ReadingBox(self._actions, self._zoom, self._reading or Reading(), self._zoom_button)
        made.zoom_asked.connect(self.zoom_asked)
        made.reading_asked.connect(self.show_reading)
        made.reading_asked.connect(self.reading_asked)
        made.open_box()

    def _box(self) -> "ReadingBox | None":
        """The box "Aa" while it is open."""
        box = self._made_box
        return box if box is not None and isValid(box) and box.isVisible() else None

    def dress(self) -> None:
        where = self.tr("{position} of {count}").format(position=f"{self._position:,}", count=f"{self._count:,}")
        self._where.set_text(where if self._position else "")
        self._previous.setEnabled(self._position > 1)
        self._next.setEnabled(0 < self._position < self._count)
        for button, name in ((self._previous, "previous_article"), (self._next, "next_article")):
            button.setToolTip(self._actions.words(name))
            button.setAccessibleName(self._actions.words(name))
        self._library.set_words(f"{self._actions.words('library')} (F7)")
        self._inspector.set_words(f"{self._actions.words('inspector')} (F8)")
        icon, colour = STATE_ICONS[self._state]
        self._state_button.set_face("" if self.width() < _NARROW else state_name(self._state), icon=icon, tint=colour)
        self._state_button.setAccessibleName(self.tr("State: {state}").format(state=state_name(self._state)))
        self._zoom_button.set_face(f"{self._zoom}%")
        self._zoom_button.setAccessibleName(self.tr("Text size {percent}%").format(percent=self._zoom))
        self._zoom_button.setToolTip(self._actions.words("reading"))
        self.filter_button.set_words(f"{self._actions.words('filter_marks')} (Ctrl+Shift+F)")
        self.filter_button.set_face(tint="accent" if self._filtered else "")
        self._hidden_button.setVisible(self._filtered)
        hidden, show = counted.marks_hidden(self._hidden), self._actions.words("all_marks")
        self._hidden_button.set_face(hidden)
        self._hidden_button.setToolTip(show)
        self._hidden_button.setAccessibleName(f"{hidden}. {show}")
        self._switch.dress()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.dress()
        self._switch.fit(self.width())
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        draw.fill(painter, self.rect(), theme.colour("pane"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))

    def _drop(self, button: Button, menu: QMenu) -> None:
        self._actions.dress_icons()
        menu.setLayoutDirection(self.layoutDirection())
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
