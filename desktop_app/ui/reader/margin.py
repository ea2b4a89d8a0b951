"""The margin lane: the names of marks beside the line on which they start, two to a line, then "+n"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop_app.ui.look.draw import LTR, RTL, shaping_of, shortened
from desktop_app.ui.look.fonts import font
from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.direction import from_right
from desktop_app.ui.reader.marks import MARGIN_ORDER, MarkView
from desktop_app.ui.reader.measures import Measures

ROWS = 2
_ROW = 22
_ICON = 14
_PAD = 5
_LIFT = 2  # px: what hangs below Arabic letters would touch the box around the current name
_FLAGS = int(
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
)  # fmt: skip
_RANK = {kind: number for number, kind in enumerate(MARGIN_ORDER)}
LOST_ROWS = 3
_ELIDED: dict[tuple[str, str, str, float], tuple[str, float]] = {}
"""Names come again with every painting; measuring them is the dearest part of it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One name in the margin. `ids` are the marks it stands for, the first is taken by a click.

    `rest`: the marks of the `more` names that found no room.
    """

    mark: MarkView
    ids: tuple[str, ...]
    rect: QRectF
    more: int = 0
    rest: tuple[str, ...] = ()

    @property
    def more_area(self) -> QRectF:
        """Where a click means "+n": from the name's end to the lane's. Empty where there is no "+n"."""
        if not self.more:
            return QRectF()
        _shown, wide, _more, rect = _fitted(self, font("caption"))
        return QRectF(self.rect.left(), self.rect.top(), rect.right() - wide - 4 - self.rect.left(), self.rect.height())


def _merged(marks: Iterable[MarkView], current: str | None) -> list[list[MarkView]]:
    """Marks in the margin's order; several of one record are one name."""
    last = len(_RANK)  # kinds of the analyst's own
    ordered = sorted(marks, key=lambda mark: (mark.id != current, _RANK.get(mark.kind, last), mark.span.start, mark.id))
    names: dict[tuple[object, str, bool], list[MarkView]] = {}
    for mark in ordered:
        names.setdefault((mark.kind, mark.name or mark.id, mark.suggested), []).append(mark)
    return list(names.values())


def entries(
    starting: Sequence[tuple[float, Sequence[MarkView]]], sizes: Measures, current: str | None, rows: int = ROWS
) -> list[Entry]:
    """Places the names. `starting`: for lines from above, the line's top and the marks that start there."""
    made: list[Entry] = []
    row = min(_ROW, sizes.pitch / 2)
    for top, marks in starting:
        groups = _merged(marks, current)
        for number, group in enumerate(groups[:rows]):
            rect = QRectF(sizes.lane_left, top + 1 + number * row, sizes.lane, row - 1)
            more = len(groups) - rows if number == rows - 1 and len(groups) > rows else 0
            rest = tuple(mark.id for other in groups[rows:] for mark in other) if more else ()
            made.append(Entry(group[0], tuple(mark.id for mark in group), rect, more, rest))
    return made


def paint_margin(
    painter: QPainter, found: Iterable[Entry], theme: Theme, current: str | None, hover: str | None, names: bool
) -> None:
    """Draws the entries: icon in the kind's colour at the right, the name left of it."""
    plain, strong = font("caption"), font("caption")
    strong.setWeight(QFont.Weight.DemiBold)
    for entry in found:
        is_current, is_hover = current in entry.ids, hover in entry.ids
        _box(painter, entry, theme, is_current)
        _icon(painter, entry, theme, names)
        if names:
            ink = theme.colour("ink" if is_current or is_hover else "ink_soft")
            _name(painter, entry, strong if is_current else plain, ink, theme.colour("ink_faint"))


def _box(painter: QPainter, entry: Entry, theme: Theme, is_current: bool) -> None:
    if not (is_current or entry.mark.suggested):
        return
    pen = QPen(theme.colour("ink" if is_current else "edge"), 1.2 if is_current else 1)
    if entry.mark.suggested:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(entry.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def _icon(painter: QPainter, entry: Entry, theme: Theme, names: bool) -> None:
    mark = entry.mark
    name = "unlink" if mark.lost else kind_looks().of(mark.kind).icon
    colour = theme.colour("warn") if mark.lost else theme.kind(mark.kind)
    x = entry.rect.right() - _PAD - _ICON if names else entry.rect.center().x() - _ICON / 2
    at = QPointF(round(x), round(entry.rect.center().y() - _ICON / 2))
    painter.drawPixmap(at, pixmap(name, colour, _ICON))
    if entry.more and not names:  # a small plus: there is no room for a number
        painter.setPen(QPen(theme.colour("ink_soft"), 1.2))
        x, y = round(at.x()) - 2.5, round(at.y()) + _ICON - 1.5
        painter.drawLine(QPointF(x - 2.5, y), QPointF(x + 2.5, y))
        painter.drawLine(QPointF(x, y - 2.5), QPointF(x, y + 2.5))


def _fitted(entry: Entry, face: QFont) -> tuple[str, float, str, QRectF]:
    """The name as far as there is room for it, its width, "+n" or "", and the rectangle of both."""
    name = entry.mark.name or "—"
    lift = _LIFT if any(letter.isalpha() and letter >= "\u0600" for letter in name) else 0
    rect = entry.rect.adjusted(_PAD, -lift, -(_PAD + _ICON + 6), -lift)
    more = f"+{entry.more}" if entry.more else ""
    key = (face.key(), name, more, rect.width())
    if key not in _ELIDED:
        if len(_ELIDED) > 2000:
            _ELIDED.clear()
        _ELIDED[key] = _elided(face, name, more, rect.width())
    return *_ELIDED[key], more, rect


def _elided(face: QFont, name: str, more: str, width: float) -> tuple[str, float]:
    """The name cut so that it fits, and how wide that is."""
    metrics = QFontMetricsF(face)
    room = width - (metrics.horizontalAdvance(more) + 8 if more else 0)
    shown = shortened(name, metrics, room)
    return shown, metrics.horizontalAdvance(shown)


def _name(painter: QPainter, entry: Entry, face: QFont, ink: QColor, faint: QColor) -> None:
    shown, wide, more, rect = _fitted(entry, face)
    right = from_right(entry.mark.name or "—")
    painter.setLayoutDirection(shaping_of(shown, RTL if right else LTR))
    painter.setFont(face)
    _text(painter, rect, shown, ink)
    if more:
        rect.setRight(rect.right() - wide - 8)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        _text(painter, rect, more, faint)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _text(painter: QPainter, rect: QRectF, text: str, colour: QColor) -> None:
    painter.setPen(colour)
    painter.drawText(rect, _FLAGS, text)
