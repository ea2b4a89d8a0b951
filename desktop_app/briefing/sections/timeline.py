"""Meetings and signings on a time axis: which stand on it, with what names, and the same in words.

A date is drawn as precisely as it is known: a day as a point, a month or a year as the stretch that it may mean.
"""

import datetime
import itertools
from collections import defaultdict

from desktop_app.briefing import facts, phrases, support
from desktop_app.briefing.content import filled, joined, plain, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import snapshot
from desktop_app.briefing.sections.listing import located
from desktop_app.model.briefing import Content, Count, Happened, Timeline
from desktop_app.model.edtf import extent, parse_edtf
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

LEAST = 4
"""Dated happenings; fewer are seen at a glance in the table."""
MOST_SAID = 12
"""Happenings that the alternative text names one by one; of more it gives the numbers of each year."""
MOST_TICKS = 8
_SIGNED = frozenset({"signed", "ratified", "in_force"})
_STEPS = (1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120, 240, 600, 1200)  # months between two ticks

Dated = tuple[Record, str]


def date_of(material: Material, record: Record) -> str:
    """When a meeting was held or an agreement signed, as EDTF; "" for what has no such date.

    An agreement that is only announced was not signed; without a day of signing the one of its status stands.
    """
    if record.kind is Kind.MEETING:
        return facts.value(material, record, "date")
    if record.kind is not Kind.AGREEMENT:
        return ""
    status = facts.fact(material, record, "status")
    if status is not None and status.value not in _SIGNED:
        return ""
    return facts.value(material, record, "signed") or (status.as_of if status else "")


def weight(material: Material, record: Record) -> int:
    """What is named first where there is little room: the top level, then what more sources support."""
    top = record.kind is Kind.MEETING and snapshot.is_top(material, record)
    return 2 * top + material.sources_behind(record)


