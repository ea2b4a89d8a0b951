"""Importing and marking, beside SQLite's own cost."""

import contextlib
import hashlib
import sqlite3
import tempfile
from pathlib import Path

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from tests.benchmarks.material import articles
from tests.benchmarks.timing import once, ratio


def importing() -> None:
    """1,000 articles of 3,000 letters against reading the files plus raw inserts with FTS5."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, text in enumerate(articles(1000, 3000)):
            (folder / f"{number:04}.txt").write_text(f"خبر {number}\n{text}", encoding="utf-8")
        ours, raw = [], []
        for turn in range(4):
            with Workspace.create(folder / f"ours{turn}.mujaz") as workspace:
                ours.append(once(lambda w=workspace: w.articles.import_paths(sorted(folder.glob("*.txt")))))
            raw.append(once(lambda turn=turn: _raw_import(folder, folder / f"raw{turn}.db")))
        ratio("import of 1,000 articles of 3,000 letters", sorted(ours)[1], sorted(raw)[1], 2)


def _raw_import(folder: Path, target: Path) -> None:
    with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        columns = "id INTEGER PRIMARY KEY, name TEXT, sha256 TEXT UNIQUE, text TEXT, bytes BLOB"
        connection.execute(f"CREATE TABLE article ({columns})")
        connection.execute("CREATE VIRTUAL TABLE search USING fts5(text, content='')")
        files = sorted(folder.glob("*.txt"))
        for start in range(0, len(files), 50):
            connection.execute("BEGIN")
            for number, file in enumerate(files[start : start + 50], start):
                data = file.read_bytes()
                text = data.decode()
                row = (number, file.name, hashlib.sha256(data).hexdigest(), text, data)
                connection.execute("INSERT INTO article VALUES (?, ?, ?, ?, ?)", row)
                connection.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (number, text))
            connection.execute("COMMIT")


def marking() -> None:
    """One annotation, durable, at 50 and at 5,000 marks, against one bare commit with synchronous=FULL."""
    for marks in (50, 5000):
        with tempfile.TemporaryDirectory() as name:
            ours, raw = _annotations(Path(name) / "project.mujaz", marks), bare_commits(Path(name) / "raw.db", 200)
        figures = f"{ours:.2f} ms, bare commit {raw:.2f} ms, beyond it {ours - raw:.2f} ms (aim ≤ 5)"
        print(f"one annotation at {marks} marks: {figures}")


def _annotations(project: Path, marks: int) -> float:
    """The median of some 170 annotations in an article that has `marks` already."""
    with Workspace.create(project) as workspace:
        article = str(workspace.articles.add_text(articles(1, 300_000)[0]).article)
        record = fill_with_marks(workspace, article, marks)
        text = workspace.articles.text(article)
        places = [Span(start, start + 9) for start in range(150_003, 150_003 + 200 * 37, 37)]

        def mark(place: Span) -> None:
            workspace.marks.annotate(article, place, Kind.PERSON, record=record, exact=True)

        samples = sorted(once(lambda p=p: mark(p)) for p in places if p.of(text).strip())
    return samples[len(samples) // 2]


def fill_with_marks(workspace: Workspace, article: str, marks: int) -> str:
    """Marks on one new record, written in one step so that filling doesn't take minutes; the record's id."""
    from desktop_app.store.annotations import anchor
    from desktop_app.store.store import new_id, now

    text = workspace.articles.text(article)
    record = workspace.records.create(Kind.PERSON, "فلان")
    with workspace._desk.step("annotate") as writer:
        for number in range(marks):
            span = Span(number * 25, number * 25 + 10)
            place = anchor(text, span) | {"id": new_id(), "article": article, "kind": "person", "record": record}
            writer.insert("annotation", place | {"note": "", "author": "", "engine": "", "created_at": now()})
    return record


def bare_commits(target: Path, count: int) -> float:
    """The median of commits of one row with synchronous=FULL, in milliseconds."""
    with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE t (x)")
        samples = sorted(once(lambda: connection.execute("INSERT INTO t VALUES ('x')")) for _ in range(count))
        return samples[count // 2]
