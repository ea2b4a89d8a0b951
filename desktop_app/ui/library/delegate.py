"""Paints a row of the library: state, title in its own direction, outlet and date, number of marks."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.model.things import Article, ArticleState
from desktop_app.ui.counted import counted
from desktop_app.ui.dates import short_date
from desktop_app.ui.language import translate
from desktop_app.ui.library.model import Index, LibraryModel, source_of
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.look.rows import paint_ground
from desktop_app.ui.word_tables import STATE_ICONS
from desktop_app.ui.words import state_name

_LEAD, _TRAIL, _TOP, _BOTTOM, _LINE, _CAPTION, _HEADING = 42, 14, 10, 10, 22, 20, 36


class ArticleDelegate(QStyledItemDelegate):
    """Rows are one or two lines of title tall; where the first line ends is worked out once for a title and a width.

    It is worked out for the strong face: a title that is chosen breaks where it did before.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._firsts: dict[tuple[str, int], int] = {}
        look().changed.connect(self._firsts.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        if self._model(index).is_heading(index.row()):
            return QSize(width, _HEADING)
        row = self._model(index).item(index)
        assert isinstance(row, Article)
        captions = _CAPTION * (2 if _reprint_words(row) else 1)
        return QSize(width, _TOP + self._title_lines(title_of(row), width) * _LINE + captions + _BOTTOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model(index).item(index)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        page = option.direction  # type: ignore[attr-defined]
        painter.save()
        if isinstance(row, str):
            place = draw.visual(page, rect, rect.x() + 14, rect.y() + 8, rect.width() - 28, rect.height() - 8)
            draw.text(painter, place, row, fonts.font("caption"), look().theme.colour("ink_faint"), page=page)
        else:
            state = option.state  # type: ignore[attr-defined]
            self._paint_article(painter, rect, page, row, state)
        painter.restore()

    def _paint_article(
        self, painter: QPainter, rect: QRect, page: Qt.LayoutDirection, row: Article, state: QStyle.StateFlag
    ) -> None:
        theme = look().theme
        chosen = paint_ground(painter, rect, page, state)
        icon, colour = STATE_ICONS[row.state]
        place = draw.visual(page, rect, rect.x() + 14, rect.y() + _TOP + 3, 16, 16)
        painter.drawPixmap(place.topLeft(), icons.pixmap(icon, theme.colour(colour), 16))
        title, width = title_of(row), self._view.viewport().width()
        high = self._title_lines(title, width) * _LINE
        place = draw.visual(page, rect, rect.x() + _LEAD, rect.y() + _TOP, rect.width() - _LEAD - _TRAIL, high)
        _paint_title(painter, place, title, chosen, self._first_line(title, width))
        if words := _reprint_words(row):
            self._paint_reprint(painter, rect, page, words, chosen)
            rect = rect.adjusted(0, 0, 0, -_CAPTION)
        self._paint_caption(painter, rect, page, row, chosen)

    def _paint_reprint(
        self, painter: QPainter, rect: QRect, page: Qt.LayoutDirection, words: str, chosen: bool
    ) -> None:
        """Below outlet and date: who prints the article again, or that it prints another again."""
        ink = look().theme.colour("ink_soft" if chosen else "ink_faint")
        y = rect.bottom() - _BOTTOM - _CAPTION + 1
        place = draw.visual(page, rect, rect.x() + _LEAD, y + 3, 14, 14)
        painter.drawPixmap(place.topLeft(), icons.pixmap("copy", ink, 14))
        place = draw.visual(page, rect, rect.x() + _LEAD + 20, y, rect.width() - _LEAD - _TRAIL - 20, _CAPTION)
        draw.text(painter, place, words, fonts.font("caption"), ink, page=page)

    def _paint_caption(
        self, painter: QPainter, rect: QRect, page: Qt.LayoutDirection, row: Article, chosen: bool
    ) -> None:
        theme = look().theme
        ink = theme.colour("ink_soft" if chosen else "ink_faint")
        y, caption = rect.bottom() - _BOTTOM - _CAPTION + 1, fonts.font("caption")
        end = rect.right() + 1.0 - _TRAIL
        if row.annotations:
            numbers = fonts.number_font("caption")
            wide = QFontMetricsF(numbers).horizontalAdvance(f"{row.annotations:,}") + 1
            place = draw.visual(page, rect, end - wide, y, wide, _CAPTION)
            draw.text(painter, place, f"{row.annotations:,}", numbers, ink, page=page)
            end -= wide + 19
            place = draw.visual(page, rect, end, y + 3, 14, 14)
            painter.drawPixmap(place.topLeft(), icons.pixmap("text-select", ink, 14))
        elif row.state is ArticleState.NEW:
            words = state_name(row.state)
            wide = QFontMetricsF(caption).horizontalAdvance(words) + 1
            end -= wide
            draw.text(painter, draw.visual(page, rect, end, y, wide, _CAPTION), words, caption, ink, page=page)
        self._paint_source(painter, rect, page, row, (y, end - 8), ink)

    def _paint_source(
        self,
        painter: QPainter,
        rect: QRect,
        page: Qt.LayoutDirection,
        row: Article,
        room: tuple[float, float],
        ink: QColor,
    ) -> None:
        """Outlet (or agency) and date; where there is no room for both the outlet is shortened."""
        (y, end), x, caption = room, float(rect.x() + _LEAD), fonts.font("caption")
        date = short_date(row.published or row.dateline_date)
        measure = QFontMetricsF(caption).horizontalAdvance
        source = source_of(row)
        sign = "  ·  " if source and date else ""
        wide = measure(sign + date) + 3
        outlet = min(measure(source) + 1, max(0.0, end - x - wide))
        draw.text(painter, draw.visual(page, rect, x, y, outlet, _CAPTION), source, caption, ink, page=page)
        place = draw.visual(page, rect, x + outlet, y, wide, _CAPTION)
        draw.text(painter, place, sign + date, caption, ink, page=page, direction=page)

    def _title_lines(self, title: str, width: int) -> int:
        return 1 if self._first_line(title, width) == len(title) else 2

    def _first_line(self, title: str, width: int) -> int:
        """How many letters of the title stand in its first line: all of them where one line is enough."""
        known = self._firsts.get((title, width))
        if known is None:
            known = self._firsts[title, width] = _fitting(title, width - _LEAD - _TRAIL)
        return known

    @staticmethod
    def _model(index: Index) -> LibraryModel:
        model = index.model()
        assert isinstance(model, LibraryModel)
        return model


def _reprint_words(article: Article) -> str:
    if article.reprints:
        return counted.also_in(article.reprints)
    return translate("Library", "Reprint of another article") if article.original else ""


def title_of(article: Article) -> str:
    """What the row calls the article."""
    return article.title or article.file_name or article.id


def _fitting(title: str, room: int) -> int:
    """How many letters of the title fit into a line of the strong face, broken between words."""
    font = fonts.font("ui_strong")
    if QFontMetricsF(font).horizontalAdvance(title) <= room:
        return len(title)
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setTextDirection(draw.direction_of(title, draw.RTL))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    layout.endLayout()
    units = line.textLength()  # UTF-16, as Qt counts
    first = len(title.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
    return len(title) if not title[first:].strip() else first


def _paint_title(painter: QPainter, place: QRectF, title: str, chosen: bool, first: int) -> None:
    """The first letters in one line, the rest in a second that is shortened; set in the title's own direction."""
    font = fonts.font("ui_strong" if chosen else "ui")
    ink = look().theme.colour("ink")
    if first == len(title):
        draw.text(painter, place, title, font, ink, align="own")
        return
    own = draw.direction_of(title, draw.RTL)
    top = QRectF(place.x(), place.y(), place.width(), _LINE)
    draw.text(painter, top, title[:first].rstrip(), font, ink, align="own", direction=own)
    draw.text(painter, top.translated(0, _LINE), title[first:], font, ink, align="own", direction=own)
