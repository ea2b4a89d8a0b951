"""The page of a pair, from the file to plain data: 2,000 marks (aim ≤ 100 ms) and 20,000 (aim ≤ 1 s)."""

import random
import tempfile
from datetime import date, timedelta
from pathlib import Path

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.store import annotations, records
from desktop_app.store.journal import Writer
from desktop_app.store.store import new_id
from desktop_app.workspace import Workspace
from tests.benchmarks.material import articles
from tests.benchmarks.timing import milliseconds

_SHARE = {  # of the marks: kinds, and how many marks a record of the kind has
    Kind.COUNTRY: (0.25, 200), Kind.PERSON: (0.2, 12), Kind.ORGANISATION: (0.15, 10), Kind.SECTOR: (0.1, 60),
    Kind.AGREEMENT: (0.1, 5), Kind.MEETING: (0.06, 4), Kind.FIGURE: (0.07, 2), Kind.STATEMENT: (0.07, 1),
}  # fmt: skip


def pair_page() -> None:
    """Prints the median of five makings, of all time and of a year."""
    for marks, aim in ((2_000, 100), (20_000, 1_000)):
        with tempfile.TemporaryDirectory() as name, project(Path(name) / "pair.mujaz", marks) as workspace:
            whole = milliseconds(lambda: workspace.pairs.page("CN-TJ"))
            year = milliseconds(lambda: workspace.pairs.page("CN-TJ", "2024"))
            print(f"page of a pair, {marks:,} marks: {whole:.0f} ms, one year {year:.0f} ms (aim ≤ {aim})")


def project(path: Path, marks: int, others: int = 0) -> Workspace:
    """A project with so many marks on records of China and Tajikistan, fifty to an article."""
    workspace = Workspace.create(path, author="bench")
    chance = random.Random(11)
    count = max(4, marks // 50)
    texts = articles(count + others, 3000)
    desk = workspace._desk
    with desk.step("import") as writer:
        writer.insert("relationship", {"id": "CN-TJ", "first": "TJ"})
        ids = [_article(writer, number, text, number < count) for number, text in enumerate(texts)][:count]
        made = _records(writer, marks, chance)
        for record, kind, mentions in made:
            for _ in range(mentions):
                at = chance.randrange(count)
                _mark(writer, ids[at], texts[at], record, kind, chance)
    return workspace


def _article(writer: Writer, number: int, text: str, paired: bool) -> str:
    ident = new_id()
    day = (date(2023, 1, 1) + timedelta(days=number * 2 % 1000)).isoformat()
    writer.insert(
        "article",
        {
            "number": number + 1, "id": ident, "title": text[:40], "outlet": f"صحيفة {number % 9}", "agency": "",
            "dateline_place": "", "dateline_date": "", "published": day, "published_key": day, "url": "",
            "language": "ar", "file_name": f"{number}.txt", "format": "txt", "encoding": "utf-8",
            "sha256": f"{number:064x}", "imported_at": "2025-11-20T08:00:00Z", "state": "done",
            "length": len(text), "text": text,
        },
    )  # fmt: skip
    if paired:
        writer.insert("article_pair", {"article": ident, "pair": "CN-TJ", "origin": "confirmed"})
    return ident


def _records(writer: Writer, marks: int, chance: random.Random) -> list[tuple[str, Kind, int]]:
    made: list[tuple[str, Kind, int]] = []
    by_kind: dict[Kind, list[str]] = {}
    for kind, (share, mentions) in _SHARE.items():
        for number in range(max(1, round(marks * share / mentions))):
            ident = new_id()
            by_kind.setdefault(kind, []).append(ident)
            record = Record(ident, kind, f"{kind.value} {number}", "", False, "", "2025-11-20T08:00:00Z")
            writer.insert("record", records.record_row(record))
            writer.insert("record_pair", {"record": ident, "pair": "CN-TJ", "origin": "guessed"})
            for field, value in _values(kind, by_kind, chance):
                claim = Claim(
                    new_id(), ident, field, value, "", None, chance.choice([ClaimState.GUESSED, ClaimState.CONFIRMED]),
                    "", "", "", "bench", "2025-11-20T08:00:00Z",
                )  # fmt: skip
                writer.insert("claim", records.claim_row(claim, kind))
            made.append((ident, kind, mentions))
    return made


def _values(kind: Kind, known: dict[Kind, list[str]], chance: random.Random) -> list[tuple[str, str]]:
    day = (date(2022, 6, 1) + timedelta(days=chance.randrange(1200))).isoformat()
    sector, person = (known.get(one, [""]) for one in (Kind.SECTOR, Kind.PERSON))
    return {
        Kind.PERSON: [("country", chance.choice(["CN", "TJ"])), ("rank", "minister"), ("role", "وزير")],
        Kind.ORGANISATION: [("country", chance.choice(["CN", "TJ"]))],
        Kind.AGREEMENT: [
            ("kind", "agreement"), ("status", "signed"), ("signed", day), ("sectors", chance.choice(sector)),
            ("signed", day[:7]),
        ],
        Kind.MEETING: [("kind", "talks"), ("date", day), ("participants", chance.choice(person))],
        Kind.FIGURE: [
            ("measure", "حجم التبادل"), ("value", str(chance.randrange(1, 999))), ("period", day[:4]),
            ("source", chance.choice(person)), ("sectors", chance.choice(sector)),
        ],
        Kind.STATEMENT: [("speaker", chance.choice(person)), ("date", day), ("sectors", chance.choice(sector))],
    }.get(kind, [])  # fmt: skip


def _mark(writer: Writer, article: str, text: str, record: str, kind: Kind, chance: random.Random) -> None:
    start = chance.randrange(len(text) - 30)
    anchor = annotations.anchor(text, Span(start, start + 12))
    writer.insert(
        "annotation",
        {"id": new_id(), "article": article, **anchor, "kind": str(kind), "record": record, "note": "",
         "author": "bench", "engine": "", "created_at": "2025-11-20T08:00:00Z"},
    )  # fmt: skip
