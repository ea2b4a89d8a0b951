"""What the project knows of its agreements and meetings, as engines compare them."""

import json
import sqlite3
from collections.abc import Sequence

DeedRow = tuple[str, str, str, str, str]
"""(record, kind, label, English label, its live values: see `told`)"""

_BETWEEN, _BEHIND = "\x1f", "\x1e"  # a field and its value, and that from the next


def deeds_known(connection: sqlite3.Connection, without: Sequence[str] = ()) -> list[DeedRow]:
    """Each agreement and meeting with the values by which it is told from others; records are given by their ids.

    Values that only marks in the articles `without` tell are left out, and so are records that have no other marks.
    """
    rows = connection.execute(
        f"""SELECT record.id, record.kind, record.label, record.label_en,
                   group_concat(claim.field || :between || coalesce(claim.value_record, claim.value), :behind)
            FROM record
            JOIN claim ON claim.record = record.id AND claim.state <> 'set_aside'
                      AND claim.field IN ('kind', 'parties', 'bodies', 'signed', 'years', 'date', 'participants',
                                          'place')
            WHERE record.kind IN ('agreement', 'meeting') {_ELSEWHERE if without else ""}
            GROUP BY record.id ORDER BY record.id""",
        {"without": json.dumps(list(without)), "between": _BETWEEN, "behind": _BEHIND},
    )
    return [tuple(row) for row in rows]


_OUT = "article IN (SELECT value FROM json_each(:without))"
_ELSEWHERE = f"""
    AND coalesce(claim.annotation, '') NOT IN (SELECT id FROM annotation WHERE {_OUT})
    AND (NOT EXISTS (SELECT 1 FROM annotation WHERE annotation.record = record.id AND {_OUT})
         OR EXISTS (SELECT 1 FROM annotation WHERE annotation.record = record.id AND NOT {_OUT}))
"""


def told(row: DeedRow) -> dict[str, frozenset[str]]:
    """Its values by field."""
    found: dict[str, set[str]] = {}
    for one in row[4].split(_BEHIND):
        field, _, value = one.partition(_BETWEEN)
        found.setdefault(field, set()).add(value)
    return {field: frozenset(values) for field, values in found.items()}
