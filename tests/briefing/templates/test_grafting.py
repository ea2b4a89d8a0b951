"""A template of somebody else's gives its look, page, header and logo; what it lacks is ours and is told."""

import hashlib
import re
import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import default_template, own_template, write_docx
from desktop_app.briefing.write_docx.assemble import word_file
from tests.briefing import dossiers
from tests.briefing.templates import foreign
from tests.briefing.write_docx.files import W, part, parts, text_of

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])


def written(folder: Path, data: bytes, language: str = "ar") -> Path:
    path = folder / f"{language}.docx"
    made = make_briefing(dossiers.rich(), dossiers.options(language))
    write_docx(made, path, own_template(data, "mine.docx").data)
    return path


def heads(path: Path, kind: str = "header") -> list[str]:
    with zipfile.ZipFile(path) as package:
        names = sorted(name for name in package.namelist() if name.startswith(f"word/{kind}"))
    return [text_of(part(path, name)) for name in names]


def test_ours_stays_as_it_is():
    ours = default_template()
    assert own_template(ours, "").data is ours


@LANGUAGES
def test_page_look_and_letterhead_are_theirs(tmp_path, language):
    path = written(tmp_path, foreign.template(), language)
    document = docx.Document(str(path))
    assert (document.sections[0].page_width.inches, document.sections[0].page_height.inches) == (8.5, 11)
    title = next(one for one in document.paragraphs if one.style.name.startswith("Title"))
    assert title.style.name == ("Title Arabic" if language == "ar" else "Title")
    look = title.style.base_style if language == "ar" else title.style
    assert str(look.font.color.rgb) == "AA1133"
    assert heads(path) == ["Ministry of Examples"]
    assert foreign.picture() in parts(path).values()


@LANGUAGES
def test_nothing_of_their_text_or_properties_travels(tmp_path, language):
    for name, data in parts(written(tmp_path, foreign.template(), language)).items():
        assert b"Secret" not in data and b"python-docx" not in data, name


def test_the_arabic_twin_of_their_style_is_as_much_larger_as_ours(tmp_path):
    styles = part(written(tmp_path, foreign.template()), "word/styles.xml")
    twin = next(one for one in styles.iter(f"{W}style") if one.get(f"{W}styleId") == "TitleArabic")
    assert twin.find(f"{W}basedOn").get(f"{W}val") == "Title"
    assert twin.find(f"{W}rPr/{W}szCs").get(f"{W}val") == "68"  # 30 points by 1.14, in half points
    assert twin.find(f"{W}pPr/{W}bidi") is not None


def test_what_it_lacks_is_told_and_is_ours():
    made = own_template(foreign.template(), "mine.docx")
    assert {"Table Text", "Briefing Table", "footnote reference", "Quotation"} <= set(made.missing)
    assert not {"Title", "Title Arabic", "heading 1", "Body Text", "List Bullet", "Table Note"} & set(made.missing)
    assert "Table Text Arabic" not in made.missing  # told with the style that it is the twin of


def test_ours_is_added_where_it_has_no_header_or_footer(tmp_path):
    without = written(tmp_path, foreign.template("", logo=False))
    assert "للاستعمال الداخلي" in heads(without)[0]
    assert "طاجيكستان – كازاخستان" in heads(without, "footer")[0]
    with_foot = written(tmp_path, foreign.template("", "Tel. 1234", logo=False))
    assert heads(with_foot, "footer") == ["Tel. 1234"]


@LANGUAGES
def test_places_in_its_header_are_filled_in_even_where_word_has_cut_them(tmp_path, language):
    cut = b"</w:r><w:r><w:t>ling}!</w:t></w:r></w:p>"
    data = foreign.changed(foreign.template("{pair} – {hand"), header1=(b"</w:r></w:p>", cut))
    said = heads(written(tmp_path, data, language))[0].replace("\u200f", "")
    arabic, english = "طاجيكستان – كازاخستان – للاستعمال الداخلي!", "Tajikistan – Kazakhstan – Internal use!"
    assert said == (arabic if language == "ar" else english)


def test_a_field_that_would_change_with_the_day_stands_as_it_was_shown(tmp_path):
    field = b'<w:fldSimple w:instr=" DATE "><w:r><w:t>1 May</w:t></w:r></w:fldSimple></w:p>'
    path = written(tmp_path, foreign.changed(foreign.template(), header1=(b"</w:p>", field)))
    assert heads(path) == ["Ministry of Examples1 May"]
    assert b"fldSimple" not in parts(path)["word/header11.xml"]


def test_styles_are_known_by_name_whatever_their_ids():
    with zipfile.ZipFile(BytesIO(foreign.template())) as package:
        styles = package.read("word/styles.xml")
    german = styles.replace(b'w:styleId="Title"', b'w:styleId="Titel"')
    made = own_template(foreign.changed(foreign.template(), {"word/styles.xml": german}), "mine.docx")
    assert "Title" not in made.missing
    with zipfile.ZipFile(BytesIO(made.data)) as package:
        assert b'w:styleId="Title"' in package.read("word/styles.xml")
        assert b"Titel" not in package.read("word/styles.xml")


def test_a_dotx_is_a_template_too(tmp_path):
    old = b"wordprocessingml.document.main+xml"
    dotx = foreign.changed(foreign.template(), **{"[Content_Types]": (old, b"wordprocessingml.template.main+xml")})
    path = written(tmp_path, dotx)
    assert b"template.main" not in parts(path)["[Content_Types].xml"]


@LANGUAGES
def test_a_heading_without_a_level_stands_in_the_navigation(tmp_path, language):
    with zipfile.ZipFile(BytesIO(foreign.template())) as package:
        styles = package.read("word/styles.xml")
    bare = re.sub(rb"<w:outlineLvl [^>]*/>", b"", styles)
    assert bare != styles
    made = part(written(tmp_path, foreign.changed(foreign.template(), {"word/styles.xml": bare}), language),
                "word/styles.xml")  # fmt: skip
    levels = {one.get(f"{W}styleId"): one.find(f"{W}pPr/{W}outlineLvl") for one in made.iter(f"{W}style")}
    assert [levels[name].get(f"{W}val") for name in ("Heading1", "Heading2")] == ["0", "1"]


def test_the_same_template_gives_the_same_bytes():
    made = make_briefing(dossiers.rich(), dossiers.options())
    files = [word_file(made, own_template(foreign.template(), "").data) for _ in range(2)]
    assert len({hashlib.sha256(data).hexdigest() for data in files}) == 1


@LANGUAGES
def test_bullets_are_theirs_or_ours(tmp_path, language):
    path = written(tmp_path, foreign.template(), language)
    numbering = {node.get(f"{W}numId") for node in part(path, "word/numbering.xml").iter(f"{W}num")}
    called = {node.get(f"{W}val") for node in part(path, "word/styles.xml").iter(f"{W}numId")}
    assert called and called <= numbering
