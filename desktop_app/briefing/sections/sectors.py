"""Section 7: for each sector its agreements and figures in a line or two, then what was said, word for word."""

from collections import Counter, defaultdict

from desktop_app.arabic.sorting import alphabetical
from desktop_app.briefing import doubts, facts, figure_words, lengths, order, phrases, support
from desktop_app.briefing.content import filled, joined, looking, plain, source, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes, shortened
from desktop_app.briefing.outlets import outlet
from desktop_app.briefing.sections import judgements, listing
from desktop_app.briefing.sections.statements import longest_quote, quoted, speaker_role, what_of
from desktop_app.model.briefing import (
    Block,
    Content,
    Count,
    Look,
    Paragraph,
    Quotation,
    Role,
    Section,
    SectionName,
    Text,
)
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

QUOTATIONS = 3
QUOTATION_LETTERS = 600
IN_SHORT_LETTERS = 60
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
    spoken.sort(key=lambda record: _repeats(material, record, measured))  # the line of figures has said it
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
            confirmed, items = material.seen.confirmed, said(material, notes, shown)
            unsure = material.seen.confirmed == confirmed and sum(map(doubts.marked_in, items)) > 1
            found.append(_line(material, key, list(zip(shown, items, strict=True)), rest, unsure))
    return found + [_quotation(material, notes, record) for record in quotable]


def _repeats(material: Material, statement: Record, figures: list[Record]) -> bool:
    """Whether half of a statement's words or more are those of figures that stand above it."""
    piece = longest_quote(material, statement)
    if piece is None:
        return False
    end = piece.start + len(piece.quote)
    marks = [mark for figure in figures for mark in material.evidence_of(figure) if mark.article == piece.article]
    inside = sum(len(mark.quote) for mark in marks if piece.start <= mark.start and mark.start + len(mark.quote) <= end)
    return 2 * inside >= len(piece.quote)


def _line(
    material: Material, key: str, items: list[tuple[Record, Content]], rest: list[Record], unsure: bool
) -> Paragraph:
    """The items under what they are; where nothing in them is confirmed, that says so once for all."""
    words = material.words
    what = (*text(words.get("sectors", key)), *(doubts.mark(material) if unsure else ()))
    label = looking(filled(words.get("label_value"), label=what, value=()), Look.STRONG)
    listed = joined((doubts.bare(said) if unsure else said for _, said in items), words.get("semicolon"))
    content = (*label, *listing.with_more(material, listed, len(rest)), *text("" if _cut(listed) and not rest else "."))
    evidence = dict.fromkeys(a for record, _ in items for a in support.evidence_ids(material, record))
    counts = (Count(len(rest), "records", tuple(record.id for record in rest)),) if rest else ()
    return Paragraph(content, Role.BODY, evidence=tuple(evidence), counts=counts)


def _cut(content: Content) -> bool:
    """Whether the words end in an ellipsis, behind which no full stop stands."""
    said = [piece.text for piece in content if isinstance(piece, Text)]
    return bool(said) and said[-1].endswith("…")


def _agreements(material: Material, notes: Notes, records: list[Record]) -> list[Content]:
    return [_agreement(material, notes, record) for record in records]


def _statements(material: Material, notes: Notes, records: list[Record]) -> list[Content]:
    return [_statement(material, notes, record) for record in records]


def _agreement(material: Material, notes: Notes, record: Record) -> Content:
    def said() -> Content:
        parts = [phrases.said(material, record, field) for field in ("status", "signed")]
        return phrases.aside(material, phrases.name(material, record), joined(parts, material.words.get("comma")))

    return (*doubts.line(material, said), *_marks(material, notes, record))


def _figures(material: Material, notes: Notes, records: list[Record]) -> list[Content]:
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
        return filled(material.words.get("label_value"), label=who, value=what) if who else what

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
