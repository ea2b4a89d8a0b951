"""From a dossier to the page of its pair."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop_app.arabic.sorting import alphabetical
from desktop_app.briefing import facts, order, phrases
from desktop_app.briefing.choosing import narrowed, years_of
from desktop_app.briefing.content import plain
from desktop_app.briefing.material import Material
from desktop_app.briefing.period import in_period
from desktop_app.briefing.sections import conflicts, sectors, snapshot, statements, timeline, title
from desktop_app.briefing.sections.listing import drawn_together, missing_months
from desktop_app.briefing.thin import thin_points
from desktop_app.model.briefing import Count
from desktop_app.model.dossier import Dossier
from desktop_app.model.edtf import extent, parse_edtf
from desktop_app.model.kinds import Kind
from desktop_app.model.pair_page import (
    AgreementRow,
    Claimed,
    Conflict,
    Happening,
    Item,
    MeetingRow,
    Month,
    PairPage,
    Said,
    SectorBar,
    Sign,
)
from desktop_app.model.things import Article, Claim, Record
from desktop_app.workspace.briefing_options import briefing_options
from desktop_app.workspace.pair_rows import Rows, figure_value, name_of, parts, said

_THIN = frozenset({Sign.ONE_SOURCE, Sign.UNDATED, Sign.UNCONFIRMED})
_COUNTED = (Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT, Kind.PERSON, Kind.ORGANISATION)


def make_page(dossier: Dossier, period: str, options: Mapping[str, Any]) -> PairPage:
    """The page of the dossier's pair, of all time or of a period."""
    chosen = briefing_options(dossier, options)
    whole = material = Material(dossier, chosen)
    if period:
        material = Material(narrowed(whole, period), chosen)
    rows = Rows(material)
    agreements, meetings, figures = rows.agreements(), rows.meetings(), rows.figures()
    spoken, people, found = rows.statements(), rows.people(), _conflicts(rows)
    articles = [article for article in material.dossier.articles if in_period(article.published, period)]
    missing = tuple(m for m in missing_months(a.published for a in dossier.articles)[0] if in_period(m, period))
    span = title.span_of(articles)
    items: tuple[Item, ...] = (*agreements, *meetings, *figures, *spoken)
    return PairPage(
        pair=dossier.pair,
        countries=dossier.countries,
        names=(material.country(dossier.countries[0]), material.country(dossier.countries[1])),
        period=period,
        years=years_of(whole),
        articles=tuple(article.id for article in articles),
        outlets=title.outlets_of(articles),
        span=Said(material.date_in_cell(span), span),
        marks=len(material.dossier.evidence),
        level=_level(rows),
        counts=_counts((*items, *people), found),
        agreements=agreements,
        meetings=meetings,
        figures=figures,
        statements=spoken,
        people=people,
        timeline=_timeline(material, (*agreements, *meetings), period),
        months=_months(material, articles),
        missing=missing,
        missing_ranges=tuple(Said(material.date_in_cell(run), run) for run in drawn_together(missing)),
        sectors=_sectors(rows),
        conflicts=found,
        thin=tuple(item for item in items if item.signs & _THIN),
        unmarked=() if period else _unmarked(rows),
        assessments=tuple(one for one in dossier.assessments if one.pair is not None),
        points=thin_points(whole),
    )


def _counts(items: Iterable[Item], found: tuple[Conflict, ...]) -> tuple[Count, ...]:
    by_kind: defaultdict[Kind, list[str]] = defaultdict(list)
    for item in items:
        by_kind[item.kind].append(item.record)
    counts = [Count(len(by_kind[kind]), kind.value, tuple(by_kind[kind])) for kind in _COUNTED]
    return (*counts, Count(len(found), "conflict", tuple(one.record for one in found)))


def _level(rows: Rows) -> Item | None:
    """What the relation is called, by the newest statement that calls it something."""
    record = snapshot.level_statement(rows.material)
    if record is None:
        return None
    gist = facts.value(rows.material, record, "gist_en" if rows.material.options.language == "en" else "gist")
    words = gist or plain(statements.what_of(rows.material, record))
    return replace(rows.basis(record), label=words)


def _timeline(
    material: Material, rows: Iterable[AgreementRow | MeetingRow], period: str
) -> tuple[Happening, ...]:
    """What has a date, in time: meetings, and agreements that were signed."""
    found = []
    for row in rows:
        record = material.records[row.record]
        edtf = timeline.date_of(material, record)
        days = extent(edtf)
        if days is not None and in_period(edtf, period):
            found.append(Happening(*parts(row), row.date, *days, timeline.weight(material, record)))
    return tuple(sorted(found, key=lambda one: (one.first, one.last, one.record)))


