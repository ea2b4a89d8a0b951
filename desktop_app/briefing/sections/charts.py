"""Charts of agreements, as data: what is drawn, what was counted, and the same in words.

A chart stands only where it shows something that the table beside it doesn't show at a glance: three agreements or
more, two of them in each of two sectors, or in two years.
"""

from desktop_app.briefing import facts, lengths, order, phrases, support
from desktop_app.briefing.content import plain, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import year_steps
from desktop_app.briefing.sections.listing import numbered
from desktop_app.model.briefing import Chart, ChartForm, Count, SectionName, Series
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.facts import Fact
from desktop_app.model.things import Record

LEAST_AGREEMENTS = 3
MOST_CATEGORIES = 12  # more than these can't be told apart on a page; the rest goes together as "others"
STATUS_GROUPS = {
    "concluded": ("signed", "ratified", "in_force"),
    "under_way": ("proposed", "under_negotiation", "announced"),
    "ended": ("expired", "suspended"),
}
"""Eight statuses in three groups that stay apart in print: what was concluded, what is on its way, what ended."""

Counted = dict[str, list[Record]]


def of_agreements(material: Material, notes: Notes, records: list[Record]) -> tuple[Chart, ...]:
    """By sector, and by year and status; the numbers of the listing notes are those of the agreements table."""
    if len(records) < LEAST_AGREEMENTS:
        return ()
    charts = (_by_sector(material, notes, records), _by_year(material, notes, records))
    return tuple(chart for chart in charts if chart is not None)


def _by_sector(material: Material, notes: Notes, records: list[Record]) -> Chart | None:
    sectors: Counted = {}
    for record in records:
        for fact in facts.facts(material, record, "sectors"):
            sectors.setdefault(plain(phrases.name_of(material, fact.value)), []).append(record)
    sectors.pop("", None)
    if sum(len(group) > 1 for group in sectors.values()) < 2:  # one bar beside bars of one each shows nothing
        return None
    ranked = dict(sorted(sectors.items(), key=lambda group: -len(group[1])))  # equal ones as the table has them
    shown = _with_others(material, ranked)
    series = Series(material.words.get("kinds_many", "agreement"), tuple(float(len(group)) for group in shown.values()))
    return _counted(material, notes, "agreements_by_sector", ChartForm.BARS, shown, (series,), records)


def _with_others(material: Material, groups: Counted) -> Counted:
    names = list(groups)
    if len(names) <= MOST_CATEGORIES:
        return groups
    rest = dict.fromkeys(record.id for name in names[MOST_CATEGORIES - 1 :] for record in groups[name])
    by_id = {record.id: record for group in groups.values() for record in group}
    kept = {name: groups[name] for name in names[: MOST_CATEGORIES - 1]}
    return kept | {material.words.get("charts", "others"): [by_id[record] for record in rest]}


def _by_year(material: Material, notes: Notes, records: list[Record]) -> Chart | None:
    years: Counted = {}
    for record in records:
        if year := year_of(order.date_of(material, record)):
            years.setdefault(year, []).append(record)
    if len(years) < 2:
        return None
    shown = _each_year(material, years)
    series = []
    for group in (*STATUS_GROUPS, "unknown"):
        values = tuple(float(sum(_group(material, r) == group for r in there)) or None for there in shown.values())
        if any(values):
            series.append(Series(material.words.get("charts", "statuses", group), values))
    return _counted(material, notes, "agreements_by_year", ChartForm.STACKED, shown, tuple(series), records)


def _each_year(material: Material, years: Counted) -> Counted:
    """One step a year; of a long time the earliest years go together as those before."""
    words, steps = material.words, year_steps.every(years, MOST_CATEGORIES)
    each = {words.digits(str(year)): years.get(str(year), []) for year in steps}
    earlier = [record for year in sorted(years) if int(year) < steps[0] for record in years[year]]
    before = words.fill("charts", "before", year=words.digits(str(steps[0] - 1)))
    return ({before: earlier} if earlier else {}) | each


