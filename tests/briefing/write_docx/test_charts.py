"""Charts in the file: turned for Arabic, apart in grey, editable, and nothing but words in them."""

import subprocess
import sys
import zipfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree

from desktop_app.briefing.write_docx import charts
from desktop_app.briefing.write_docx.workbook import workbook
from desktop_app.model.briefing import Chart, ChartForm, Series, Text
from tests.briefing import dossiers
from tests.briefing.write_docx.files import parts, written

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TRAP = '=HYPERLINK("http://x")<&>\u202e\x01 "'


def chart_of(form: ChartForm = ChartForm.BARS, name: str = "الطاقة", series: int = 1) -> Chart:
    made = tuple(Series(f"سلسلة {n}", (float(n), None)) for n in range(series))
    return Chart(form, (name, "النقل"), made, (Text("شكل"),), f"شكل {name}", ("b1",))


def part_of(chart: Chart, arabic: bool = True, digits: bool = False) -> etree._Element:
    return etree.fromstring(charts.chart_part(chart, charts.ChartManner(arabic, digits), "rId1").encode())


def _grey(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return 0.3 * red + 0.59 * green + 0.11 * blue


def orientations(root: etree._Element) -> list[str]:
    return [node.get("val") for node in root.iter(_C + "orientation")]


@pytest.mark.parametrize(
    ("form", "arabic", "english"),
    [
        (ChartForm.BARS, ["maxMin", "maxMin"], ["maxMin", "minMax"]),
        (ChartForm.STACKED, ["maxMin", "minMax"], ["minMax", "minMax"]),
        (ChartForm.COLUMNS, ["maxMin", "minMax"], ["minMax", "minMax"]),
    ],
)
def test_axes_read_from_the_side_where_reading_begins(form: ChartForm, arabic: list[str], english: list[str]) -> None:
    assert orientations(part_of(chart_of(form))) == arabic
    assert orientations(part_of(chart_of(form), arabic=False)) == english


def test_four_series_stay_apart_in_greyscale() -> None:
    root = part_of(chart_of(ChartForm.STACKED, series=4))
    fills = [node.find(f"{_C}spPr/{_A}solidFill/{_A}srgbClr").get("val") for node in root.iter(_C + "ser")]
    greys = sorted(_grey(fill) for fill in fills)
    assert min(later - before for before, later in pairwise(greys)) > 40


def test_labels_in_the_digits_chosen() -> None:
    formats = {node.get("formatCode") for node in part_of(chart_of(), digits=True).iter(_C + "numFmt")}
    assert "[$-2000401]0" in formats


def test_words_of_an_article_stay_words() -> None:
    chart = chart_of(name=_TRAP)
    assert any((node.text or "").startswith("=HYPERLINK") for node in part_of(chart).iter(_C + "v"))
    with zipfile.ZipFile(BytesIO(workbook(chart, arabic=True))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in sheet and "hyperlink" not in sheet.lower()
        assert "=HYPERLINK" in book.read("xl/sharedStrings.xml").decode()


def test_each_chart_has_its_workbook_and_its_alternative_text(tmp_path: Path) -> None:
    found = parts(written(tmp_path, dossiers.charted()))
    wanted = [f"word/charts/chart{n}.xml" for n in (1, 2, 3)] + [f"word/embeddings/chart{n}.xlsx" for n in (1, 2, 3)]
    assert sorted(name for name in found if "chart" in name and "rels" not in name) == wanted
    document = etree.fromstring(found["word/document.xml"])
    texts = [node.get("descr") for node in document.iter() if etree.QName(node).localname == "docPr"]
    assert [text.split(". ")[0] for text in texts] == ["الشكل 1", "الشكل 2", "الشكل 3"]


def test_the_same_bytes_in_another_process_on_another_day(tmp_path: Path) -> None:
    program = (
        "import hashlib\nfrom pathlib import Path\nfrom tests.briefing import dossiers\n"
        "from tests.briefing.write_docx.files import written\n"
        f"print(hashlib.sha256(written(Path({str(tmp_path)!r}), dossiers.charted()).read_bytes()).hexdigest())"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, text=True,
            env={"PYTHONHASHSEED": seed, "TZ": zone, "PATH": "", "HOME": str(tmp_path)}, cwd=Path(__file__).parents[3],
        ).stdout
        for seed, zone in (("1", "UTC"), ("77", "Asia/Tokyo"))
    }  # fmt: skip
    assert len(hashes) == 1
