import zipfile
from io import BytesIO

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx.assemble import word_file
from desktop_app.settings.paths import resource
from tests.briefing import dossiers

OURS = resource("briefing", "template.docx")
TEMPLATE = OURS.read_bytes()


def _template(folder, old, new):
    """Our template with a piece of its document changed, as a user might."""
    path = folder / "own.docx"
    with zipfile.ZipFile(OURS) as ours, zipfile.ZipFile(path, "w") as own:
        for name in ours.namelist():
            data = ours.read(name)
            own.writestr(name, data.replace(old, new) if name == "word/document.xml" else data)
    return path.read_bytes()


def _document(data):
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read("word/document.xml").decode()


def test_page_and_margins_are_the_template_s_and_tables_fill_them(tmp_path):
    briefing = make_briefing(dossiers.rich(), dossiers.options(embed_fonts=False))
    own = _template(tmp_path, b'w:w="11906"', b'w:w="12240"')
    assert '<w:pgSz w:w="12240" w:h="16838"/>' in _document(word_file(briefing, own))
    assert '<w:tblW w:w="9972" w:type="dxa"/>' in _document(word_file(briefing, own))
    assert '<w:tblW w:w="9638" w:type="dxa"/>' in _document(word_file(briefing, TEMPLATE))


def test_a_template_without_page_gets_ours(tmp_path):
    briefing = make_briefing(dossiers.empty(), dossiers.options(embed_fonts=False))
    own = _template(tmp_path, b"w:pgSz", b"w:docGrid")
    assert '<w:pgSz w:w="11906" w:h="16838"/>' in _document(word_file(briefing, own))


def test_the_same_briefing_and_template_give_the_same_bytes():
    briefing = make_briefing(dossiers.rich(), dossiers.options("en"))
    assert word_file(briefing, TEMPLATE) == word_file(briefing, TEMPLATE)
