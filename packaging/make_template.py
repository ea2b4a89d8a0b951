"""Make resources/briefing/template.docx, the look of every briefing, from the design's own measures.

    python packaging/make_template.py [OUT.docx]

Sizes and colours come from resources/themes/tokens.json, faces from resources/fonts/. The file is a real Word
template: each style stands twice, once for paragraphs that run from left to right and once, named "... Arabic",
for those that run from right to left, because size, line and direction differ. Run again it gives the same bytes.
"""

import hashlib
import sys
import uuid
import zipfile
from pathlib import Path

from template_measures import COLOURS, HEAD, OFFICE, RESOURCES, TOKENS, R, W, cm
from template_styles import styles

FACES = (
    ("Amiri", "Sakkal Majalla", "020A0503000000020004", "Amiri-Regular.ttf", "Amiri-Bold.ttf"),
    ("Charis SIL", "Cambria", "02000500060000020004", "CharisSIL-Regular.ttf", "CharisSIL-Bold.ttf"),
)


def numbering() -> str:
    """The small square before points, a list of its own for each direction (LibreOffice drops a shared one).

    The square is that of Wingdings, as Word itself sets it: neither of our faces has one.
    """
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f'<w:pStyle w:val="{style_id}"/><w:lvlText w:val="\uf0a7"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="312" w:hanging="312"/></w:pPr>'
        '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:cs="Wingdings" w:hint="default"/>'
        f'<w:color w:val="{COLOURS["navy"]}"/></w:rPr></w:lvl></w:abstractNum>'
        for at, style_id in enumerate(("ListBullet", "ListBulletArabic"))
    )
    numbers = "".join(f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="{at}"/></w:num>' for at in (0, 1))
    return f'{HEAD}<w:numbering xmlns:w="{W}">{lists}{numbers}</w:numbering>'


def settings() -> str:
    return (
        f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:embedTrueTypeFonts/>'
        '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-GB" w:bidi="ar-SA"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
        "</w:settings>"
    )


def footnotes() -> str:
    spacing = '<w:pPr><w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>'
    return (
        f'{HEAD}<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1"><w:p>{spacing}'
        '<w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0">'
        f"<w:p>{spacing}<w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>"
    )


def document() -> str:
    margins = TOKENS["page"]["margin_cm"]
    return (
        f'{HEAD}<w:document xmlns:w="{W}"><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="{cm(margins["top"])}" w:right="{cm(margins["end"])}" w:bottom="{cm(margins["bottom"])}" '
        f'w:left="{cm(margins["start"])}" w:header="{cm(margins["header"])}" w:footer="{cm(margins["footer"])}" '
        'w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def font_parts() -> tuple[str, str, dict[str, bytes]]:
    """The font table, its relationships, and the faces as ECMA-376 part 4, 2.8.1 has them embedded."""
    fonts, relations = "", ""
    parts: dict[str, bytes] = {}
    for family, fall_back, panose, *files in FACES:
        embedded = ""
        for element, file in zip(("embedRegular", "embedBold"), files, strict=True):
            data = (RESOURCES / "fonts" / file).read_bytes()
            number = len(parts) + 1
            key = str(uuid.uuid5(uuid.NAMESPACE_OID, hashlib.sha256(data).hexdigest())).upper()
            parts[f"word/fonts/font{number}.odttf"] = obfuscated(data, key)
            embedded += f'<w:{element} r:id="rId{number}" w:fontKey="{{{key}}}"/>'
            relations += f'<Relationship Id="rId{number}" Type="{OFFICE}/font" Target="fonts/font{number}.odttf"/>'
        fonts += (
            f'<w:font w:name="{family}"><w:altName w:val="{fall_back}"/><w:panose1 w:val="{panose}"/>'
            f'<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>{embedded}</w:font>'
        )
    table = f'{HEAD}<w:fonts xmlns:w="{W}" xmlns:r="{R}">{fonts}</w:fonts>'
    return table, relationships(relations), parts


def obfuscated(data: bytes, key: str) -> bytes:
    """The face with its first 32 bytes crossed with the key's bytes, last first."""
    mask = bytes.fromhex(key.replace("-", ""))[::-1]
    head = bytes(byte ^ mask[at % 16] for at, byte in enumerate(data[:32]))
    return head + data[32:]


def relationships(inner: str) -> str:
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def content_types() -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = {
        "/word/document.xml": f"{word}.document.main+xml",
        "/word/styles.xml": f"{word}.styles+xml",
        "/word/numbering.xml": f"{word}.numbering+xml",
        "/word/settings.xml": f"{word}.settings+xml",
        "/word/fontTable.xml": f"{word}.fontTable+xml",
        "/word/footnotes.xml": f"{word}.footnotes+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
        + "</Types>"
    )


def parts() -> dict[str, bytes]:
    """Every part of the template by name, in the order in which they are written."""
    table, table_relations, faces = font_parts()
    names = ("styles", "numbering", "settings", "fontTable", "footnotes")
    links = "".join(
        f'<Relationship Id="rId{at}" Type="{OFFICE}/{name}" Target="{name}.xml"/>' for at, name in enumerate(names, 1)
    )
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    top = (
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{core}" Target="docProps/core.xml"/>'
    )
    text = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(top),
        "docProps/core.xml": (
            f"{HEAD}<cp:coreProperties "
            'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Mujaz briefing template</dc:title>'
            "<dc:creator>Mujaz</dc:creator><dc:language>en</dc:language></cp:coreProperties>"
        ),
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": relationships(links),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/footnotes.xml": footnotes(),
        "word/fontTable.xml": table,
        "word/_rels/fontTable.xml.rels": table_relations,
    }
    return {name: part.encode("utf-8") for name, part in text.items()} | faces


def make(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts().items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            package.writestr(entry, data, zipfile.ZIP_DEFLATED, 9)


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else RESOURCES / "briefing" / "template.docx")
