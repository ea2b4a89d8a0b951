"""Templates that somebody made to do harm, or that a careless program made; by name, with whether they can be used."""

import zipfile
from collections.abc import Callable
from io import BytesIO

from tests.briefing.soundness import parts_in
from tests.briefing.templates import foreign

_R = b'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_VML = b'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' + _R
_W = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_BEGIN, _SEPARATE, _END = (
    b'<w:r><w:fldChar w:fldCharType="' + kind + b'"/></w:r>' for kind in (b"begin", b"separate", b"end")
)
PLAIN = foreign.template()
PARTS = parts_in(PLAIN)
HEADER_RELS = PARTS["word/_rels/header1.xml.rels"]
NUMBERING, STYLES = PARTS["word/numbering.xml"], PARTS["word/styles.xml"]


def _code(words: bytes) -> bytes:
    return b"<w:r><w:instrText>" + words + b"</w:instrText></w:r>"


def in_header(xml: bytes) -> bytes:
    """Behind the words of the header's paragraph."""
    return foreign.changed(PLAIN, header1=(b"</w:p>", xml + b"</w:p>"))


def before_paragraph(xml: bytes) -> bytes:
    return foreign.changed(PLAIN, header1=(b"<w:p>", xml + b"<w:p>"))


def _page(old: bytes, new: bytes) -> bytes:
    return foreign.changed(PLAIN, document=(old, new))


def _picture(name: str, data: bytes, target: str = "") -> bytes:
    rels = HEADER_RELS.replace(b"media/image1.png", (target or f"media/{name}").encode())
    return foreign.changed(
        PLAIN, {"word/media/image1.png": None, f"word/media/{name}": data, "word/_rels/header1.xml.rels": rels}
    )


def _packed(kind: int, harmed: bool = False) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", kind) as package:
        for name, part in PARTS.items():
            package.writestr(name, part)
    data = bytearray(out.getvalue())
    if harmed:
        for at in range(len(data) // 2, len(data) // 2 + 40):
            data[at] ^= 0x5A
    return bytes(data)


def _doctype(encoding: str) -> bytes:
    text = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY b "c">]><w:styles {_W.decode()}/>'
    return foreign.changed(PLAIN, {"word/styles.xml": text.encode(encoding)})


def _elsewhere() -> bytes:
    """Its styles stand in a part whose name doesn't say that it is XML."""
    rels = PARTS["word/_rels/document.xml.rels"].replace(b"styles.xml", b"styles.bin", 1)
    return foreign.changed(
        PLAIN, {"word/styles.xml": None, "word/styles.bin": b"<broken", "word/_rels/document.xml.rels": rels}
    )


_BULLET = (
    b'<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape ' + _VML + b' id="s" style="width:3pt;height:3pt">'
    b'<v:imagedata r:id="rId1"/></v:shape></w:pict></w:numPicBullet><w:abstractNum '
)

