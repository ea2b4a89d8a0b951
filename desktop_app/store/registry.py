"""What the registry is made of, read out of the project in a few questions whatever the number of records."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop_app.model.kinds import Kind
from desktop_app.model.registry import Found, Named

_OF_IDS = "SELECT value FROM json_each(?)"


@dataclass(slots=True)
class Gathered:
    """A record's names, values and counts, as they stand in the tables. `claims` are the live ones, oldest first."""

    id: str
    kind: Kind
    label: str
    label_en: str
    folded: list[str]
    claims: list[tuple[str, str, str, str, str]] = field(default_factory=list)  # field, value, label, state, as_of
    pairs: list[str] = field(default_factory=list)
    guessed_pairs: int = 0
    counts: tuple[int, int, int] = (0, 0, 0)  # marks, articles, sources


def ids_of_kind(connection: sqlite3.Connection, kind: Kind) -> list[str]:
    """Ids of the records of a kind."""
    return [row[0] for row in connection.execute("SELECT id FROM record WHERE kind = ?", (str(kind),))]


def gather(connection: sqlite3.Connection, ids: Iterable[str]) -> Iterator[Gathered]:
    """Those of the records that are still there."""
    value = json.dumps(list(ids))
    found: dict[str, Gathered] = {}
    for one, kind_of, label, label_en, folded in connection.execute(
        f"SELECT id, kind, label, label_en, folded FROM record WHERE id IN ({_OF_IDS})", (value,)
    ):
        found[one] = Gathered(one, Kind(kind_of), label, label_en, [folded])
    for record, folded in connection.execute(f"SELECT record, folded FROM alias WHERE record IN ({_OF_IDS})", (value,)):
        found[record].folded.append(folded)
    for record, name, said, label, state, as_of in connection.execute(
        f"""SELECT claim.record, field, value, coalesce(named.label, ''), state, as_of
            FROM claim LEFT JOIN record AS named ON named.id = claim.value_record
            WHERE claim.record IN ({_OF_IDS}) AND state <> 'set_aside' ORDER BY claim.created_at, claim.id""",
        (value,),
    ):
        found[record].claims.append((name, said, label, state, as_of))
    for record, pair, origin in connection.execute(
        f"SELECT record, pair, origin FROM record_pair WHERE record IN ({_OF_IDS}) ORDER BY pair", (value,)
    ):
        found[record].pairs.append(pair)
        found[record].guessed_pairs += origin == "guessed"
    for record, counts in _counts(connection, value):
        found[record].counts = counts
    yield from found.values()


def counts_of(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, tuple[int, int, int]]:
    """Marks, articles and sources of each record that has a mark."""
    return dict(_counts(connection, json.dumps(list(ids))))


def _counts(connection: sqlite3.Connection, value: str) -> Iterator[tuple[str, tuple[int, int, int]]]:
    for record, marks, articles, sources in connection.execute(
        f"""SELECT record, count(*), count(DISTINCT annotation.article),
                   count(DISTINCT coalesce(reprint.original, annotation.article))
            FROM annotation LEFT JOIN reprint ON reprint.article = annotation.article AND reprint.origin <> 'refused'
            WHERE record IN ({_OF_IDS}) GROUP BY record""",
        (value,),
    ):
        yield record, (marks, articles, sources)


def named(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Named]:
    """The names of records, by id."""
    rows = connection.execute(
        f"SELECT id, kind, label, label_en FROM record WHERE id IN ({_OF_IDS})", (json.dumps(list(ids)),)
    )
    return {row["id"]: Named(row["id"], Kind(row["kind"]), row["label"], row["label_en"]) for row in rows}


def naming(connection: sqlite3.Connection, ids: Iterable[str]) -> set[str]:
    """Ids of the records that have one of these as a value."""
    rows = connection.execute(
        f"SELECT DISTINCT record FROM claim WHERE value_record IN ({_OF_IDS})", (json.dumps(list(ids)),)
    )
    return {row[0] for row in rows}


def marked_in(connection: sqlite3.Connection, articles: Iterable[str]) -> set[str]:
    """Ids of the records that have a mark in one of the articles."""
    rows = connection.execute(
        f"SELECT DISTINCT record FROM annotation WHERE article IN ({_OF_IDS}) AND record IS NOT NULL",
        (json.dumps(list(articles)),),
    )
    return {row[0] for row in rows}


def count_by_kind(connection: sqlite3.Connection) -> dict[Kind, int]:
    """How many records there are of each kind that has any."""
    return {Kind(row[0]): row[1] for row in connection.execute("SELECT kind, count(*) FROM record GROUP BY kind")}


def find(connection: sqlite3.Connection, typed: str, limit: int) -> list[Found]:
    """Records one of whose names holds the folded letters: whole names first, then beginnings of names, of words."""
    by_record: defaultdict[str, str] = defaultdict(str)
    rows = connection.execute(
        """SELECT * FROM (
             SELECT id, kind, label, label_en, '' AS alias, folded AS name FROM record WHERE instr(folded, :typed)
             UNION ALL
             SELECT id, kind, label, label_en, '', lower(label_en) FROM record WHERE instr(lower(label_en), :typed)
             UNION ALL
             SELECT record.id, kind, label, label_en, alias.text, alias.folded
             FROM alias JOIN record ON record.id = alias.record WHERE instr(alias.folded, :typed))
           ORDER BY CASE WHEN name IN (:typed, 'ال' || :typed) THEN 0
                         WHEN substr(name, 1, length(:typed)) = :typed
                              OR substr(name, 1, length(:typed) + 2) = 'ال' || :typed THEN 1
                         WHEN instr(name, ' ' || :typed) OR instr(name, ' ال' || :typed) THEN 2
                         ELSE 3 END, alias <> '', length(name), id
           LIMIT :most""",
        {"typed": typed, "most": 4 * limit},
    )
    found: list[Found] = []
    for row in rows:
        if row["id"] not in by_record and len(found) < limit:
            by_record[row["id"]] = row["alias"]
            found.append(Found(Named(row["id"], Kind(row["kind"]), row["label"], row["label_en"]), row["alias"]))
    return found
