"""What of a dossier a briefing speaks of: that of a period, of some sectors, what is new. Each rule has its reason."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from desktop_app.briefing import facts
from desktop_app.briefing.material import Material
from desktop_app.briefing.period import in_period
from desktop_app.briefing.said import Difference, difference, values_of
from desktop_app.model.dossier import Dossier, Evidence
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, ValueType, fields_of, is_entity, is_shared
from desktop_app.model.said import Earlier, Said
from desktop_app.model.things import Record


def choose(whole: Material, earlier: Earlier | None) -> Material:
    """The material that the options ask for; the whole itself where they leave nothing out.

    Raises UserError: period_empty, sector_empty.
    """
    options, material = whole.options, whole
    if options.period:
        material = Material(narrowed(material, options.period), options)
        if not material.dossier.articles:
            raise UserError("period_empty", pair=whole.dossier.pair, period=options.period)
    if options.sectors:
        material = Material(of_sectors(material, options.sectors), options)
        if not material.dossier.records:
            raise UserError("sector_empty", pair=whole.dossier.pair)
    if options.only_new and earlier is not None:  # without an earlier one all is new
        material = Material(of_new(whole, material, earlier), options)
    return material


def dates_of(material: Material, record: Record) -> tuple[str, ...]:
    """When a record counts as having happened, as EDTF; () where no source says.

    An agreement on the days it was signed, ratified or otherwise came to a new status: each is news of its day. The
    years it covers say when it is to work, so they count only where nothing else is known. A meeting and a statement
    on their day. A figure in the period it speaks of, not when it was printed: the trade of 2019 is no news of 2024.
    """
    if record.kind is Kind.AGREEMENT:
        signed = facts.value(material, record, "signed")
        steps = (claim.as_of for claim in facts.usable(material, record, "status"))
        days = tuple(day for day in (signed, *steps) if day)
        years = facts.value(material, record, "years")
        return days or ((years,) if years else ())
    name = "period" if record.kind is Kind.FIGURE else "date"
    found = facts.value(material, record, name)
    return (found,) if found else ()


def happened_in(material: Material, record: Record, period: str, own: Collection[str]) -> bool:
    """Whether a record belongs to a period whose articles are `own`.

    By its own dates; without any by the articles that speak of it, since news is mostly of its day. A named thing or
    a sector has no day: it belongs where an article of the period names it.
    """
    dates = () if is_shared(record.kind) else dates_of(material, record)
    if dates:
        return any(in_period(date, period) for date in dates)
    return any(piece.article in own for piece in material.evidence_of(record))


def narrowed(material: Material, period: str) -> Dossier:
    """The dossier of a period: what happened in it with all of its evidence, of named things the mentions in its
    articles. An article of another time is among them only where it speaks of what happened in this one."""
    dossier = material.dossier
    own = {article.id for article in dossier.articles if in_period(article.published, period)}
    kept = {r.id for r in dossier.records if material.evidence_of(r) and happened_in(material, r, period, own)}
    shared = {record.id for record in dossier.records if is_shared(record.kind)}
    return _part(dossier, kept, lambda piece: piece.article in own or piece.record not in shared, own)


def of_sectors(material: Material, sectors: Iterable[str]) -> Dossier:
    """The dossier of some sectors and of all that stand under them.

    Agreements, figures, statements and records of own kinds that name one of them; of people, institutions and
    places those that take part in these, with what the same articles say of them. Meetings name no sector.
    """
    dossier, inside = material.dossier, _under(material, frozenset(sectors))
    kept = {r.id for r in dossier.records if r.id in inside or _names_one(material, r, inside)}
    speaking = {piece.article for record in kept for piece in material.evidence_of(material.records[record])}
    kept |= {
        value
        for record in sorted(kept)
        for value in _named_by(material.records[record])
        if value in material.records and is_entity(material.records[value].kind)
    }
    own = {record.id for record in dossier.records} & kept
    return _part(dossier, own, lambda piece: piece.article in speaking)


def new_in(whole: Material, material: Material, earlier: Earlier) -> Difference:
    """What differs from an earlier briefing, as far as the choice of this one goes. A record that is no more belongs
    to the choice if its last known date and sectors do."""
    options, found = material.options, difference(whole, earlier.said)
    here = {record.id for record in material.dossier.records}
    inside = _under(whole, frozenset(options.sectors))

    def fits(said: Said) -> bool:
        dates = [value for name in ("signed", "date", "period") for value in values_of(said, name)]
        timely = not dates or any(in_period(date, options.period) for date in dates)
        return timely and (not options.sectors or bool(inside & set(values_of(said, "sectors"))))

    return Difference(
        tuple(record for record in found.added if record.id in here),
        tuple((record, fields) for record, fields in found.changed if record.id in here),
        tuple(said for said in found.withdrawn if fits(said)),
    )


def of_new(whole: Material, material: Material, earlier: Earlier) -> Dossier:
    """What was added or has changed since an earlier briefing, which is compared with all that is known: what lies
    outside the choice of this briefing was not withdrawn."""
    found = difference(whole, earlier.said)
    new = {record.id for record in found.added} | {record.id for record, _ in found.changed}
    kept = {record.id for record in material.dossier.records} & new
    return _part(material.dossier, kept, lambda piece: True)


def _part(
    dossier: Dossier, kept: Collection[str], fits: Callable[[Evidence], bool], articles: Collection[str] = ()
) -> Dossier:
    """The dossier with these records alone, the marks on them that fit, and the articles those stand in, beside
    others that are asked for. What is left out may still be named by what stays."""
    evidence = tuple(piece for piece in dossier.evidence if piece.record in kept and fits(piece))
    cited = {*articles, *(piece.article for piece in evidence)}
    return replace(
        dossier,
        articles=tuple(article for article in dossier.articles if article.id in cited),
        records=tuple(record for record in dossier.records if record.id in kept),
        others=(*dossier.others, *(record for record in dossier.records if record.id not in kept)),
        evidence=evidence,
    )


def _under(material: Material, sectors: frozenset[str]) -> set[str]:
    """These and every sector that stands under one of them, however deep; a circle ends where it began."""
    found = set()
    for record in material.records.values():
        if record.kind is Kind.SECTOR:
            met: set[str] = set()
            at = record.id
            while at and at not in met:
                met.add(at)
                at = facts.value(material, material.records[at], "parent") if at in material.records else ""
            if met & sectors:
                found.add(record.id)
    return found


def _names_one(material: Material, record: Record, sectors: Collection[str]) -> bool:
    return any(fact.value in sectors for fact in facts.facts(material, record, "sectors"))


def _named_by(record: Record) -> set[str]:
    """The records that a record's live values refer to."""
    fields = {spec.name for spec in fields_of(record.kind) if spec.type is ValueType.RECORD}
    return {claim.value for claim in record.claims if claim.live and claim.field in fields}


def years_of(material: Material) -> tuple[str, ...]:
    """The years in which an article appeared, a meeting was held or an agreement signed, newest first."""
    dates = [article.published for article in material.dossier.articles]
    for kind, name in ((Kind.MEETING, "date"), (Kind.AGREEMENT, "signed")):
        dates += [facts.value(material, record, name) for record in material.of_kind(kind)]
    found = set()
    for date in dates:
        parsed = parse_edtf(date)
        point = parsed.start or parsed.end if parsed else None
        if point is not None and point.year.isdigit():
            found.add(point.year)
    return tuple(sorted(found, reverse=True))
