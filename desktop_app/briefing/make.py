"""A dossier becomes a `Briefing`: the sections in their order, the notes, what stands around the text."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from desktop_app.briefing.choosing import choose
from desktop_app.briefing.lengths import has_section
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.one_page import fitted
from desktop_app.briefing.said import said_of
from desktop_app.briefing.sections import (
    agreements,
    conflicts,
    figures,
    key_points,
    meetings,
    method,
    new,
    people,
    sectors,
    snapshot,
    sources,
    statements,
    title,
)
from desktop_app.briefing.write_docx import default_template
from desktop_app.briefing.write_docx.measures import measures
from desktop_app.model.briefing import Briefing, BriefingOptions, Frame, Length, Section, SectionName
from desktop_app.model.dossier import Dossier
from desktop_app.model.edtf import sort_key
from desktop_app.model.said import Earlier

Maker = Callable[[Material, Notes], Section | None]
_MAKERS: dict[SectionName, Maker] = {
    SectionName.KEY_POINTS: key_points.make,
    SectionName.SNAPSHOT: snapshot.make,
    SectionName.AGREEMENTS: agreements.make,
    SectionName.MEETINGS: meetings.make,
    SectionName.SECTORS: sectors.make,
    SectionName.FIGURES: figures.make,
    SectionName.PEOPLE: people.make,
    SectionName.STATEMENTS: statements.make,
    SectionName.CONFLICTS: conflicts.make,
    SectionName.SOURCES: lambda material, _: sources.make(material),
}


def make_briefing(
    dossier: Dossier, options: BriefingOptions, earlier: Earlier | None = None, template: bytes | None = None
) -> Briefing:
    """The briefing of a pair, compared with an earlier one. The same gives the same briefing, whatever the day.
    One page is fitted to the page of the template, a grafted one or ours (None).

    `said` is all that is known of the pair, also beyond what was chosen: the next one tells what is new since this
    day, not what this one was not asked for.
    """
    page = measures(template or default_template())
    options = replace(options, narrow=page.is_narrow)
    with _no_search_for_cycles():
        if options.length is Length.ONE_PAGE:
            return fitted(lambda limited: _made(dossier, limited, earlier), options, page)
        return _made(dossier, options, earlier)


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Millions of small frozen things are made, none of which refers back: Python's search for circles among them
    would take a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _made(dossier: Dossier, options: BriefingOptions, earlier: Earlier | None) -> Briefing:
    whole = Material(dossier, options)
    material = choose(whole, earlier)
    notes = Notes(material)
    as_of = options.as_of or _newest(dossier)
    makers: dict[SectionName, Maker] = {**_MAKERS, SectionName.NEW: lambda m, n: new.make(m, n, earlier, whole)}
    sections: list[Section] = [title.make(material, as_of)]
    left_out = []
    for name in (name for name in SectionName if name in makers and has_section(options, name)):
        section = makers[name](material, notes)
        if section is not None:
            sections.append(section)
        elif name is not SectionName.NEW:  # of which section 13 speaks by itself
            left_out.append(name)
    sections.append(method.make(material, tuple(left_out), earlier))
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
        said=said_of(whole),
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
