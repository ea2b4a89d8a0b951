"""The charts of a briefing in Qt's text documents: drawn as lines at any resolution, and nothing loaded."""

import base64
import binascii

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPyTextObject, QTextDocument, QTextFormat
from PySide6.QtSvg import QSvgRenderer

_SVG = "data:image/svg+xml;base64,"  # nothing else is a picture of ours
_DOTS = 96.0  # to the inch, in which the pictures' sizes are given


class Pictures(QPyTextObject):
    """Draws the images of one document that are SVG in their own address; of all others nothing. They are as wide as
    they say, but no wider than the text."""

    def __init__(self, document: QTextDocument, dots: float) -> None:
        super().__init__(document)
        self._scale = dots / _DOTS  # asked of the document's device it ends the program where that is a widget
        self._made: dict[str, QSvgRenderer] = {}

    def intrinsicSize(self, document: QTextDocument, _position: int, format: QTextFormat) -> QSizeF:
        image = format.toImageFormat()
        if not image.name().startswith(_SVG):
            return QSizeF(0, 0)
        wide, high = image.width() * self._scale, image.height() * self._scale
        room = document.textWidth() - 2 * document.documentMargin()
        if 0 < room < wide:
            wide, high = room, high * room / wide
        return QSizeF(wide, high)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, _position: int, format: QTextFormat
    ) -> None:
        picture = self._picture(format.toImageFormat().name())
        if picture is not None:
            picture.render(painter, QRectF(rect))

    def _picture(self, name: str) -> QSvgRenderer | None:
        if name not in self._made:
            if not name.startswith(_SVG):
                return None
            try:
                data = base64.b64decode(name.removeprefix(_SVG), validate=True)
            except binascii.Error:
                return None
            self._made[name] = QSvgRenderer(data, self)
        return self._made[name]


def draw_pictures(document: QTextDocument, dots: float = _DOTS) -> None:
    """Has the document draw its charts, on a device of so many `dots` to the inch. To be called before it is laid
    out, in the thread in which it stays: moved to another one with its handler, a document ends the program."""
    document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject.value, Pictures(document, dots))
