"""The page of a pair as a file: PNG at twice the size, SVG with letters as shapes, or PDF."""

import errno
import os
import re
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from desktop_app.model.pair_page import PairPage
from desktop_app.settings.whole import written_whole
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.theme import theme
from desktop_app.ui.pages.pair.blocks.block import Block
from desktop_app.ui.pages.pair.compose import Composer
from desktop_app.ui.pages.pair.pen import Pen
from desktop_app.ui.pages.pair.sheet import Arrangement
from desktop_app.ui.pages.pair.words import PairWords

_WIDTH, _SIDE, _GAP = 1160.0, 36.0, 26.0
_RATIO = 2
_LONG_NUMBER = re.compile(rb"(?<=[\d-])(\.\d\d)\d+")
"""A hundredth of a pixel is enough for letters, and halves the file."""
_TALLEST = 15_000  # logical pixels: at twice the size QImage still holds it, and so does any program that opens it


def save_page(path: Path, page: PairPage, words: PairWords) -> Path:
    """Writes the page as the path's ending says (.png where it says nothing); an earlier file gives way to a whole one.

    Returns the path. Raises UserError("export_failed").
    """
    path = path if path.suffix.lower() in (".png", ".svg", ".pdf") else path.with_name(path.name + ".png")
    with written_whole(path) as draft:
        draft.touch()  # Qt doesn't say why it can't write
        if not _write(draft, path.suffix.lower(), page, words):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
    return path


def _write(draft: Path, ending: str, page: PairPage, words: PairWords) -> bool:
    if ending == ".pdf":
        from desktop_app.ui.printing.pages import make_printer, print_pages

        printer = make_printer()
        printer.setOutputFormat(printer.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(draft))
        printer.setDocName(" – ".join(page.names))
        return print_pages(printer, page, words) > 0
    picture = Picture(page, words)
    return picture.save_svg(draft) if ending == ".svg" else picture.save_png(draft)


class Picture:
    """The whole page laid out as it stands on the screen, every row of it, in the light theme."""

    def __init__(self, page: PairPage, words: PairWords) -> None:
        self._light = theme("light")
        self._direction = draw.RTL if words.language == "ar" else draw.LTR
        self._composer = composer = Composer(page, words, self._light, whole=True)
        self._placed: list[tuple[Block, float, float]] = []
        inner, y = _WIDTH - 2 * _SIDE, 106.0
        arrangement = Arrangement(composer.wide(), composer.main(), composer.side(), composer.foot())
        for block in arrangement.wide:
            y = self._place(block, 0.0, y, inner, inner)
        ends = [y]
        for blocks, x, wide in arrangement.columns(inner):
            at = y
            for block in blocks:
                at = self._place(block, x, at, wide, inner)
            ends.append(at)
        y = max(ends)
        for block in arrangement.foot:
            y = self._place(block, 0.0, y, inner, inner)
        self.size = QSize(round(_WIDTH), round(y + 10))

    def save_png(self, path: Path) -> bool:
        """At twice the size, or as much of that as a very long page allows."""
        ratio = _RATIO if self.size.height() <= _TALLEST else max(0.5, _RATIO * _TALLEST / self.size.height())
        image = QImage(self.size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(self._light.colour("paper"))
        painter = QPainter(image)
        self._paint(painter, Pen(painter, self._light, self._direction, ratio=ratio, vector=True))
        painter.end()
        return image.save(str(path), "PNG")  # type: ignore[call-overload,no-any-return]

    def save_svg(self, path: Path) -> bool:
        """Letters become shapes: the file shows the same where the faces aren't."""
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(self.size)
        generator.setViewBox(QRectF(0, 0, self.size.width(), self.size.height()))
        generator.setTitle(self._composer.title())
        painter = QPainter()
        if not painter.begin(generator):
            return False
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), self._light.colour("paper"))
        self._paint(painter, Pen(painter, self._light, self._direction, vector=True, outlines=True))
        painter.end()
        drawn = path.read_bytes()
        path.write_bytes(_LONG_NUMBER.sub(rb"\1", drawn))
        return bool(drawn)

    def _place(self, block: Block, x: float, y: float, width: float, inner: float) -> float:
        height = block.measure(width)
        left = x if self._direction is draw.LTR else inner - x - width
        self._placed.append((block, _SIDE + left, y))
        return y + height + _GAP

    def _paint(self, painter: QPainter, pen: Pen) -> None:
        inner = _WIDTH - 2 * _SIDE
        title, line = self._composer.title(), self._composer.line()
        pen.text(QRectF(_SIDE, 22, inner, 46), title, fonts.font("page_title"), "ink", direction=self._direction)
        pen.text(QRectF(_SIDE, 70, inner, 20), line, fonts.font("ui"), "ink_soft", direction=self._direction)
        for block, x, y in self._placed:
            painter.save()
            painter.translate(x, y)
            block.paint(pen)
            painter.restore()
