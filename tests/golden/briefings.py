"""What the golden files hold: the full dossier's briefings as text, and the parts of their Word files.

python -m tests.golden.briefings          writes them anew; read the difference before you commit it
"""

import tempfile
import zipfile
from io import BytesIO
from pathlib import Path

from lxml import etree

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import write_docx
from desktop_app.model.briefing import Briefing, Language, Paragraph, Role, Table
from desktop_app.model.dossier import Dossier
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
    """Every golden file by name, as the program makes it now."""
    found = {}
    for language in LANGUAGES:
        made = briefing(language)
        found[f"{language}/briefing.txt"] = as_text(made)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "briefing.docx"
            write_docx(made, path)
            with zipfile.ZipFile(path) as package:
                for name in package.namelist():
                    found |= _parts(f"{language}/{name}", package.read(name))
        found |= _charts(language)
        found |= _judged(language)
        found |= _timed(language)
    return found


def _judged(language: Language) -> dict[str, str]:
    """What the analyst's judgements look like, as text and in the document."""
    made = make_briefing(dossiers.judged(), dossiers.options(language, embed_fonts=False))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "briefing.docx"
        write_docx(made, path)
        with zipfile.ZipFile(path) as package:
            document = _readable(package.read("word/document.xml"))
    return {f"{language}-judged/briefing.txt": as_text(made), f"{language}-judged/document.xml": document}


def _charts(language: Language) -> dict[str, str]:
    """What a file with charts has beside: the charts, the workbooks behind them, and the text around them."""
    return _drawn(language, "charts", dossiers.charted(), "")


def _timed(language: Language) -> dict[str, str]:
    """The time axis, the last of what is drawn."""
    return _drawn(language, "timeline", dossiers.timed(), "2")


def _drawn(language: Language, name: str, dossier: Dossier, number: str) -> dict[str, str]:
    made = make_briefing(dossier, dossiers.options(language, embed_fonts=False))
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "briefing.docx"
        write_docx(made, path)
        with zipfile.ZipFile(path) as package:
            for one in package.namelist():
                if f"chart{number}" in one or one == "word/document.xml":
                    found |= _parts(f"{language}-{name}/{one}", package.read(one))
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
    for name, text in expected().items():
        target = FOLDER / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
