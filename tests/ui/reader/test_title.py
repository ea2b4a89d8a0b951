"""The head of the page."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.title import Title, meta_line
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.samples import TEXT, article

SIZES = Measures(100, 800, False, True)


def _plain(line: str) -> str:
    """Without the signs that keep its parts apart."""
    return line.replace("\u2068", "").replace("\u2069", "")


def test_the_meta_line_says_what_is_known() -> None:
    bare = replace(article(), outlet="")
    assert meta_line(bare) == ""
    assert _plain(meta_line(replace(bare, agency="وكالة", dateline_date="2026"))) == "وكالة · 2026"
    full = replace(bare, outlet="جريدة", dateline_place="شرقاباد", published="2026-05-13")
    assert _plain(meta_line(full)) == "جريدة · شرقاباد · 13 مايو 2026"


def test_a_latin_outlet_and_the_day_beside_it_keep_their_places() -> None:
    line = meta_line(replace(article(), outlet="Reuters", dateline_place="", published="2026-05-13"))
    title = Title("عنوان", line, SIZES)
    layout = title._layouts[-1][0]
    drawn = layout.lineAt(0)
    places = [drawn.cursorToX(line.index(part))[0] for part in ("Reuters", "13", "مايو", "2026")]
    ends = [drawn.cursorToX(line.index(part) + len(part))[0] for part in ("Reuters", "13", "مايو", "2026")]
    middles = [(start + end) / 2 for start, end in zip(places, ends, strict=True)]
    assert middles == sorted(middles, reverse=True)
    assert layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft


def test_long_titles_take_more_lines_and_none_takes_no_room() -> None:
    one, two = Title("عنوان", "", SIZES).height, Title("عنوان طويل جداً " * 8, "", SIZES).height
    assert two >= one + 46
    assert Title("", "", SIZES).height < 30
    assert Title("عنوان", "وكالة", SIZES).height > one


def test_title_is_drawn_above_the_text_and_is_no_part_of_it(view: ReaderView) -> None:
    page = view.page.page
    assert page.text == TEXT
    first = page.spans[0]
    top = view.page.scene.lines[0].top
    assert view.page.scene.lines[0].start == first.start
    assert top == page.header
    shot = view.page.viewport().grab().toImage()
    ink = Theme("light").colour("ink")
    paper = Theme("light").colour("paper")
    row = {QColor(shot.pixel(x, y)).name() for x in range(400, shot.width()) for y in range(20, int(top) - 30)}
    assert ink.name() in row
    assert paper.name() in row
