"""Sets the simple HTML of a briefing as text documents of Qt, in pieces that it lays out in a short time."""

import re

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextListFormat

from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.printing.cutting import PICTURE

_SIZES = {"ar": 12.5, "en": 10.5}  # points of the design's body
_PITCH = {"ar": 92, "en": 94}  # per cent of the faces' own: they are too open
_BODY = re.compile(r"(.*?<body[^>]*>)(.*)(</body>.*)", re.S)
_SECTION = re.compile(r'(?=<div class="(?:section|notes)")')
_NOTES, _NOTE_END, _TOGETHER = '<div class="notes"', "</p>\n", 200
_TABLE = re.compile(r'(<table class=")data("[^>]*>)(<thead>.*?</thead>)<tbody>(.*?)</tbody></table>', re.S)
_ROW_END, _TABLE_END, GOES_ON = "</tr>", "</tbody></table>", '<table class="goes-on"'
_ROWS = 60  # of a table that are set in one go: a fifth of a second, for which the window waits


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
