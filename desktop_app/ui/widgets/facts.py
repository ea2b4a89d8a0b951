"""What is known of a thing, a line for each field: its name at the leading side, its values beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.now import look
from desktop_app.ui.widgets.label import Label, Line, Sign

_NAMES = 100  # px of their column, the space behind it among them
_SIGN = 22
_ROW = 22
_AROUND = 3
_MOST_LINES = 6
_NAME = 200  # px: a name that is no longer fits into a line of every card
_UNDER = 2


@dataclass(frozen=True, slots=True)
class Fact:
    """`dress` is "ink", "guess" (nobody has agreed to it) or "warn" (sources differ); `note` says more below it."""

    name: str
    values: tuple[str, ...]
    dress: str = "ink"
    note: str = ""

    @property
    def words(self) -> str:
        """The values in one line, each apart from the others, with the comma of their own letters."""
        return self._joined(self.values)

    @property
    def kept_whole(self) -> str:
        """The same, as it is painted: a name goes to the next line as a whole, unless it is longer than one."""
        metrics = QFontMetricsF(fonts.font("ui"))
        fits = (metrics.horizontalAdvance(one) <= _NAME for one in self.values)
        whole = (one.replace(" ", "\u00a0") for one in self.values)
        return self._joined([kept if fit else one for one, kept, fit in zip(self.values, whole, fits, strict=True)])

    def _joined(self, values: Sequence[str]) -> str:
        comma = "، " if draw.from_right("".join(values), look().language == "ar") else ", "
        return comma.join(f"\u2068{one}\u2069" for one in values)


_SIGNS = {"guess": "lightbulb", "warn": "git-compare"}


class Facts(QWidget):
    """The rows of a card. Guesses and what sources differ on have their colour and the sign of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: Sequence[Fact] = ()
        self._rows: list[tuple[Line, Label, Sign, Label]] = []
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
        for fact, (name, value, sign, note) in zip(facts, self._rows, strict=False):
            name.set_text(fact.name)
            value.set_colour(fact.dress)
            value.setText(fact.kept_whole)
            note.setText(fact.note)
            note.setVisible(bool(fact.note))
            sign.set_icon(_SIGNS.get(fact.dress, ""), fact.dress)
            for widget in (name, value, sign):
                widget.show()
        self.setVisible(bool(facts))
        self._place()
        self.updateGeometry()

    def spoken(self) -> str:
        """The rows in words, for whoever doesn't see them."""
        told = ((f"{fact.name}: {fact.words}", fact.note) for fact in self.facts)
        return ". ".join(" – ".join(filter(None, parts)) for parts in told)

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
        rows = zip(self.facts, self._rows, strict=False)
        return [
            max(_ROW, value.heightForWidth(room)) + (note.heightForWidth(room) + _UNDER if fact.note else 0)
            for fact, (_name, value, _sign, note) in rows
        ]

    def _place(self) -> None:
        """Names at the leading side, values beside them, signs at the end."""
        at, way, rect = _AROUND, self.layoutDirection(), self.rect()
        room = self.width() - _NAMES - _SIGN
        for height, (name, value, sign, note) in zip(self._heights(self.width()), self._rows, strict=False):
            below = max(0, _ROW - value.heightForWidth(10_000)) // 2  # its first line stands beside the name
            tall = value.heightForWidth(max(40, room))
            places = (
                (name, 0, at, _NAMES - 8, _ROW),
                (value, _NAMES, at + below, room, tall),
                (note, _NAMES, at + below + tall, room, max(0, height - below - tall)),
                (sign, self.width() - _SIGN + 4, at, _SIGN - 4, _ROW),
            )
            for widget, *place in places:
                widget.setGeometry(draw.visual(way, rect, *place).toRect())
            at += height

    def _add(self) -> None:
        value, note = Label("ui", "ink", own=True, parent=self), Label("caption", "ink_soft", parent=self)
        value.at_most(_MOST_LINES)
        self._rows.append((Line("caption", "ink_soft", parent=self), value, Sign("", size=13, parent=self), note))
