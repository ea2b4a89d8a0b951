"""Every key on one page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.action_set import keys_of, words_of
from desktop_app.ui.actions import ACTIONS, BY_ID, MENUS
from desktop_app.ui.key_map import with_key
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.widgets.field import KeyBox
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Label

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


def plain(words: str) -> str:
    """A menu's words without the mark of its key."""
    return words.replace("&", "")


_LETTERS = 40  # of words and keys that a narrow column holds side by side
_WIDE, _WIDEST = 1100, 1400  # px of the window from which three columns stand side by side, and four

Group = tuple[str, list[tuple[str, str]]]
"""A heading, and below it words with their keys."""


def shares(groups: list[Group], columns: int) -> list[list[Group]]:
    """So many columns, the tallest as short as can be. Groups keep their order; the first begins the first column."""
    tall = [1.5 + sum(map(_lines, rows)) for _name, rows in groups]  # a heading takes a row and a half
    least, best = float("inf"), [0] * len(groups)

    def place(chosen: list[int], heights: list[float]) -> None:
        """Tries every column for the next group; of columns that are empty still, one stands for all."""
        nonlocal least, best
        if max(heights) >= least:
            return
        if len(chosen) == len(groups):
            least, best = max(heights), chosen
            return
        for column in range(columns):
            higher = [*heights]
            higher[column] += tall[len(chosen)]
            place([*chosen, column], higher)
            if not heights[column]:
                break

    place([], [0.0] * columns)
    return [[group for group, column in zip(groups, best, strict=True) if column == at] for at in range(columns)]


def _lines(row: tuple[str, str]) -> int:
    """How many lines the words will about take beside the keys."""
    words, keys = row
    return 1 + len(words) // max(12, _LETTERS - len(keys))


class KeysPage(Overlay):
    """The actions of the menus with their keys, and the keys of the reader: in as many columns as there is room for."""

    box_width = 1180

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        head = PaneHead(self.box)
        head.set_title(self.tr("Keys on one page"))
        change = head.add_button("key-round", window.actions_.by_id["key_editor"].trigger)
        change.set_words(with_key(words_of(BY_ID["key_editor"]), "key_editor"))
        change.clicked.connect(self.close)
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.column.addWidget(head)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(22, 10, 22, 18)
        columns.setSpacing(28)
        menus = [
            (QCoreApplication.translate("Menu", name).replace("&", ""), self._rows(menu))
            for menu, name in MENUS.items()
        ]
        number = 2 + (window.width() > _WIDE) + (window.width() >= _WIDEST)
        self.box_width = 1400 if number == 4 else self.box_width
        more = [(self.tr("In the reader"), self._reader_rows()), (self.tr("In the library"), self._library_rows())]
        for groups in shares([*menus, *more], number):
            columns.addLayout(self._column(groups), 1)
        scroll = QScrollArea(self.box)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        tall = columns.totalHeightForWidth(min(self.box_width, window.width() - 32) - 16)
        scroll.setMinimumHeight(min(max(tall, inside.sizeHint().height()) + 4, window.height() - 150))
        self.column.addWidget(scroll, 1)

    def _rows(self, menu: str) -> list[tuple[str, str]]:
        return [(words_of(spec), keys_of(spec)) for spec in ACTIONS if spec.menu == menu and keys_of(spec)]

    def _reader_rows(self) -> list[tuple[str, str]]:
        """The reader's own keys, but for those that stand among the actions."""
        above = {keys_of(spec) for spec in ACTIONS}
        return [row for row in self._of_the_reader() if not set(row[1].split(" / ")) <= above]

    def _library_rows(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Choose several articles"), "Shift ↑↓"),
            (self.tr("Delete the chosen articles"), "Del"),
            (self.tr("Go on to the reader"), "Enter"),
        ]

    def _of_the_reader(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Select by letters, by words"), "Shift ←→ / Ctrl Shift ←→"),
            (self.tr("By sentence, by paragraph"), "Alt Page Up/Down / Ctrl ↑↓"),
            (self.tr("Widen the selection"), "Ctrl W"),
            (self.tr("Jump to a word by its letters"), "/"),
            (self.tr("Mark at once with the first proposal"), "Ctrl 1 … 9"),
            (self.tr("Mark with the exact letters"), "Alt 1 … 9"),
            (self.tr("Next and previous mark"), "Tab / Shift Tab"),
            (self.tr("Inward and outward among overlapping marks"), "Alt ↓ / Alt ↑"),
            (self.tr("List the marks here"), "Ctrl Space"),
            (self.tr("Move the end of the mark by words, by letters"), "Alt Shift ←→ / ↑↓"),
            (self.tr("Move the start of the mark by words, by letters"), "Ctrl Alt ←→ / ↑↓"),
            (self.tr("Next and previous hit"), "F3 / Shift F3"),
            (self.tr("Accept, edit, refuse the current suggestion"), "Enter, E, Del"),
            (self.tr("Let go"), "Esc"),
        ]

    def _column(self, groups: list[Group]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for name, rows in groups:
            title = Label("ui_strong", parent=self.box)
            title.setText(name)
            column.addSpacing(8)
            column.addWidget(title)
            grid = QGridLayout()
            grid.setVerticalSpacing(2)
            for number, (words, keys) in enumerate(rows):
                line = Label("control", "ink_soft", parent=self.box)  # a help page shortens nothing
                line.setText(words)
                grid.addWidget(line, number, 0)
                grid.addWidget(KeyBox(keys, self.box), number, 1, Qt.AlignmentFlag.AlignTrailing)
            grid.setColumnStretch(0, 1)
            column.addLayout(grid)
        column.addStretch(1)
        return column
