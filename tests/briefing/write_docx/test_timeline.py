"""The time axis in the file: turned for Arabic, told apart by shape, tied to its workbook, and nothing but words."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from lxml import etree

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx.charts import ChartManner
from desktop_app.briefing.write_docx.timeline import TimeAxis
from desktop_app.model.briefing import Language, Timeline, drawn_in
from tests.briefing import dossiers

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def axis_of(language: Language = "ar", traps: bool = False) -> TimeAxis:
    dossier = dossiers.timed()
    made = make_briefing(dossier, dossiers.options(language))
    [found] = [one for one in drawn_in(made) if isinstance(one, Timeline)]
    if traps:
        bad = '=HYPERLINK("http://x")<&>\u202e\x01 "'
        found = replace(found, points=tuple(replace(point, name=bad) for point in found.points))
    return TimeAxis(found, ChartManner(language == "ar"), 480.0)


def part(axis: TimeAxis) -> etree._Element:
    return etree.fromstring(axis.part("rId1").encode())


def sheet(axis: TimeAxis) -> dict[str, float]:
    with zipfile.ZipFile(BytesIO(axis.workbook())) as book:
        root = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    cells = [cell for cell in root.iter(_S + "c") if cell.get("t") is None and cell.find(_S + "v") is not None]
    return {cell.get("r"): float(cell.find(_S + "v").text) for cell in cells}


@pytest.mark.parametrize(("language", "days"), [("ar", "maxMin"), ("en", "minMax")])
def test_time_runs_from_where_reading_begins(language: Language, days: str) -> None:
    turned = [node.get("val") for node in part(axis_of(language)).iter(_C + "orientation")]
    assert turned == [days, "minMax"]


def _shown(root: etree._Element) -> list[etree._Element]:
    """The series that stand in the legend."""
    hidden = {node.find(f"{_C}idx").get("val") for node in root.iter(_C + "legendEntry")}
    return [series for series in root.iter(_C + "ser") if series.find(f"{_C}idx").get("val") not in hidden]


def test_meetings_and_signings_differ_in_shape_and_in_grey() -> None:
    shown = {one.find(f"{_C}tx//{_C}v").text: one for one in _shown(part(axis_of("en")))}
    meetings, signings = shown["Meetings"], shown["Signings"]
    shapes = [series.find(f"{_C}marker/{_C}symbol").get("val") for series in (meetings, signings)]
    assert shapes == ["circle", "square"]
    frames = [series.find(f"{_C}marker/{_C}spPr") for series in (meetings, signings)]
    assert [frame.find(f"{_A}noFill") is not None for frame in frames] == [True, False]
    inks = [frame.find(f"{_A}ln//{_A}srgbClr").get("val") for frame in frames]
    assert inks[0] == inks[1] == frames[1].find(f"{_A}solidFill/{_A}srgbClr").get("val")


def test_meetings_are_hollow_where_no_outline_is_drawn_too() -> None:
    """LibreOffice fills a circle that has no filling: a smaller white one, of the same cells, lies on it there."""
    series = list(part(axis_of("en")).iter(_C + "ser"))
    inner, outer = [one for one in series if one.findtext(f"{_C}tx//{_C}v") == "Meetings"]
    assert series.index(outer) == series.index(inner) + 1
    cells = [[one.findtext(f"{_C}{axis}//{_C}f") for axis in ("xVal", "yVal")] for one in (outer, inner)]
    assert cells[0] == cells[1]
    sizes = [int(one.find(f"{_C}marker/{_C}size").get("val")) for one in (outer, inner)]
    assert sizes[0] > sizes[1] and inner.find(f"{_C}marker//{_A}srgbClr").get("val") == "FFFFFF"


def test_only_both_rails_are_in_the_legend() -> None:
    assert [one.find(f"{_C}tx//{_C}v").text for one in _shown(part(axis_of()))] == ["اللقاءات", "التوقيعات"]


def test_no_series_is_followed_by_a_longer_one() -> None:
    """LibreOffice loses what is drawn of one that is."""
    counts = [int(one.find(f"{_C}xVal//{_C}ptCount").get("val")) for one in part(axis_of()).iter(_C + "ser")]
    assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_number_drawn_stands_in_the_cell_that_it_refers_to(language: Language) -> None:
    axis = axis_of(language)
    cells = sheet(axis)
    for ref in part(axis).iter(_C + "numRef"):
        column, first, last = re.fullmatch(r"Sheet1!\$(\w)\$(\d+):\$\w\$(\d+)", ref.find(_C + "f").text).groups()
        drawn = {int(node.get("idx")): float(node.find(_C + "v").text) for node in ref.iter(_C + "pt")}
        wanted = {
            row - int(first): cells[f"{column}{row}"]
            for row in range(int(first), int(last) + 1) if f"{column}{row}" in cells
        }  # fmt: skip
        assert drawn == wanted, ref.find(_C + "f").text


def test_names_run_in_their_own_direction_and_are_joined_by_word_itself() -> None:
    names = [node for node in part(axis_of("en")).iter(_A + "p") if node.find(f"{_A}r/{_A}t") is not None]
    assert {node.find(f"{_A}pPr").get("rtl") for node in names} == {None}
    arabic = [node for node in part(axis_of()).iter(_A + "p") if node.find(f"{_A}r/{_A}t") is not None]
    assert {node.find(f"{_A}pPr").get("rtl") for node in arabic} == {"1"}
    words = "".join(node.text for node in part(axis_of()).iter(_A + "t"))
    assert "محادثات أستانا" in words and not re.search("[\ufb50-\ufdff\ufe70-\ufefc]", words)


def test_a_month_and_a_year_are_lines_from_their_first_to_their_last_day() -> None:
    cells = sheet(axis_of())
    ends = [cells[f"N{row}"] for row in (2, 3, 5, 6)]
    assert [later - before for before, later in (ends[:2], ends[2:])] == [29, 365]
    assert "O4" not in cells


def test_words_of_an_article_stay_words() -> None:
    axis = axis_of(traps=True)
    assert any("HYPERLINK" in (node.text or "") for node in part(axis).iter(_A + "t"))
    with zipfile.ZipFile(BytesIO(axis.workbook())) as book:
        written = book.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in written and "hyperlink" not in written.lower()


def test_the_same_axis_gives_the_same_bytes() -> None:
    assert axis_of().workbook() == axis_of().workbook()
    assert axis_of().part("rId1") == axis_of().part("rId1")


def test_a_line_of_an_arabic_name_that_begins_with_a_number_runs_from_the_right() -> None:
    """LibreOffice goes by the first letter: "2021 إلى 2025" came out with its years side by side."""
    drawn = drawn_in(make_briefing(dossiers.timed(), dossiers.options()))
    [found] = [one for one in drawn if isinstance(one, Timeline)]
    named = replace(found, points=tuple(replace(point, name="2021 إلى 2025") for point in found.points))
    for arabic in (True, False):  # an Arabic name in either file
        words = [node.text for node in part(TimeAxis(named, ChartManner(arabic), 480.0)).iter(_A + "t")]
        assert "\u200f2021 إلى 2025" in words
