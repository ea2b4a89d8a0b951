import pytest

from desktop_app.briefing.write_docx.runs import Links, is_rtl, plain, runs, unbroken
from desktop_app.model.briefing import Link, Look, NoteMark, Text

RTL = "<w:rtl/>"


def _texts(xml):
    from lxml import etree

    from desktop_app.briefing.write_docx.escape import NAMESPACE, RELATIONS

    root = etree.fromstring(f'<p xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}">{xml}</p>')
    w = f"{{{NAMESPACE}}}"
    return [
        (run.findtext(f"{w}t", ""), run.find(f"{w}rPr/{w}rtl") is not None)
        for run in root.iter(f"{w}r")
        if run.find(f"{w}footnoteReference") is None
    ]


def test_a_mark_after_a_digit_or_full_stop_in_arabic_is_parted_from_it():
    assert _texts(runs((Text("عام 2026."), NoteMark(7)), True, "،"))[-1] == ("\u200f", True)
    assert _texts(runs((Text("عام 2026"), NoteMark(7)), True, "،"))[-1] == ("\u200f", True)
    assert _texts(runs((Text("عام"), NoteMark(7)), True, "،")) == [("عام", True)]
    assert _texts(runs((Text("in 2026."), NoteMark(7)), False, ", ")) == [("in 2026.", False)]


def test_commas_stand_between_marks():
    assert _texts(runs((Text("قال"), NoteMark(1), NoteMark(2)), True, "،"))[1:] == [("\u200f،\u200f", True)]
    assert _texts(runs((Text("said"), NoteMark(1), NoteMark(2)), False, ", "))[1:] == [(", ", False)]


def test_a_note_reference_carries_its_number_and_direction():
    xml = runs((NoteMark(12),), True, "،")
    assert '<w:footnoteReference w:id="12"/>' in xml and RTL in xml
    assert RTL not in runs((NoteMark(12),), False, ",")


def test_looks_are_named_styles():
    content = (Text("a", Look.STRONG), Text("b", Look.SOFT), Text("c", Look.UNCONFIRMED))
    xml = runs(content, False, ",")
    assert [xml.count(f'<w:rStyle w:val="{name}"/>') for name in ("Strong", "Soft", "Unconfirmed")] == [1, 1, 1]
    assert "UnconfirmedInTable" in runs(content, False, ",", in_table=True)
    assert "Strong" not in runs(content, False, ",", bold=True)


def test_arabic_words_in_english_are_wholly_right_to_left_and_end_there():
    found = _texts(runs((Text("says "), Text("«خطة 2030»", source=True), Text(", then")), False, ","))
    assert found == [("says ", False), ("\u200f«خطة 2030»\u200f", True), ("\u200e", False), (", then", False)]


def test_a_latin_word_inside_them_does_not_part_them():
    found = _texts(runs((Text("says "), Text("شركة Volga اليوم", source=True)), False, ","))
    assert [text for text, _ in found[1:]] == ["\u200f\u202bشركة ", "Volga", " اليوم\u202c\u200f", "\u200e"]


@pytest.mark.parametrize(
    ("content", "arabic_file", "rtl"),
    [
        ((Text("English"),), True, True),
        ((Text("English"),), False, False),
        ((Text("2025"),), False, False),
        ((Text("شركة Volga", source=True),), False, True),
        ((Text("Name: "), Text("اسم", source=True)), False, False),
        ((Text("اسم", source=True), NoteMark(1)), False, True),
    ],
)
def test_the_direction_of_a_paragraph(content, arabic_file, rtl):
    assert is_rtl(content, arabic_file) is rtl


def test_links_hold_ids_only_and_one_address_for_each_mark():
    links = Links("0123456789abcdef")
    xml = runs((Link("الموضع", "b1"), Link("2", "b1"), Link("3", "b2")), True, "،", links)
    assert xml.count("<w:hyperlink") == 3
    assert sorted(links.addresses().values()) == ["mujaz://0123456789abcdef/b1", "mujaz://0123456789abcdef/b2"]


@pytest.mark.parametrize("annotation", ["", "../x", "a b", "x?y", 'b"1', "b" * 65])
def test_what_is_no_id_becomes_no_link(annotation):
    links = Links("0123456789abcdef")
    assert "hyperlink" not in runs((Link("الموضع", annotation),), True, "،", links)
    assert links.addresses() == {}


def test_no_project_no_links():
    assert "hyperlink" not in runs((Link("الموضع", "b1"),), True, "،", Links(""))
    assert _texts(plain("AFP – قال", True)) == [("AFP", False), (" – قال", True)]


def test_not_confirmed_does_not_break_at_a_line_s_end():
    assert "(غير\u00a0مؤكد)" in runs((Text("(غير مؤكد)", Look.UNCONFIRMED),), True, "،")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("برنامج الأعوام 2025-2028", "برنامج الأعوام 2025\u2060-\u20602028"),
        ("2025–2028", "2025\u2060–\u20602028"),
        ("2019-04-17-moscow.txt", "2019-04-17-moscow.txt"),
        ("+962-6-566", "+962-6-566"),
    ],
)
def test_the_halves_of_a_range_stay_together_and_a_file_s_name_is_as_it_is(text, shown):
    assert unbroken(Text(text)) == shown
