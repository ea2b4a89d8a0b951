"""Which records make the key points where the analyst chose none: what one asks for first on the way to a meeting.

By turns the newest agreement, meeting and figure, then statements, so that a day of many statements does not hide what
was signed; of meetings those at the top first, of figures the trade that was counted before what is aimed at. What is a
year older than the newest comes after all that is not. Points stand newest first; what is expected on a later day is
as new as the article that says so.
"""

from collections.abc import Iterator
from itertools import chain, islice, zip_longest

from desktop_app.arabic.fold import fold
from desktop_app.briefing import amounts, facts, figure_words, order
from desktop_app.briefing.material import Material
from desktop_app.briefing.sections.snapshot import is_top
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

LEAST = 3
MOST_OF_A_KIND = 2
TURNS = (Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE)
KINDS = (*TURNS, Kind.STATEMENT)


def by_rule(material: Material, most: int) -> list[Record]:
    """So many records at the most, in the order of the points."""
    records = [r for kind in KINDS for r in material.of_kind(kind) if _says_something(material, r)]
    in_order = order.weightiest_of_the_newest(material, records)
    if not in_order:
        return []
    since = _a_year_before(order.as_new_as(material, in_order[0]))
    recent: list[Record] = []
    older: list[Record] = []
    taken: list[Record] = []
    for record in in_order:
        (recent if _to_its_end(order.as_new_as(material, record)) >= since else older).append(record)
    for record in chain(_in_turns(material, recent), _in_turns(material, older)):
        enough = most if _is_spoken(material, record) else min(LEAST, most)
        if len(taken) < enough and sum(one.kind is record.kind for one in taken) < MOST_OF_A_KIND:
            taken.append(record)
    chosen = {record.id for record in taken}
    return [record for record in in_order if record.id in chosen]


def _in_turns(material: Material, in_order: list[Record]) -> Iterator[Record]:
    """One of each kind but statements, then a second of each, then statements; a kind's weightiest first."""
    kinds = [_by_weight(material, [record for record in in_order if record.kind is kind]) for kind in TURNS]
    by_turns = (record for turn in islice(zip_longest(*kinds), MOST_OF_A_KIND) for record in turn if record is not None)
    return chain(by_turns, (record for record in in_order if record.kind is Kind.STATEMENT))


def _by_weight(material: Material, in_order: list[Record]) -> list[Record]:
    """Of meetings the newest at the top, which stands for its day, then the newest of other days at any level."""
    by_weight = sorted(in_order, key=lambda record: _lightness(material, record))
    if not by_weight or by_weight[0].kind is not Kind.MEETING:
        return by_weight
    first, day = by_weight[0], order.date_of(material, by_weight[0])
    rest = [record for record in in_order if record is not first]
    return [first, *sorted(rest, key=lambda record: order.date_of(material, record) == day)]


def _lightness(material: Material, record: Record) -> int:
    """What comes first within its kind, 0; what is as new stays in order."""
    if record.kind is Kind.MEETING:
        return 0 if is_top(material, record) else 1
    if record.kind is not Kind.FIGURE:
        return 0
    if order.is_aim(material, record):
        return 2
    if not facts.value(material, record, "period"):
        return 3
    share = facts.value(material, record, "unit").strip() in amounts.PER_CENT  # how much it grew isn't how much it is
    return 0 if figure_words.is_trade(material, record) and not share else 1


def _is_bare(material: Material, record: Record) -> bool:
    """Whether the figure measures nothing but its unit, "company: 62 companies", or is called by its own number."""
    measure, unit = (fold(facts.value(material, record, field)).strip() for field in ("measure", "unit"))
    return measure == unit if measure else any(letter.isdigit() for letter in record.label)


def _says_something(material: Material, record: Record) -> bool:
    """A figure needs a number of something; what the relation is called stands in the snapshot already."""
    if record.kind is Kind.FIGURE:
        return bool(facts.value(material, record, "value")) and not _is_bare(material, record)
    return facts.value(material, record, "kind") != "level_of_relations"


def _is_spoken(material: Material, record: Record) -> bool:
    """What nobody is known to have said is no point, unless there is little else."""
    return record.kind is not Kind.STATEMENT or facts.value(material, record, "speaker") in material.records


def _to_its_end(day: str) -> str:
    """A key of `sort_key` that comes after all days of a year or month which is known alone."""
    return day.replace("-00", "-99")


def _a_year_before(day: str) -> str:
    """A key of `sort_key` a year earlier; "" stays."""
    year, rest = day[:4], day[4:]
    return f"{int(year) - 1:04}{rest}" if year.isdigit() and int(year) else ""
