"""Lists of what a count counts: by table and row where a record has one, else by name; and months."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from desktop_app.briefing import lengths, phrases
from desktop_app.briefing.content import filled, joined, text
from desktop_app.briefing.material import Material
from desktop_app.model.briefing import Content
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record


def located(material: Material, records: list[Record]) -> Content:
    """ "agreements (table 1: 2, 5); sectors (energy, transport)": every record, found at a glance."""
    words, rows = material.words, material.seen.rows
    by_place: dict[tuple[Kind, int], list[Record]] = {}
    for record in records:
        by_place.setdefault((record.kind, rows.get(record.id, (0, 0))[0]), []).append(record)
    parts = []
    for (kind, table), group in by_place.items():
        if table:
            numbers = words.get("comma").join(words.number(n) for n in sorted(rows[r.id][1] for r in group))
            found = text(words.fill("conflicts", "table_rows", table=words.number(table), rows=numbers))
        else:
            found = names(material, group)
        many = material.kinds(kind)
        parts.append(filled(words.get("conflicts", "in_table"), kind=many, table=found))
    return joined(parts, words.get("semicolon"))


def names(material: Material, records: Sequence[Record]) -> Content:
    """The records by name, in the length that names only some "and 60 more"."""
    words = material.words
    shown, rest = lengths.named(material.options, records)
    said = joined((phrases.name(material, record) for record in shown), words.get("comma"))
    return with_more(material, said, len(rest))


def with_more(material: Material, said: Content, rest: int) -> Content:
    """The list, and how many more there are; nothing is added for none."""
    words = material.words
    return (*said, *text(words.count("and_more", n=rest))) if rest else said


def missing_months(dates: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The months between the first and last date that have none, as EDTF, singly and drawn together in ranges.

    Dates known to the year only say nothing about months.
    """
    have = {month for date in dates if (month := _month(date)) is not None}
    if not have:
        return (), ()
    gone = tuple(_edtf(month) for month in range(min(have), max(have)) if month not in have)
    return gone, drawn_together(gone)


def drawn_together(months: Iterable[str]) -> tuple[str, ...]:
    """Months in order of time as EDTF, those that follow each other as one range."""
    ranges = []
    numbers = [number for month in months if (number := _month(month)) is not None]
    for _, stretch in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [month for _, month in stretch]
        ranges.append(_edtf(run[0]) if len(run) == 1 else f"{_edtf(run[0])}/{_edtf(run[-1])}")
    return tuple(ranges)


def _month(date: str) -> int | None:
    """Months since year 0, None where the month is not known."""
    parsed = parse_edtf(date)
    point = parsed.start if parsed else None
    if point is None or point.month is None or not point.year.isdigit():
        return None
    return int(point.year) * 12 + point.month - 1


def _edtf(month: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}"
