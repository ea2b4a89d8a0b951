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
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from desktop_app.arabic.date_words import arabic_digits
from desktop_app.model.briefing import Briefing
from desktop_app.settings.whole import written_whole
from desktop_app.ui.look.theme import theme
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.printing.cutting import PICTURE, Band, bands, cut
from desktop_app.ui.printing.pictures import draw_pictures

_SIZES = {"ar": 12.5, "en": 10.5}  # points of the design's body
_PITCH = {"ar": 92, "en": 94}  # per cent of the faces' own: they are too open
_APART = 18  # pixels above a section
_SMALL = 8.5  # points of the running lines
_ABOVE, _SIDE, _RUNNING = 22.0, 20.0, 12.0  # mm
_DOTS = 600
_WITHIN = re.compile(r' href="#[nr]\d+"')  # ways to notes and back, which a PDF of Qt's takes for addresses outside
_BODY = re.compile(r"(.*?<body[^>]*>)(.*)(</body>.*)", re.S)
_SECTION = re.compile(r'(?=<div class="(?:section|notes)")')
_NOTES, _NOTE_END, _TOGETHER = '<div class="notes"', "</p>\n", 200
_TABLE = re.compile(r'(<table class=")data("[^>]*>)(<thead>.*?</thead>)<tbody>(.*?)</tbody></table>', re.S)
_ROW_END, _TABLE_END, _GOES_ON = "</tr>", "</tbody></table>", '<table class="goes-on"'
_ROWS = 60  # of a table that are set in one go: a fifth of a second, for which the window waits
Step = Callable[[int, int], object]
"""Told how far the work is: done, of how much."""


def _unwatched(_done: int, _of: int) -> None:
    """Nobody asks how far it is."""


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
    """The simple HTML of a briefing as a document in the briefing's faces. May be called in any thread; whoever shows
    it calls `draw_pictures` in their own."""
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
    _tint_squares(document)
    _leave_pictures_room(document)
    return document


def _leave_pictures_room(document: QTextDocument) -> None:
    """A picture is as high as it is: of its line's height nothing is taken off."""
    block, whole = document.begin(), QTextBlockFormat()
    whole.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    while block.isValid():
        if block.text() == PICTURE:
            QTextCursor(block).mergeBlockFormat(whole)
        block = block.next()


def _tint_squares(document: QTextDocument) -> None:
    """Squares before points, in the colour of the headings, as in Word: Qt has discs in that of their paragraph."""
    block, navy = document.begin(), QTextCharFormat()
    while block.isValid():
        if block.blockFormat().headingLevel() in (1, 2) and block.begin() != block.end():
            navy.setForeground(block.begin().fragment().charFormat().foreground())
        if (points := block.textList()) is not None:
            squares = points.format()
            squares.setStyle(QTextListFormat.Style.ListSquare)
            points.setFormat(squares)
            QTextCursor(block).mergeBlockCharFormat(navy)
        block = block.next()


def pieces(html: str) -> list[str]:
    """The simple HTML as several: each section, its long tables by `_ROWS` rows, and notes by the hundred. One call of
    Qt's on all of it would keep the window waiting, and each page would be looked for in the whole. What goes on with
    a table begins with its heading row again, so that its columns are as wide."""
    start, body, end = _BODY.fullmatch(html).groups()  # type: ignore[union-attr]  # ours is always of that form
    found: list[str] = []
    for section in _SECTION.split(body):
        notes = section.split(_NOTE_END)
        if not section.startswith(_NOTES) or len(notes) <= _TOGETHER:
            found += _tables_cut(section)
            continue
        for at in range(0, len(notes), _TOGETHER):
            lines = _NOTE_END.join(notes[at : at + _TOGETHER])
            found.append((_NOTES + ">" if at else "") + lines + _NOTE_END)
    return [start + one + end for one in found if one.strip()]


def _tables_cut(section: str) -> list[str]:
    found, at = [""], 0
    for table in _TABLE.finditer(section):
        opened, rest, head, inside = table.groups()
        rows = inside.split(_ROW_END)[:-1]
        found[-1] += section[at : table.start()]
        for first in range(0, max(1, len(rows)), _ROWS):
            if first:
                found.append("")
            body = "".join(row + _ROW_END for row in rows[first : first + _ROWS])
            found[-1] += f"{opened}{'goes-on' if first else 'data'}{rest}{head}<tbody>{body}{_TABLE_END}"
        at = table.end()
    found[-1] += section[at:]
    return found


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
            if _GOES_ON in part:
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
