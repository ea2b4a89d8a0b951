from dataclasses import replace

import pytest
from lxml import etree

from desktop_app.briefing.write_docx import parts
from desktop_app.briefing.write_docx.paragraphs import Manner
from desktop_app.briefing.write_docx.runs import Links
from desktop_app.model.briefing import (
    About,
    Briefing,
    Frame,
    Link,
    Note,
    Paragraph,
    Role,
    Section,
    SectionName,
    Text,
)

ARABIC = Manner(True, "،")
FRAME = Frame("عنوان", "كاتب", "سري", "2025", "أ – ب", ("", " من ", ""))
EMPTY = Briefing("CN-TJ", "ar", "2025-11-20", FRAME, (), ())


def _words(xml):
    root = etree.fromstring(xml.encode())
    return "".join(node.text or "" for node in root.iter("{*}t"))


@pytest.mark.parametrize(
    ("as_of", "moment"),
    [
        ("2025-11-20", "2025-11-20T00:00:00Z"),
        ("2025-11", "2025-11-01T00:00:00Z"),
        ("2025", "2025-01-01T00:00:00Z"),
        ("../2023-02", "2023-02-01T00:00:00Z"),
        ("201X", "2000-01-01T00:00:00Z"),
        ("", "2000-01-01T00:00:00Z"),
    ],
)
def test_the_times_of_the_file_are_its_as_of_date(as_of, moment):
    xml = parts.core_properties(replace(EMPTY, as_of=as_of))
    assert xml.count(moment) == 2


def test_title_author_and_language():
    root = etree.fromstring(parts.core_properties(EMPTY).encode())
    assert [root.findtext(f"{{*}}{name}") for name in ("title", "creator", "language")] == ["عنوان", "كاتب", "ar"]


def test_without_a_handling_line_nothing_stands_in_its_place():
    bare = replace(EMPTY, frame=replace(FRAME, handling=""))
    assert _words(parts.header(bare, "2025", ARABIC)) == "2025"
    assert _words(parts.footer(bare, ARABIC)) == "أ – ب1 من 1"
    assert _words(parts.footer(EMPTY, ARABIC)) == "أ – ب · سري1 من 1"


def test_notes_come_after_the_separators_with_their_own_numbers():
    notes = [Note(1, (), (Text("وكالة، "), Link("الموضع", "b1"))), Note(2, (), (Text("English"),))]
    links = Links("0123456789abcdef")
    xml = parts.footnotes(notes, '<w:footnote w:id="-1"/>', ARABIC, links)
    root = etree.fromstring(xml.encode())
    assert [note.get(f"{{{note.nsmap['w']}}}id") for note in root] == ["-1", "1", "2"]
    assert links.addresses() == {"rIdMark1": "mujaz://0123456789abcdef/b1"}


def test_the_first_two_and_the_last_four_points_of_a_section_stay_together():
    """Two lines of the method note once had the last page for themselves."""
    points = tuple(Paragraph((Text(f"Point {n}"),), Role.BULLET, about=About.MATERIAL) for n in range(8))
    briefing = replace(EMPTY, sections=(Section(SectionName.METHOD, "Method", points),))
    root = etree.fromstring(parts.document(briefing, Manner(False, ", "), 480.0, "", ()).encode())
    kept = [one.find(".//{*}keepNext") is not None for one in root.iter("{*}p")]
    assert kept[1:] == [True, False, False, False, True, True, True, False]  # the heading has it from its style


def test_long_points_at_the_end_of_a_section_part() -> None:
    """Four points of ten lines once left half a page empty to stay together."""
    points = tuple(Paragraph((Text("word " * 60),), Role.BULLET, about=About.MATERIAL) for n in range(5))
    briefing = replace(EMPTY, sections=(Section(SectionName.METHOD, "Method", points),))
    root = etree.fromstring(parts.document(briefing, Manner(False, ", "), 480.0, "", ()).encode())
    kept = [one.find(".//{*}keepNext") is not None for one in root.iter("{*}p")]
    assert kept[1:] == [True, False, False, False, False]
