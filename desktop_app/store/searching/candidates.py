"""The articles to look into, in order of import, a few at a time, so that nobody waits for the store while we judge.

Candidates are not ranked: ranking a word that stands in nearly every one of 100,000 articles costs 0.3 s, the first
hits in reading order a few milliseconds. Numbers are cheap (0.3 µs each), texts are not.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import islice

from desktop_app.model.query import ON_MARKS, All, FilterName, Limit, Node
from desktop_app.model.things import ArticleState
from desktop_app.store.searching.judge import Candidate, Mark, asks_marks, mark_filter
from desktop_app.store.searching.letters import Letters
from desktop_app.store.searching.plan import Plan
from desktop_app.store.shelf import STATES

Reading = Callable[[], AbstractContextManager[sqlite3.Connection]]
Row = tuple[sqlite3.Row, Candidate]

_FEW = 1000  # articles that a filter may leave to be taken one by one rather than asked about
_READ = 24  # articles that are read before the index gathers all words with a short beginning
_BATCHES = (64, 1024, 8192)  # numbers asked for at a time
_CHUNKS = (8, 32, 64)  # numbers taken at a time
_MARKED_CHUNKS = (128, 512)  # the same where marks are read first, which leaves few articles to be read
_READ_AT_ONCE = 64


def candidates(reading: Reading, node: Node, plan: Plan, after: int) -> Iterator[Row]:
    """The articles with a number beyond `after` that may answer the query, as the columns they show and to be judged.

    Each few are read in a turn of their own.
    """
    numbers = _numbers(reading, node, plan, after)
    marked, may_answer, which = asks_marks(node), mark_filter(node), _marks_asked(node)
    sizes = iter(_MARKED_CHUNKS if may_answer is not None else _CHUNKS)
    size = next(sizes)
    while chunk := list(islice(numbers, size)):
        marks: Mapping[int, Sequence[Mark]] = {}
        if marked:
            with reading() as connection:
                marks = _marks(connection, chunk, plan, which)
        if may_answer is not None:
            chunk = [number for number, its in marks.items() if may_answer(its)]
        while chunk:
            with reading() as connection:
                rows = _rows(connection, chunk[:_READ_AT_ONCE], plan)
            for row in rows:
                yield row, _candidate(row, marks.get(row["number"], ()))
            del chunk[:_READ_AT_ONCE]
        size = next(sizes, size)


def _candidate(row: sqlite3.Row, marks: Sequence[Mark]) -> Candidate:
    pairs = frozenset(row["pairs"].split())
    return Candidate(Letters(row["text"]), row["outlet_key"], row["day"], STATES[row["state"]], pairs, marks)


def _rows(connection: sqlite3.Connection, numbers: Sequence[int], plan: Plan) -> list[sqlite3.Row]:
    marks = ", ".join("?" * len(numbers))
    where = f"AND ({plan.where})" if plan.where else ""
    return connection.execute(
        f"""SELECT a.number, a.id, a.title, a.file_name, a.published, a.dateline_date, a.text,
                   s.outlet, s.outlet_key, s.day, s.state, s.pairs
            FROM shelf s JOIN article a ON a.number = s.number
            WHERE s.number IN ({marks}) {where} ORDER BY s.number""",
        (*numbers, *plan.values),
    ).fetchall()


def _marks_asked(node: Node) -> tuple[str, Sequence[str]]:
    """SQL about the annotation `m` for the only marks that matter: all plain filters on marks are true of them.

    (The plus keeps SQLite from looking up all marks of the kind or record for each article.)
    """
    parts = node.parts if isinstance(node, All) else (node,)
    limits = [part for part in parts if isinstance(part, Limit) and part.name in ON_MARKS]
    if not limits or len(limits) < sum(asks_marks(part) for part in parts):
        return "", ()
    where = " ".join(f"AND +m.{limit.name} IN ({', '.join('?' * len(limit.values))})" for limit in limits)
    return where, [value for limit in limits for value in limit.values]


def _marks(
    connection: sqlite3.Connection, numbers: Sequence[int], plan: Plan, which: tuple[str, Sequence[str]]
) -> dict[int, list[Mark]]:
    found: defaultdict[int, list[Mark]] = defaultdict(list)
    places = ", ".join("?" * len(numbers))
    where = f"AND ({plan.where})" if plan.where else ""
    for number, start, end, kind, record, quote in connection.execute(
        f"""SELECT s.number, m.start, m."end", m.kind, m.record, m.quote
            FROM shelf s CROSS JOIN article a ON a.number = s.number CROSS JOIN annotation m ON m.article = a.id
            WHERE s.number IN ({places}) AND s.marks > 0 AND m.lost = 0 {where} {which[0]}
            ORDER BY s.number""",
        (*numbers, *plan.values, *which[1]),
    ):
        found[number].append(Mark(start, end, kind, record or "", quote))
    return found


def _numbers(reading: Reading, node: Node, plan: Plan, after: int) -> Iterator[int]:
    with reading() as connection:
        few = _few(connection, node)
    expression = plan.expression
    if few is not None:
        left = sorted(number for number in few if number > after)
        if expression is None or not left or mark_filter(node) is not None:  # its marks tell more than the index
            yield from left
        else:
            yield from _named_among(reading, expression, left)
        return
    if expression is None:
        yield from _without(reading, plan, after)
        return
    if plan.slow:
        with reading() as connection:
            first = _all_numbers(connection, plan, after, _READ)
        yield from first
        if len(first) < _READ:
            return
        after = first[-1]
    yield from _named(reading, expression, after)


def _named_among(reading: Reading, expression: str, numbers: Sequence[int]) -> list[int]:
    """Those of some numbers that the index names. It is read through once: asking for each takes a millisecond."""
    with reading() as connection:
        rows = connection.execute(
            """SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
               AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid""",
            (expression, numbers[0], numbers[-1], json.dumps(numbers)),
        ).fetchall()
    return [row[0] for row in rows]


def _named(reading: Reading, expression: str, after: int) -> Iterator[int]:
    """The numbers that the index names, batch by batch."""
    sizes = iter(_BATCHES)
    size = next(sizes)
    while True:
        with reading() as connection:
            rows = connection.execute(
                f"SELECT rowid FROM search WHERE search MATCH ? AND rowid > ? ORDER BY rowid LIMIT {size}",
                (expression, after),
            ).fetchall()
        yield from (row[0] for row in rows)
        if len(rows) < size:
            return
        after, size = rows[-1][0], next(sizes, _BATCHES[-1])


def _without(reading: Reading, plan: Plan, after: int) -> Iterator[int]:
    """All numbers that the columns admit, but those of articles that surely don't answer."""
    sizes = iter(_BATCHES)
    while True:
        size = next(sizes, _BATCHES[-1])
        with reading() as connection:
            numbers = _all_numbers(connection, plan, after, size)
            out = _matching(connection, plan.without, numbers) if plan.without and numbers else frozenset()
        yield from (number for number in numbers if number not in out)
        if len(numbers) < size:
            return
        after = numbers[-1]