def _group(material: Material, record: Record) -> str:
    status = facts.value(material, record, "status")
    return next((group for group, statuses in STATUS_GROUPS.items() if status in statuses), "unknown")


def _counted(
    material: Material,
    notes: Notes,
    key: str,
    form: ChartForm,
    shown: Counted,
    series: tuple[Series, ...],
    records: list[Record],
) -> Chart:
    words = material.words
    groups = {name: list(dict.fromkeys(record.id for record in there)) for name, there in shown.items()}
    counts = tuple(Count(len(ids), name, tuple(ids)) for name, ids in groups.items() if ids)
    numbers = {record.id: number for number, record in enumerate(records, 1)}
    last = len(lengths.rows(material.options, SectionName.AGREEMENTS, records)[0])
    rows = [(count.what, _numbered(material, [numbers[one] for one in count.items], last)) for count in counts]
    listed = words.get("semicolon").join(words.fill("label_value", label=name, value=value) for name, value in rows)
    note = notes.listing(text(words.fill("charts", "listed", table=words.number(1), parts=listed)), counts)
    said = _said(material, series, tuple(shown), named=form is ChartForm.STACKED)
    title = words.fill("charts", "numbered", n=words.number(material.next_figure()), caption=words.get("charts", key))
    fields = ("sectors",) if key == "agreements_by_sector" else ("status", "signed", "years")
    caption = captioned(material, title, said, records, fields)
    evidence = dict.fromkeys(a for there in shown.values() for r in there for a in support.evidence_ids(material, r))
    return Chart(form, tuple(shown), series, (*text(caption), *note), caption, tuple(evidence), counts)


def _numbered(material: Material, numbers: list[int], last: int) -> str:
    """The rows of a table, and how many are beyond its last one."""
    words = material.words
    shown = [number for number in numbers if number <= last]
    rest = len(numbers) - len(shown)
    said = numbered(material, shown)
    if not rest:
        return said
    return said + words.count("and_more", n=rest) if shown else words.count("beyond_all", n=rest)


def _said(material: Material, series: tuple[Series, ...], categories: tuple[str, ...], *, named: bool) -> str:
    """The numbers in words, so that nothing is in the picture alone: "energy 3, transport 2"; of series that must be
    `named`, as those of years, "2024: 3 concluded"."""
    words = material.words
    parts = []
    for at, category in enumerate(categories):
        there = [(one.name, one.values[at]) for one in series if one.values[at]]
        if not named:
            numbers = [words.number(int(value or 0)) for _, value in there]
        else:
            numbers = [
                words.fill("charts", "part", name=name, value=words.number(int(value or 0))) for name, value in there
            ]
        if numbers:
            inside = words.get("comma").join(numbers)
            key = "values" if named else "value"
            parts.append(words.fill("charts", key, name=category, value=inside))
    return words.get("semicolon" if named else "comma").join(parts)


def captioned(material: Material, title: str, said: str, records: list[Record], fields: tuple[str, ...]) -> str:
    """The title with the numbers in words; that some rest on guesses is said."""
    caption = material.words.fill("charts", "caption", title=title, values=said)
    shown = facts_shown(material, records, fields)
    doubtful = [fact for fact in shown if not fact.confirmed]
    key = "all_unconfirmed" if len(doubtful) == len(shown) else "unconfirmed"
    return caption + (material.words.get("charts", key) if doubtful else "")


def facts_shown(material: Material, records: list[Record], fields: tuple[str, ...]) -> list[Fact]:
    """All facts that what is drawn rests on."""
    return [fact for record in records for name in fields for fact in facts.facts(material, record, name)]


def year_of(edtf: str) -> str:
    """The year a date begins in, "" where none is known to the year."""
    parsed = parse_edtf(edtf)
    point = (parsed.start or parsed.end) if parsed else None
    return point.year if point is not None and point.year.isdigit() else ""
