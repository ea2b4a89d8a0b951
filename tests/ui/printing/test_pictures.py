"""Charts in Qt's documents: drawn in their place and size, and nothing else is."""

import base64

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTextDocument

from desktop_app.ui.printing.cutting import PICTURE, bands
from desktop_app.ui.printing.pictures import draw_pictures

RED = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100" fill="#f00"/></svg>'
OURS = "data:image/svg+xml;base64," + base64.b64encode(RED.encode()).decode()
PNG = "data:image/png;base64,iVBORw0KGgo="


class Document(QTextDocument):
    """Notes what it is asked to load."""

    def __init__(self, html: str, wide: float, dots: float = 96.0) -> None:
        super().__init__()
        self.asked: list[str] = []
        draw_pictures(self, dots)
        self.setDocumentMargin(0)
        self.setHtml(html)
        self.setTextWidth(wide)

    def loadResource(self, kind: int, name: object) -> object:
        self.asked.append(str(name))
        return super().loadResource(kind, name)

    def reds(self) -> QRectF:
        """Where it is red, once it is painted."""
        image = QImage(round(self.textWidth()), max(1, round(self.size().height())), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        self.drawContents(painter)
        painter.end()
        found = [
            (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == 0xFFFF0000
        ]
        xs, ys = [x for x, _ in found] or [0], [y for _, y in found] or [0]
        return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def picture(address: str) -> str:
    return f'<p><img src="{address}" width="200" height="100"></p>'


@pytest.mark.parametrize(
    ("wide", "dots", "seen"), [(400, 96, (200, 100)), (100, 96, (100, 50)), (900, 192, (400, 200))]
)
def test_it_is_as_wide_as_it_says_and_no_wider_than_the_text(qapp, wide, dots, seen):
    red = Document(picture(OURS), wide, dots).reds()
    assert (red.width(), red.height()) == pytest.approx(seen, abs=2)


@pytest.mark.parametrize("address", ["file:///none.png", PNG, "data:image/svg+xml;base64,*", OURS[:40]])
def test_nothing_else_is_loaded_or_drawn(qapp, address):
    document = Document(picture(address), 400)
    assert document.reds().isEmpty()
    assert document.asked == []


def test_its_caption_stays_with_it(qapp):
    found = bands(Document(f"<p>before</p>{picture(OURS)}<p>Figure 1</p>", 400))
    assert [band.keep for band in found] == [False, True, False]
    assert found[1].bottom - found[1].top == pytest.approx(100, abs=4)


def test_qt_s_letter_for_a_picture(qapp):
    assert Document(picture(OURS), 400).begin().text() == PICTURE
