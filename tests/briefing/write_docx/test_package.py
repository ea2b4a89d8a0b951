import zipfile
from io import BytesIO

import pytest
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from desktop_app.briefing.write_docx.package import Template, zip_bytes
from desktop_app.settings.paths import resource


@pytest.fixture
def template():
    return Template.opened(resource("briefing", "template.docx").read_bytes())


def _names(data):
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        return package.namelist()


def test_a_zip_without_a_clock():
    import zlib

    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = packer.compress(b"hello") + packer.flush()
    data = zip_bytes({"a.xml": (zlib.crc32(b"hello"), 5, packed)})
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        assert package.read("a.xml") == b"hello"
        assert package.getinfo("a.xml").date_time == (1980, 1, 1, 0, 0, 0)


def test_the_content_types_come_first_and_the_faces_stay_as_they_are(template):
    data = template.zipped("<w:document/>", "<c/>")
    names = _names(data)
    assert names[:2] == ["[Content_Types].xml", "_rels/.rels"]
    with zipfile.ZipFile(resource("briefing", "template.docx")) as before, zipfile.ZipFile(BytesIO(data)) as after:
        for name in (name for name in names if name.endswith(".odttf")):
            assert before.getinfo(name).CRC == after.getinfo(name).CRC
        assert after.read("word/document.xml") == b"<w:document/>"
        assert after.read("docProps/core.xml") == b"<c/>"


def test_a_part_is_put_in_the_place_of_the_template_s(template):
    before = template.related(RT.FOOTNOTES)
    part = template.put("/word/other.xml", RT.FOOTNOTES, CT.WML_FOOTNOTES, "<n/>")
    assert part.partname == before.partname and template.related(RT.FOOTNOTES) is part


def test_a_part_that_the_template_lacks_is_added(template):
    assert template.related(RT.COMMENTS) is None
    part = template.put("/word/comments.xml", RT.COMMENTS, CT.WML_COMMENTS, "<c/>")
    assert template.related(RT.COMMENTS) is part
    assert "word/comments.xml" in _names(template.zipped("<d/>", "<c/>"))


def test_without_faces_nothing_points_to_them(template):
    template.without_faces()
    data = template.zipped("<d/>", "<c/>")
    assert not [name for name in _names(data) if "font" in name.lower() and name != "word/fontTable.xml"]
    with zipfile.ZipFile(BytesIO(data)) as package:
        table = package.read("word/fontTable.xml").decode()
    assert "Amiri" in table and "Sakkal Majalla" in table and "embed" not in table
