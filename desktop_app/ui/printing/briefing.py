"""A briefing on paper and as PDF, set by Qt: the words and notes of the Word file, the notes at the end.

Qt's own text pages know no footnotes and no charts; the notes stand behind the sections with links both ways, and
charts stand as the tables of their numbers.
"""

import errno
import os
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
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

_SIZES = {"ar": 12.5, "en": 10.5}  # points of the design's body
_PITCH = {"ar": 92, "en": 94}  # per cent of the faces' own: they are too open
_SMALL = 8.5  # points of the running lines
_ABOVE, _SIDE, _RUNNING = 22.0, 20.0, 12.0  # mm
_DOTS = 600
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
    with written_whole(path) as draft:
        draft.touch()  # Qt doesn't say why it can't write
        writer = QPdfWriter(str(draft))
        writer.setResolution(_DOTS)
        writer.setPageLayout(A4)
        writer.setTitle(briefing.frame.title)
        writer.setAuthor(briefing.frame.author)
        writer.setCreator("Mujaz")
        if not print_briefing(writer, writer.resolution(), briefing, html) or not draft.stat().st_size:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
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
    """The briefing on the pages of a device, which has no margin of its own beside that of its layout."""

    def __init__(self, device: QPagedPaintDevice, dots: int, briefing: Briefing, html: str) -> None:
        self._briefing = briefing
        self._mm = dots / 25.4
        self._area = QSizeF(device.pageLayout().paintRectPixels(dots).size())
        self._document = document = set_text(html, briefing.language)
        document.documentLayout().setPaintDevice(device)
        document.setPageSize(self._area)
        self.count = document.pageCount()

    def paint(self, painter: QPainter, number: int) -> None:
        """One page, the upper left corner of its text where the painter stands."""
        painter.save()
        painter.translate(0, -number * self._area.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        light = theme("light")
        palette = QPalette(light.palette())
        palette.setColor(QPalette.ColorRole.Text, light.colour("ink"))
        context.palette = palette
        page = QRectF(0, number * self._area.height(), self._area.width(), self._area.height())
        context.clip = page
        painter.setClipRect(page)
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        self._running_lines(painter, number)

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
