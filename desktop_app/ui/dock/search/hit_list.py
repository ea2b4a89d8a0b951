"""The list of hits on the screen."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.model.finding import FoundArticle
from desktop_app.model.spans import Span
from desktop_app.ui.dock.search.rows import HitLine, HitRows, Index, source_and_date
from desktop_app.ui.keyboard import claims
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius, tokens
from desktop_app.ui.reader.paragraph_layout import ParagraphLayout
from desktop_app.ui.word_tables import STATE_ICONS

_HEADING, _LINE, _LEAD, _TRAIL = 34, 30, 42, 16
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEAR_END = 40  # lines from the end at which more are asked for


class HitList(QListView):
    """Up and Down go from hit to hit over the headings. `shown` on a click, `opened` on Enter or a double click."""

    shown = Signal(int)  # a hit's number
    opened = Signal(int)
    spread = Signal()
    more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = HitRows()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(300)
        self.clicked.connect(lambda index: self.shown.emit(self.rows.number(index)))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.number(index)))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._ask_more())
        look().changed.connect(self._dress)
        self._dress()

    def number(self) -> int:
        """The hit that the keyboard stands on, -1 for none."""
        return self.rows.number(self.currentIndex())

    def stand_on(self, number: int) -> None:
        index = self.rows.index_of(number)
        if index.isValid():
            self.setCurrentIndex(index)
            if index.row() == 1:
                self.scrollToTop()  # the first heading too

    def event(self, event: QEvent) -> bool:
        return claims(event, self._owns) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.number() >= 0:
                self.opened.emit(self.number())
        elif self._owns(event):
            self.spread.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._ask_more()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Hits only: headings are passed over."""
        found = super().moveCursor(action, modifiers)
        if found.isValid() and self.rows.line(found) is None:
            back = found.row() < self.currentIndex().row() and found.row() > 0
            return self.rows.index(found.row() + (-1 if back else 1))
        return found

    def keyboardSearch(self, search: str) -> None:
        """Letters typed here look for nothing."""

    @staticmethod
    def _owns(event: QKeyEvent) -> bool:
        """Ctrl+M, which elsewhere is about the selection or the current mark."""
        return event.key() == Qt.Key.Key_M and event.modifiers() == Qt.KeyboardModifier.ControlModifier

    def _ask_more(self) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < _NEAR_END * _LINE:
            self.more.emit()

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Places found"))
        ground = look().theme.hex("paper")
        self.setStyleSheet(f"QListView {{ background: {ground}; border: none; outline: none; }}")
        self.viewport().update()


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = _rows(index).line(index) is None
        return QSize(100, _HEADING if heading else _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        page = option.direction  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        rows = _rows(index)
        line = rows.line(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line is None:
            _paint_heading(painter, rect, page, rows.article(index), first=index.row() == 0)
        else:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            _paint_line(painter, rect, page, line, chosen, bool(state & QStyle.StateFlag.State_MouseOver))
        painter.restore()


def _rows(index: Index) -> HitRows:
    model = index.model()
    assert isinstance(model, HitRows)
    return model


def _paint_heading(
    painter: QPainter, rect: QRect, page: Qt.LayoutDirection, article: FoundArticle, *, first: bool
) -> None:
    """State, title, where from and when, number of hits."""
    theme = look().theme
    painter.fillRect(rect, theme.colour("pane"))
    painter.setPen(QPen(theme.colour("line"), 1))
    if not first:
        painter.drawLine(QPointF(rect.left(), rect.top() + 0.5), QPointF(rect.right() + 1, rect.top() + 0.5))
    icon, colour = STATE_ICONS[article.state]
    place = draw.visual(page, rect, rect.x() + 14, rect.y() + (_HEADING - 16) / 2, 16, 16)
    painter.drawPixmap(place.topLeft(), icons.pixmap(icon, theme.colour(colour), 16))
    end, caption = float(rect.width() - _TRAIL), fonts.font("caption")
    count = f"{len(article.hits):,}" if article.hits[0].quote else ""
    for words, font in ((count, fonts.number_font("caption")), (source_and_date(article), caption)):
        if words:
            wide = min(QFontMetricsF(font).horizontalAdvance(words) + 2, rect.width() * 0.4)
            end -= wide
            place = draw.visual(page, rect, rect.x() + end, rect.y(), wide, _HEADING)
            draw.text(painter, place, words, font, theme.colour("ink_faint"), page=page, direction=page)
            end -= 16
    place = draw.visual(page, rect, rect.x() + _LEAD, rect.y(), max(0.0, end - _LEAD), _HEADING)
    draw.text(painter, place, article.title, fonts.font("ui_strong"), theme.colour("ink"), align="own", page=page)


def _paint_line(
    painter: QPainter, rect: QRect, page: Qt.LayoutDirection, line: HitLine, chosen: bool, hover: bool
) -> None:
    theme = look().theme
    if chosen or hover:
        painter.fillRect(rect, theme.colour("selection" if chosen else "hover"))
    if chosen:
        painter.fillRect(draw.visual(page, rect, rect.x(), rect.y(), 3, rect.height()), theme.colour("accent"))
    place = draw.visual(page, rect, rect.x() + _LEAD, rect.y(), rect.width() - _LEAD - _TRAIL, _LINE)
    font = fonts.font("evidence")
    words = draw.shortened(line.words, QFontMetricsF(font), place.width() - 4)
    layout = ParagraphLayout(words, font, round(place.width()), _LINE, round(_LINE * 0.64))
    for span, strong in (*((one, False) for one in line.others), (line.own, True)):
        _paint_ground(painter, layout, place, Span(min(span.start, len(words)), min(span.end, len(words))), strong)
    painter.setPen(theme.colour("ink"))
    layout.qt.draw(painter, place.topLeft())


def _paint_ground(painter: QPainter, layout: ParagraphLayout, place: QRectF, span: Span, strong: bool) -> None:
    """The fill under the letters of a hit; a line below those of the line's own."""
    if not span:
        return
    theme = look().theme
    fill = QColor(theme.colour("accent"))
    fill.setAlphaF(tokens()["highlight"]["fill_alpha_by_depth"][theme.name][0 if strong else 2])
    for left, right in layout.pieces(0, span.start, span.end):
        box = QRectF(place.x() + left - 1.5, place.y() + 4, right - left + 3, _LINE - 8)
        draw.box(painter, box, fill, None, radius("mark"))
        if strong:
            painter.fillRect(QRectF(box.left(), box.bottom() - 1.5, box.width(), 2), theme.colour("accent"))
