"""The registry with 20,000 records of one kind: reading them in, filtering and sorting, a window; finding by name."""

import itertools
import random
import tempfile
from pathlib import Path

from desktop_app.model.kinds import Kind
from desktop_app.model.registry import CONFLICT, RegistryQuery
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.store import records
from desktop_app.store.journal import Writer
from desktop_app.store.store import new_id, now
from desktop_app.workspace import Workspace
from desktop_app.workspace.belonging import ensure_relationship
from tests.benchmarks.material import vocabulary
from tests.benchmarks.timing import once, spread

_MANY = 20_000
_SORTS = ("label", "signed", "status", "value", "bodies", "pairs", "mentions")


def registry() -> None:
    """Prints the times with their aims."""
    with tempfile.TemporaryDirectory() as folder, Workspace.create(Path(folder) / "many.mujaz") as desk:
        with desk._desk.step("load") as writer:
            fill(writer, _MANY)
        desk.registry.count(RegistryQuery(Kind.ORGANISATION))  # what has to be imported
        parts, read_in = [], [(0, 1)]
        while read_in[-1][0] < read_in[-1][1]:
            parts.append(once(lambda: read_in.append(desk.registry.prepare(Kind.AGREEMENT))))
        spread(f"{_MANY:,} records read in, each part", parts, 100, 200)
        words = vocabulary()
        asked = [
            RegistryQuery(Kind.AGREEMENT, text, sort=sort, descending=turned, only=frozenset(only))
            for sort, turned, text, only in itertools.product(
                _SORTS, (False, True), ("", words[3], f"{words[1]} {words[2]}"), ((), (CONFLICT,))
            )
        ]
        spread("filter and sort", [once(lambda one=one: desk.registry.count(one)) for one in asked], 25, 50)
        whole = RegistryQuery(Kind.AGREEMENT, sort="signed")
        chance = random.Random(3)
        windows = [once(lambda: desk.registry.rows(whole, chance.randrange(_MANY), 64)) for _ in range(50)]
        spread("a window of 64 rows", windows, 8, 16)
        found = [once(lambda word=word: desk.registry.find(word)) for word in words[:50]]
        spread("found by a word of a name", found, 25, 50)


def fill(writer: Writer, count: int) -> None:
    """Agreements with six values each, every twentieth in conflict."""
    chance, words = random.Random(1), vocabulary()[:400]
    bodies = [_record(writer, Kind.ORGANISATION, " ".join(chance.sample(words, 2))) for _ in range(300)]
    for pair in ("CN-TJ", "KZ-TJ"):
        ensure_relationship(writer, pair)
    for number in range(count):
        made = _record(writer, Kind.AGREEMENT, " ".join(chance.sample(words, 5)))
        values = [
            ("kind", chance.choice(("memorandum", "agreement", "protocol"))),
            ("status", chance.choice(("signed", "proposed", "in_force"))),
            ("signed", f"{chance.randrange(2005, 2026)}-{chance.randrange(1, 13):02}"),
            ("value", str(chance.randrange(10**9))),
            ("bodies", chance.choice(bodies)),
        ]
        for field, value in values + [("signed", "2001")] * (number % 20 == 0):
            claim = Claim(new_id(), made, field, value, "", None, ClaimState.GUESSED, "", "", "", "", now())
            writer.insert("claim", records.claim_row(claim, Kind.AGREEMENT))
        link = {"record": made, "pair": chance.choice(("CN-TJ", "KZ-TJ")), "origin": "guessed"}
        writer.insert("record_pair", link)


def _record(writer: Writer, kind: Kind, label: str) -> str:
    record = Record(new_id(), kind, label, "", False, "", now())
    writer.insert("record", records.record_row(record))
    return record.id
