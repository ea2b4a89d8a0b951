"""Section 9: people and institutions, with the spellings seen; other names met stand in lines below."""

from desktop_app.briefing import beside_names, doubts, facts, lengths, order, phrases
from desktop_app.briefing.content import joined, looking, source, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import judgements, listing
from desktop_app.briefing.sections.statements import role_of
from desktop_app.briefing.sections.tables import Draft, Spec, beyond, data_table
from desktop_app.briefing.support import evidence_ids
from desktop_app.briefing.write_docx.directions import has_arabic, has_latin
from desktop_app.model.briefing import Block, Content, Count, Look, Paragraph, Role, Section, SectionName
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

SPELLINGS = 5
_SPECS = [
    Spec("name"),
    Spec("role"),
    Spec("country", absent="not_stated"),
    Spec("spellings"),
    Spec("mentions", numeric=True),
]


def make(material: Material, notes: Notes) -> Section | None:
    """The section, or None where there is nothing to say."""
    blocks: list[Block] = []
    for kind, key in ((Kind.PERSON, "persons"), (Kind.ORGANISATION, "organisations")):
        in_order = order.people_in_order if kind is Kind.PERSON else order.most_named_first
        records = in_order(material, material.of_kind(kind))
        if records:
            shown, rest = lengths.rows(material.options, SectionName.PEOPLE, records)
            drafts = [_draft(material, notes, record) for record in shown]
            blocks.append(Paragraph(text(_capital(material.words.get("kinds_many", kind))), Role.SUBHEADING))
            blocks += [data_table(material, key, _SPECS, drafts), *beyond(material, notes, rest)]
            blocks += judgements.under_table(material, records)
    own = sorted({record.kind for record in material.dossier.records if record.kind.own})
    others = [(kind, material.of_kind(kind)) for kind in (Kind.EVENT, Kind.PLACE, Kind.COUNTRY, *own)]
    if any(records for _, records in others):
        blocks.append(Paragraph(text(material.words.get("other_names")), Role.SUBHEADING))
    for kind, records in others:
        if records:
            ranked = order.most_named_first(material, records)
            blocks += [_line(material, notes, kind, ranked), *judgements.of_named(material, ranked)]
    if not blocks:
        return None
    return Section(SectionName.PEOPLE, material.words.get("sections", "people"), tuple(blocks))


def _draft(material: Material, notes: Notes, record: Record) -> Draft:
    return doubts.row(material, 1, lambda: _drafted(material, notes, record))


def _drafted(material: Material, notes: Notes, record: Record) -> Draft:
    ids, words = evidence_ids(material, record), material.words
    mentions = tuple(piece.annotation for piece in material.evidence_of(record))
    name = phrases.name(material, record, Look.STRONG)
    role = role_of(material, record) if record.kind is Kind.PERSON else ()
    return Draft(
        record,
        (
            [(*name, *notes.marks(ids, together=True))],
            [role],
            [phrases.said_in_table(material, record, "country")],
            [_spellings(material, record)],
            [text(words.number(len(mentions)))],
        ),
        ids,
        (Count(len(mentions), "mentions", mentions),),
    )


def _spellings(material: Material, record: Record) -> Content:
    """The forms met in the articles; in an Arabic briefing those that differ from the name itself."""
    seen = dict.fromkeys(" ".join(piece.words.split()) for piece in material.evidence_of(record))
    if material.options.language == "ar":
        seen.pop(" ".join(record.label.split()), None)
    forms = list(seen)[:SPELLINGS]
    arabic = all(has_arabic(form) and not has_latin(form) for form in forms)  # set from right to left in any file
    return joined([source(form) for form in forms], phrases.ARABIC_COMMA if arabic else material.words.get("semicolon"))


def _line(material: Material, notes: Notes, kind: Kind, records: list[Record]) -> Paragraph:
    words = material.words
    names: list[Content] = []
    evidence: list[str] = []
    shown, rest = lengths.named(material.options, records)
    for record in shown:
        ids = evidence_ids(material, record)
        names.append((*_dated(material, record), *notes.marks(ids, together=True)))
        evidence += ids
    label = text(words.fill("label_value", label=_capital(material.kinds(kind)), value=""), Look.STRONG)
    between = words.get("semicolon" if kind is Kind.EVENT or kind.own else "comma")  # these bring commas of their own
    content = (*label, *listing.with_more(material, joined(names, between), len(rest)), *text("."))
    counts = (Count(len(rest), "records", tuple(record.id for record in rest)),) if rest else ()
    return Paragraph(content, Role.BODY, evidence=tuple(dict.fromkeys(evidence)), counts=counts)


def _dated(material: Material, record: Record) -> Content:
    """A name, and for an event where and when, in brackets and grey, as far as the name doesn't say it; for a kind of
    the analyst's own all it says. One mark of doubt holds for all of it."""
    if record.kind is not Kind.EVENT and not record.kind.own:
        return phrases.name(material, record)
    return doubts.line(material, lambda: _described(material, record))


def _described(material: Material, record: Record) -> Content:
    name, date = phrases.name(material, record), facts.fact(material, record, "date")
    known = [() if beside_names.in_name(material, record, "place") else phrases.said(material, record, "place")]
    if date is None or date.rivals or not beside_names.names_years(name, date.value):
        known.append(phrases.said(material, record, "date"))
    if record.kind.own:
        described = "description_en" if material.options.language == "en" else "description"
        known = [phrases.said(material, record, "country"), *known, phrases.said(material, record, described)]
        known += phrases.several(material, record, "sectors")
    when = joined(known, material.words.get("comma"))
    return phrases.aside(material, name, looking(when, Look.SOFT))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
