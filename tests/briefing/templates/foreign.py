"""A template as a ministry might have one: python-docx's, on letter paper, with a letterhead and some of our styles."""

import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Inches, Pt, RGBColor


def picture() -> bytes:
    """A small red square as PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = zlib.compress(b"".join(b"\x00" + b"\xc0\x10\x10" * 8 for _ in range(8)))
    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def template(header: str = "Ministry of Examples", footer: str = "", *, logo: bool = True) -> bytes:
    """Its Title is crimson; Heading 1 is python-docx's own; our tables, notes and most others are missing."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    paragraph = section.header.paragraphs[0]
    if logo:
        paragraph.add_run().add_picture(BytesIO(picture()), width=Inches(0.4))
    if header:
        paragraph.add_run(header).bold = True
    if footer:
        section.footer.paragraphs[0].add_run(footer)
    title = document.styles["Title"]
    title.font.color.rgb, title.font.size = RGBColor(0xAA, 0x11, 0x33), Pt(30)
    note = document.styles.add_style("Table Note", WD_STYLE_TYPE.PARAGRAPH)
    note.font.italic = True
    document.add_paragraph("Secret words of the template's own page")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def changed(data: bytes, parts: Mapping[str, bytes | None] | None = None, **replaced: tuple[bytes, bytes]) -> bytes:
    """The file with parts put in, taken out (None) or, by the stem of their name, with bytes exchanged."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        known: dict[str, bytes | None] = {name: package.read(name) for name in package.namelist()}
    for stem, (old, new) in replaced.items():
        name = next(one for one in known if one.endswith((f"/{stem}.rels", f"/{stem}.xml", f"{stem}.xml")))
        part = known[name]
        assert part is not None and old in part, name
        known[name] = part.replace(old, new, 1)
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in (known | dict(parts or {})).items():
            if part is not None:
                package.writestr(name, part)
    return out.getvalue()