def of_pair(material: Material, notes: Notes) -> Timeline | None:
    """The time axis, or None where too little is dated, or all of it on one day."""
    earlier, dated = _parted(_dated(material))
    if len(dated) < LEAST or len({edtf for _, edtf in dated}) < 2:
        return None
    days = [day for _, edtf in dated for day in extent(edtf) or ()]
    ticks = _ticks(material, min(days), max(days))
    if not ticks:
        return None
    records = [record for record, _ in dated]
    counts = tuple(
        Count(len(ids), kind, ids)
        for kind in (Kind.MEETING, Kind.AGREEMENT)
        if (ids := tuple(record.id for record in records if record.kind is kind))
    )
    before = [record for record, _ in earlier]
    counts += (Count(len(before), "earlier", tuple(record.id for record in before)),) if before else ()
    note = notes.listing(_listed(material, records, before), counts)
    figure = material.words.number(material.next_figure())
    title = _title(material, figure, dated, records, len(before))
    evidence = dict.fromkeys(mark for record in (*records, *before) for mark in support.evidence_ids(material, record))
    names = material.words.get("kinds_many", Kind.MEETING), material.words.get("timeline", "signings")
    return Timeline(
        points=_points(material, dated),
        ticks=ticks,
        names=(_capital(names[0]), _capital(names[1])),
        columns=material.words.all_of("timeline_columns"),
        caption=(*text(title), *note),
        alt=f"{title}: {_said(material, dated)}",
        evidence=tuple(evidence),
        counts=counts,
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _dated(material: Material) -> list[Dated]:
    """All with a date that can be drawn, in time."""
    found = [
        (record, edtf)
        for kind in (Kind.MEETING, Kind.AGREEMENT)
        for record in material.of_kind(kind)
        if (edtf := date_of(material, record)) and extent(edtf) is not None
    ]
    return sorted(found, key=lambda one: (extent(one[1]) or (0, 0), one[0].kind, one[0].id))


def _parted(dated: list[Dated]) -> tuple[list[Dated], list[Dated]]:
    """The oldest signings, if any, and those that are drawn with all meetings. What lies further before the rest than
    the rest reaches would leave it less than half of the axis: a treaty of the nineties would push the meetings of
    this year together."""
    reach = [extent(edtf) or (0, 0) for _, edtf in dated]
    last = max((last for _, last in reach), default=0)
    signings = itertools.takewhile(lambda one: one[0].kind is Kind.AGREEMENT, dated)
    cut = 0
    for at, _ in enumerate(signings, 1):
        rest = dated[at:]
        if len({edtf for _, edtf in rest}) > 1 and len(rest) >= LEAST:
            gap = reach[at][0] - max(end for _, end in reach[:at])
            cut = at if gap > last - reach[at][0] else cut
    return dated[:cut], dated[cut:]


def _listed(material: Material, drawn: list[Record], earlier: list[Record]) -> Content:
    """Which are drawn, by their rows, and which are older than the axis."""
    words = material.words
    listed = filled(words.get("timeline", "listed"), list=located(material, drawn))
    if not earlier:
        return listed
    return (*listed, *text(" "), *filled(words.get("timeline", "listed_earlier"), list=located(material, earlier)))


def _points(material: Material, dated: list[Dated]) -> tuple[Happened, ...]:
    """A point for each date of each rail; what shares one is named by the weightiest and the number of the others."""
    shared: defaultdict[tuple[bool, int, int], list[Record]] = defaultdict(list)
    for record, edtf in dated:
        first, last = extent(edtf) or (0, 0)
        shared[record.kind is Kind.AGREEMENT, first, last].append(record)
    found = []
    for (signing, first, last), records in shared.items():
        ranked = sorted(records, key=lambda record: -weight(material, record))
        name = plain(phrases.name(material, ranked[0]))
        if len(ranked) > 1:
            more = material.words.number(len(ranked) - 1)
            name = material.words.fill("timeline", "more", name=name, n=more)
        found.append(Happened(name, first, last, signing, weight(material, ranked[0]), tuple(r.id for r in ranked)))
    return tuple(found)


def _title(material: Material, figure: str, dated: list[Dated], records: list[Record], earlier: int) -> str:
    """ "Figure 3. Meetings (circles: 3) and signings (squares: 2) over time; a line is ...": no number stands behind
    that of the figure, with which it would read as one."""
    words = material.words
    meetings = sum(record.kind is Kind.MEETING for record in records)
    numbers = {"meetings_drawn": meetings, "signings_drawn": len(records) - meetings}
    drawn = [words.fill("timeline", key, n=words.number(number)) for key, number in numbers.items() if number]
    caption = words.fill("timeline", "caption", drawn=words.get("notes", "and_last").join(drawn))
    said = words.fill("charts", "numbered", n=figure, caption=_capital(caption))
    if any(_is_vague(edtf) for _, edtf in dated):
        said += words.get("timeline", "stretches")
    said += words.count("timeline", "earlier", n=earlier) if earlier else ""
    shown = [fact for r in records for name in ("date", "signed", "status") for fact in facts.facts(material, r, name)]
    return said + (words.get("timeline", "unconfirmed") if any(not fact.confirmed for fact in shown) else "")


def _is_vague(edtf: str) -> bool:
    """Whether the day is not known; days on end are drawn as long as they lasted."""
    parsed = parse_edtf(edtf)
    points = (parsed.start, parsed.end) if parsed else ()
    return any(point is not None and point.day is None for point in points)


def _said(material: Material, dated: list[Dated]) -> str:
    """The points in words, one by one or by year."""
    words = material.words
    if len(dated) <= MOST_SAID:
        parts = [
            filled(words.get("label_value"), label=material.date(edtf), value=phrases.name(material, record))
            for record, edtf in dated
        ]
        return plain(joined(parts, words.get("semicolon"))) + "."
    years: defaultdict[str, list[Record]] = defaultdict(list)
    for record, edtf in dated:
        years[str(datetime.date.fromordinal((extent(edtf) or (1, 1))[0]).year)].append(record)
    lines = []
    for year, records in years.items():
        numbers = []
        for kind, key in ((Kind.MEETING, "meetings"), (Kind.AGREEMENT, "signings")):
            if count := sum(record.kind is kind for record in records):
                numbers.append(words.count("counts", key, n=count))
        both = words.get("notes", "and_last").join(numbers)
        lines.append(words.fill("label_value", label=words.digits(year), value=both))
    return words.get("semicolon").join(lines) + "."


def _ticks(material: Material, first: int, last: int) -> tuple[tuple[int, str], ...]:
    """First days of months or years with their names, from before the first happening to after the last; few enough
    to be read beside each other. None where that would leave the calendar."""
    begin, end = datetime.date.fromordinal(first), datetime.date.fromordinal(last)
    for step in _STEPS:
        start = begin.year * 12 + (begin.month - 1 if step < 12 else 0)
        months = range(start, end.year * 12 + end.month + step, step)  # the last is after the end
        if len(months) <= MOST_TICKS:
            break
    if months[0] < 12 or months[-1] >= datetime.MAXYEAR * 12:
        return ()
    found = []
    for month in months:
        year, number = divmod(month, 12)
        edtf = f"{year:04}" if step >= 12 else f"{year:04}-{number + 1:02}"
        found.append((datetime.date(year, number + 1, 1).toordinal(), material.date(edtf)))
    return tuple(found)
