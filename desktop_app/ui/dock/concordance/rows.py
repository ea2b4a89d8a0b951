"""The rows of a concordance as plain data, and the model that hands them out one by one: no list is built whole."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.arabic.edges import breaks_word
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.language import QT_TRANSLATE_NOOP
from desktop_app.ui.parting import part_freely

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
CONTEXT = 180
"""Code points on either side of the words: more than the widest window shows."""
_SPACE = re.compile(r"\s+")


class RowState(Enum):
    """What stands in the first column. PLAIN has no box to tick: a hit of the search."""

    PLAIN = "plain"
    TICKED = "ticked"
    UNTICKED = "unticked"
    MARKED = "marked"  # marked already: a green ring, grey words
    TAKEN = "taken"  # the very letters are another record's: can't be ticked


@dataclass(frozen=True, slots=True)
class ConcordanceRow:
    """One place. `before` and `after` join on to `quote` letter by letter and stay within its paragraph.

    The last `prefix` code points of `before` and the first `suffix` of `after` belong to the words' own first and
    last word (the و of وكازاخستان): they are drawn joined to it, outside its fill. A context that was cut has "…".
    """

    article: str
    span: Span  # code points of the article's text
    before: str
    quote: str
    after: str
    prefix: int = 0
    suffix: int = 0
    kind: Kind | None = None  # whose fill and underline the words have; None: the plain fill of a hit
    state: RowState = RowState.PLAIN
    form: str = ""
    source: str = ""
    hint: str = ""  # more that the tip says


def make_row(
    text: str, article: str, span: Span, *, kind: Kind | None = None, state: RowState = RowState.PLAIN,
    form: str = "", source: str = "", hint: str = "",
) -> ConcordanceRow:  # fmt: skip
    """The row of a place in an article's text, with as much of its paragraph about it as a row may need."""
    start = text.rfind("\n", max(0, span.start - CONTEXT), span.start) + 1
    cut = not start and span.start > CONTEXT
    start = start or max(0, span.start - CONTEXT)
    end = text.find("\n", span.end, span.end + CONTEXT)
    more = end < 0 and len(text) > span.end + CONTEXT
    end = end if end >= 0 else min(len(text), span.end + CONTEXT)
    before, after = text[start : span.start], text[span.end : end]
    prefix = _joined(text, span.start, -1, start) if span.start < len(text) and not breaks_word(text[span.start]) else 0
    suffix = _joined(text, span.end, 1, end) if span.end and not breaks_word(text[span.end - 1]) else 0
    before = "…" + before if cut else before
    after = after + "…" if more else after
    return ConcordanceRow(article, span, before, span.of(text), after, prefix, suffix, kind, state, form, source, hint)


def _joined(text: str, at: int, step: int, limit: int) -> int:
    """How many letters of the same word stand before (-1) or after (1) the place."""
    count = 0
    while at != limit and not breaks_word(text[at - 1 if step < 0 else at]):
        at, count = at + step, count + 1
    return count


class ConcordanceModel(QAbstractTableModel):
    """`row_at` makes a row when it is painted, so that ten thousands of them cost nothing until they are seen."""

    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self._count = 0
        self._row_at: Callable[[int], ConcordanceRow] | None = None
        self._kept: dict[int, ConcordanceRow] = {}

    def set_rows(self, count: int, row_at: Callable[[int], ConcordanceRow]) -> None:
        """Other rows, from the top."""
        self.beginResetModel()
        self._count, self._row_at, self._kept = count, row_at, {}
        self.endResetModel()

    def grow(self, count: int) -> None:
        """More rows below those that are there: so many in all."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    def forget(self, number: int | None = None) -> None:
        """That row, or each, looks different now."""
        if number is None:
            self._kept.clear()
        else:
            self._kept.pop(number, None)
        if self._count:
            first, last = (0, self._count - 1) if number is None else (number, number)
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def row(self, number: int) -> ConcordanceRow:
        """The row of that number; those painted last are kept."""
        known = self._kept.get(number)
        if known is None:
            assert self._row_at is not None
            if len(self._kept) > 400:
                self._kept.clear()
            known = self._kept[number] = self._row_at(number)
        return known

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).quote
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(self.row(index.row()))
        if role == Qt.ItemDataRole.CheckStateRole:
            state = self.row(index.row()).state
            if state in (RowState.TICKED, RowState.UNTICKED):
                return Qt.CheckState.Checked if state is RowState.TICKED else Qt.CheckState.Unchecked
        return None


_STATES = {
    RowState.TICKED: QT_TRANSLATE_NOOP("Concordance", "ticked"),
    RowState.UNTICKED: QT_TRANSLATE_NOOP("Concordance", "not ticked"),
    RowState.MARKED: QT_TRANSLATE_NOOP("Concordance", "marked already"),
    RowState.TAKEN: QT_TRANSLATE_NOOP("Concordance", "marked for another record"),
}


def spoken(row: ConcordanceRow) -> str:
    """What a screen reader says of a row, and its tip: the words in their sentence, then what is known of them."""
    words = _SPACE.sub(" ", row.before + row.quote + row.after).strip()
    state = QCoreApplication.translate("Concordance", _STATES[row.state]) if row.state in _STATES else ""
    return "\n".join(part for part in (words, state, row.form, row.hint, row.source) if part)
