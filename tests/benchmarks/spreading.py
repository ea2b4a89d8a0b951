"""Mark all like this over 1,000 articles: finding, marking and taking back, beside the raw cost of the same rows."""

import contextlib
import random
import sqlite3
import tempfile
from pathlib import Path

from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Occurrence, SpreadFrom
from desktop_app.workspace import Workspace
from tests.benchmarks.material import articles
from tests.benchmarks.timing import once

_WRITTEN = ("سالم الوردي", "وسالم الوردي", "لسالم الوردي", "سَالِم الوردي", "سلم الوردي", "الوردي")
_ARTICLES = 1000


def spreading() -> None:
    """Ten places of a person in each of 1,000 articles of 3,000 letters: in all 10,000 marks in one step."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Workspace.create(folder / "project.mujaz") as workspace:
            _fill(workspace)
            record = workspace.records.create(Kind.PERSON, "سالم الوردي")
            for alias in ("الوردي", "الدكتور الوردي", "سالم بن علي الوردي"):
                workspace.records.add_alias(record, alias)
            sought = workspace.spread.sought(SpreadFrom(record=record))
            found: list[Occurrence] = []
            first = once(lambda: next(iter(workspace.spread.find(sought))))
            finding = once(lambda: found.extend(workspace.spread.find(sought)))
            chosen = [one for one in found if one.ticked]
            where = len({one.article for one in chosen})
            marking = once(lambda: workspace.spread.apply(sought, chosen))
            undoing = once(workspace.history.undo)
            redoing = once(workspace.history.redo)
        raw = once(lambda: _raw(folder / "raw.db", len(chosen)))
    aim = "(aim ≤ 2000)"
    print(f"mark-all: {len(found)} places in {_ARTICLES} articles, first {first:.1f} ms, all {finding:.0f} ms {aim}")
    print(f"mark-all: {len(chosen)} marks in {where} articles, one step: {marking:.0f} ms {aim}, raw {raw:.0f} ms")
    print(f"mark-all: taken back in {undoing:.0f} ms, done again in {redoing:.0f} ms {aim}")


def _fill(workspace: Workspace) -> None:
    from desktop_app.store.journal_rows import insert_row
    from desktop_app.store.store import new_id

    chance = random.Random(5)
    names = ("title", "outlet", "agency", "dateline_place", "dateline_date", "published", "published_key", "url",
             "language", "file_name", "format", "encoding", "imported_at")  # fmt: skip
    with workspace._desk.store.transaction() as connection:
        for number, text in enumerate(articles(_ARTICLES, 3000), 1):
            words = text.split(" ")
            for place in chance.sample(range(len(words)), 10):
                words[place] = chance.choice(_WRITTEN)
            whole = " ".join(words)
            row = dict.fromkeys(names, "") | {"number": number, "id": new_id(), "sha256": str(number), "state": "new"}
            insert_row(connection, "article", row | {"length": len(whole), "text": whole})


def _raw(target: Path, count: int) -> None:
    """So many rows of the same width, with their indexes, committed once."""
    with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(
            'CREATE TABLE annotation (id TEXT PRIMARY KEY, article TEXT, start INTEGER, "end" INTEGER, quote TEXT,'
            " before TEXT, after TEXT, kind TEXT, record TEXT) STRICT"
        )
        connection.execute("CREATE INDEX annotation_article ON annotation (article, start)")
        connection.execute("CREATE INDEX annotation_record ON annotation (record)")
        rows = [
            (f"{n:016x}", f"{n // 10:016x}", n, n + 9, "سالم الوردي", "ب" * 32, "ت" * 32, "person", "0" * 16)
            for n in range(count)
        ]
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        connection.execute("COMMIT")
