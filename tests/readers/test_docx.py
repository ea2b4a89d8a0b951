import datetime as dt
import io
import random
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from desktop_app.model.errors import UserError
from desktop_app.readers import docx as reader
from desktop_app.readers import read_bytes
from tests.readers.making import HEADLINE, PARAGRAPHS, saved, word

W = nsdecls("w")


def text_of(document: docx.document.Document) -> str:
    return read_bytes(saved(document), "a.docx").text


def paragraph(inside: str) -> docx.document.Document:
    """A document whose one paragraph has this XML inside."""
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {W}>{inside}</w:p>"))
    return document


def changed(data: bytes, name: str, content: bytes | None) -> bytes:
    """The package with one part replaced, or left out."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
            elif content is not None:
                new.writestr(part, content)
    return file.getvalue()


def test_paragraphs_come_in_order_with_empty_ones() -> None:
    article = read_bytes(word(HEADLINE, "", *PARAGRAPHS), "a.docx")
    assert article.text == "\n".join((HEADLINE, "", *PARAGRAPHS))
    assert (article.format, article.encoding, article.title) == ("docx", "", HEADLINE)
    assert (article.dateline_place, article.dateline_date) == ("دوشنبه", "2023-05-18")


def test_tables_stand_where_they_stood() -> None:
    document = docx.Document()
    document.add_paragraph("قبل")
    table = document.add_table(2, 2)
    for cell, word_ in zip((cell for row in table.rows for cell in row.cells), "أبجد", strict=True):
        cell.text = word_
    document.add_paragraph("بعد")
    assert text_of(document) == "قبل\nأ\tب\nج\tد\nبعد"


def test_an_article_laid_out_in_a_cell_keeps_its_paragraphs_and_inner_tables() -> None:
    document = docx.Document()
    cell = document.add_table(1, 2).rows[0].cells[0]
    cell.text = "أول"
    cell.add_paragraph("ثان")
    inner = cell.add_table(1, 2)
    inner.rows[0].cells[0].text, inner.rows[0].cells[1].text = "س", "ص"
    assert [line for line in text_of(document).split("\n") if line] == ["أول", "ثان", "س\tص"]


def test_a_merged_cell_is_read_once() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "عريض"
    table.cell(1, 0).text = "أ"
    assert text_of(document) == "عريض\nأ\t"


def test_tabs_breaks_and_hyphens_are_letters() -> None:
    run = "<w:r><w:t>أ</w:t><w:tab/><w:t>ب</w:t><w:br/><w:t>ج</w:t><w:noBreakHyphen/><w:t>د</w:t></w:r>"
    assert text_of(paragraph(run)) == "أ\tب\nج\u2011د"


def test_insertions_links_and_controls_are_read_and_deletions_are_not() -> None:
    inside = (
        '<w:ins w:id="1"><w:r><w:t>أضيف</w:t></w:r></w:ins>'
        '<w:del w:id="2"><w:r><w:delText>حذف</w:delText></w:r></w:del>'
        '<w:moveFrom w:id="3"><w:r><w:t>نقل</w:t></w:r></w:moveFrom>'
        "<w:hyperlink><w:r><w:t xml:space='preserve"
        "'> رابط</w:t></w:r></w:hyperlink>"
        "<w:sdt><w:sdtContent><w:r><w:t xml:space='preserve'> حقل</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
    )
    assert text_of(paragraph(inside)) == "أضيف رابط حقل"


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>في الإطار</w:t></w:r></w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    choice = f"<mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
    inside = (
        f"<w:r><w:t>قبل </w:t><mc:AlternateContent {mc}>{choice}"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent><w:t>بعد</w:t></w:r>"
    )
    assert text_of(paragraph(inside)) == "قبل بعد\nفي الإطار"


def test_the_title_is_the_first_line_if_it_is_styled_as_one() -> None:
    document = docx.Document()
    document.add_heading("عنوان طويل ينتهي بنقطة.", 0)
    document.add_paragraph(PARAGRAPHS[0])
    assert read_bytes(saved(document), "a.docx").title == "عنوان طويل ينتهي بنقطة."


def test_letters_that_word_would_lose_elsewhere_stay() -> None:
    text = "مي\u200cرود\u200f (AFP)\u00a0١٢ مــوعدٌ 👩\u200d🚀"
    assert read_bytes(word(text), "a.docx").text == text


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 and no more",
        word(*PARAGRAPHS)[:-200],
        "نص عادي".encode(),
        changed(word("أ"), "word/document.xml", None),
        changed(word("أ"), "word/document.xml", b"<w:document"),
        changed(word("أ"), "word/document.xml", b"<other/>"),
        changed(word("أ"), "[Content_Types].xml", None),
    ],
    ids=["stub", "cut", "text", "no document", "broken document", "another document", "no types"],
)
def test_what_is_no_whole_word_file(data: bytes) -> None:
    with pytest.raises(UserError, match="file_damaged"):
        read_bytes(data, "a.docx")


def test_old_and_protected_word_files_are_told_apart() -> None:
    with pytest.raises(UserError, match="file_protected"):
        read_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "a.docx")


def test_a_document_of_pictures_has_no_text() -> None:
    with pytest.raises(UserError, match="file_empty"):
        read_bytes(word("", " "), "a.docx")


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_XML_LIMIT", 50_000)
    bomb = changed(word("أ"), "word/document.xml", b"0" * 50_001)
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("it was unpacked"))
    with pytest.raises(UserError, match="file_too_long"):
        read_bytes(bomb, "a.docx")


def test_nothing_outside_is_followed(tmp_path: object) -> None:
    document = b"""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yyyy">]>
        <w:document %s><w:body><w:p><w:r><w:t>before</w:t><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"""
    data = changed(word("أ"), "word/document.xml", document % W.encode())
    assert read_bytes(data, "a.docx").text == "before"


def test_damage_anywhere_is_one_sentence() -> None:
    chance = random.Random(7)
    whole = changed(word(HEADLINE, *PARAGRAPHS), "", None)
    codes = set()
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 3, 20))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read_bytes(bytes(data), "a.docx")
        except UserError as error:
            codes.add(error.code)
    assert "file_damaged" in codes
    assert codes <= {"file_damaged", "file_too_long", "file_empty"}


@pytest.mark.parametrize(("made", "date"), [((2023, 5, 20), "2023-05-18"), ((2026, 11, 20), "")])
def test_the_day_it_was_made_lends_its_year_to_a_dateline(made: tuple[int, int, int], date: str) -> None:
    document = docx.Document()
    document.core_properties.created = dt.datetime(*made, tzinfo=dt.UTC)
    document.add_paragraph(f"بكين 18 مايو (شينخوا) {PARAGRAPHS[1]}")
    article = read_bytes(saved(document), "a.docx")
    assert (article.dateline_date, article.published) == (date, date)


def test_a_document_without_properties() -> None:
    data = changed(word(HEADLINE, "بكين 18 مايو (شينخوا) " + PARAGRAPHS[1]), "docProps/core.xml", b"<none/>")
    assert read_bytes(data, "a.docx").dateline_date == ""
