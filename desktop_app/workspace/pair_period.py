"""What of a dossier belongs to a period: a thing by its own date, what has none by the articles that speak of it."""

from dataclasses import replace
from functools import lru_cache

from desktop_app.briefing import facts, order
from desktop_app.briefing.material import Material
from desktop_app.model.dossier import Dossier
from desktop_app.model.edtf import extent, parse_edtf
from desktop_app.model.kinds import Kind
from desktop_app.store.of_pair import is_shared


def in_period(date: str, period: str) -> bool:
    """Whether the days that a date may mean and those of the period have one in common; "" is all time."""
    if not period:
        return True
    days, asked = _extent(date), _extent(period)
    return days is not None and asked is not None and days[0] <= asked[1] and asked[0] <= days[1]


@lru_cache(maxsize=4096)
def _extent(date: str) -> tuple[int, int] | None:
    return extent(date)


def narrowed(material: Material, period: str) -> Dossier:
    """The dossier of the period.

    An agreement, meeting, figure or statement that is dated in it comes with all of its evidence, one without a
    date where an article of the period speaks of it. Of a named thing or a sector the mentions in those articles.
    """
    dossier = material.dossier
    own = {article.id for article in dossier.articles if in_period(article.published, period)}
    kept, shared = set(), set()
    for record in dossier.records:
        marks = material.evidence_of(record)
        here = any(piece.article in own for piece in marks)
        if is_shared(record.kind):
            if here:
                shared.add(record.id)
            continue
        date = order.date_of(material, record)
        if marks and (in_period(date, period) if date else here):
            kept.add(record.id)
    evidence = tuple(
        piece
        for piece in dossier.evidence
        if piece.record in kept or (piece.record in shared and piece.article in own)
    )
    cited = own | {piece.article for piece in evidence}
    return replace(
        dossier,
        articles=tuple(article for article in dossier.articles if article.id in cited),
        records=tuple(record for record in dossier.records if record.id in kept or record.id in shared),
        others=(*dossier.others, *(r for r in dossier.records if r.id not in kept and r.id not in shared)),
        evidence=evidence,
    )


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
