"""Section 11: where sources disagree, and what is thin. It always stands, and says what was looked for."""

from collections.abc import Iterable

from desktop_app.arabic.sorting import alphabetical
from desktop_app.briefing import doubts, facts, order, phrases, support
from desktop_app.briefing.content import capitalised, filled, joined, text
from desktop_app.briefing.figure_words import by_source, measure_of, value_of
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections.listing import NAMED_ONE_BY_ONE, located, missing_months
from desktop_app.briefing.sections.tables import conflict
from desktop_app.model.briefing import About, Block, Content, Count, Paragraph, Role, Section, SectionName
from desktop_app.model.kinds import Kind
from desktop_app.model.things import PairOrigin, Record

WEIGHTY = frozenset({Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT})
"""What one source or no date makes thin."""


def make(material: Material, notes: Notes) -> Section:
    """The section; it always stands."""
    words = material.words
    if material.short:
        return Section(SectionName.CONFLICTS, words.get("sections", "conflicts"), (_in_short(material),))
    blocks: list[Block] = [Paragraph(text(words.get("conflicts", "heading")), Role.SUBHEADING)]
    blocks += _conflicts(material, notes) or [_plain(words.get("conflicts", "none"))]
    blocks.append(Paragraph(text(words.get("conflicts", "gaps")), Role.SUBHEADING))
    blocks += _gaps(material) or [_plain(words.get("conflicts", "no_gaps"))]
    return Section(SectionName.CONFLICTS, words.get("sections", "conflicts"), tuple(blocks))


def _in_short(material: Material) -> Paragraph:
    """On one page: how many of each, with the lists behind them."""
    printed = _printed(material)
    disputed = [(r.id, one.field) for r in printed for one in facts.disagreements(material, r)]
    found = {
        "disputed": tuple(f"{record} {field}" for record, field in disputed),
        "reporters": tuple(group[0].id for group in differing_reporters(material)),
        "single": tuple(r.id for r in printed if single_source(material, r)),
        "undated": tuple(r.id for r in printed if undated(material, r)),
        "unconfirmed": tuple(dict.fromkeys(claim.record for claim in material.seen.unconfirmed.values())),
        "months": missing_months(article.published for article in material.counted)[0],
    }
    counts = tuple(Count(len(items), what, items) for what, items in found.items() if items)
    words = material.words
    if not counts:
        said = f"{words.get('conflicts', 'none')} {words.get('conflicts', 'no_gaps')}"
    else:
        parts = [words.count("conflicts", "short", count.what, n=count.value) for count in counts]
        said = words.get("semicolon").join(parts)
        said = said[:1].upper() + said[1:] + "."
    return Paragraph(text(said), Role.EXPLANATION, about=About.MATERIAL, counts=counts)


def _conflicts(material: Material, notes: Notes) -> list[Block]:
    found: list[Block] = []
    for record in _printed(material):
        found += [conflict(material, notes, one) for one in facts.disagreements(material, record)]
    return [*found, *_reporters(material, notes)]


def _reporters(material: Material, notes: Notes) -> list[Block]:
    return [_reporters_line(material, notes, group) for group in differing_reporters(material)]


def differing_reporters(material: Material) -> list[list[Record]]:
    """Figures of different reporters for the same measure and period that are not the same number, group by group."""
    groups: dict[tuple[str, str], list[Record]] = {}
    for record in order.figures_in_order(material, material.of_kind(Kind.FIGURE)):
        if facts.value(material, record, "value") and facts.value(material, record, "source"):
            key = (order.measure_key(material, record), facts.value(material, record, "period"))
            groups.setdefault(key, []).append(record)
    return [
        group
        for group in groups.values()
        if len({facts.value(material, r, "value") for r in group}) > 1
        and len({facts.value(material, r, "source") for r in group}) > 1
    ]


def _reporters_line(material: Material, notes: Notes, group: list[Record]) -> Paragraph:
    line = doubts.line(material, lambda: _by_reporter(material, notes, group))
    evidence = dict.fromkeys(a for record in group for a in support.evidence_ids(material, record))
    return Paragraph(line, Role.BULLET, evidence=tuple(evidence))


