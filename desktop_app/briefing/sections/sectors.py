"""Section 7: for each sector its agreements and figures in a line or two, then what was said, word for word."""

from collections import Counter, defaultdict

from desktop_app.arabic.sorting import alphabetical
from desktop_app.briefing import doubts, facts, order, phrases, support
from desktop_app.briefing.content import joined, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.outlets import outlet
from desktop_app.briefing.sections import judgements, sector_lines
from desktop_app.briefing.sections.statements import longest_quote, quoted, speaker_role
from desktop_app.model.briefing import (
    Block,
    Content,
    Paragraph,
    Quotation,
    Role,
    Section,
    SectionName,
)
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
    touched: list[Record] = []
    for sector in by_weight(material, sectors):
        if _is_quoted(sectors[sector.id], quoted_before):
            touched.append(sector)
            continue
        blocks.append(Paragraph(phrases.name(material, sector), Role.SUBHEADING))
        blocks += _sector(material, notes, sectors[sector.id], quoted_before)
        if judgements.has_place(material, sector):
            blocks += judgements.of_named(material, [sector])
    blocks += _touched(material, notes, touched, sectors)
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
    measured = order.figures_in_order(material, kinds.get(Kind.FIGURE, []))
    spoken = order.newest_first(material, kinds.get(Kind.STATEMENT, []))
    spoken.sort(key=lambda record: _repeats(material, record, measured))  # the line of figures has said it
    quotable = [record for record in spoken if record.id not in quoted_before][:QUOTATIONS]
    quoted_before.update(record.id for record in quotable)
    lines = (
        ("agreements", sector_lines.agreements, order.newest_first(material, kinds.get(Kind.AGREEMENT, []))),
        ("figures", sector_lines.figures, measured),
        ("statements", sector_lines.statements, [record for record in spoken if record not in quotable]),
    )
    found: list[Block] = []
    for key, said, records in lines:
        if records:
            found.append(sector_lines.line(material, notes, text(material.words.get("sectors", key)), said, records))
    return found + [_quotation(material, notes, record) for record in quotable]


def _is_quoted(kinds: dict[Kind, list[Record]], quoted_before: set[str]) -> bool:
    """Whether a sector has nothing but statements that were quoted under others."""
    return set(kinds) == {Kind.STATEMENT} and all(record.id in quoted_before for record in kinds[Kind.STATEMENT])


def _touched(material: Material, notes: Notes, sectors: list[Record], found: Gathered) -> list[Block]:
    """Sectors on which statements touch that were quoted under others, a line each: a heading for each of them made a
    page of headings."""
    if not sectors:
        return []
    blocks: list[Block] = [Paragraph(text(material.words.get("sectors", "touched")), Role.SUBHEADING)]
    for sector in sectors:
        spoken = order.newest_first(material, found[sector.id][Kind.STATEMENT])
        blocks.append(
            sector_lines.line(material, notes, phrases.name(material, sector), sector_lines.statements, spoken)
        )
        if judgements.has_place(material, sector):
            blocks += judgements.of_named(material, [sector])
    return blocks


def _repeats(material: Material, statement: Record, figures: list[Record]) -> bool:
    """Whether half of a statement's words or more are those of figures that stand above it."""
    piece = longest_quote(material, statement)
    if piece is None:
        return False
    end = piece.start + len(piece.quote)
    marks = [mark for figure in figures for mark in material.evidence_of(figure) if mark.article == piece.article]
    inside = sum(len(mark.quote) for mark in marks if piece.start <= mark.start and mark.start + len(mark.quote) <= end)
    return 2 * inside >= len(piece.quote)


def _quotation(material: Material, notes: Notes, record: Record) -> Quotation:
    piece = longest_quote(material, record)
    assert piece is not None  # `of_kind` gives only records with marks
    said = quoted(material, piece.words, QUOTATION_LETTERS)
    quote = (*said, *notes.marks([piece.annotation], above=said))
    article = material.article(piece.article)

    def whose() -> Content:
        said = phrases.said(material, record, "date") or text(material.date(article.published) if article else "")
        speaker = phrases.said(material, record, "speaker") or outlet(material, piece.article)  # whose words else
        return joined([speaker, speaker_role(material, record), said], material.words.get("comma"))

    return Quotation(quote, doubts.line(material, whose), (piece.annotation,))


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
