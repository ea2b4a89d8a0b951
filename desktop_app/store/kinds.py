"""The kinds a project has of its own, and what it says of the others."""

import sqlite3

from desktop_app.model.kind_rows import KindRow
from desktop_app.model.kinds import Kind


def list_kinds(connection: sqlite3.Connection) -> list[KindRow]:
    """In the order in which bars and menus show them."""
    return [
        KindRow(
            kind=Kind(row["id"]),
            label=row["label"],
            label_en=row["label_en"],
            key=row["key"],
            light=row["light"],
            dark=row["dark"],
            icon=row["icon"],
            underline=row["underline"],
            position=row["position"],
            hidden=bool(row["hidden"]),
        )
        for row in connection.execute("SELECT * FROM kind ORDER BY position, id")
    ]


def kind_row(row: KindRow) -> dict[str, object]:
    """The row of table `kind`."""
    return {
        "id": str(row.kind),
        "label": row.label,
        "label_en": row.label_en,
        "key": row.key,
        "light": row.light,
        "dark": row.dark,
        "icon": row.icon,
        "underline": row.underline,
        "position": row.position,
        "hidden": int(row.hidden),
    }


def uses_of(connection: sqlite3.Connection, kind: Kind) -> tuple[int, int]:
    """How many marks and how many records are of the kind."""
    marks = connection.execute("SELECT count(*) FROM annotation WHERE kind = ?", (str(kind),)).fetchone()[0]
    records = connection.execute("SELECT count(*) FROM record WHERE kind = ?", (str(kind),)).fetchone()[0]
    return int(marks), int(records)
