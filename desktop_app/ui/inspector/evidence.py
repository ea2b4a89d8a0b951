"""The words that support a record, in every article; Enter or a click leads there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QGuiApplication, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.model.proposals import Mention
from desktop_app.ui.dates import brief_date
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.now import look
from desktop_app.ui.look.rows import paint_ground
from desktop_app.ui.parting import part_freely

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
EVIDENCE_ROW = 58
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALSO = QItemSelectionModel.SelectionFlag.Select


Page = Callable[[int], Sequence[Mention]]
"""Gives further mentions from the number on; none where there are no more."""


class MentionsModel(QAbstractListModel):
    """The mentions of one record: the first ones, and further ones as the list is scrolled to them."""

    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self.mentions: list[Mention] = []
        self._more: Page | None = None
        self._paragraph: Callable[[str, int], int] = lambda _article, _position: 0

    def show(
        self, mentions: Sequence[Mention], more: Page | None = None, paragraph: Callable[[str, int], int] | None = None
    ) -> None:
        """`paragraph` counts that of a position in an article, for mentions that come without it."""
        self.beginResetModel()
        self.mentions, self._more = list(mentions), more
        self._paragraph = paragraph or self._paragraph
        self.endResetModel()

    def mention(self, row: int) -> Mention:
        """The mention with its paragraph, which is counted when it is first to be seen."""
        mention = self.mentions[row]
        if not mention.paragraph:
            mark = mention.annotation
            mention = replace(mention, paragraph=self._paragraph(mark.article, mark.span.start))
            self.mentions[row] = mention
        return mention

    def canFetchMore(self, parent: Index = _NO_INDEX) -> bool:
        return not parent.isValid() and self._more is not None

    def fetchMore(self, parent: Index = _NO_INDEX) -> None:
        if parent.isValid() or self._more is None:
            return
        further = self._more(len(self.mentions))
        if not further:
            self._more = None
            return
        first = len(self.mentions)
        self.beginInsertRows(QModelIndex(), first, first + len(further) - 1)
        self.mentions.extend(further)
        self.endInsertRows()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.mentions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            mention = self.mention(index.row())
            return f"{mention.annotation.quote}، {source_of(mention)}"
        mention = self.mentions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return mention.annotation.quote
        if role == Qt.ItemDataRole.ToolTipRole:
            return mention.article_title
        return None


def source_of(mention: Mention) -> str:
    """Outlet (or the article's title), date and paragraph."""
    return _joined(_name_of(mention), mention)


def source_within(mention: Mention, metrics: QFontMetricsF, width: float) -> str:
    """The same in `width` pixels: the name gives way, so that two places of one article stay apart."""
    whole, name = source_of(mention), _name_of(mention)
    over = metrics.horizontalAdvance(whole) - width
    if over <= 0:
        return whole
    room = metrics.horizontalAdvance(name) - over - 2
    return _joined(draw.shortened(name, metrics, max(0.0, room)), mention)


def _name_of(mention: Mention) -> str:
    return mention.outlet or mention.article_title


def _joined(name: str, mention: Mention) -> str:
    paragraph = translate("Evidence", "paragraph {number}").format(number=mention.paragraph)
    return draw.joined((name, brief_date(mention.published), paragraph))


class MentionDelegate(QStyledItemDelegate):
    """The words in the face of the reader, the source below."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, EVIDENCE_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, MentionsModel)
        mention, theme = model.mention(index.row()), look().theme
        rect, page = option.rect, option.direction  # type: ignore[attr-defined]
        painter.save()
        chosen = paint_ground(painter, option.rect, option.direction, option.state)  # type: ignore[attr-defined]
        place = draw.visual(page, rect, rect.x() + 14, rect.y() + 5, rect.width() - 28, 26)
        words = " ".join(mention.annotation.quote.split())
        draw.text(painter, place, words, fonts.font("evidence"), theme.colour("ink"), align="own")
        place = draw.visual(page, rect, rect.x() + 14, rect.y() + 32, rect.width() - 28, 20)
        ink = theme.colour("ink_soft" if chosen else "ink_faint")
        caption = fonts.font("caption")
        source = source_within(mention, QFontMetricsF(caption), place.width())
        draw.text(painter, place, source, caption, ink, page=page, direction=page)
        painter.restore()


class EvidenceList(QListView):
    """`wanted` carries the annotation to go to, `menu_wanted` where a menu for the chosen rows shall open."""

    wanted = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MentionsModel()
        self.setModel(self.rows)
        self.setItemDelegate(MentionDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(EVIDENCE_ROW)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._go)

    def show_mentions(
        self, mentions: Sequence[Mention], current: str | None, more: Page | None = None,
        paragraph: Callable[[str, int], int] | None = None,
    ) -> None:  # fmt: skip
        """Stands on the mention that is the current mark; what is chosen stays chosen where it is the same.

        `more` gives further mentions, `paragraph` counts those of mentions that come without it.
        """
        chosen = {mention.annotation.id for mention in self.chosen()}
        self.rows.show(mentions, more, paragraph)
        row = next((n for n, mention in enumerate(mentions) if mention.annotation.id == current), -1)
        self.setCurrentIndex(self.rows.index(row) if row >= 0 else QModelIndex())
        if len(chosen) > 1:
            for number, mention in enumerate(mentions):
                if mention.annotation.id in chosen:
                    self.selectionModel().select(self.rows.index(number), _ALSO)

    def chosen(self) -> list[Mention]:
        """The chosen rows in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rows.mentions[row] for row in rows if row < len(self.rows.mentions)]

    def ask_menu(self) -> None:
        """Asks for the menu below the current row."""
        self.choose_one()
        place = self.visualRect(self.currentIndex()).bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def choose_one(self) -> None:
        """Where no row is chosen, the first is."""
        if not self.chosen() and self.rows.mentions:
            self.setCurrentIndex(self.rows.index(0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.ask_menu()
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self.menu_wanted.emit(event.globalPos())

    def _clicked(self, index: QModelIndex) -> None:
        """A click goes there; with Ctrl or Shift it only chooses."""
        if not QGuiApplication.keyboardModifiers() & (_CTRL | _SHIFT):
            self._go(index)

    def _go(self, index: QModelIndex) -> None:
        self.wanted.emit(self.rows.mentions[index.row()].annotation)