USABLE: dict[str, Callable[[], bytes]] = {
    "a field that runs, over two paragraphs": lambda: before_paragraph(
        b"<w:p>" + _BEGIN + _code(b'DDEAUTO c:\\\\x "cmd"') + b"</w:p><w:p>" + _SEPARATE + _END + b"</w:p>"
    ),
    "a field within a field": lambda: in_header(
        _BEGIN + _code(b" PAGE ") + _BEGIN + _code(b' INCLUDETEXT "http://192.0.2.1"') + _END + _END
    ),
    "code outside a field": lambda: in_header(_code(b'INCLUDETEXT "http://192.0.2.1"')),
    "a field that isn't closed": lambda: in_header(_BEGIN + _code(b'INCLUDEPICTURE "http://192.0.2.1/a.png"')),
    "a field with a macro": lambda: in_header(
        b'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="AutoOpen"/></w:ffData></w:fldChar></w:r>'
        + _code(b"PAGE") + _END
    ),
    "an old drawing from elsewhere": lambda: in_header(
        b"<w:r><w:pict><v:shape " + _VML + b' style="width:9pt;height:9pt" href="http://192.0.2.1/a">'
        b'<v:imagedata src="http://192.0.2.1/a.png" o:href="file:///C:/a.png"/></v:shape></w:pict></w:r>'
    ),
    "a chunk of another file": lambda: before_paragraph(b"<w:altChunk " + _R + b' r:id="rId99"/>'),
    "an object": lambda: in_header(
        b"<w:r><w:object><o:OLEObject " + _VML + b' Type="Link" ProgID="Excel.Sheet" r:id="rId9"/></w:object></w:r>'
    ),
    "a link to nothing": lambda: in_header(
        b"<w:hyperlink " + _R + b' r:id="rId99"><w:r><w:t>x</w:t></w:r></w:hyperlink>'
    ),
    "words bound to data": lambda: before_paragraph(
        b'<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>'
        b"<w:p><w:r><w:t>bound</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    ),
    "a comment and a note": lambda: in_header(
        b'<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
        b'<w:r><w:footnoteReference w:id="5"/></w:r><!-- Secret --><?secret Secret?>'
    ),
    "changes with their author": lambda: in_header(
        b'<w:del w:id="3" w:author="Secret"><w:r><w:delText>Secret</w:delText></w:r></w:del>'
        b'<w:ins w:id="4" w:author="Secret"><w:r><w:t>ins</w:t></w:r></w:ins>'
    ),
    "no room for text": lambda: _page(b'w:right="1800"', b'w:right="12000"'),
    "a page in centimetres": lambda: _page(b'w:w="12240"', b'w:w="21cm"'),
    "a page of negative width": lambda: _page(b'w:w="12240"', b'w:w="-5"'),
    "a page without end": lambda: _page(b'w:w="12240"', b'w:w="999999999999"'),
    "a page without a size": lambda: _page(b"<w:pgSz", b"<w:pgSzx"),
    "no styles": lambda: foreign.changed(PLAIN, {"word/styles.xml": b"<w:styles " + _W + b"/>"}),
    "styles in a circle": lambda: foreign.changed(
        PLAIN, {"word/styles.xml": STYLES.replace(b'<w:basedOn w:val="Normal"/>', b'<w:basedOn w:val="Title"/>')}
    ),
    "a style twice": lambda: foreign.changed(
        PLAIN, {"word/styles.xml": STYLES.replace(b'w:styleId="Subtitle"', b'w:styleId="Title"')}
    ),
    "a picture as bullet": lambda: foreign.changed(
        PLAIN, {"word/numbering.xml": NUMBERING.replace(b"<w:abstractNum ", _BULLET, 1)}
    ),
    "a header that isn't there": lambda: foreign.changed(PLAIN, {"word/header1.xml": None}),
    "a picture with an Arabic name": lambda: _picture("صورة.png", foreign.picture()),
    "a picture with a space": lambda: _picture("a b.png", foreign.picture(), "media/a%20b.png"),
    "a picture out of the file": lambda: _picture("../../../x.png", foreign.picture()),
    "a picture that isn't there": lambda: foreign.changed(PLAIN, {"word/media/image1.png": None}),
    "a picture that is a page": lambda: _picture("image1.png", b"<html><script>"),
    "a picture that draws in another": lambda: _picture(
        "a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://192.0.2.1/a.png"/></svg>'
    ),
    "relationships that are none": lambda: foreign.changed(PLAIN, {"word/_rels/document.xml.rels": b"<a/>"}),
    "packed otherwise (bzip2)": lambda: _packed(zipfile.ZIP_BZIP2),
    "packed otherwise (LZMA)": lambda: _packed(zipfile.ZIP_LZMA),
}

REFUSED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "styles that are none": ("file_damaged", lambda: foreign.changed(PLAIN, {"word/styles.xml": b"<a/>"})),
    "lists that are none": ("file_damaged", lambda: foreign.changed(PLAIN, {"word/numbering.xml": b"<a/>"})),
    "lists without numbers": (
        "file_damaged",
        lambda: foreign.changed(PLAIN, {"word/numbering.xml": NUMBERING.replace(b'w:numId="1"', b'w:numId="x"')}),
    ),
    "a header that is none": ("file_damaged", lambda: foreign.changed(PLAIN, {"word/header1.xml": b"<a/>"})),
    "a document that is none": ("file_damaged", lambda: foreign.changed(PLAIN, {"word/document.xml": b"<a/>"})),
    "broken styles under another name": ("file_damaged", _elsewhere),
    "harmed (bzip2)": ("file_damaged", lambda: _packed(zipfile.ZIP_BZIP2, harmed=True)),
    "harmed (LZMA)": ("file_damaged", lambda: _packed(zipfile.ZIP_LZMA, harmed=True)),
    "harmed": ("file_damaged", lambda: _packed(zipfile.ZIP_DEFLATED, harmed=True)),
    "a document type in UTF-16": ("template_unsafe", lambda: _doctype("utf-16")),
    "a document type in UTF-32": ("template_unsafe", lambda: _doctype("utf-32")),
    "a page": ("file_damaged", lambda: b"<html></html>"),
    "a workbook": ("file_damaged", lambda: foreign.changed(
        PLAIN, **{"[Content_Types]": (b"wordprocessingml.document.main", b"spreadsheetml.sheet.main")})),
}  # fmt: skip
