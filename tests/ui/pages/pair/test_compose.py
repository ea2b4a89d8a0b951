"""The blocks: each spot lies within its block and leads somewhere; nothing is cut that has to be read."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop_app.model.kinds import Kind
from desktop_app.ui.language import speak
from desktop_app.ui.look import fonts
from desktop_app.ui.look.theme import theme
from desktop_app.ui.pages.pair.blocks.table import Table
from desktop_app.ui.pages.pair.compose import Composer
from desktop_app.ui.pages.pair.pen import Pen, wide, wrapped
from desktop_app.workspace.pair_page import make_page
from tests.briefing.dossiers import Builder
from tests.ui.pages.pair.pages import rich_page, words_of


@pytest.fixture(params=["ar", "en"])
def words(request, qapp, tmp_path):
    fonts.load_fonts()
    speak(request.param)
    yield words_of(tmp_path)
    speak("en")


def blocks_of(words, *, whole=False):
    composer = Composer(rich_page(words), words, theme("light"), whole=whole)
    return [*composer.wide(), *composer.main(), *composer.side(), *composer.foot()]


@pytest.mark.parametrize("width", [320, 700, 1200])
@pytest.mark.parametrize("whole", [False, True])
def test_every_spot_is_in_its_block_and_says_what_it_is(words, width, whole):
    for block in blocks_of(words, whole=whole):
        height = block.measure(width)
        whole_rect = QRectF(-13, -1, width + 26, height + 2)
        for spot in block.spots:
            assert whole_rect.contains(spot.rect), (block.name, spot)
            assert spot.words
        keys = [spot.key for spot in block.spots]
        assert len(keys) == len(set(keys)), block.name


def test_everything_leads_to_marks_but_a_month_without_an_article(words):
    for block in blocks_of(words, whole=True):
        block.measure(900)
        for spot in block.spots:
            leads = bool(spot.goal)
            assert leads or block.name in ("timeline", "gaps", "counts"), (block.name, spot)


def test_bands_go_over_the_whole_block_without_a_gap(words):
    for block in blocks_of(words, whole=True):
        height = block.measure(680)
        assert block.bands[0][0] == 0
        assert all(one[1] == other[0] for one, other in pairwise(block.bands)), block.name
        assert abs(block.bands[-1][1] - height) < 1


def test_bars_begin_at_the_leading_edge_and_old_years_stand_there(words):
    composer = Composer(rich_page(words), words, theme("light"))
    timeline = composer.timeline()
    timeline.measure(1000)
    months = {spot.key: spot.rect.center().x() for spot in timeline.spots if spot.key in ("2025-02", "2025-10")}
    old_at_left = months["2025-02"] < months["2025-10"]
    assert old_at_left is (words.language == "en")


def test_a_narrow_table_keeps_its_names_and_drops_what_matters_least(words):
    table = Composer(rich_page(words), words, theme("light"))._tables.agreements()
    table.measure(1000)
    wide_columns = [column for column, _x, _w in table._shown]
    table.measure(330)
    narrow = [column for column, _x, _w in table._shown]
    assert 0 in narrow
    assert set(narrow) < set(wide_columns)


def test_on_paper_no_column_is_left_out_and_no_word_broken(words):
    table = Composer(rich_page(words), words, theme("light"), whole=True)._tables.figures()
    table.measure(680)
    assert isinstance(table, Table)
    shown = {column: width for column, _x, width in table._shown}
    assert set(shown) == {n for n in range(5) if table.columns[n].main or table._holds(n)}
    for row in table.rows:
        for word in row.cells[1].words.split(" "):
            assert wide(word, fonts.font("control")) <= shown[1]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_blocks_paint_with_either_pen(words, name):
    for block in blocks_of(words):
        height = block.measure(800)
        for outlines in (False, True):
            image = QImage(800, round(height) + 1, QImage.Format.Format_RGB32)
            image.fill(theme(name).colour("paper"))
            blank = image.copy()
            painter = QPainter(image)
            block.paint(Pen(painter, theme(name), block.page, vector=outlines, outlines=outlines))
            painter.end()
            assert image != blank, block.name


def test_arabic_digits_and_months_by_setting(qapp, tmp_path):
    speak("ar")
    words = words_of(tmp_path, digits="arabic", months="levant")
    page = rich_page(words)
    assert page.agreements[0].date.words.startswith("١٩")
    assert "آذار" in page.agreements[0].date.words
    assert words.month_name(3) == "آذار"
    assert words.number(1234) == "١٬٢٣٤"
    speak("en")


def test_lines_hold_every_letter(qapp):
    fonts.load_fonts()
    text = "مذكرة التفاهم بشأن تبادل الطلاب والأساتذة بين جامعات البلدين"
    lines = wrapped(text, fonts.font("ui"), 120)
    assert " ".join(lines) == text
    assert len(wrapped(text, fonts.font("ui"), 120, 2)) == 2


def test_below_a_statement_a_name_in_arabic_keeps_its_day_behind_it(qapp, tmp_path):
    fonts.load_fonts()
    speak("en")
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    person = build.record(Kind.PERSON, "نادر سليم")
    for label, speaker in (("Wish", person), ("Hope", "")):
        record = build.record(Kind.STATEMENT, "قول", label, speaker=speaker, date="2025-03-14")
        build.mark(record, article, "قول", 1)
    said = words_of(tmp_path)
    entries = Composer(make_page(build.dossier(), "", said.options()), said, theme("light")).statements().entries
    begin = {entry.detail.replace("\u00a0", " ").partition(" March")[0] for entry in entries}
    assert begin == {"\u2068\u2068نادر سليم\u2069, 14", "\u2068Speaker not said, 14"}
