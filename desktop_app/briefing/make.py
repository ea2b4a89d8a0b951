"""A dossier becomes a `Briefing`: the sections in their order, the notes, what stands around the text."""

from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import (
    agreements,
    conflicts,
    figures,
    key_points,
    meetings,
    method,
    people,
    sectors,
    snapshot,
    sources,
    statements,
    title,
)
from desktop_app.model.briefing import Briefing, BriefingOptions, Frame, Section, SectionName
from desktop_app.model.dossier import Dossier
from desktop_app.model.edtf import sort_key

_MAKERS = {
    SectionName.KEY_POINTS: key_points.make,
    SectionName.SNAPSHOT: snapshot.make,
    SectionName.AGREEMENTS: agreements.make,
    SectionName.MEETINGS: meetings.make,
    SectionName.SECTORS: sectors.make,
    SectionName.FIGURES: figures.make,
    SectionName.PEOPLE: people.make,
    SectionName.STATEMENTS: statements.make,
}


def make_briefing(dossier: Dossier, options: BriefingOptions) -> Briefing:
    """The briefing of a pair. The same dossier and options give the same briefing, whatever the day."""
    material = Material(dossier, options)
    notes = Notes(material)
    as_of = options.as_of or _newest(dossier)
    sections: list[Section] = [title.make(material, as_of)]
    left_out = []
    for name, make in _MAKERS.items():
        section = make(material, notes)
        if section is None:
            left_out.append(name)
        else:
            sections.append(section)
    sections.append(conflicts.make(material, notes))
    listed = sources.make(material)
    if listed is None:
        left_out.append(SectionName.SOURCES)
    else:
        sections.append(listed)
    sections.append(method.make(material, tuple(left_out)))
    return Briefing(
        pair=dossier.pair,
        language=options.language,
        as_of=as_of,
        frame=_frame(material, as_of),
        sections=tuple(sections),
        notes=notes.all,
        links="" if options.circulation else dossier.project,
        embed_fonts=options.embed_fonts,
        arabic_digits=options.digits == "arabic" and options.language == "ar",
        left_out=tuple(left_out),
    )


def _frame(material: Material, as_of: str) -> Frame:
    words = material.words
    before, between, after = words.all_of("page")
    return Frame(
        title=words.fill("file_title", pair=title.pair_title(material)),
        author=material.options.author.strip() or words.get("program"),
        handling=material.options.handling.strip(),
        date=material.date(as_of),
        pair=title.pair_title(material, "pair_dash"),
        page_of=(before, between, after),
    )


def _newest(dossier: Dossier) -> str:
    """The day of the newest article, for a briefing without an as-of date; "" where none is dated."""
    dates = [article.published for article in dossier.articles]
    return max(dates, key=sort_key, default="")
