"""Lines of a sector: its agreements, figures and statements in short, each with its note."""

from collections.abc import Callable

from desktop_app.briefing import doubts, figure_words, lengths, phrases, support
from desktop_app.briefing.content import filled, joined, looking, plain, source, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes, shortened
from desktop_app.briefing.sections import listing
from desktop_app.briefing.sections.statements import what_of
from desktop_app.model.briefing import Content, Count, Look, Paragraph, Role, Text
from desktop_app.model.things import Record

IN_SHORT_LETTERS = 60

Said = Callable[[Material, Notes, list[Record]], list[Content]]


def line(material: Material, notes: Notes, what: Content, said: Said, records: list[Record]) -> Paragraph:
    """The records in short under what they are; where nothing in them is confirmed, that says so once for all."""
    words = material.words
    shown, rest = lengths.named(material.options, records)
    confirmed, items = material.seen.confirmed, said(material, notes, shown)
    unsure = material.seen.confirmed == confirmed and sum(map(doubts.marked_in, items)) > 1
    label = (*what, *(doubts.mark(material) if unsure else ()))
    label = looking(filled(words.get("label_value"), label=label, value=()), Look.STRONG)
    listed = joined((doubts.bare(item) if unsure else item for item in items), words.get("semicolon"))
    content = (*label, *listing.with_more(material, listed, len(rest)), *text("" if _cut(listed) and not rest else "."))
    evidence = dict.fromkeys(a for record in shown for a in support.evidence_ids(material, record))
    counts = (Count(len(rest), "records", tuple(record.id for record in rest)),) if rest else ()
    return Paragraph(content, Role.BODY, evidence=tuple(evidence), counts=counts)


def _cut(content: Content) -> bool:
    """Whether the words end in an ellipsis, behind which no full stop stands."""
    said = [piece.text for piece in content if isinstance(piece, Text)]
    return bool(said) and said[-1].endswith("…")


def agreements(material: Material, notes: Notes, records: list[Record]) -> list[Content]:
    """Each with its status and day of signing."""
    return [_agreement(material, notes, record) for record in records]


def statements(material: Material, notes: Notes, records: list[Record]) -> list[Content]:
    """Each in short, with who made it."""
    return [_statement(material, notes, record) for record in records]


def _agreement(material: Material, notes: Notes, record: Record) -> Content:
    def said() -> Content:
        parts = [phrases.said(material, record, field) for field in ("status", "signed")]
        return phrases.aside(material, phrases.name(material, record), joined(parts, material.words.get("comma")))

    return (*doubts.line(material, said), *_marks(material, notes, record))


def figures(material: Material, notes: Notes, records: list[Record]) -> list[Content]:
    """Each with what it measures, which is named once for those that follow each other."""
    before = ""

    def said(record: Record) -> Content:
        nonlocal before
        measure, value = figure_words.measure_of(material, record), figure_words.value_of(material, record)
        again, before = plain(measure) == before, plain(measure)
        named = filled(material.words.get("label_value"), label=measure, value=value) if value else measure
        return figure_words.attributed(material, record, value if value and again else named)

    def marked(record: Record) -> Content:
        return (*doubts.line(material, lambda: said(record)), *_marks(material, notes, record))

    return [marked(record) for record in records]


def _statement(material: Material, notes: Notes, record: Record) -> Content:
    def said() -> Content:
        who = phrases.said(material, record, "speaker")
        what = _shorter(phrases.name(material, record), what_of(material, record))
        if who and phrases.has_brackets((*what, *who)):  # after a comma it wouldn't be seen who said it
            return filled(material.words.get("label_value"), label=who, value=what)
        return phrases.aside(material, what, who)

    return (*doubts.line(material, said), *_marks(material, notes, record))


def _shorter(name: Content, what: Content) -> Content:
    """A statement is said in full in its own section and quoted under one sector; elsewhere its title will do, or
    how its words begin."""
    if len(plain(name)) >= len(plain(what)):
        name = what
    return source(shortened(plain(name), IN_SHORT_LETTERS)) if len(plain(name)) > IN_SHORT_LETTERS else name


def _marks(material: Material, notes: Notes, record: Record) -> Content:
    """One note for all: each record has its row, with a note for each source, in its own section."""
    return notes.marks(support.evidence_ids(material, record), together=True)