def _by_reporter(material: Material, notes: Notes, group: list[Record]) -> Content:
    words = material.words
    period, measures = phrases.said(material, group[0], "period"), [measure_of(material, r) for r in group]
    one_name = len(set(measures)) == 1  # else each value comes with its own (an English title may name the reporter)
    parts = []
    for record, measure in zip(group, measures, strict=True):
        said = joined([value_of(material, record), by_source(material, record)], " ")
        said = said if one_name else filled(words.get("label_value"), label=measure, value=said)
        parts.append((*said, *support.marks(material, notes, record)))
    values = joined(parts, words.get("semicolon"))
    key = "reporters_named" if not one_name else "reporters" if period else "reporters_undated"
    return filled(words.get("conflicts", key), measure=measures[0], period=period, values=values)


def _gaps(material: Material) -> list[Block]:
    printed, seen = _printed(material), material.seen
    unmarked = [r for r in material.dossier.records if not material.evidence_of(r)]
    guessed = [r for r in printed if pair_guessed(material, r)]
    doubted = dict.fromkeys(claim.record for claim in seen.unconfirmed.values())
    found = [
        _gap(material, "single", [r for r in printed if single_source(material, r)]),
        _gap(material, "undated", [r for r in printed if undated(material, r)]),
        _gap(material, "unconfirmed", [material.records[record] for record in doubted if record in material.records]),
        _gap(material, "pair_guessed", guessed),
        _gap(material, "no_evidence", unmarked),
        _gap(material, "no_pair", _loose(material)),
        _gap(material, "english", list(seen.without_english.values())),
        _months(material),
    ]
    return [paragraph for paragraph in found if paragraph is not None]


def _loose(material: Material) -> list[Record]:
    """Records of the pair's articles that nobody has assigned; of a part of the pair nobody can say which are its."""
    if material.options.period or material.options.sectors:
        return []
    return sorted(material.dossier.loose, key=lambda r: (alphabetical(r.label), r.id))


def single_source(material: Material, record: Record) -> bool:
    """Whether a record that must be well supported is not: reprints of one text count once."""
    return record.kind in WEIGHTY and material.sources_behind(record) == 1


def undated(material: Material, record: Record) -> bool:
    """Whether no source says when a thing happened that must have happened some day."""
    return record.kind in WEIGHTY and not order.date_of(material, record)


def _gap(material: Material, key: str, records: list[Record]) -> Paragraph | None:
    """One kind of gap: how many records, and which."""
    if not records:
        return None
    counts = (Count(len(records), "records", tuple(record.id for record in records)),)
    if key == "single" and len(material.sources) == 1:  # then it holds for all
        return _about_material(text(material.words.get("conflicts", "one_article")), counts)
    every = len(records) > NAMED_ONE_BY_ONE and len(records) == len(_printed(material))
    listed = () if every else located(material, records)
    return _about_material(_gap_said(material, key, len(records), listed), counts)


def _gap_said(material: Material, key: str, number: int, listed: Content) -> Content:
    """How many, and which; where that is every one, no list."""
    said = capitalised(text(material.words.count("conflicts", "short", key, n=number)))
    return filled(material.words.get("conflicts", "gap" if listed else "gap_of_all"), said=said, list=listed)


def _months(material: Material) -> Paragraph | None:
    """Whole months of the period in which no article is dated."""
    months, ranges = missing_months(article.published for article in material.counted)
    if not months:
        return None
    words = material.words
    listed = words.get("semicolon").join(material.date(stretch) for stretch in ranges)
    content = _gap_said(material, "months", len(months), text(listed))
    return _about_material(content, (Count(len(months), "months", months),))


def _printed(material: Material) -> list[Record]:
    """The pair's records that stand above, in the order of their tables."""
    rows = material.seen.rows
    records = [r for r in material.dossier.records if material.evidence_of(r)]
    return sorted(records, key=lambda r: (rows.get(r.id, (99, 0)), alphabetical(r.label), r.id))


def pair_guessed(material: Material, record: Record) -> bool:
    """Whether the analyst has not yet said that the record belongs to the pair."""
    pair = material.dossier.pair
    return any(link.pair == pair and link.origin is PairOrigin.GUESSED for link in record.pairs)


def _plain(words: str) -> Paragraph:
    return _about_material(text(words), ())


def _about_material(content: Content, counts: Iterable[Count]) -> Paragraph:
    return Paragraph(content, Role.BULLET, about=About.MATERIAL, counts=tuple(counts))
