"""The template that the package holds is the one that its script makes."""

import runpy
import zipfile

import pytest
from docx import Document

from desktop_app.settings.paths import resource
from tests.needs import CHECKOUT

STYLES = [
    "Briefing Label",
    "Title",
    "Heading 1",
    "Heading 2",
    "Body Text",
    "List Bullet",
    "Fact Label",
    "Fact Value",
    "Table Text",
    "Table Head",
    "Table Note",
    "Caption",
    "footnote text",
    "Quotation Source",
    "Judgement Head",
    "Judgement",
    "Header",
    "Footer",
]
CHARACTERS = ["Strong", "Soft", "Unconfirmed", "Unconfirmed In Table", "Handling", "footnote reference", "Note Link"]
TABLES = ["Briefing Table", "Briefing Pairs", "Briefing Facts"]


@pytest.fixture(scope="module")
def script():
    return runpy.run_path(str(CHECKOUT / "packaging" / "make_template.py"))


def test_the_script_makes_the_template_again(script):
    with zipfile.ZipFile(resource("briefing", "template.docx")) as package:
        assert {name: package.read(name) for name in package.namelist()} == script["parts"]()
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_two_runs_give_the_same_bytes(script, tmp_path):
    for name in ("a.docx", "b.docx"):
        script["make"](tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_every_style_stands_for_both_directions():
    styles = {style.name: style for style in Document(str(resource("briefing", "template.docx"))).styles}
    twins = [f"{name[:1].upper()}{name[1:]} Arabic" for name in STYLES]
    assert set(STYLES) | set(twins) | set(CHARACTERS) | set(TABLES) | {"Quotation"} <= set(styles)
    for one, twin in zip(STYLES, twins, strict=True):
        assert styles[one].element.find(".//{*}bidi") is None
        assert styles[twin].element.find(".//{*}bidi") is not None


def test_arabic_is_set_in_the_sizes_of_the_design():
    styles = {style.name: style for style in Document(str(resource("briefing", "template.docx"))).styles}
    body = styles["Body Text Arabic"].element
    values = {name: body.find(f".//{{*}}{name}") for name in ("szCs", "sz", "spacing")}
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    assert (values["szCs"].get(f"{word}val"), values["sz"].get(f"{word}val")) == ("25", "22")
    assert (values["spacing"].get(f"{word}line"), values["spacing"].get(f"{word}lineRule")) == ("400", "exact")
