"""The library's questions, answered from the shelf: how many, which page, where one stands, what comes next.

Each is one walk over an index of slim rows. `shape` counts the filter's articles by month and state in one; with its
count a page is either walked to along the index of the order, where most rows match, or picked from all that match.
"""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.model.kinds import Kind
from desktop_app.model.library import Facets, LibraryFilter, LibrarySort, Month, Progress, Shape, SortBy
from desktop_app.model.things import Article, ArticleState
from desktop_app.store.articles import COLUMNS, as_article, links_of
from desktop_app.store.filtering import Condition, all_of, condition_of
from desktop_app.store.shelf import STATES

_ORDERS = {
    SortBy.DATE: ("month", "day", "number"),
    SortBy.TITLE: ("title_key", "day", "number"),
    SortBy.OUTLET: ("outlet_key", "day", "number"),
    SortBy.STATE: ("state", "day", "number"),
    SortBy.MARKS: ("marks", "day", "number"),
    SortBy.IMPORTED: ("number",),
}
_DENSE = 40  # where at least one article in so many matches, a page is found along the index


def shape(connection: sqlite3.Connection, given: LibraryFilter, sort: LibrarySort) -> Shape:
    """How many articles there are to show, by month where they stand by date, and how far the work on them is."""
    where = condition_of(connection, replace(given, states=()))
    shown = [STATES.index(one) for one in given.states or STATES]
    marks = "marks" if len(shown) == len(STATES) else f"marks * (state IN ({', '.join(map(str, shown))}))"
    rows = connection.execute(
        f"""SELECT month, sum(state = 0), sum(state = 1), sum(state = 2), sum({marks})
            FROM shelf INDEXED BY shelf_date WHERE {where.sql} GROUP BY month ORDER BY month""",
        where.values,
    ).fetchall()
    counts = [(row[0], sum(row[1 + place] for place in shown)) for row in rows]
    states = {state: sum(row[1 + place] for row in rows) for place, state in enumerate(STATES)}
    months = tuple(Month(*one) for one in counts if one[1]) if sort.by is SortBy.DATE else ()
    progress = Progress(states, sum(row[4] for row in rows))
    return Shape(sum(count for _, count in counts), months[::-1] if sort.descending else months, progress)


def total(connection: sqlite3.Connection) -> int:
    """How many articles there are."""
    return int(connection.execute("SELECT count(*) FROM article").fetchone()[0])


def holds(connection: sqlite3.Connection, article: str) -> bool:
    """Whether there is such an article."""
    return connection.execute("SELECT 1 FROM article WHERE id = ?", (article,)).fetchone() is not None


def page(
    connection: sqlite3.Connection, given: LibraryFilter, sort: LibrarySort, offset: int, limit: int, count: int
) -> list[Article]:
    """That many articles from a place in the order on; `count` is the number of all, as `shape` has it."""
    numbers = _numbers(connection, given, sort, offset, limit, count)
    return read_articles(connection, numbers)


def ids(
    connection: sqlite3.Connection, given: LibraryFilter, sort: LibrarySort, offset: int, limit: int, count: int
) -> list[str]:
    """As `page`, the ids alone."""
    numbers = _numbers(connection, given, sort, offset, limit, count)
    found: dict[int, str] = {}
    for start in range(0, len(numbers), 500):
        some = numbers[start : start + 500]
        marks = ", ".join("?" * len(some))
        rows = connection.execute(f"SELECT number, id FROM article WHERE number IN ({marks})", some)
        found |= {row[0]: row[1] for row in rows}
    return [found[number] for number in numbers]


def position(connection: sqlite3.Connection, given: LibraryFilter, sort: LibrarySort, article: str) -> int | None:
    """How many articles stand before this one in the order; None where the filter doesn't show it."""
    where = condition_of(connection, given)
    row = _standing(connection, sort, article, where)
    if row is None:
        return None
    before = _beyond(sort, not sort.descending, row)
    sql = f"SELECT count(*) FROM shelf {_index(sort)} WHERE {where.sql} AND {before.sql}"
    return int(connection.execute(sql, where.values + before.values).fetchone()[0])


