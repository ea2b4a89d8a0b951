"""What a template must not be is told in one sentence, and nothing of it is used."""

import pytest

from desktop_app.briefing.templates.refusing import parts_of
from desktop_app.model.errors import UserError
from tests.briefing.templates import foreign

OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_END = b"</Relationships>"


def refused(data: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        parts_of(data, "mine.docx")
    assert caught.value.values["path"] == "mine.docx"
    return caught.value


def related(kind: bytes, target: bytes, mode: bytes = b"") -> bytes:
    """The template with one more relationship of its document."""
    more = b'<Relationship Id="rIdX" Type="' + OFFICE + b"/" + kind + b'" Target="' + target + b'"' + mode + b"/>"
    return foreign.changed(foreign.template(), **{"document.xml": (_END, more + _END)})


OUTSIDE = b' TargetMode="External"'


@pytest.mark.parametrize(
    ("kind", "target", "mode", "what"),
    [
        (b"attachedTemplate", b"file:///C:/a.dotm", OUTSIDE, "attachedTemplate"),
        (b"attachedTemplate", b"https://example.org/a.dotx", OUTSIDE, "attachedTemplate"),
        (b"image", b"https://example.org/a.png", OUTSIDE, "image: https://example.org/a.png"),
        (b"hyperlink", b"file:///etc/passwd", OUTSIDE, "hyperlink: file:///etc/passwd"),
        (b"aFChunk", b"a.html", b"", "altChunk"),
        (b"oleObject", b"embeddings/a.bin", b"", "OLE"),
        (b"control", b"a.xml", b"", "ActiveX"),
    ],
)
def test_what_comes_from_elsewhere_is_refused_by_name(kind, target, mode, what):
    error = refused(related(kind, target, mode))
    assert (error.code, error.values["what"]) == ("template_unsafe", what)


def test_a_link_to_a_page_is_no_part_from_elsewhere():
    assert parts_of(related(b"hyperlink", b"https://example.org", OUTSIDE), "mine.docx")


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/vbaData.xml"])
def test_macros_are_refused(name):
    assert refused(foreign.changed(foreign.template(), {name: b"<a/>"})).code == "template_macros"


def test_a_file_that_calls_itself_one_with_macros_is_refused():
    old = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = (old, b"vnd.ms-word.document.macroEnabled.main+xml")
    assert refused(foreign.changed(foreign.template(), **_types(types))).code == "template_macros"


@pytest.mark.parametrize("name", ["word/styles.xml", "word/settings.xml", "word/header1.xml"])
def test_a_document_type_is_refused_before_anything_is_read(name):
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    error = refused(foreign.changed(foreign.template(), {name: bomb}))
    assert (error.code, error.values["what"]) == ("template_unsafe", "DOCTYPE")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 no zip",
        foreign.template()[:3000],
        foreign.changed(foreign.template(), {"word/document.xml": None}),
        foreign.changed(foreign.template(), {"[Content_Types].xml": None}),
        foreign.changed(foreign.template(), {"word/styles.xml": b"<w:styles"}),
    ],
)
def test_a_damaged_file_is_refused(data):
    assert refused(data).code == "file_damaged"


def test_a_protected_or_old_file_is_refused():
    assert refused(b"\xd0\xcf\x11\xe0" + b"\0" * 600).code == "file_protected"


def test_a_file_that_unpacks_to_more_than_a_template_may_be_is_refused():
    huge = foreign.changed(foreign.template(), {"word/media/big.png": b"\0" * 61_000_000})
    assert refused(huge).code == "template_too_big"


def _types(change: tuple[bytes, bytes]) -> dict[str, tuple[bytes, bytes]]:
    return {"[Content_Types]": change}