def _all_numbers(connection: sqlite3.Connection, plan: Plan, after: int, most: int) -> list[int]:
    where = f"AND ({plan.where})" if plan.where else ""
    rows = connection.execute(
        f"SELECT s.number FROM shelf s WHERE s.number > ? {where} ORDER BY s.number LIMIT {most}",
        (after, *plan.values),
    )
    return [row[0] for row in rows]


def _matching(connection: sqlite3.Connection, expression: str, numbers: Sequence[int]) -> frozenset[int]:
    rows = connection.execute(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?", (expression, numbers[0], numbers[-1])
    )
    return frozenset(row[0] for row in rows)


def _few(connection: sqlite3.Connection, node: Node) -> list[int] | None:
    """The articles that one of the filters leaves where they are few; None where there is no such filter."""
    limits = [part for part in (node.parts if isinstance(node, All) else (node,)) if isinstance(part, Limit)]
    found = [numbers for limit in limits if (numbers := _numbers_of(connection, limit)) is not None]
    return min(found, key=len) if found else None


def _numbers_of(connection: sqlite3.Connection, limit: Limit) -> list[int] | None:
    """The articles that the filter leaves, from its column's own index; None where they are many."""
    values: Sequence[str] = limit.values
    places = ", ".join("?" * len(values))
    match limit.name:
        case FilterName.PAIR if "" in values:
            return None
        case FilterName.PAIR:
            found = f"article_pair m WHERE m.pair IN ({places})"
        case FilterName.KIND | FilterName.RECORD:
            found = f"annotation m WHERE m.{limit.name} IN ({places})"
        case FilterName.OUTLET:
            found = f"shelf s WHERE s.outlet_key IN ({places})"
        case FilterName.DATE:
            found = "shelf s WHERE s.month BETWEEN ? AND ? AND s.day BETWEEN ? AND ?"
            values = (values[0][:7], values[1][:7], *values)
        case _:
            found = f"shelf s WHERE s.state IN ({places})"
            values = [str(STATES.index(ArticleState(value))) for value in values]
    count = connection.execute(f"SELECT count(*) FROM (SELECT 1 FROM {found} LIMIT {_FEW + 1})", values).fetchone()
    if count[0] > _FEW:
        return None
    column = "s.number" if found.startswith("shelf") else "(SELECT number FROM article WHERE id = m.article)"
    return [row[0] for row in connection.execute(f"SELECT DISTINCT {column} FROM {found}", values)]
