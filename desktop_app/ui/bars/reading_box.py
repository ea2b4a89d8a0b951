"""The box "Aa": size, face, lines and column of the article, and the theme. Everything works while one looks."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.language import translate
from desktop_app.ui.look.now import look
from desktop_app.ui.reader.faces import FACES
from desktop_app.ui.reader.measures import COLUMNS_EM, SPACINGS, ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP, Reading
from desktop_app.ui.widgets.drop import DropBox
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.segments import Segment, Segments
from desktop_app.ui.widgets.tick import Tick

_THEMES = ("light", "dark")


class Stepper(QWidget):
    """A number between two buttons, less and more."""

    stepped = Signal(int)

    def __init__(self, least: int, most: int, step: int, unit: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._least, self._most, self._step, self._unit, self._value = least, most, step, unit, least
        self._less = HeadButton("plain", "minus", height=28, parent=self)
        self._more = HeadButton("plain", "plus", height=28, parent=self)
        self._shown = Line("ui", numbers=True, parent=self)
        self._shown.setMinimumWidth(46)
        self._less.clicked.connect(lambda: self._put(self._value - step))
        self._more.clicked.connect(lambda: self._put(self._value + step))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._less)
        row.addWidget(self._shown)
        row.addWidget(self._more)
        row.addStretch(1)

    def first_focus(self) -> QWidget:
        return self._more if self._more.isEnabled() else self._less

    def name(self, less: str, more: str) -> None:
        """What the buttons say to a screen reader."""
        self._less.set_words(less)
        self._more.set_words(more)

    def show_value(self, value: int) -> None:
        self._value = value
        self._shown.set_text(f"\u2066{value}{self._unit}\u2069")
        self._less.setEnabled(value > self._least)
        self._more.setEnabled(value < self._most)

    def _put(self, value: int) -> None:
        value = min(max(value, self._least), self._most)
        if value != self._value:
            self.show_value(value)
            self.stepped.emit(value)


class ReadingBox(DropBox):
    """`zoom_asked` carries per cent, `reading_asked` a `Reading`."""

    zoom_asked = Signal(int)
    reading_asked = Signal(object)

    def __init__(self, actions: ActionSet, zoom: int, reading: Reading, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._actions, self._reading = actions, reading
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        column.addLayout(self._grid)
        self.size_ = Stepper(ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP, "%", self)
        self.size_.name(actions.words("zoom_out"), actions.words("zoom_in"))
        self.size_.show_value(zoom)
        self.size_.stepped.connect(self.zoom_asked)
        self._row(translate("ReadingBox", "Size"), self.size_)
        self._faces()
        self._spacings()
        self._columns()
        self._themes()
        plain = Tick(actions.words("plain"), parent=self)
        plain.setChecked(actions.by_id["plain"].isChecked())
        plain.toggled.connect(lambda _on: actions.by_id["plain"].trigger())
        column.addWidget(plain)

    def first_focus(self) -> QWidget:
        return self.size_.first_focus()

    def show_zoom(self, percent: int) -> None:
        """The wheel or a key has changed it."""
        self.size_.show_value(percent)

    def _faces(self) -> None:
        words = [translate("ReadingBox", "Naskh"), translate("ReadingBox", "Sans"), translate("ReadingBox", "Amiri")]
        self._choice(
            translate("ReadingBox", "Face"), words, tuple(FACES), self._reading.face,
            lambda face: self._take(replace(self._reading, face=face)),
        )  # fmt: skip

    def _spacings(self) -> None:
        words = [translate("ReadingBox", "Normal"), translate("ReadingBox", "Wide"), translate("ReadingBox", "Wider")]
        self._choice(
            translate("ReadingBox", "Lines"), words, SPACINGS, self._reading.spacing,
            lambda spacing: self._take(replace(self._reading, spacing=spacing)),
        )  # fmt: skip

    def _columns(self) -> None:
        words = [translate("ReadingBox", "Narrow"), translate("ReadingBox", "Medium"), translate("ReadingBox", "Broad")]
        self._choice(
            translate("ReadingBox", "Column"), words, COLUMNS_EM, self._reading.column,
            lambda column: self._take(replace(self._reading, column=column)),
        )  # fmt: skip

    def _themes(self) -> None:
        words = [self._actions.words(name) for name in _THEMES]
        self._choice(
            translate("ReadingBox", "Theme"), words, _THEMES, look().theme.name,
            lambda name: self._actions.by_id[name].trigger(),
        )  # fmt: skip

    def _choice(
        self, title: str, words: Sequence[str], values: Sequence[object], now: object, take: Callable[..., object]
    ) -> None:
        row = Segments(self)
        row.set_segments([Segment(one) for one in words])
        row.set_current(list(values).index(now) if now in values else len(values) - 1)
        row.chosen.connect(lambda number: take(values[number]))
        self._row(title, row)

    def _row(self, title: str, widget: QWidget) -> None:
        line = Line("control", "ink_soft", parent=self)
        line.set_text(title)
        number = self._grid.rowCount()
        self._grid.addWidget(line, number, 0)
        self._grid.addWidget(widget, number, 1)

    def _take(self, reading: Reading) -> None:
        self._reading = reading
        self.reading_asked.emit(reading)
