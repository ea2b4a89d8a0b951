"""Opening what was written, as a reader of the plain standard would."""

import zipfile
from pathlib import Path

from lxml import etree

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import write_docx
from desktop_app.model.briefing import Briefing
from desktop_app.model.dossier import Dossier
from tests.briefing import dossiers

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(folder: Path, dossier: Dossier, language: str = "ar", **changes: object) -> Path:
    """The dossier's briefing as a file; faces are left out unless asked for, for speed."""
    changes = {"embed_fonts": False} | changes
    return file_of(folder, make_briefing(dossier, dossiers.options(language, **changes)))


def file_of(folder: Path, briefing: Briefing) -> Path:
    path = folder / f"{briefing.pair}-{briefing.language}.docx"
    write_docx(briefing, path)
    return path


def part(path: Path, name: str) -> etree._Element:
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(name), etree.XMLParser(resolve_entities=False, no_network=True))


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def text_of(node: etree._Element) -> str:
    return "".join(piece.text or "" for piece in node.iter(f"{W}t"))
