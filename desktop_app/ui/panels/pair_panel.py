"""Asks for two countries."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.pairs import pair_of
from desktop_app.ui.countries import country_name
from desktop_app.ui.inspector.searching import countries
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.picker import Picker


class PairPanel(Overlay):
    """Calls `write` with the pair's name when both countries are chosen and confirmed."""

    box_width = 420
    top = 140

    def __init__(self, window: QWidget, write: Callable[[str], object]) -> None:
        super().__init__(window)
        self._write = write
        self._codes = ["", ""]
        head = PaneHead(self.box)
        head.set_title(self.tr("Two countries"))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.column.addWidget(head)
        body = QVBoxLayout()
        body.setContentsMargins(18, 14, 18, 16)
        body.setSpacing(8)
        self.pickers = [Picker(countries, "flag", self.box) for _ in range(2)]
        for number, (picker, words) in enumerate(
            zip(self.pickers, (self.tr("One"), self.tr("The other")), strict=True)
        ):
            line = Line("control", "ink_soft", parent=self.box)
            line.set_text(words)
            picker.line.setAccessibleName(words)
            picker.picked.connect(lambda code, number=number: self._picked(number, code))
            body.addWidget(line)
            body.addWidget(picker)
        self._done = Button("main", "check", parent=self.box)
        self._done.setText(self.tr("Take this pair"))
        self._done.setEnabled(False)
        self._done.clicked.connect(self._finish)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._done)
        body.addSpacing(6)
        body.addLayout(row)
        self.column.addLayout(body)

    def first_focus(self) -> QWidget:
        return self.pickers[0].line

    def _picked(self, number: int, code: str) -> None:
        self._codes[number] = code
        self.pickers[number].line.show_value(country_name(code))
        self._done.setEnabled(all(self._codes) and self._codes[0] != self._codes[1])
        (self.pickers[1].line if number == 0 and not self._codes[1] else self._done).setFocus()

    def _finish(self) -> None:
        pair = pair_of(*self._codes)
        self.close()
        self._write(pair)
