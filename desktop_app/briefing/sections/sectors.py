"""Section 7: for each sector its agreements and figures in a line or two, then what was said, word for word."""

from collections import Counter, defaultdict

from desktop_app.arabic.sorting import alphabetical
from desktop_app.briefing import facts, figure_words, lengths, order, phrases, support
from desktop_app.briefing.content import filled, joined, plain, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.outlets import outlet
from desktop_app.briefing.sections import judgements, listing
from desktop_app.briefing.sections.statements import longest_quote, quoted, speaker_role, what_of
from desktop_app.model.briefing import Block, Content, Count, Look, Paragraph, Quotation, Role, Section, SectionName
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

QUOTATIONS = 3
QUOTATION_LETTERS = 600
_NAMED_BY = (Kind.AGREEMENT, Kind.FIGURE, Kind.STATEMENT)

Gathered = dict[str, dict[Kind, list[Record]]]


def gathered(material: Material) -> Gathered:
    """The pair's records by the sector they name."""
    found: Gathered = defaultdict(lambda: defaultdict(list))
    for kind in _NAMED_BY:
        for record in material.of_kind(kind):
            for fact in facts.facts(material, record, "sectors"):
                if fact.value in material.records:
                    found[fact.value][kind].append(record)
    return found


def by_weight(material: Material, sectors: Gathered) -> list[Record]:
    """The sectors that most records name first."""
    weight = Counter({sector: sum(map(len, kinds.values())) for sector, kinds in sectors.items()})
    records = [material.records[sector] for sector in sectors]
    return sorted(records, key=lambda r: (-weight[r.id], alphabetical(r.label), r.id))


def make(material: Material, notes: Notes) -> Section | None:
    """The section, or None where there is nothing to say."""
    sectors = gathered(material)
    blocks: list[Block] = []
    quoted_before: set[str] = set()
    for sector in by_weight(material, sectors):
        blocks.append(Paragraph(phrases.name(material, sector), Role.SUBHEADING))
        blocks += _sector(material, notes, sectors[sector.id], quoted_before)
        if judgements.has_place(material, sector):
            blocks += judgements.of_named(material, [sector])
    others = [r for r in material.of_kind(Kind.SECTOR) if r.id not in sectors]
    if others:
        in_order = order.most_named_first(material, others)
        blocks += [*_others(material, notes, in_order), *judgements.of_named(material, in_order)]
    if not blocks:
        return None
    return Section(SectionName.SECTORS, material.words.get("sections", "sectors"), tuple(blocks))


def _sector(material: Material, notes: Notes, kinds: dict[Kind, list[Record]], quoted_before: set[str]) -> list[Block]:
    """Lines of agreements and figures, then quotations; a statement on several sectors is quoted under the first
    of them and given in short under the others."""
    agreements = order.newest_first(material, kinds.get(Kind.AGREEMENT, []))
    measured = order.figures_in_order(material, kinds.get(Kind.FIGURE, []))
    spoken = order.newest_first(material, kinds.get(Kind.STATEMENT, []))
    quotable = [record for record in spoken if record.id not in quoted_before][:QUOTATIONS]
    quoted_before.update(record.id for record in quotable)
    in_short = [record for record in spoken if record not in quotable]
    lines = (
        ("agreements", _agreements, agreements),
        ("figures", _figures, measured),
        ("statements", _statements, in_short),
    )
    found: list[Block] = []
    for key, said, records in lines:
        shown, rest = lengths.named(material.options, records)
        if shown:
            found.append(_line(material, key, list(zip(shown, said(material, notes, shown), strict=True)), rest))
    return found + [_quotation(material, notes, record) for record in quotable]


def _line(material: Material, key: str, items: list[tuple[Record, Content]], rest: list[Record]) -> Paragraph:
    words = material.words
    label = text(words.fill("label_value", label=words.get("sectors", key), value=""), Look.STRONG)
    listed = joined((content for _, content in items), words.get("semicolon"))
    content = (*label, *listing.with_more(material, listed, len(rest)), *text("."))
    evidence = dict.fromkeys(a for record, _ in items for a in support.evidence_ids(material, record))
    counts = (Count(len(rest), "records", tuple(record.id for record in rest)),) if rest else ()
    return Paragraph(content, Role.BODY, evidence=tuple(evidence), counts=counts)


def _agreements(material: Material, notes: Notes, records: list[Record]) -> list[Content]:
    return [_agreement(material, notes, record) for record in records]


def _statements(material: Material, notes: Notes, records: list[Record]) -> list[Content]:
    return [_statement(material, notes, record) for record in records]


def _agreement(material: Material, notes: Notes, record: Record) -> Content:
    status = phrases.said(material, record, "status")
    details = joined([status, phrases.said(material, record, "signed")], material.words.get("comma"))
    name = phrases.name(material, record)
    return (*phrases.aside(material, name, details), *_marks(material, notes, record))


def _figures(material: Material, notes: Notes, records: list[Record]) -> list[Content]:
    """Each with what it measures, which is named once for those that follow each other."""
    found, before = [], ""
    for record in records:
        measure, value = figure_words.measure_of(material, record), figure_words.value_of(material, record)
        said = filled(material.words.get("label_value"), label=measure, value=value) if value else measure
        if value and plain(measure) == before:
            said = value
        before = plain(measure)
        found.append((*figure_words.attributed(material, record, said), *_marks(material, notes, record)))
    return found


def _statement(material: Material, notes: Notes, record: Record) -> Content:
    who = phrases.said(material, record, "speaker")
    what = _shorter(phrases.name(material, record), what_of(material, record))
    said = filled(material.words.get("label_value"), label=who, value=what) if who else what
    return (*said, *_marks(material, notes, record))


def _shorter(name: Content, what: Content) -> Content:
    """A statement is said in full in its own section and quoted under one sector; elsewhere its title will do."""
    return name if len(plain(name)) < len(plain(what)) else what


def _marks(material: Material, notes: Notes, record: Record) -> Content:
    """One note for all: each record has its row, with a note for each source, in its own section."""
    return notes.marks(support.evidence_ids(material, record), together=True)


def _quotation(material: Material, notes: Notes, record: Record) -> Quotation:
    piece = longest_quote(material, record)
    assert piece is not None  # `of_kind` gives only records with marks
    quote = (*quoted(material, piece.words, QUOTATION_LETTERS), *notes.marks([piece.annotation]))
    article = material.article(piece.article)
    said = phrases.said(material, record, "date") or text(material.date(article.published) if article else "")
    speaker = phrases.said(material, record, "speaker") or outlet(material, piece.article)  # whose words they are else
    parts = [speaker, speaker_role(material, record), said]
    return Quotation(quote, joined(parts, material.words.get("comma")), (piece.annotation,))


def _others(material: Material, notes: Notes, records: list[Record]) -> list[Block]:
    """Sectors that are named and have nothing more."""
    words = material.words
    heading = Paragraph(text(words.get("sectors", "others")), Role.SUBHEADING)
    names: list[Content] = []
    evidence: list[str] = []
    for record in records:
        ids = support.evidence_ids(material, record)
        names.append((*phrases.name(material, record), *notes.marks(ids, together=True)))
        evidence += ids
    content = (*joined(names, words.get("comma")), *text("."))
    return [heading, Paragraph(content, Role.BODY, evidence=tuple(dict.fromkeys(evidence)))]
