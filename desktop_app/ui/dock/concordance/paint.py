"""Paints a row of a concordance. The words and what is joined to them are one shaped run; the fill is under a part."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.model.kinds import Kind
from desktop_app.ui.dock.concordance.rows import ConcordanceModel, ConcordanceRow, RowState
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import layout, radius, tokens
from desktop_app.ui.reader.paragraph_layout import ParagraphLayout

TICK, KEY, KEY_MOST, FORM, SOURCE, GAP = 44, 132, 300, 112, 186, 12
KIND, SCORE = 26, 88
BOX = 16
_BASE = 0.62
"""The base line, as a part of the row's height."""
_NARROW, _TIGHT = 900, 620
_KEY_PART = 0.42
"""The most that the words take of a narrow row."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a row stand. In either language of the interface the text before is at the right.

    `key` is the width for the words; without `ticks` there is no column to tick in. Below 900 px the form goes, below
    620 the source, and the words take no more than two fifths. A `score` in place of the form stays down to 620, where
    the source goes first. With `kind` each row has the icon of its kind.
    """

    width: int
    page: Qt.LayoutDirection
    key: int = KEY
    ticks: bool = True
    form: bool = True
    source: bool = True
    score: bool = False
    kind: bool = False

    def rect(self, name: str, row: QRect) -> QRectF:
        """The place of "tick", "kind", "before", "key", "after", "form" or "source" in the row."""
        x = 0.0
        for part, width in self._parts():
            if part == name:
                return draw.visual(self.page, row, row.x() + x, row.y(), width, row.height())
            x += width
        return QRectF()

    def at(self, x: float, row: QRect) -> str:
        """The column under x."""
        names = [name for name, _width in self._parts()]
        return next((name for name in names if self.rect(name, row).contains(QPointF(x, row.center().y()))), "")

    def names(self) -> list[str]:
        """The columns that are there, from the leading edge."""
        return [name for name, _width in self._parts() if name]

    def _parts(self) -> list[tuple[str, float]]:
        form = (SCORE if self.score else FORM) if self.form and self.width >= self._least("form") else 0
        source = SOURCE if self.width >= _NARROW else SOURCE * 2 // 3
        source = source if self.source and self.width >= self._least("source") else 0
        key = self.key if self.width >= _TIGHT else min(self.key, round(self.width * _KEY_PART))
        lead = ("tick", TICK) if self.ticks else ("", GAP)
        kind = KIND if self.kind else 0
        rest = max(0, self.width - lead[1] - kind - key - form - source) / 2
        near, far = ("before", "after") if self.page is draw.RTL else ("after", "before")
        parts = [lead, ("kind", kind), (near, rest), ("key", key), (far, rest), ("form", form), ("source", source)]
        return [(name, width) for name, width in parts if width]

    def _least(self, part: str) -> int:
        """The width from which on there is room for it."""
        return _TIGHT if (part == "form") is self.score else _NARROW


def key_width(quotes: list[str]) -> int:
    """The width that the words need, within bounds: that of the widest of them."""
    metrics = QFontMetricsF(fonts.font("concordance"))
    widest = max((metrics.horizontalAdvance(" ".join(quote.split())) for quote in quotes), default=0.0)
    return round(min(KEY_MOST, max(KEY, widest + 2 * GAP + 8)))


