"""Section 3: the relation at a glance, each line with its evidence."""

from collections.abc import Callable, Sequence

from desktop_app.briefing import amounts, beside_names, doubts, facts, figure_words, order, phrases, support
from desktop_app.briefing.content import capitalised, filled, joined, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import judgements, sectors, statements, status_counts
from desktop_app.model.briefing import (
    Block,
    Cell,
    Column,
    Content,
    Count,
    Look,
    Row,
    Section,
    SectionName,
    Table,
    TableForm,
)
from desktop_app.model.edtf import sort_key
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

TRADE_FIGURES = 4
LEADERS = 6
LEADING_SECTORS = 3
TRADE_FIGURES_SHORT = LEADERS_SHORT = 2  # on one page
_TOP_RANKS = frozenset({"head_of_state", "head_of_government"})
_TOP_MEETINGS = frozenset({"state_visit", "summit"})

Line = tuple[Content, tuple[str, ...], tuple[Count, ...]]


def make(material: Material, notes: Notes) -> Section | None:
    """The section, or None where there is nothing to say."""
    lines = (
        ("level", _level),
        ("last_meeting", _last_meeting),
        ("agreements", status_counts.line),
        ("trade", _trade),
        ("heads", _heads),
        ("sectors", _sectors),
    )
    rows: list[Row] = []
    for key, line in lines:
        if material.short and len(rows) >= material.options.most_lines:
            _leave_off(material, key, line)
            continue
        confirmed, said = material.seen.confirmed, line(material, notes)
        if said is not None:
            content, evidence, counts = said
            label = text(material.words.get("snapshot", key), Look.SOFT)
            if doubts.marked_in(content) > 1 and material.seen.confirmed == confirmed:
                content, label = doubts.bare(content), (*label, *doubts.mark(material))
            rows.append(Row((Cell((label,)), Cell((capitalised(content),))), evidence=evidence, counts=counts))
    blocks: list[Block] = [] if material.short else judgements.of_pair(material)
    if rows:
        blocks.insert(0, Table((Column("label", ""), Column("text", "")), tuple(rows), TableForm.PAIRS))
    return Section(SectionName.SNAPSHOT, material.words.get("sections", "snapshot"), tuple(blocks)) if blocks else None


def _leave_off(material: Material, key: str, line: Callable[[Material, Notes], Line | None]) -> None:
    """Remember a line for which the page has no room, if it has anything to say; asked of a copy, since what isn't
    printed must leave neither notes nor counts."""
    copy = Material(material.dossier, material.options)
    if line(copy, Notes(copy)) is not None:
        material.seen.lines_left_off.append(key)


def _level(material: Material, notes: Notes) -> Line | None:
    newest = level_statement(material)
    if newest is None:
        return None
    content = (*statements.what_of(material, newest), *support.marks(material, notes, newest))
    return content, support.evidence_ids(material, newest), ()


def level_statement(material: Material) -> Record | None:
    """The newest statement of what the relation is called, of those of one day the best supported.

    What bears no date of its own is as new as the newest article that says it: a level lasts.
    """
    named = [
        record
        for record in material.of_kind(Kind.STATEMENT)
        if facts.value(material, record, "kind") == "level_of_relations"
    ]
    by_support = sorted(order.newest_first(material, named), key=lambda record: -material.sources_behind(record))
    return max(by_support, key=lambda record: _last_said(material, record), default=None)


def _last_said(material: Material, record: Record) -> str:
    return sort_key(order.date_of(material, record)) or order.last_said(material, record)


def _last_meeting(material: Material, notes: Notes) -> Line | None:
    """The newest dated meeting that is at the top by its level, its kind, or a head of state who took part."""
    tops = [r for r in material.of_kind(Kind.MEETING) if is_top(material, r) and order.date_of(material, r)]
    if not tops:
        return None
    newest = order.meetings_in_order(material, tops)[0]
    parts = [beside_names.name_of_meeting(material, newest), beside_names.place_beside_name(material, newest)]
    parts.append(beside_names.date_beside_name(material, newest))
    content = joined(parts, material.words.get("comma"))
    return (*content, *support.marks(material, notes, newest)), support.evidence_ids(material, newest), ()


