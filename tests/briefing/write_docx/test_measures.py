"""What a template's page holds, by which one page is fitted."""

from io import BytesIO

import docx
import pytest
from docx.shared import Cm, Pt

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import default_template, own_template
from desktop_app.briefing.write_docx.measures import Measures, measures
from desktop_app.briefing.write_docx.paragraphs import Manner
from desktop_app.briefing.write_docx.tables import widths_of
from desktop_app.briefing.write_docx.widths import width
from desktop_app.model.briefing import SectionName, Table
from tests.briefing import dossiers
from tests.briefing.templates import foreign


def of(template: bytes) -> Measures:
    return measures(own_template(template, "letter.docx").data)


def plain_template(top: float = 4.0, size: float = 13.0) -> bytes:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(4)
    section.top_margin = section.bottom_margin = Cm(top)
    document.styles["Normal"].font.size = Pt(size)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def test_our_own_page_is_the_designs() -> None:
    page = measures(default_template())
    assert (page.width, page.height) == (481.9, 700.2)
    body, arabic = page.style("BodyText", rtl=False), page.style("BodyText", rtl=True)
    assert (body.size, body.line, arabic.size, arabic.line) == (10.5, 16.0, 12.5, 20.0)
    assert page.style("FootnoteText", rtl=False).indent == 15.6
    assert body.wider == arabic.wider == 1.0


def test_letter_paper_and_its_letterhead_hold_less() -> None:
    page = of(foreign.template())
    assert (page.width, page.height) == (432.0, 648.0)
    high = "".join(f"{line}\n" for line in range(12))
    assert of(foreign.template(header=high)).height < 648.0 - 24  # a head that is higher than its margin


@pytest.mark.parametrize("size", [9.0, 13.0])
def test_margins_and_letters_are_the_templates(size: float) -> None:
    page = of(plain_template(size=size))
    assert (round(page.width), round(page.height)) == (368, 615)
    assert page.style("BodyText", rtl=False).size == size
    assert page.style("BodyText", rtl=False).line == pytest.approx(size * 1.36 * 1.15, rel=0.01)
    assert page.style("BodyText", rtl=True).wider > page.style("BodyText", rtl=False).wider > 1.0
    assert page.style("no such style", rtl=True).line > 0


def test_a_narrow_page_has_fewer_columns_and_breaks_no_word(tmp_path) -> None:
    """On letter paper in a wide Arabic face the number 10 and the names of countries broke into two lines."""
    assert not measures(default_template()).is_narrow and of(foreign.template()).is_narrow
    heads = {}
    for name, look in (("ours", None), ("narrow", own_template(plain_template(), "").data)):
        briefing = make_briefing(dossiers.rich(), dossiers.options("ar", embed_fonts=False), template=look)
        table = next(b for b in briefing.section(SectionName.AGREEMENTS).blocks if isinstance(b, Table))
        heads[name] = [column.key for column in table.columns]
        page = measures(look or default_template())
        manner = Manner(True, "،", page.letters("TableText", rtl=True), page.letters("TableText", rtl=True))
        first = widths_of(table, manner, page.width)[0] / 20
        assert first - 10 >= width("3", page.letters("TableText", rtl=True))
    assert "kind_status" in heads["narrow"] and "kind_status" not in heads["ours"]