class ConcordanceDelegate(QStyledItemDelegate):
    """Set `key` to the width of the middle column and `ticks` to whether rows can be ticked."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.key, self.ticks, self.form, self.source = KEY, True, True, True
        self.score = self.kind = False

    def columns(self, width: int, page: Qt.LayoutDirection) -> Columns:
        return Columns(width, page, self.key, self.ticks, self.form, self.source, self.score, self.kind)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), layout("row_height"))  # type: ignore[attr-defined]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, ConcordanceModel)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        columns = self.columns(rect.width(), option.direction)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row(
            painter, rect, model.row(index.row()), columns, bool(state & QStyle.StateFlag.State_Selected),
            bool(state & QStyle.StateFlag.State_MouseOver),
        )  # fmt: skip
        painter.restore()


def paint_row(
    painter: QPainter, rect: QRect, row: ConcordanceRow, columns: Columns, chosen: bool, hover: bool
) -> None:
    """The whole row in its rectangle. `chosen` is the one the keyboard stands on."""
    theme, done = look().theme, row.state in (RowState.MARKED, RowState.TAKEN)
    ground = theme.colour("selection" if chosen else "hover" if hover else "pane" if done else "paper")
    painter.fillRect(rect, ground)
    if chosen:
        painter.fillRect(draw.visual(columns.page, rect, rect.x(), rect.y(), 3, rect.height()), theme.colour("accent"))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(QPointF(rect.left(), rect.bottom() + 0.5), QPointF(rect.right() + 1, rect.bottom() + 0.5))
    if columns.ticks:
        _paint_tick(painter, columns.rect("tick", rect), row.state)
    if columns.kind and row.kind is not None:
        _paint_kind(painter, columns.rect("kind", rect), row.kind)
    faint = theme.colour("ink_soft" if chosen else "ink_faint")
    ink = faint if done or row.state is RowState.UNTICKED else theme.colour("ink")
    _paint_key(painter, columns.rect("key", rect), row, ink)
    before = row.before[: len(row.before) - row.prefix]
    _paint_context(painter, columns.rect("before", rect), before, faint if done else ink, to_end=True)
    _paint_context(painter, columns.rect("after", rect), row.after[row.suffix :], faint if done else ink, to_end=False)
    pale = theme.colour("ok") if row.state is RowState.MARKED else theme.colour("ink_soft")
    for name, words, colour in (("form", row.form, pale), ("source", row.source, faint)):
        place = columns.rect(name, rect).adjusted(GAP, 0, -GAP, 0)
        if place.width() > 0:
            draw.text(painter, place, words, fonts.font("caption"), colour, page=columns.page)


def _paint_kind(painter: QPainter, place: QRectF, kind: Kind) -> None:
    image = icons.pixmap(kind_looks().of(kind).icon, look().theme.kind(kind), BOX)
    painter.drawPixmap(QPointF(round(place.center().x() - BOX / 2), round(place.center().y() - BOX / 2)), image)


def _paint_tick(painter: QPainter, place: QRectF, state: RowState) -> None:
    theme = look().theme
    box = QRectF(round(place.center().x() - BOX / 2), round(place.center().y() - BOX / 2), BOX, BOX)
    if state is RowState.MARKED:
        painter.drawPixmap(box.topLeft(), icons.pixmap("circle-check", theme.colour("ok"), BOX))
    elif state is RowState.TAKEN:
        painter.drawPixmap(box.topLeft(), icons.pixmap("minus", theme.colour("ink_faint"), BOX))
    else:
        tick_box(painter, box, state is RowState.TICKED)


def tick_box(painter: QPainter, place: QRectF, ticked: bool | None) -> None:
    """A box 16 px square: ticked, empty, or (None) with some of what it stands for ticked."""
    theme = look().theme
    full = ticked is not False
    fill, edge = (theme.colour("accent"), None) if full else (theme.colour("field"), theme.colour("edge"))
    draw.box(painter, place, fill, edge, radius("key"))
    if full:
        sign = icons.pixmap("check" if ticked else "minus", theme.colour("on_accent"), 12)
        painter.drawPixmap(QPointF(place.x() + 2, place.y() + 2), sign)


def _paint_key(painter: QPainter, place: QRectF, row: ConcordanceRow, ink: QColor) -> None:
    """Fill and underline under the quote alone, then the letters of the whole words in one run."""
    theme = look().theme
    quote = row.quote.replace("\n", " ")
    whole = row.before[len(row.before) - row.prefix :] + quote + row.after[: row.suffix]
    end = row.prefix + len(quote)
    room = place.width() - 2 * GAP / 3
    shown = _shortened(whole, room)
    run = _run(shown)
    height = layout("row_height")
    base = place.y() + round(height * _BASE)
    wide = run.qt.lineAt(0).naturalTextWidth()
    left = round(place.center().x() - wide / 2)
    shift = left - (run.qt.lineAt(0).width() - wide if run.from_right else 0.0)
    for one, other in run.pieces(0, row.prefix, min(end, len(shown))):
        box = QRectF(shift + one - 2, place.y() + 4, other - one + 4, height - 11)
        _paint_ground(painter, box, row)
    painter.setPen(theme.colour("accent") if row.kind is None and row.state is RowState.PLAIN else ink)
    run.qt.draw(painter, QPointF(shift, base - round(height * _BASE)))


def _paint_ground(painter: QPainter, box: QRectF, row: ConcordanceRow) -> None:
    theme = look().theme
    if row.state in (RowState.UNTICKED, RowState.TAKEN):
        draw.box(painter, box, None, theme.colour("edge"), radius("mark"), dashed=True)
        return
    colour = theme.kind(row.kind) if row.kind is not None else theme.colour("accent")
    fill = QColor(colour)
    fill.setAlphaF(tokens()["highlight"]["fill_alpha_by_depth"][theme.name][1 if row.state is RowState.MARKED else 0])
    draw.box(painter, box, fill, None, radius("mark"))
    if row.kind is not None:
        kind = kind_looks().of(row.kind)
        draw.underline(painter, kind.underline, kind.stroke, colour, box.left(), box.right(), box.bottom() + 1)


def _shortened(words: str, room: float) -> str:
    """The words, or as many of their letters as there is room for."""
    return draw.shortened(words, QFontMetricsF(fonts.font("concordance")), room)


@lru_cache(maxsize=256)
def _run(words: str) -> ParagraphLayout:
    """The words shaped in one line, its base line where a row has its own."""
    font = fonts.font("concordance")
    width = int(QFontMetricsF(font).horizontalAdvance(words)) + 6
    height = layout("row_height")
    return ParagraphLayout(words, font, width, height, round(height * _BASE))


def _paint_context(painter: QPainter, place: QRectF, words: str, ink: QColor, *, to_end: bool) -> None:
    """The text before the words (`to_end`: as much of its end as fits) or after them, beside the middle column."""
    place = place.adjusted(GAP, 0, -GAP, 0)
    font = fonts.font("concordance")
    shown = fitting(words, place.width(), to_end=to_end)
    painter.setFont(font)
    painter.setPen(ink)
    painter.setLayoutDirection(draw.RTL)
    left = place.left() if to_end else place.right() - QFontMetricsF(font).horizontalAdvance(shown)
    # from the base line: a letter of another face (an emoji) may be taller
    painter.drawText(QPointF(left, place.y() + round(layout("row_height") * _BASE)), shown)


def fitting(words: str, room: float, *, to_end: bool) -> str:
    """As many whole words from the end (or the beginning) as there is room for, with "…" where others are left out."""
    parts = words.replace("…", " … ").split()
    more = bool(parts) and parts[0 if to_end else -1] == "…"
    if more:
        del parts[slice(0, 2) if to_end else slice(-2, None)]  # the word beside it may be cut
    space, kept = _advance(" "), 0
    left = room - _advance("…")
    for part in reversed(parts) if to_end else parts:
        left -= _advance(part) + (space if kept else 0)
        if left < 0:
            break
        kept += 1
    shown = " ".join(parts[len(parts) - kept :] if to_end else parts[:kept])
    if kept == len(parts) and not more:
        return shown
    return "…" + shown if to_end else shown + "…"


@lru_cache(maxsize=20_000)
def _advance(word: str) -> float:
    """The width of a word that stands between spaces: joins don't reach over them."""
    return _metrics().horizontalAdvance(word)


@lru_cache(maxsize=1)
def _metrics() -> QFontMetricsF:
    return QFontMetricsF(fonts.font("concordance"))
