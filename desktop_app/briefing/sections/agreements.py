"""Section 5: the agreement record, newest first; what sources dispute is starred and explained below."""

from collections.abc import Sequence
from functools import partial

from desktop_app.briefing import amounts, beside_names, doubts, facts, lengths, order, phrases, support
from desktop_app.briefing.content import filled, joined, looking, text
from desktop_app.briefing.gender import gendered
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import charts, judgements, listing
from desktop_app.briefing.sections.tables import Draft, Lines, Spec, beyond, data_table, explanations
from desktop_app.model.briefing import Content, Look, Section, SectionName
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

_SHOWN = frozenset({"kind", "status", "signed", "years", "place", "value"})


def in_order(material: Material) -> list[Record]:
    """The pair's agreements as their table numbers them; the snapshot counts them by these numbers."""
    return order.newest_first(material, material.of_kind(Kind.AGREEMENT))


def make(material: Material, notes: Notes) -> Section | None:
    """The section, or None where there is nothing to say."""
    records = in_order(material)
    if not records:
        return None
    if material.short:
        return _on_one_page(material, notes, records)
    one, other = material.dossier.countries
    side = material.words.get("columns", "side")
    specs = [
        Spec("title"),
        *_kind_and_status(material),
        Spec("side_one", side.format(country=material.country(one)), absent="not_stated"),
        Spec("side_other", side.format(country=material.country(other)), absent="not_stated"),
        Spec("date_place", absent="undated"),
    ]
    shown, rest = lengths.rows(material.options, SectionName.AGREEMENTS, records)
    drafts = [_draft(material, notes, record) for record in shown]
    table = data_table(material, "agreements", specs, drafts)
    below = [*explanations(material, notes, shown, _SHOWN), *beyond(material, notes, rest)]
    judged = judgements.under_table(material, records)
    heading = material.words.get("sections", "agreements")
    drawn = charts.of_agreements(material, notes, records)
    return Section(SectionName.AGREEMENTS, heading, (table, *below, *judged, *drawn))


def _on_one_page(material: Material, notes: Notes, records: list[Record]) -> Section | None:
    """The newest, a line each: title, status, day."""
    shown, _ = lengths.rows(material.options, SectionName.AGREEMENTS, records)
    if not shown:
        return None
    specs = [Spec("title"), Spec("status", absent="not_stated"), Spec("date", absent="undated")]
    drafts = [doubts.row(material, 0, partial(_short_draft, material, notes, record)) for record in shown]
    table = data_table(material, "agreements", specs, drafts)
    return Section(SectionName.AGREEMENTS, material.words.get("sections", "agreements"), (table,))


def _short_draft(material: Material, notes: Notes, record: Record) -> Draft:
    title = (*phrases.name(material, record), *support.marks(material, notes, record))
    cells = ([title], _status(material, record)[:1], [_day(material, record)])
    return Draft(record, cells, support.evidence_ids(material, record))


def _day(material: Material, record: Record) -> Content:
    """When it was signed, else since when its status is known: the table is in the order of these."""
    fact = facts.fact(material, record, "status")
    return phrases.said_in_table(material, record, "signed") or text(material.date_in_cell(fact.as_of if fact else ""))


def stand(material: Material) -> bool:
    """Whether the briefing has the table by whose numbers its counts are listed."""
    full = material.short and material.options.most_agreements == 0
    return lengths.has_section(material.options, SectionName.AGREEMENTS) and not full


def beyond_table(material: Material) -> list[Record]:
    """Those that the length leaves out of the table."""
    if not lengths.has_section(material.options, SectionName.AGREEMENTS):
        return []
    return lengths.rows(material.options, SectionName.AGREEMENTS, in_order(material))[1]


def listed(material: Material, records: list[Record], numbers: Sequence[int]) -> Content:
    """Agreements by their numbers in the table, those beyond it counted; by name where there is no table."""
    if not stand(material):
        return listing.names(material, records)
    words = material.words
    last = len(lengths.rows(material.options, SectionName.AGREEMENTS, in_order(material))[0])
    shown = [number for number in numbers if number <= last]
    said = text(listing.numbered(material, shown))
    rest = len(numbers) - len(shown)
    return listing.with_more(material, said, rest) if shown else text(words.count("beyond_all", n=rest))


def value_of(material: Material, record: Record, *, in_table: bool = False) -> Content:
    """The sum agreed on, marked where it is not confirmed or is disputed."""
    fact = facts.fact(material, record, "value")
    if fact is None:
        return ()
    phrases.count_unconfirmed(material, record, fact)
    said = amounts.amount(material, fact.value, currency=facts.value(material, record, "currency"))
    return phrases.marked(material, said, fact) if in_table else phrases.qualified(material, said, fact)


