"""A briefing on paper and as PDF, set by Qt: the words and notes of the Word file, the notes at the end.

Qt's text documents know no footnotes and no charts: the notes stand behind the sections, and charts stand as the
tables of their numbers.
"""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from desktop_app.arabic.date_words import arabic_digits
from desktop_app.model.briefing import Briefing
from desktop_app.settings.whole import written_whole
from desktop_app.ui.look.theme import theme
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.printing.cutting import bands, cut

_SIZES = {"ar": 12.5, "en": 10.5}  # points of the design's body
_PITCH = {"ar": 92, "en": 94}  # per cent of the faces' own: they are too open
_SMALL = 8.5  # points of the running lines
_ABOVE, _SIDE, _RUNNING = 22.0, 20.0, 12.0  # mm
_DOTS = 600
_WITHIN = re.compile(r' href="#[nr]\d+"')  # ways to notes and back, which a PDF of Qt's takes for addresses outside
A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(_SIDE, _ABOVE, _SIDE, _ABOVE),
    QPageLayout.Unit.Millimeter,
)  # fmt: skip


def briefing_font(language: str, size: float) -> QFont:
    """The briefing's two faces in points, those of its language first."""
    names = tokens()["fonts"]["briefing"]
    families = [names["arabic"], names["latin"]]
    font = QFont()
    font.setFamilies(families if language == "ar" else families[::-1])
    font.setPointSizeF(size)
    return font


def set_text(html: str, language: str, margin: float = 0.0) -> QTextDocument:
    """The simple HTML of a briefing as a document in the briefing's faces. May be called in any thread."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(margin)
    document.setDefaultFont(briefing_font(language, _SIZES[language]))
    document.setHtml(html)
    closer = QTextBlockFormat()
    closer.setLineHeight(_PITCH[language], QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(closer)
    return document


def save_pdf(path: Path, briefing: Briefing, html: str) -> Path:
    """Writes the pages; an earlier file gives way to a whole one. Returns the path, with its ending.

    May be called in any thread. Raises UserError("export_failed").
    """
    path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
    data = QByteArray()
    buffer = QBuffer(data)  # Qt says nothing of a full disk: the file is written by ourselves
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageLayout(A4)
    writer.setTitle(briefing.frame.title)
    writer.setAuthor(briefing.frame.author)
    writer.setCreator("Mujaz")
    print_briefing(writer, writer.resolution(), briefing, html)
    buffer.close()
    with written_whole(path) as draft:
        draft.write_bytes(data.data())
    return path


def print_briefing(device: QPagedPaintDevice, dots: int, briefing: Briefing, html: str) -> int:
    """Paints all pages on a printer or into a file of `dots` to the inch; the number of pages, 0 where it refuses."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        pages = Pages(device, dots, briefing, html)
        for number in range(pages.count):
            if number:
                device.newPage()
            pages.paint(painter, number)
        return pages.count
    finally:
        painter.end()


class Pages:
    """The briefing on the pages of a device, whose layout has the margins."""

    def __init__(self, device: QPagedPaintDevice, dots: int, briefing: Briefing, html: str) -> None:
        self._briefing = briefing
        self._mm, self._rule = dots / 25.4, dots / 96 / 2  # the half of a table's rules
        self._area = QSizeF(device.pageLayout().paintRectPixels(dots).size())
        self._document = document = set_text(_WITHIN.sub("", html), briefing.language)
        document.documentLayout().setPaintDevice(device)
        document.setTextWidth(self._area.width())
        self._leaves = cut(bands(document), self._area.height() - 4 * self._rule)
        self.count = len(self._leaves)

    def paint(self, painter: QPainter, number: int) -> None:
        """One page, the upper left corner of its text where the painter stands."""
        leaf, y = self._leaves[number], 0.0
        for stretch in (leaf.head, (leaf.top, leaf.bottom)):
            if stretch is not None:
                self._draw(painter, stretch, y)
                y += stretch[1] - stretch[0]
        self._running_lines(painter, number)

    def _draw(self, painter: QPainter, stretch: tuple[float, float], y: float) -> None:
        """A stretch of the text, with the whole of the rules at which it was cut."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(theme("light").palette())
        palette.setColor(QPalette.ColorRole.Text, theme("light").colour("ink"))
        context.palette = palette
        context.clip = QRectF(0, stretch[0], self._area.width(), stretch[1] - stretch[0])
        context.clip.adjust(0, -self._rule, 0, self._rule)
        painter.save()
        painter.translate(0, y - stretch[0])
        painter.setClipRect(QRectF(0, stretch[0] - self._rule, self._area.width(), context.clip.height()))
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _running_lines(self, painter: QPainter, number: int) -> None:
        """The handling line above from the second page on, the pair and the page's number below."""
        frame, arabic = self._briefing.frame, self._briefing.language == "ar"
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
        painter.setFont(briefing_font(self._briefing.language, _SMALL))
        light = theme("light")
        high = 6 * self._mm
        if number and frame.handling:
            painter.setPen(light.colour("bad"))
            above = QRectF(0, -_RUNNING * self._mm, self._area.width(), high)
            painter.drawText(above, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, frame.handling)
        painter.setPen(light.colour("ink_soft"))
        below = QRectF(0, self._area.height() + (_RUNNING - 6) * self._mm, self._area.width(), high)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, frame.pair)
        painter.drawText(below, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, self._page_of(number))
        painter.restore()

    def _page_of(self, number: int) -> str:
        before, between, after = self._briefing.frame.page_of
        words = f"{before}{number + 1}{between}{self.count}{after}"
        return arabic_digits(words) if self._briefing.arabic_digits else words
