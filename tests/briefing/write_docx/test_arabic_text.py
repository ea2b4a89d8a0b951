"""What a reader of Arabic would notice in a Word file: signs on their letters, headings again, bold that holds."""

import re
import unicodedata
import zipfile
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx.directions import split
from desktop_app.settings.paths import resource
from tests.briefing import dossiers
from tests.briefing.write_docx.files import W, file_of, part, text_of, written

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])
SIGNS = "\u064b\u064e\u0651\u0652\u0670\u0654\u0301"


@given(st.text("ابلالآ ABec12" + SIGNS, max_size=40), st.booleans())
def test_no_run_parts_a_sign_from_its_letter(text, rtl):
    for (one, _), (other, _) in pairwise(split(text, rtl)):
        stands_on_a_letter = one.rstrip(SIGNS)[-1:].isalpha()
        assert not (stands_on_a_letter and unicodedata.combining(other[0]))


@pytest.mark.parametrize(
    ("text", "rtl", "pieces"),
    [
        ("said محمّدٌ today", False, [("said ", False), ("محمّدٌ", True), (" today", False)]),
        ("في cafe\u0301، أمس", True, [("في ", True), ("cafe\u0301", False), ("، أمس", True)]),
    ],
)
def test_a_last_sign_goes_with_its_word(text, rtl, pieces):
    assert split(text, rtl) == pieces


def test_vowel_signs_reach_the_file_in_their_order(tmp_path):
    words = "وَقَّعَ مُحَمَّدٌ هـــذا الاتّفاقَ مع شركة Volga، ﻻ أحد"
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01", "x.txt")
    statement = build.record(dossiers.Kind.STATEMENT, "قول", speaker="محمد")
    build.mark(statement, article, words, 1)
    path = file_of(tmp_path, make_briefing(build.dossier(), dossiers.options(embed_fonts=False)))
    body = text_of(part(path, "word/document.xml")) + text_of(part(path, "word/footnotes.xml"))
    assert words.replace("ﻻ", "لا") in re.sub("[\u200e\u200f\u202a-\u202e]", "", body)


@LANGUAGES
def test_nothing_is_written_in_presentation_forms(tmp_path, language):
    with zipfile.ZipFile(written(tmp_path, dossiers.rich(), language)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                assert not re.search("[\ufb50-\ufdf9\ufdfe\ufdff\ufe70-\ufefc]", package.read(name).decode()), name


@LANGUAGES
def test_every_table_with_a_head_repeats_it(tmp_path, language):
    document = part(written(tmp_path, dossiers.rich(), language), "word/document.xml")
    headed = 0
    for table in document.iter(f"{W}tbl"):
        rows = list(table.iter(f"{W}tr"))
        heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        assert not any(heads[1:])
        headed += heads[0]
    assert headed >= 6


def test_columns_stand_in_reading_order_and_numbers_in_line(tmp_path):
    document = part(written(tmp_path, dossiers.rich()), "word/document.xml")
    tables = [table for table in document.iter(f"{W}tbl") if table.find(f".//{W}tblHeader") is not None]
    first_heads = {text_of(next(table.iter(f"{W}tc"))) for table in tables}
    assert "م" in first_heads, "the number of a row comes first, and so at the right"
    assert all(table.find(f"{W}tblPr/{W}bidiVisual") is not None for table in tables)


def test_bold_size_and_face_of_a_style_hold_for_arabic():
    with zipfile.ZipFile(resource("briefing", "template.docx")) as package:
        styles = etree.fromstring(package.read("word/styles.xml"))
    seen = 0
    for properties in styles.iter(f"{W}rPr"):
        for latin, arabic in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
            if properties.find(f"{W}{latin}") is not None:
                assert properties.find(f"{W}{arabic}") is not None, etree.tostring(properties.getparent())
                seen += 1
        faces = properties.find(f"{W}rFonts")
        if faces is not None:
            assert faces.get(f"{W}cs") or faces.get(f"{W}cstheme")
    assert seen > 20


@LANGUAGES
def test_footnotes_begin_at_the_side_where_the_page_does(tmp_path, language):
    notes = part(written(tmp_path, dossiers.rich(), language), "word/footnotes.xml")
    told = [note for note in notes if note.get(f"{W}type") is None]
    assert len(told) > 10
    for note in told:
        first = next(run for run in note.iter(f"{W}r"))
        assert first.find(f"{W}footnoteRef") is not None
        styles = {one.get(f"{W}val") for one in note.iter(f"{W}pStyle")}
        assert all(style.endswith("Arabic") is (language == "ar") for style in styles), styles