def next_to_do(
    connection: sqlite3.Connection, given: LibraryFilter, sort: LibrarySort, after: str | None
) -> str | None:
    """The next article in the order that isn't done; from the start where none comes after. Never `after` itself."""
    undone = Condition(f"state <> {STATES.index(ArticleState.DONE)}")
    where = all_of(condition_of(connection, given), undone)
    everything = Condition("1")
    row = _standing(connection, sort, after, everything) if after else None
    parts = [_beyond(sort, sort.descending, row), _beyond(sort, not sort.descending, row)] if row else [everything]
    for part in parts:
        sql = f"SELECT number FROM shelf {_index(sort)} WHERE {where.sql} AND {part.sql} {_order_by(sort)} LIMIT 1"
        found = connection.execute(sql, where.values + part.values).fetchone()
        if found is not None:
            return str(connection.execute("SELECT id FROM article WHERE number = ?", (found[0],)).fetchone()[0])
    return None


def facets(connection: sqlite3.Connection, given: LibraryFilter) -> Facets:
    """What there is among the articles that the filter shows: to choose further from."""
    where = condition_of(connection, given)

    def grouped(column: str) -> list[sqlite3.Row]:
        sql = f"SELECT {column}, count(*) FROM shelf WHERE {where.sql} GROUP BY {column}"
        return connection.execute(sql, where.values).fetchall()

    pairs: Counter[str] = Counter()
    for joined, count in grouped("pairs"):
        for pair in joined.split() or [""]:
            pairs[pair] += count
    kinds: Counter[Kind] = Counter()
    for joined, count in grouped("kinds"):
        for kind in joined.split():
            kinds[Kind(kind)] += count
    return Facets({row[0]: row[1] for row in grouped("outlet")}, pairs, kinds)


def read_articles(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[Article]:
    """The articles with these numbers, in this order, without their texts."""
    if not numbers:
        return []
    marks = ", ".join("?" * len(numbers))
    rows = connection.execute(f"SELECT {COLUMNS} FROM article WHERE number IN ({marks})", numbers).fetchall()
    links = links_of(connection, [row["id"] for row in rows])
    found = {row["number"]: as_article(row, links.get(row["id"], ())) for row in rows}
    return [found[number] for number in numbers if number in found]


def _numbers(
    connection: sqlite3.Connection, given: LibraryFilter, sort: LibrarySort, offset: int, limit: int, count: int
) -> list[int]:
    """From the end of the order that is nearer: an offset is walked to."""
    limit = min(limit, count - offset)
    if limit <= 0:
        return []
    from_end = offset > count // 2
    if from_end:
        sort, offset = replace(sort, descending=not sort.descending), count - offset - limit
    dense = count * _DENSE >= total(connection)
    where = condition_of(connection, given)
    index = _index(sort) if dense else "INDEXED BY shelf_date"
    sql = f"SELECT number FROM shelf {index} WHERE {where.sql} {_order_by(sort, along_index=dense)} LIMIT ? OFFSET ?"
    numbers = [row[0] for row in connection.execute(sql, (*where.values, limit, offset))]
    return numbers[::-1] if from_end else numbers


def _index(sort: LibrarySort) -> str:
    """The index of the order, which SQLite would leave for several others where a condition has an OR."""
    return "NOT INDEXED" if sort.by is SortBy.IMPORTED else f"INDEXED BY shelf_{sort.by}"


def _order_by(sort: LibrarySort, along_index: bool = True) -> str:
    """A plus sign keeps SQLite from walking the index of the order: it then sorts what matches."""
    way = "DESC" if sort.descending else "ASC"
    first, *others = _ORDERS[sort.by]
    return "ORDER BY " + ", ".join(f"{one} {way}" for one in (first if along_index else f"+{first}", *others))


def _standing(
    connection: sqlite3.Connection, sort: LibrarySort, article: str, where: Condition
) -> tuple[object, ...] | None:
    """The values by which the article stands where it does, if the condition holds for it."""
    sql = f"""SELECT {', '.join(_ORDERS[sort.by])} FROM shelf
              WHERE number = (SELECT number FROM article WHERE id = ?) AND {where.sql}"""
    row = connection.execute(sql, (article, *where.values)).fetchone()
    return tuple(row) if row is not None else None


def _beyond(sort: LibrarySort, smaller: bool, row: tuple[object, ...]) -> Condition:
    """What stands on one side of this place in the order."""
    columns = ", ".join(_ORDERS[sort.by])
    marks = ", ".join("?" * len(row))
    return Condition(f"({columns}) {'<' if smaller else '>'} ({marks})", row)
