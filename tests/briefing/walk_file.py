"""Walks a Word file as a reader would, section by section, and says what stands there without a source.

It reads the file alone: which paragraph has which style, which note is called where, where a note leads.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from desktop_app.briefing.words import Words
from desktop_app.model.briefing import MATERIAL_SECTIONS, Language, SectionName

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BELONGING = ("Heading", "Caption", "TableHead", "Title", "BriefingLabel", "Fact", "Judgement",
              "QuotationSource")  # fmt: skip
"""Styles whose words name or explain what stands beside them, or are the analyst's own."""


@dataclass
class Stands:
    """A paragraph or a row of a table: its words, its style ("" for a row), the notes that it calls."""

    words: str
    style: str
    notes: list[str]


@dataclass
class Read:
    """A file as it was read: what stands in each section, and where each note leads."""

    sections: dict[SectionName, list[Stands]] = field(default_factory=dict)
    notes: dict[str, Stands] = field(default_factory=dict)
    leads: dict[str, list[str]] = field(default_factory=dict)


def read(data: bytes, language: Language) -> Read:
    """The parts of a Word file that hold words."""
    found = Read()
    with ZipFile(BytesIO(data)) as package:
        document = etree.fromstring(package.read("word/document.xml"))
        notes = etree.fromstring(package.read("word/footnotes.xml"))
        rels = "word/_rels/footnotes.xml.rels"
        targets = etree.fromstring(package.read(rels)) if rels in package.namelist() else ()
    addresses = {node.get("Id"): node.get("Target") for node in targets}
    for note in notes.iter(f"{_W}footnote"):
        if note.get(f"{_W}type") is None:
            ident = note.get(f"{_W}id")
            found.notes[ident] = _stands(note, "")
            found.leads[ident] = [addresses[one.get(f"{_R}id")] for one in note.iter(f"{_W}hyperlink")]
    names = {Words(language).get("sections", name): name for name in SectionName if name is not SectionName.TITLE}
    at = SectionName.TITLE
    for node in document.find(f"{_W}body"):
        for stands in _of(node):
            if stands.style.startswith("Heading1"):
                at = names[stands.words.strip()]
            found.sections.setdefault(at, []).append(stands)
    return found


def faults(data: bytes, language: Language) -> list[str]:
    """What says something about the two countries and calls no note, and notes that lead neither to a mark nor to a
    list of what was counted."""
    found, seen = read(data, language), []
    for name, all_of_it in found.sections.items():
        for one in all_of_it:
            says = one.words.strip() and not one.style.startswith(_BELONGING)
            if says and not one.notes and name not in MATERIAL_SECTIONS:
                seen.append(f"{name}: no note: {one.words[:60]}")
    called = [note for all_of_it in found.sections.values() for one in all_of_it for note in one.notes]
    seen += [f"note {note} is called and isn't there" for note in called if note not in found.notes]
    seen += [f"note {note} stands uncalled" for note in found.notes if note not in called]
    seen += [f"note {note} says nothing" for note, one in found.notes.items() if len(one.words.split()) < 2]
    seen += [f"section {name} doesn't stand" for name in (SectionName.CONFLICTS, SectionName.METHOD)
             if name not in found.sections]  # fmt: skip
    return seen


def leads_to(data: bytes, language: Language) -> set[str]:
    """The ids of all marks that a note leads to."""
    return {target.rsplit("/", 1)[1] for targets in read(data, language).leads.values() for target in targets}


def _of(node: "etree._Element") -> Iterator[Stands]:
    """A paragraph, or the rows of a table without its head."""
    if node.tag == f"{_W}p":
        style = node.find(f"{_W}pPr/{_W}pStyle")
        yield _stands(node, style.get(f"{_W}val") if style is not None else "")
    for row in node.iter(f"{_W}tr"):
        styles = {one.get(f"{_W}val") for one in row.iter(f"{_W}pStyle")}
        head = row.find(f"{_W}trPr/{_W}tblHeader") is not None or all(one.startswith("Fact") for one in styles)
        yield _stands(row, "TableHead" if head else "")


def _stands(node: "etree._Element", style: str) -> Stands:
    words = re.sub("[\u200e\u200f\u202a-\u202e]", "", "".join(one.text or "" for one in node.iter(f"{_W}t")))
    called = [one.get(f"{_W}id") for one in node.iter(f"{_W}footnoteReference")]
    return Stands(words, style, called)
