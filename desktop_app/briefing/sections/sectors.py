"""Section 7: for each sector its agreements and figures in a line or two, then what was said, word for word."""

from collections import Counter, defaultdict

from desktop_app.briefing import facts, order, phrases, support
from desktop_app.briefing.content import filled, joined, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections.figures import measure_of, value_of
from desktop_app.briefing.sections.statements import longest_quote, quoted, speaker_role
from desktop_app.model.briefing import Block, Content, Look, Paragraph, Quotation, Role, Section, SectionName
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
    return sorted(records, key=lambda r: (-weight[r.id], order.alphabetical(r.label), r.id))


def make(material: Material, notes: Notes) -> Section | None:
    """The section, or None where there is nothing to say."""
    sectors = gathered(material)
    blocks: list[Block] = []
    for sector in by_weight(material, sectors):
        blocks.append(Paragraph(phrases.name(material, sector), Role.SUBHEADING))
        blocks += _sector(material, notes, sector, sectors[sector.id])
    others = [r for r in material.of_kind(Kind.SECTOR) if r.id not in sectors]
    if others:
        blocks += _others(material, notes, order.most_named_first(material, others))
    if not blocks:
        return None
    return Section(SectionName.SECTORS, material.words.get("sections", "sectors"), tuple(blocks))


def _sector(material: Material, notes: Notes, sector: Record, kinds: dict[Kind, list[Record]]) -> list[Block]:
    blocks: list[Block] = []
    agreements = order.newest_first(material, kinds.get(Kind.AGREEMENT, []))
    figures = order.figures_in_order(material, kinds.get(Kind.FIGURE, []))
    if agreements:
        blocks.append(_line(material, "agreements", [(r, _agreement(material, notes, r)) for r in agreements]))
    if figures:
        blocks.append(_line(material, "figures", [(r, _figure(material, notes, r)) for r in figures]))
    spoken = order.newest_first(material, kinds.get(Kind.STATEMENT, []))
    blocks += [_quotation(material, notes, record) for record in spoken[:QUOTATIONS]]
    return blocks


def _line(material: Material, key: str, items: list[tuple[Record, Content]]) -> Paragraph:
    words = material.words
    label = text(words.fill("label_value", label=words.get("sectors", key), value=""), Look.STRONG)
    content = (*label, *joined((content for _, content in items), words.get("semicolon")), *text("."))
    evidence = dict.fromkeys(a for record, _ in items for a in support.evidence_ids(material, record))
    return Paragraph(content, Role.BODY, evidence=tuple(evidence))


def _agreement(material: Material, notes: Notes, record: Record) -> Content:
    status = phrases.said(material, record, "status")
    details = joined([status, phrases.said(material, record, "signed")], material.words.get("comma"))
    name = phrases.name(material, record)
    return (*phrases.aside(material, name, details), *support.marks(material, notes, record))


def _figure(material: Material, notes: Notes, record: Record) -> Content:
    words = material.words
    measure, value = measure_of(material, record), value_of(material, record)
    said = filled(words.get("label_value"), label=measure, value=value) if value else measure
    known = [phrases.said(material, record, "source"), phrases.said(material, record, "period")]
    details = joined(known, words.get("comma"))
    return (*phrases.aside(material, said, details), *support.marks(material, notes, record))


def _quotation(material: Material, notes: Notes, record: Record) -> Quotation:
    piece = longest_quote(material, record)
    assert piece is not None  # `of_kind` gives only records with marks
    quote = (*quoted(material, piece.quote, QUOTATION_LETTERS), *notes.marks([piece.annotation]))
    article = material.article(piece.article)
    said = phrases.said(material, record, "date") or text(material.date(article.published) if article else "")
    parts = [phrases.said(material, record, "speaker"), speaker_role(material, record), said]
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
