"""What is known of a thing, a line for each field: its name at the leading side, its values beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.look.now import look
from desktop_app.ui.widgets.label import Label, Line, Sign

_NAMES = 92  # px
_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Fact:
    """`dress` is "ink", "guess" (nobody has agreed to it) or "warn" (sources differ)."""

    name: str
    values: tuple[str, ...]
    dress: str = "ink"

    @property
    def words(self) -> str:
        """The values in one line, each apart from the others."""
        comma = "، " if look().language == "ar" else ", "
        return comma.join(f"\u2068{one}\u2069" for one in self.values)


_SIGNS = {"guess": "lightbulb", "warn": "git-compare"}


class Facts(QWidget):
    """The rows of a card. Guesses and what sources differ on have their colour and the sign of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: Sequence[Fact] = ()
        self._rows: list[tuple[Line, Label, Sign]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnMinimumWidth(0, _NAMES)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows these; without any the widget is not there."""
        self.facts = facts
        while len(self._rows) < len(facts):
            self._add()
        for number, (name, value, sign) in enumerate(self._rows):
            for widget in (name, value, sign):
                widget.setVisible(number < len(facts))
            if number < len(facts):
                fact = facts[number]
                name.set_text(fact.name)
                value.set_colour(fact.dress)
                value.setText(fact.words)
                sign.set_icon(_SIGNS.get(fact.dress, ""), fact.dress)
        self.setVisible(bool(facts))

    def spoken(self) -> str:
        """The rows in words, for whoever doesn't see them."""
        return ". ".join(f"{fact.name}: {fact.words}" for fact in self.facts)

    def _add(self) -> None:
        row = len(self._rows)
        name, value = Line("caption", "ink_soft", parent=self), Label("ui", "ink", parent=self)
        value.at_most(_MOST_LINES)
        sign = Sign("", size=13, parent=self)
        top = Qt.AlignmentFlag.AlignTop
        name.setFixedHeight(22)
        sign.setFixedHeight(22)
        self._grid.addWidget(name, row, 0, top)
        self._grid.addWidget(value, row, 1)
        self._grid.addWidget(sign, row, 2, top)
        self._rows.append((name, value, sign))
