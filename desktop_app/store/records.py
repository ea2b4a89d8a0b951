"""Records with their aliases, pairs and claims: reading them out, and their rows."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import ENTITY_KINDS, Kind, ValueType, field_spec
from desktop_app.model.things import Alias, AliasOrigin, Claim, ClaimState, PairLink, PairOrigin, Record


def list_records(connection: sqlite3.Connection, kind: Kind | None = None, pair: str | None = None) -> list[Record]:
    """By kind and label."""
    clauses: list[str] = []
    values: list[str] = []
    if kind is not None:
        clauses.append("kind = ?")
        values.append(str(kind))
    if pair is not None:
        clauses.append("id IN (SELECT record FROM record_pair WHERE pair = ?)")
        values.append(pair)
    where = "WHERE " + " AND ".join(clauses) if clauses else ""
    return _records(connection, f"{where} ORDER BY kind, label, id", tuple(values))


def records_by_id(connection: sqlite3.Connection, wanted: Iterable[str]) -> list[Record]:
    """The records with these ids that are there, by kind and label; ids that are none are passed over."""
    some = json.dumps(list(wanted))
    return _records(connection, "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY kind, label, id", (some,))


def get_record(connection: sqlite3.Connection, record: str) -> Record:
    """Raises UserError("record_unknown")."""
    found = _records(connection, "WHERE id = ?", (record,))
    if not found:
        raise UserError("record_unknown", record=record)
    return found[0]


def get_claim(connection: sqlite3.Connection, claim: str) -> Claim:
    """Raises UserError("claim_unknown")."""
    row = connection.execute("SELECT * FROM claim WHERE id = ?", (claim,)).fetchone()
    if row is None:
        raise UserError("claim_unknown", claim=claim)
    return as_claim(row)


def names_of(connection: sqlite3.Connection, kinds: tuple[Kind, ...]) -> list[tuple[str, str, str, str, int]]:
    """(record, label, label_en, folded name, mentions) for each label and alias of the kinds."""
    places = ", ".join("?" * len(kinds))
    return [
        tuple(row)
        for row in connection.execute(
            f"""SELECT record.id, record.label, record.label_en, name.folded,
                       (SELECT count(*) FROM annotation WHERE annotation.record = record.id)
                FROM record
                JOIN (SELECT id AS record, folded FROM record UNION SELECT record, folded FROM alias) AS name
                  ON name.record = record.id
                WHERE record.kind IN ({places})
                ORDER BY record.id, name.folded""",
            tuple(map(str, kinds)),
        )
    ]


def known_names(connection: sqlite3.Connection) -> set[str]:
    """Every name and alias of the named things, folded."""
    kinds = ", ".join(f"'{kind}'" for kind in sorted(ENTITY_KINDS))
    return {
        row[0]
        for row in connection.execute(
            f"""SELECT folded FROM record WHERE kind IN ({kinds}) OR kind GLOB 'own_*'
                UNION SELECT alias.folded FROM alias JOIN record ON record.id = alias.record
                      WHERE kind IN ({kinds}) OR kind GLOB 'own_*'"""
        )
    }


def records_named(connection: sqlite3.Connection, folded_name: str, kinds: tuple[Kind, ...]) -> list[str]:
    """Ids of the records of these kinds that have the alias, the most mentioned first."""
    places = ", ".join("?" * len(kinds))
    rows = connection.execute(
        f"""SELECT id FROM record
            WHERE (folded = ? OR id IN (SELECT record FROM alias WHERE folded = ?)) AND kind IN ({places})
            ORDER BY (SELECT count(*) FROM annotation WHERE annotation.record = record.id) DESC, created_at, id""",
        (folded_name, folded_name, *map(str, kinds)),
    )
    return [row[0] for row in rows]


def called(connection: sqlite3.Connection, record: str) -> frozenset[str]:
    """What the record is called, folded: its own name and its aliases."""
    sql = "SELECT folded FROM record WHERE id = ? UNION SELECT folded FROM alias WHERE record = ?"
    return frozenset(row[0] for row in connection.execute(sql, (record, record)))


def country_of(connection: sqlite3.Connection, record: str) -> str:
    """The alpha-2 code that a person, body, place or country record belongs to, or ""."""
    row = connection.execute(
        """SELECT value FROM claim WHERE record = ? AND field IN ('country', 'code') AND state <> 'set_aside'
           ORDER BY CASE state WHEN 'chosen' THEN 0 WHEN 'confirmed' THEN 1 ELSE 2 END LIMIT 1""",
        (record,),
    ).fetchone()
    return str(row[0]) if row is not None else ""


def record_row(record: Record) -> dict[str, object]:
    """The row of table `record`."""
    return {
        "id": record.id,
        "kind": str(record.kind),
        "label": record.label,
        "folded": fold(record.label),
        "label_en": record.label_en,
        "key_point": int(record.key_point),
        "note": record.note,
        "created_at": record.created_at,
    }


def claim_row(claim: Claim, kind: Kind) -> dict[str, object]:
    """The row of table `claim`; a value that names a record is also kept as a reference to it."""
    spec = field_spec(kind, claim.field)
    return {
        "id": claim.id,
        "record": claim.record,
        "field": claim.field,
        "value": claim.value,
        "value_record": claim.value if spec is not None and spec.type is ValueType.RECORD and claim.value else None,
        "words": claim.words,
        "annotation": claim.annotation,
        "state": str(claim.state),
        "side": claim.side,
        "as_of": claim.as_of,
        "reason": claim.reason,
        "author": claim.author,
        "created_at": claim.created_at,
    }


def as_claim(row: sqlite3.Row) -> Claim:
    """The claim of a row."""
    values = {name: row[name] for name in row.keys() if name not in ("state", "value_record")}  # noqa: SIM118
    return Claim(**values, state=ClaimState(row["state"]))


def _records(connection: sqlite3.Connection, where: str, values: tuple[str, ...]) -> list[Record]:
    rows = connection.execute(f"SELECT * FROM record {where}", values).fetchall()
    some = json.dumps([row["id"] for row in rows]) if where.startswith("WHERE") else None
    aliases = _by_record(connection, "alias", "text, id", some)
    pairs = _by_record(connection, "record_pair", "pair", some)
    claims = _by_record(connection, "claim", "created_at, id", some)
    return [
        Record(
            id=row["id"],
            kind=Kind(row["kind"]),
            label=row["label"],
            label_en=row["label_en"],
            key_point=bool(row["key_point"]),
            note=row["note"],
            created_at=row["created_at"],
            aliases=tuple(Alias(a["id"], a["record"], a["text"], AliasOrigin(a["origin"])) for a in aliases[row["id"]]),
            pairs=tuple(PairLink(p["pair"], PairOrigin(p["origin"])) for p in pairs[row["id"]]),
            claims=tuple(as_claim(c) for c in claims[row["id"]]),
        )
        for row in rows
    ]


def _by_record(
    connection: sqlite3.Connection, table: str, order: str, some: str | None
) -> defaultdict[str, list[sqlite3.Row]]:
    """The table's rows by record; `some` are the records' ids as a JSON array, None for all."""
    where, values = ("WHERE record IN (SELECT value FROM json_each(?))", (some,)) if some else ("", ())
    found: defaultdict[str, list[sqlite3.Row]] = defaultdict(list)
    for row in connection.execute(f"SELECT * FROM {table} {where} ORDER BY record, {order}", values):
        found[row["record"]].append(row)
    return found
