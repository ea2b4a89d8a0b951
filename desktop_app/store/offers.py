"""What the forms of an article's records can be filled in with from what stands in the project already."""

import sqlite3

from desktop_app.model.kinds import FIELDS, Kind, ValueType
from desktop_app.model.spans import Span

_MOST = 200
_LATEST = 400  # records
_DATES = sorted({spec.name for specs in FIELDS.values() for spec in specs if spec.type is ValueType.DATE})


def values_of(connection: sqlite3.Connection, kind: Kind, field: str) -> list[str]:
    """What the latest records of the kind have in the field, agreed to, the most frequent first; of thousands of
    records the last are asked, so that it costs no more in a large project."""
    rows = connection.execute(
        """SELECT value FROM (SELECT id FROM record WHERE kind = ? ORDER BY rowid DESC LIMIT ?) AS latest
           JOIN claim ON claim.record = latest.id WHERE field = ? AND state IN ('confirmed', 'chosen')
           GROUP BY value ORDER BY COUNT(*) DESC, MAX(created_at) DESC LIMIT ?""",
        (str(kind), _LATEST, field, _MOST),
    )
    return [row["value"] for row in rows]


def beside(connection: sqlite3.Connection, kind: Kind, field: str, value: str, other: str) -> list[str]:
    """What the records of the kind that have this value in a field have in another one, agreed to both, of the latest
    records; the most frequent first."""
    rows = connection.execute(
        """SELECT told.value FROM (SELECT id FROM record WHERE kind = ? ORDER BY rowid DESC LIMIT ?) AS latest
           JOIN claim ON claim.record = latest.id AND claim.field = ? AND claim.value = ?
           JOIN claim AS told ON told.record = latest.id AND told.field = ?
           WHERE claim.state IN ('confirmed', 'chosen') AND told.state IN ('confirmed', 'chosen')
           GROUP BY told.value ORDER BY COUNT(*) DESC, MAX(told.created_at) DESC LIMIT ?""",
        (str(kind), _LATEST, field, value, other, _MOST),
    )
    return [row["value"] for row in rows]


def dates_in(connection: sqlite3.Connection, article: str) -> list[str]:
    """The dates that were read or agreed to at marks of the article, the most frequent first."""
    rows = connection.execute(
        f"""SELECT value FROM annotation CROSS JOIN claim ON claim.annotation = annotation.id
            WHERE annotation.article = ? AND field IN ({",".join("?" * len(_DATES))}) AND state <> 'set_aside'
            GROUP BY value ORDER BY COUNT(*) DESC, value LIMIT ?""",
        (article, *_DATES, _MOST),
    )
    return [row["value"] for row in rows]


_NAMES = (Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE)
_VALUE = """(SELECT value FROM claim WHERE claim.record = annotation.record AND field IN {fields}
             AND state <> 'set_aside' LIMIT 1)"""


def names_near(connection: sqlite3.Connection, article: str, span: Span) -> list[tuple[int, int, Kind, str, str, str]]:
    """The names marked in a stretch of the article: start, end, kind, record, rank, country (alpha-2), "" for both
    where they aren't known."""
    rows = connection.execute(
        f"""SELECT start, "end", kind, record, {_VALUE.format(fields="('rank')")} AS rank,
                   {_VALUE.format(fields="('country', 'code')")} AS country
            FROM annotation WHERE article = ? AND start >= ? AND "end" <= ? AND record IS NOT NULL AND lost = 0
            AND +kind IN ({",".join("?" * len(_NAMES))}) ORDER BY start""",
        (article, span.start, span.end, *map(str, _NAMES)),
    )
    return [(*row[:2], Kind(row[2]), row[3], row[4] or "", row[5] or "") for row in rows]
