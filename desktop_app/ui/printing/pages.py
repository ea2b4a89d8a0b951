"""The page of a pair on a printer or as PDF: A4, light, with the pair and the page's number at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop_app.model.pair_page import PairPage
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.theme import theme
from desktop_app.ui.pages.pair.blocks.block import Block
from desktop_app.ui.pages.pair.compose import Composer
from desktop_app.ui.pages.pair.pen import Pen, wrapped
from desktop_app.ui.pages.pair.words import PairWords
from desktop_app.ui.printing.paper import Piece, paginate

_MARGIN = 15.0  # mm
_FOOT = 30.0


def make_printer() -> QPrinter:
    """A printer whose pixels are those of the screen's layout, so that one measure serves both; letters and lines
    stay drawings, so nothing gets coarse by it."""
    screen = QGuiApplication.primaryScreen()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setResolution(round(screen.logicalDotsPerInch()) if screen is not None else 96)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    printer.setCreator("Mujaz")
    return printer


def print_pages(printer: QPrinter, page: PairPage, words: PairWords) -> int:
    """Prints the whole page, every row of it; the number of sheets. 0 where the printer can't be written to."""
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    try:
        area = printer.pageLayout().paintRectPixels(printer.resolution()).size()
        sheets = Sheets(page, words, QSizeF(area))
        for number in range(len(sheets.pages)):
            if number:
                printer.newPage()
            sheets.paint(painter, number)
        return len(sheets.pages)
    finally:
        painter.end()


class Sheets:
    """The page set on sheets of a size."""

    def __init__(self, page: PairPage, words: PairWords, size: QSizeF) -> None:
        self._size, self._words = size, words
        self._light = theme("light")
        self._direction = draw.RTL if words.language == "ar" else draw.LTR
        composer = Composer(page, words, self._light, whole=True)
        self._title, self._line = composer.title(), composer.line()
        blocks: Sequence[Block] = [*composer.wide(), *composer.main(), *composer.side(), *composer.foot()]
        self._head = 50.0 + 20.0 * len(self._lines()) + 18.0
        self.pages: list[list[Piece]] = paginate(blocks, size.width(), self._head, size.height() - _FOOT)

    def paint(self, painter: QPainter, number: int) -> None:
        """One sheet, its upper left corner where the painter stands."""
        pen = Pen(painter, self._light, self._direction, vector=True)
        if number == 0:
            self._paint_head(pen)
        for piece in self.pages[number]:
            painter.save()
            painter.translate(0, piece.y - piece.top)
            top = piece.top + (1.0 if piece.top else 0.0)  # the hairline above belongs to the row before
            painter.setClipRect(QRectF(-4, top, self._size.width() + 8, piece.bottom - top))
            pen.window = (piece.top, piece.bottom)
            piece.block.paint(pen)
            pen.window = None
            painter.restore()
        self._paint_foot(pen, number)

    def _lines(self) -> list[str]:
        return wrapped(self._line, fonts.font("ui"), self._size.width(), 0, self._direction)

    def _paint_head(self, pen: Pen) -> None:
        width = self._size.width()
        pen.text(QRectF(0, 0, width, 46), self._title, fonts.font("page_title"), "ink", direction=self._direction)
        for number, line in enumerate(self._lines()):
            rect = QRectF(0, 50 + number * 20, width, 20)
            pen.text(rect, line, fonts.font("ui"), "ink_soft", direction=self._direction)

    def _paint_foot(self, pen: Pen, number: int) -> None:
        y, width = self._size.height() - _FOOT + 10, self._size.width()
        pen.line(QPointF(0, y), QPointF(width, y), "line_strong", 0.75)
        rect = QRectF(0, y + 3, width, 18)
        caption = fonts.font("caption")
        pen.text(rect, self._title, caption, "ink_faint", direction=self._direction)
        shown = self._words.page_of(number + 1, len(self.pages))
        pen.text(rect, shown, caption, "ink_faint", align="end", direction=self._direction)
