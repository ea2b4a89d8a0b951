"""A briefing as PDF: pages in both languages, its links and nothing else's, whole or not at all."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter, QPdfWriter, QTextListFormat, QTextTable

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_html import write_html
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.ui.look import fonts
from desktop_app.ui.printing import setting
from desktop_app.ui.printing.briefing import A4, Pages, print_briefing, save_pdf
from desktop_app.ui.printing.setting import pieces, set_text
from tests.briefing import dossiers
from tests.needs import needs_linux

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])


@pytest.fixture(autouse=True)
def faces(qapp):
    fonts.load_fonts()


def made(language="ar", **options):
    briefing = make_briefing(dossiers.rich(), dossiers.options(language, **options))
    return briefing, write_html(briefing, simple=True)


@LANGUAGES
def test_it_has_pages_its_title_and_its_links(tmp_path, language):
    briefing, html = made(language)
    path = save_pdf(tmp_path / "briefing", briefing, html)
    assert path.name == "briefing.pdf"
    written = path.read_bytes()
    assert written.startswith(b"%PDF") and written.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type /Page\b", written)) >= 3
    links = set(re.findall(rb"/URI \(([^)]*)\)", written))
    assert links and all(link.startswith(b"mujaz://") for link in links)
    assert b"/Title (\xfe\xff" in written


def test_a_copy_for_circulation_has_no_links(tmp_path):
    written = save_pdf(tmp_path / "b.pdf", *made(circulation=True)).read_bytes()
    assert b"mujaz:" not in written


@LANGUAGES
def test_every_page_says_which_it_is_and_the_handling_line(tmp_path, language, monkeypatch):
    briefing, html = made(language, handling="للاستعمال الرسمي", digits="arabic")
    said: list[str] = []
    drawn = QPainter.drawText
    monkeypatch.setattr(QPainter, "drawText", lambda self, *given: (said.append(given[-1]), drawn(self, *given))[1])
    device = QPdfWriter(str(tmp_path / "b.pdf"))
    device.setPageLayout(A4)
    count = print_briefing(device, device.resolution(), briefing, html)
    assert said.count(briefing.frame.pair) == count
    assert said.count(briefing.frame.handling) == count - 1  # the first page has it in its head
    pages = [words for words in said if words not in (briefing.frame.pair, briefing.frame.handling)]
    assert len(set(pages)) == count
    assert ("٢" in pages[1]) == (language == "ar")


def test_the_text_stands_in_the_briefing_s_faces_and_direction():
    arabic, english = (set_text(made(language)[1], language) for language in ("ar", "en"))
    assert arabic.defaultFont().families()[0] == "Amiri" and english.defaultFont().families()[0] == "Charis SIL"
    assert "الاتفاقيات" in arabic.toPlainText() and "Agreements" in english.toPlainText()
    assert arabic.firstBlock().textDirection() != english.firstBlock().textDirection()


def test_points_have_squares_in_the_colour_of_headings():
    document = set_text(made()[1], "ar")
    blocks = [document.findBlockByNumber(at) for at in range(document.blockCount())]
    heading = next(block for block in blocks if block.blockFormat().headingLevel())
    navy = heading.begin().fragment().charFormat().foreground().color().name()
    points = [block for block in blocks if block.textList() is not None]
    assert points and all(block.charFormat().foreground().color().name() == navy for block in points)
    assert all(block.textList().format().style() == QTextListFormat.Style.ListSquare for block in points)
    assert all(block.begin().fragment().charFormat().foreground().color().name() != navy for block in points)


def test_a_page_is_painted_on_anything(tmp_path):
    briefing, html = made()
    device = QPdfWriter(str(tmp_path / "b.pdf"))
    device.setResolution(96)
    device.setPageLayout(A4)
    pages = Pages(device, 96, briefing, html)
    image = QImage(700, 1000, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    pages.paint(painter, 0)
    painter.end()
    dark = sum(image.pixelColor(x, y).lightness() < 100 for x in range(0, 642, 2) for y in range(0, 950, 2))
    assert dark > 500


@LANGUAGES
def test_its_pieces_say_all_of_it_in_order(language):
    briefing, html = made(language)
    found = pieces(html)
    assert len(found) >= len(briefing.sections)
    words = " ".join(set_text(part, language).toPlainText() for part in found).split()
    assert words == set_text(html, language).toPlainText().split()


def test_notes_go_by_the_hundred():
    notes = "".join(f"<p>{n}. note</p>\n" for n in range(450))
    body = f'<div class="section">a</div><div class="notes"><h2>Notes</h2>{notes}</div>'
    html = f'<html><body dir="rtl">{body}</body></html>'
    found = pieces(html)
    assert len(found) == 4 and all(part.startswith('<html><body dir="rtl"><div') for part in found)
    assert sum(part.count(". note") for part in found) == 450


def long_table(rows):
    head = "<thead><tr><th>No.</th><th>What</th></tr></thead>"
    cells = "".join(f"<tr><td><p>{n}</p></td><td><p>row {n}</p></td></tr>" for n in range(rows))
    table = f'<table class="data" width="100%" cellpadding="4" cellspacing="0" border="1">{head}<tbody>{cells}</tbody>'
    second = table.replace("row", "other")
    body = f'<div class="section"><p>Table 1</p>{table}</table><p>Table 2</p>{second}</table><p>end</p></div>'
    return f"<html><body>{body}</body></html>"


def test_long_tables_go_by_their_rows():
    found = pieces(long_table(150))
    assert [part.count("<p>row") for part in found] == [60, 60, 30, 0, 0]
    assert [part.count("<p>other") for part in found] == [0, 0, 60, 60, 30]
    assert all(part.count("<thead>") == part.count("<table") for part in found)
    assert "Table 2" in found[2] and found[4].endswith("<p>end</p></div></body></html>")


def test_a_table_in_pieces_has_pages_as_if_it_were_one(tmp_path, monkeypatch):
    """Each row once, under the same heading row, at the same places."""
    briefing, device = made("en")[0], QPdfWriter(str(tmp_path / "b.pdf"))
    device.setResolution(96)
    device.setPageLayout(A4)
    leaves = []
    for together in (60, 10_000):
        monkeypatch.setattr(setting, "_ROWS", together)
        leaves.append(Pages(device, 96, briefing, long_table(150))._leaves)
    cut, whole = ([(leaf.top, leaf.bottom, *(leaf.head or ())) for leaf in found] for found in leaves)
    assert len(cut) == len(whole) > 3 and any(len(leaf) == 4 for leaf in cut)
    for one, other in zip(cut, whole, strict=True):
        assert one == pytest.approx(other, abs=1.5)


def test_it_can_be_stopped_and_leaves_nothing(tmp_path):
    def step(done, total):
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_pdf(tmp_path / "b.pdf", *made(), step)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("folder", ["gone", "file.txt"])
def test_an_earlier_file_stays_where_it_cannot_be_written(tmp_path, folder):
    (tmp_path / "file.txt").write_text("a file, no folder", encoding="utf-8")
    with pytest.raises(UserError, match="export_failed"):
        save_pdf(tmp_path / folder / "b.pdf", *made())


@needs_linux
def test_an_earlier_file_stays_where_the_disk_is_full(tmp_path: Path):
    import resource

    path = tmp_path / "b.pdf"
    path.write_bytes(b"earlier")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, limits[1]))
    try:
        with pytest.raises(UserError, match="export_failed"):
            save_pdf(path, *made())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == b"earlier"
    assert [one.name for one in tmp_path.iterdir()] == ["b.pdf"]


@pytest.mark.parametrize(("language", "number", "title"), [("ar", "م", "العنوان"), ("en", "No.", "Title")])
def test_tables_begin_where_reading_begins(language, number, title):
    document = set_text(made(language)[1], language)
    document.setTextWidth(600)
    place = document.documentLayout().blockBoundingRect
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    rows = []
    for table in tables:
        blocks = [table.cellAt(0, at).firstCursorPosition().block() for at in range(table.columns())]
        rows.append({block.text(): place(block).x() for block in blocks})
    [row] = [row for row in rows if {number, title} <= set(row)]
    assert (row[number] > row[title]) is (language == "ar")