def is_top(material: Material, meeting: Record) -> bool:
    """Whether a meeting is at the top: by its level, its kind, or a head of state who took part."""
    level = facts.value(material, meeting, "level")
    if level:
        return level == "top"
    if facts.value(material, meeting, "kind") in _TOP_MEETINGS:
        return True
    people = (material.records.get(f.value) for f in facts.facts(material, meeting, "participants"))
    return any(p is not None and _rank(material, p) == "head_of_state" for p in people)


def _trade(material: Material, notes: Notes) -> Line | None:
    """The newest trade figure of each who gives one, side by side and never merged."""
    trade = [
        record
        for record in material.of_kind(Kind.FIGURE)
        if facts.value(material, record, "value") and figure_words.is_trade(material, record)
    ]
    counted = [record for record in trade if not order.is_aim(material, record)]
    newest: dict[str, Record] = {}
    for record in order.newest_first(material, counted or trade):
        newest.setdefault(facts.value(material, record, "source"), record)
    shown = sorted(newest.values(), key=lambda r: sort_key(order.date_of(material, r)), reverse=True)
    shown = shown[: TRADE_FIGURES_SHORT if material.short else TRADE_FIGURES]
    if not shown:
        return None
    parts = [_trade_figure(material, notes, record) for record in shown]
    evidence = tuple(dict.fromkeys(a for record in shown for a in support.evidence_ids(material, record)))
    content = joined(parts, material.words.get("semicolon"))
    return (*content, *_at_end(material, notes, evidence)), evidence, ()


def _trade_figure(material: Material, notes: Notes, record: Record) -> Content:
    """A share or a growth isn't how much is traded: its number stands behind what it measures."""
    value = figure_words.value_of(material, record)
    if facts.value(material, record, "unit").strip() in amounts.PER_CENT:
        named = figure_words.measure_of(material, record)
        value = filled(material.words.get("named_value"), title=named, value=value)
    said = figure_words.attributed(material, record, value)
    return said if material.short else (*said, *support.marks(material, notes, record))


def _at_end(material: Material, notes: Notes, evidence: Sequence[str]) -> Content:
    """On one page a line has one note, at its end; elsewhere each thing in it has its own."""
    return notes.marks(evidence, together=True) if material.short else ()


def _heads(material: Material, notes: Notes) -> Line | None:
    """Heads of state and of government of the two countries, by name."""
    people = order.people_in_order(material, material.of_kind(Kind.PERSON))
    heads = [record for record in people if is_head(material, record)]
    heads = heads[: LEADERS_SHORT if material.short else LEADERS]
    if not heads:
        return None
    parts: list[Content] = []
    evidence: list[str] = []
    for record in heads:
        ids = support.evidence_ids(material, record)
        role = statements.role_of(material, record)
        country = phrases.said(material, record, "country")
        if country and not phrases.said(material, record, statements.role_field(material)):
            role = filled(material.words.get("rank_of"), rank=role, country=country)  # a rank alone is no one's
        said = phrases.aside(material, phrases.name(material, record), role)
        parts.append(said if material.short else (*said, *notes.marks(ids, together=True)))
        evidence += ids
    content = joined(parts, material.words.get("semicolon"))
    return (*content, *_at_end(material, notes, evidence)), tuple(dict.fromkeys(evidence)), ()


def is_head(material: Material, person: Record) -> bool:
    """Whether a person is head of state or of government of one of the two countries."""
    return (
        _rank(material, person) in _TOP_RANKS
        and facts.value(material, person, "country") in material.dossier.countries
    )


def _rank(material: Material, person: Record) -> str:
    return facts.value(material, person, "rank") if person.kind is Kind.PERSON else ""


def _sectors(material: Material, notes: Notes) -> Line | None:
    """The sectors that most agreements, figures and statements name."""
    gathered = sectors.gathered(material)
    leading = sectors.by_weight(material, gathered)[:LEADING_SECTORS]
    parts: list[Content] = []
    evidence: list[str] = []
    for sector in leading:
        behind = [record for records in gathered[sector.id].values() for record in records]
        ids = [a for record in (sector, *behind) for a in support.evidence_ids(material, record)]
        name = phrases.name(material, sector)
        parts.append(name if material.short else (*name, *notes.marks(ids, together=True)))
        evidence += ids
    if not parts:
        return None
    content = joined(parts, material.words.get("comma"))
    return (*content, *_at_end(material, notes, evidence)), tuple(dict.fromkeys(evidence)), ()
