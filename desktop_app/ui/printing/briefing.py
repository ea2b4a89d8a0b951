"""A briefing on paper and as PDF, set by Qt: the words and notes of the Word file, the notes at the end.

Qt's text documents know no footnotes: the notes stand behind the sections. Charts are drawn as lines, not as dots.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
)

from desktop_app.arabic.date_words import arabic_digits
from desktop_app.model.briefing import Briefing
from desktop_app.settings.whole import written_whole
from desktop_app.ui.look.theme import theme
from desktop_app.ui.printing.cutting import Band, bands, cut
from desktop_app.ui.printing.pictures import draw_pictures
from desktop_app.ui.printing.setting import GOES_ON, briefing_font, pieces, set_text

_APART = 18  # pixels above a section
_SMALL = 8.5  # points of the running lines
_ABOVE, _SIDE, _RUNNING = 22.0, 20.0, 12.0  # mm
_DOTS = 600
_WITHIN = re.compile(r' href="#[nr]\d+"')  # ways to notes and back, which a PDF of Qt's takes for addresses outside
Step = Callable[[int, int], object]
"""Told how far the work is: done, of how much."""


def _unwatched(_done: int, _of: int) -> None:
    """Nobody asks how far it is."""


A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(_SIDE, _ABOVE, _SIDE, _ABOVE),
    QPageLayout.Unit.Millimeter,
)  # fmt: skip


def save_pdf(path: Path, briefing: Briefing, html: str, step: Step = _unwatched) -> Path:
    """Writes the pages; an earlier file gives way to a whole one. Returns the path, with its ending.

    May be called in any thread. `step` may raise Cancelled. Raises UserError("export_failed").
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
    print_briefing(writer, writer.resolution(), briefing, html, step)
    buffer.close()
    with written_whole(path) as draft:
        draft.write_bytes(data.data())
    return path


def print_briefing(
    device: QPagedPaintDevice, dots: int, briefing: Briefing, html: str, step: Step = _unwatched
) -> int:
    """Paints all pages on a printer or into a file of `dots` to the inch; the number of pages, 0 where it refuses."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        pages = Pages(device, dots, briefing, html, step)
        for number in range(pages.count):
            step(pages.count + number, 2 * pages.count)
            if number:
                device.newPage()
            pages.paint(painter, number)
        return pages.count
    finally:
        painter.end()


def _joined(before: list[Band], after: list[Band]) -> tuple[list[Band], float, float]:
    """The bands of a table and of what goes on with it, whose own heading row is hidden under it; where the zero of
    what goes on lies, and from where it is seen."""
    last = max(at for at, band in enumerate(before) if band.head)
    head, joint = before[last].head, before[last].bottom
    zero = joint - after[0].bottom
    own = (after[0].top, after[0].bottom)
    rows = [
        replace(band.lower(zero), head=head) if not at or band.head == own else band.lower(zero)
        for at, band in enumerate(after[1:])
    ]
    return before[: last + 1] + rows, zero, joint


class Pages:
    """The briefing on the pages of a device, whose layout has the margins."""

    def __init__(
        self, device: QPagedPaintDevice, dots: int, briefing: Briefing, html: str, step: Step = _unwatched
    ) -> None:
        self._briefing = briefing
        self._mm, self._rule = dots / 25.4, dots / 96 / 2  # the half of a table's rules
        self._area = QSizeF(device.pageLayout().paintRectPixels(dots).size())
        self._sheets: list[tuple[QTextDocument, float, float, float]] = []
        """Each with where its zero lies on the long sheet, and its stretch of that."""
        found: list[Band] = []
        y, parts = 0.0, pieces(_WITHIN.sub("", html))
        for number, part in enumerate(parts):
            step(number, 2 * len(parts))
            if number and "<h2" in part:  # Qt drops the space above what begins a document
                y += _APART * dots / 96
            document = set_text(part, briefing.language)
            draw_pictures(document, dots)
            document.documentLayout().setPaintDevice(device)
            document.setTextWidth(self._area.width())
            zero, top = y, y
            if GOES_ON in part:
                above = QTextCursor(document).currentTable() is None  # an empty line, which Qt puts before a table
                found, zero, top = _joined(found, bands(document)[int(above) :])
            else:
                found += [band.lower(y) for band in bands(document)]
            y = zero + document.size().height()
            self._sheets.append((document, zero, top, y))
        self._leaves = cut(found, self._area.height() - 4 * self._rule)
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
        for document, zero, top, bottom in self._sheets:
            if top > stretch[1] or bottom < stretch[0]:
                continue
            first = max(top, stretch[0])
            high = stretch[1] - first + 2 * self._rule
            shown = QRectF(0, first - zero - self._rule, self._area.width(), high)
            context.clip = shown
            painter.save()
            painter.translate(0, y - stretch[0] + zero)
            painter.setClipRect(shown)
            document.documentLayout().draw(painter, context)
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
