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

NAMED_ONE_BY_ONE = 4
"""Up to so many records that stand in no table are named even where they are all of their kind."""


def located(material: Material, records: list[Record]) -> Content:
    """ "agreements (table 1: 2, 5–9); sectors (energy, transport)": every record, found at a glance; those of a kind
    that the length has left out of its table by their number, since a note under the table names them."""
    by_kind: dict[Kind, list[Record]] = {}
    for record in records:
        by_kind.setdefault(record.kind, []).append(record)
    parts = []
    for kind, group in by_kind.items():
        found = joined(_places(material, group), material.words.get("semicolon"))
        parts.append(filled(material.words.get("conflicts", "in_table"), kind=material.kinds(kind), table=found))
    return joined(parts, material.words.get("semicolon"))


def _places(material: Material, records: list[Record]) -> list[Content]:
    """Of records of one kind: the rows of those in its table, how many are beyond it, the names of all others."""
    words, rows = material.words, material.seen.rows
    placed = sorted(rows[record.id] for record in records if record.id in rows)
    if not placed:
        every = len(records) > NAMED_ONE_BY_ONE and len(records) == len(material.of_kind(records[0].kind))
        return [text(words.get("conflicts", "every")) if every else names(material, records)]
    listed = numbered(material, [row for _, row in placed])
    form = words.form("conflicts", "table_rows", n=len(placed))
    said = text(form.format(table=words.number(placed[0][0]), rows=listed))
    rest = [record for record in records if record.id not in rows]
    beyond = sum(1 for record in rest if material.evidence_of(record))  # without a mark it was for no table
    bare = [record for record in rest if not material.evidence_of(record)]
    more = text(words.count("and_beyond", n=beyond)) if beyond else ()
    return [joined([said, more], words.get("comma")), names(material, bare)]


def numbered(material: Material, numbers: Sequence[int]) -> str:
    """Numbers in their order, three or more that follow each other as a range: "2, 5–9"."""
    words, parts = material.words, []
    for _, stretch in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [words.number(number) for _, number in stretch]
        parts += [words.fill("range", first=run[0], last=run[-1])] if len(run) > 2 else run
    return words.get("comma").join(parts)


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
