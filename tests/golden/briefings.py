"""What the golden files hold: the full dossier's briefings as text, and the parts of their Word files.

python -m tests.golden.briefings          writes them anew; read the difference before you commit it
"""

import hashlib
import zipfile
from io import BytesIO
from pathlib import Path

from lxml import etree

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import default_template
from desktop_app.briefing.write_docx.assemble import word_file
from desktop_app.model.briefing import Briefing, Language, Paragraph, Role, Table
from tests.briefing import dossiers, walk

FOLDER = Path(__file__).parent / "briefings"
LANGUAGES: tuple[Language, ...] = ("ar", "en")


def briefing(language: Language) -> Briefing:
    return make_briefing(dossiers.rich(), dossiers.options(language, embed_fonts=False))


def as_text(made: Briefing) -> str:
    """A briefing as lines: headings, statements with their notes in brackets, then the notes."""
    lines = []
    for section in made.sections:
        lines += ["", f"## {section.heading or section.name}"]
        for block in section.blocks:
            if isinstance(block, Table):
                lines += [block.caption, " | ".join(column.head for column in block.columns)]
                lines += [" | ".join(walk.cells_of(row)) for row in block.rows]
            elif isinstance(block, Paragraph) and block.role is Role.SUBHEADING:
                lines.append(f"### {walk.words_of(block)}")
            else:
                lines.append(walk.words_of(block))
    lines += ["", *(f"[{note.number}] {walk.plain(note.content)}" for note in made.notes)]
    return "\n".join(lines).strip().replace("\u00a0", " ") + "\n"


def expected() -> dict[str, str]:
    """Every golden file by name, as the program makes it now.

    Of the full dossier all parts; of those with charts, a time axis or judgements all that is not as in those.
    """
    found = _faces()
    for language in LANGUAGES:
        made = briefing(language)
        usual = _file(made)
        found |= {f"{language}/{name}": part for name, part in usual.items()}
        found[f"{language}/briefing.txt"] = as_text(made)
        for name, dossier in (("charts", dossiers.charted()), ("judged", dossiers.judged())):
            other = make_briefing(dossier, dossiers.options(language, embed_fonts=False))
            found |= _beyond(usual, _file(other), f"{language}-{name}")
            found |= {f"{language}-{name}/briefing.txt": as_text(other)} if name == "judged" else {}
        found |= _timed(language)
    return found


def _beyond(usual: dict[str, str], parts: dict[str, str], folder: str) -> dict[str, str]:
    return {f"{folder}/{name}": part for name, part in parts.items() if usual.get(name) != part}


def _timed(language: Language) -> dict[str, str]:
    """The time axis, the last of what is drawn, and the text around it."""
    parts = _file(make_briefing(dossiers.timed(), dossiers.options(language, embed_fonts=False)))
    return {
        f"{language}-timeline/{name}": part
        for name, part in parts.items()
        if "chart2" in name or name == "word/document.xml"
    }


def _faces() -> dict[str, str]:
    """Where the faces are embedded: what tells of them, and the sum of each."""
    data = word_file(make_briefing(dossiers.empty(), dossiers.options()), default_template())
    with zipfile.ZipFile(BytesIO(data)) as package:
        faces = [name for name in package.namelist() if name.endswith(".odttf")]
        sums = "".join(f"{name} {hashlib.sha256(package.read(name)).hexdigest()}\n" for name in faces)
        told = {name: _readable(package.read(name)) for name in package.namelist()
                if "fontTable" in name or name == "[Content_Types].xml"}  # fmt: skip
    return {"faces/faces.txt": sums} | {f"faces/{name}": part for name, part in told.items()}


def _file(made: Briefing) -> dict[str, str]:
    """Every part of its Word file, of its charts' workbooks too."""
    found: dict[str, str] = {}
    with zipfile.ZipFile(BytesIO(word_file(made, default_template()))) as package:
        for name in package.namelist():
            found |= _parts(name, package.read(name))
    return found


def _parts(name: str, data: bytes) -> dict[str, str]:
    """A part as text; of a chart's workbook its own parts."""
    if not name.endswith(".xlsx"):
        return {name: _readable(data)}
    with zipfile.ZipFile(BytesIO(data)) as workbook:
        return {f"{name}/{one}": _readable(workbook.read(one)) for one in workbook.namelist()}


def _readable(part: bytes) -> str:
    """XML with an element on each line, so that a difference can be read."""
    root = etree.fromstring(part)
    etree.indent(root, " ")
    return str(etree.tostring(root, encoding="unicode")) + "\n"


if __name__ == "__main__":
    expected_now = expected()
    for name, text in expected_now.items():
        target = FOLDER / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    for stale in (path for path in FOLDER.rglob("*") if path.is_file()):
        if stale.relative_to(FOLDER).as_posix() not in expected_now:
            stale.unlink()