def years_of(material: Material, record: Record, *, in_table: bool = False) -> Content:
    """ "for 2025–2027": the years an agreement covers, where its title does not say them."""
    fact = facts.fact(material, record, "years")
    if fact and not fact.rivals and beside_names.names_years(phrases.name(material, record), fact.value):
        return ()
    said = phrases.said_in_table if in_table else phrases.said
    years = said(material, record, "years")
    return filled(material.words.get("years_covered"), years=years) if years else ()


def _draft(material: Material, notes: Notes, record: Record) -> Draft:
    return doubts.row(material, 0, lambda: _drafted(material, notes, record))


def _drafted(material: Material, notes: Notes, record: Record) -> Draft:
    name = phrases.name(material, record, Look.STRONG)
    title = (*name, *support.marks(material, notes, record, remarks=True))
    one, other = material.dossier.countries
    return Draft(
        record,
        (
            [title, _details(material, record)],
            *_kind_and_status_of(material, record),
            _side(material, record, one),
            _side(material, record, other),
            _signing(material, record),
        ),
        support.evidence_ids(material, record),
    )


def _signing(material: Material, record: Record) -> Lines:
    """Day and place; a dash for what is not signed but has a day beside its status, by which it stands in order."""
    found = [phrases.said_in_table(material, record, field) for field in ("signed", "place")]
    if any(found) or not order.date_of(material, record):
        return found
    material.seen.dashes = True
    return [text(material.words.get("not_stated"), Look.SOFT)]


def _kind_and_status(material: Material) -> list[Spec]:
    """Two columns in Arabic; one in English, whose long words would leave too little room for the titles, and on a
    narrow page."""
    if material.options.language == "en" or material.options.narrow:
        return [Spec("kind_status", absent="not_stated")]
    return [Spec("kind", absent="not_stated"), Spec("status", absent="not_stated")]


def _kind_and_status_of(material: Material, record: Record) -> list[Lines]:
    kind, status = phrases.said_in_table(material, record, "kind"), _status(material, record)
    together = material.options.language == "en" or material.options.narrow
    return [[kind, *status]] if together else [[kind], status]


def _details(material: Material, record: Record) -> Content:
    """Sectors, years, sum, in grey under the title."""
    several_pairs = len(record.pairs) > 1 or len(facts.facts(material, record, "parties")) > 2
    parts = [
        joined(phrases.several(material, record, "sectors"), material.words.get("comma")),
        years_of(material, record, in_table=True),
        value_of(material, record, in_table=True),
        text(gendered(material, record, "multilateral")) if several_pairs else (),
        _unsided(material, record),
    ]
    return looking(joined(parts, material.words.get("semicolon")), Look.SOFT)


def _status(material: Material, record: Record) -> Lines:
    """The status, with the day it holds as of where that is not the day of signing."""
    fact = facts.fact(material, record, "status")
    said = phrases.said_in_table(material, record, "status")
    if fact is None or not fact.as_of or fact.as_of == facts.value(material, record, "signed"):
        return [said]
    return [said, text(material.date_in_cell(fact.as_of), Look.SOFT)]


def _side(material: Material, record: Record, country: str) -> Lines:
    """The bodies that sign for a country, and in grey who signed."""
    bodies = phrases.side_by_side(material, _of_side(material, record, "bodies", country))
    people = phrases.side_by_side(material, _of_side(material, record, "signatories", country))
    return [bodies, looking(people, Look.SOFT) if bodies else people]


def _unsided(material: Material, record: Record) -> Content:
    """Bodies of which no source says for whom they sign."""
    return joined(_of_side(material, record, "bodies", ""), material.words.get("comma"))


def _of_side(material: Material, record: Record, field: str, country: str) -> list[Content]:
    """Values of that side; where a value names none, the country of the body itself decides."""
    found = []
    for fact in facts.facts(material, record, field):
        body = material.records.get(fact.value)
        home = fact.side or (_home(material, body) if body else "")
        name = phrases.name_of(material, fact.value)
        if name and (home if home in material.dossier.countries else "") == country:
            phrases.count_unconfirmed(material, record, fact)
            found.append((name, fact))
    return phrases.listed(material, found)


def _home(material: Material, body: Record) -> str:
    return facts.value(material, body, "code" if body.kind is Kind.COUNTRY else "country")