def _months(material: Material, articles: list[Article]) -> tuple[Month, ...]:
    """The articles by the month they appeared in; those of which only the year is known are in none."""
    by_month: defaultdict[str, list[str]] = defaultdict(list)
    marks: defaultdict[str, list[str]] = defaultdict(list)
    for piece in material.dossier.evidence:
        marks[piece.article].append(piece.annotation)
    for article in articles:
        if month := month_of(article.published):
            by_month[month].append(article.id)
    return tuple(
        Month(month, tuple(here), tuple(mark for article in here for mark in marks[article]))
        for month, here in sorted(by_month.items())
    )


def month_of(published: str) -> str:
    """The month of a date as EDTF, "" where it isn't known."""
    parsed = parse_edtf(published)
    point = parsed.start if parsed else None
    return f"{point.year}-{point.month:02}" if point and point.month and point.year.isdigit() else ""


def _sectors(rows: Rows) -> tuple[SectorBar, ...]:
    """Each sector with its own marks and those of the agreements, figures and statements that name it."""
    material = rows.material
    named = sectors.gathered(material)
    known = {record.id: record for record in material.of_kind(Kind.SECTOR)}
    known |= {key: material.records[key] for key in named if material.records[key].kind is Kind.SECTOR}
    found = []
    for record in known.values():
        behind = [record, *(one for group in named.get(record.id, {}).values() for one in group)]
        evidence = dict.fromkeys(mark for one in behind for mark in rows.basis(one).evidence)
        months: defaultdict[str, list[str]] = defaultdict(list)
        for mark in evidence:
            article = material.article(material.evidence[mark].article)
            months[month_of(article.published) if article else ""].append(mark)
        sources = len({material.evidence[mark].article for mark in evidence})
        by_month = tuple((month, tuple(marks)) for month, marks in sorted(months.items()))
        label = rows.basis(record).label
        found.append(SectorBar(record.id, record.kind, label, tuple(evidence), sources, months=by_month))
    bars = (bar for bar in found if bar.evidence)
    return tuple(sorted(bars, key=lambda bar: (-bar.weight, alphabetical(bar.label), bar.record)))


def _conflicts(rows: Rows) -> tuple[Conflict, ...]:
    """Fields on which sources disagree, the weightiest kinds first; then reporters with different numbers."""
    material, found = rows.material, []
    weighty = [kind for kind in _COUNTED if kind in conflicts.WEIGHTY]
    kinds = [*weighty, *sorted({r.kind for r in material.dossier.records} - set(weighty))]
    for kind in kinds:
        for record in order.newest_first(material, material.of_kind(kind)):
            for one in facts.disagreements(material, record):
                values = _claimed(material, record, one.claims)
                basis = rows.basis(record)
                evidence = tuple(dict.fromkeys(mark for value in values for mark in value.evidence)) or basis.evidence
                words = material.words.find("fields", one.field) or one.field
                item = replace(basis, evidence=evidence)
                found.append(Conflict(*parts(item), field=one.field, field_words=words, values=values))
    return (*found, *(_reporters(rows, group) for group in conflicts.differing_reporters(material)))


def _claimed(material: Material, record: Record, claims: Iterable[Claim]) -> tuple[Claimed, ...]:
    by_value: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for claim in claims:
        read = claim.annotation if claim.annotation in material.evidence else None
        by_value[claim.field, claim.value] += [read] if read else []
    found = []
    for (name, value), marks in by_value.items():
        words = plain(phrases.worded(material, record, name, value))
        articles = {material.evidence[mark].article for mark in marks}
        found.append(Claimed(words, len(articles), tuple(dict.fromkeys(marks))))
    return tuple(found)


def _reporters(rows: Rows, group: list[Record]) -> Conflict:
    material, first = rows.material, rows.basis(group[0])
    values = []
    for record in group:
        basis, who = rows.basis(record), said(material, record, "source").words
        values.append(Claimed(figure_value(material, record).words, basis.sources, basis.evidence, who))
    period = said(material, group[0], "period").words
    label = facts.value(material, group[0], "measure") or name_of(material, group[0])
    if material.options.language == "en" and all(record.label_en.strip() for record in group):
        label, period = shared_words([record.label_en for record in group]), ""
    evidence = tuple(dict.fromkeys(mark for value in values for mark in value.evidence))
    words = f"{label}{material.words.get('comma')}{period}" if period else label
    sources = max(rows.basis(record).sources for record in group)
    return Conflict(first.record, Kind.FIGURE, words, evidence, sources, first.signs, values=tuple(values))


def shared_words(names: Sequence[str]) -> str:
    """The words with which all names begin ("Trade in 2024" of two reporters); the first name where there are none."""
    shared: list[str] = []
    for alike in zip(*(name.split() for name in names), strict=False):
        if len(set(alike)) > 1:
            break
        shared.append(alike[0])
    words, colon, rest = " ".join(shared).rpartition(":")
    if not colon or rest.strip().count(" ") > 1:  # "Loan: USD" of two sums is the loan
        words = " ".join(shared)
    return words.rstrip(",:;–- ") or names[0]


def _unmarked(rows: Rows) -> tuple[Item, ...]:
    material = rows.material
    return tuple(rows.basis(record) for record in material.dossier.records if not material.evidence_of(record))
