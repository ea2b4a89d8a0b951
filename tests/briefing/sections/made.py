"""The sections of the full dossier, made once a language."""

import functools

from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import Briefing, Language, Section, SectionName
from desktop_app.model.dossier import Dossier
from tests.briefing import dossiers, walk


@functools.cache
def briefing(language: Language = "ar") -> Briefing:
    return make_briefing(dossiers.rich(), dossiers.options(language))


def section(name: SectionName, language: Language = "ar") -> Section:
    found = briefing(language).section(name)
    assert found is not None
    return found


def words(name: SectionName, language: Language = "ar") -> str:
    """The section as text, hard spaces as plain ones."""
    return walk.section_words(section(name, language)).replace("\u00a0", " ")


def rows(name: SectionName, language: Language = "ar", at: int = 0) -> list[list[str]]:
    """The cells of the section's table as text."""
    table = walk.table_of(section(name, language), at)
    return [[cell.replace("\u00a0", " ") for cell in walk.cells_of(row)] for row in table.rows]


def heads(name: SectionName, language: Language = "ar", at: int = 0) -> list[str]:
    return [column.head for column in walk.table_of(section(name, language), at).columns]


def of(dossier: Dossier, name: SectionName, language: Language = "ar") -> str:
    """A section of another dossier as text, "" where it was left out."""
    found = make_briefing(dossier, dossiers.options(language)).section(name)
    return walk.section_words(found).replace("\u00a0", " ") if found else ""
