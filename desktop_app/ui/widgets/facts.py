"""What is known of a thing, a line for each field: its name at the leading side, its values beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.widgets.label import Label, Line, Sign

_NAMES = 100  # px of their column, the space behind it among them
_SIGN = 22
_ROW = 22
_AROUND = 3
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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows these; without any the widget is not there."""
        self.facts = facts
        while len(self._rows) < len(facts):
            self._add()
        for row in self._rows[len(facts) :]:
            for widget in row:
                widget.hide()
        for fact, (name, value, sign) in zip(facts, self._rows, strict=False):
            name.set_text(fact.name)
            value.set_colour(fact.dress)
            value.setText(fact.words)
            sign.set_icon(_SIGNS.get(fact.dress, ""), fact.dress)
            for widget in (name, value, sign):
                widget.show()
        self.setVisible(bool(facts))
        self._place()
        self.updateGeometry()

    def spoken(self) -> str:
        """The rows in words, for whoever doesn't see them."""
        return ". ".join(f"{fact.name}: {fact.words}" for fact in self.facts)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 2 * _AROUND + sum(self._heights(width))

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _heights(self, width: int) -> list[int]:
        room = max(40, width - _NAMES - _SIGN)
        return [max(_ROW, value.heightForWidth(room)) for _name, value, _sign in self._rows[: len(self.facts)]]

    def _place(self) -> None:
        """Names at the leading side, values beside them, signs at the end."""
        at, way, rect = _AROUND, self.layoutDirection(), self.rect()
        for height, (name, value, sign) in zip(self._heights(self.width()), self._rows, strict=False):
            below = max(0, _ROW - value.heightForWidth(10_000)) // 2  # its first line stands beside the name
            places = (
                (name, 0, at, _NAMES - 8, _ROW),
                (value, _NAMES, at + below, self.width() - _NAMES - _SIGN, height),
                (sign, self.width() - _SIGN + 4, at, _SIGN - 4, _ROW),
            )
            for widget, *place in places:
                widget.setGeometry(draw.visual(way, rect, *place).toRect())
            at += height

    def _add(self) -> None:
        value = Label("ui", "ink", parent=self)
        value.at_most(_MOST_LINES)
        self._rows.append((Line("caption", "ink_soft", parent=self), value, Sign("", size=13, parent=self)))
