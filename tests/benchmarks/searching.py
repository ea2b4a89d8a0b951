"""The search box against 100,000 articles: how long until the first 20 hits with their places, by kind of query."""

import random
import tempfile
from pathlib import Path

from desktop_app.workspace import Workspace
from tests.benchmarks.material import articles, vocabulary
from tests.benchmarks.timing import once, spread

_FIRST = 20
_OUTLETS = 400
_RECORDS = 200
_PAIRS = (("CN-TJ", 0.0, 0.4), ("KZ-TJ", 0.38, 0.5), ("TJ-UZ", 0.9985, 1.0))  # of how much of the articles, from .. to


def searching() -> None:
    """The first 20 hits with offsets of 25 queries of each kind in 10,000 and 100,000 articles of 3,000 letters."""
    for count in (10_000, 100_000):
        with tempfile.TemporaryDirectory() as name, Workspace.create(Path(name) / "project.mujaz") as workspace:
            fill_library(workspace, count)
            measure(workspace, f"search, {count} articles")


def measure(workspace: Workspace, what: str) -> None:
    """Prints each kind and all together."""
    workspace.find.first("دفء", _FIRST)
    every: list[float] = []
    for kind, typed in queries().items():
        samples = [once(lambda words=words: workspace.find.first(words, _FIRST)) for words in typed]
        spread(f"{what}, {kind}", samples, 10, 50)
        every += samples
    spread(f"{what}, all {len(every)}", every, 10, 50)


def queries() -> dict[str, list[str]]:
    """What people may type, by kind."""
    chance = random.Random(3)
    words = vocabulary()
    often, some, rare = words[:60], words[100:1500], words[5000:]

    def one_of(*lists: list[str]) -> str:
        return chance.choice(chance.choice(lists))

    def limit() -> str:
        return chance.choice([
            "pair:CN-TJ", "pair:TJ-UZ", "علاقة:طاجيكستان-الصين", "date:2023", "date:2023-05..2023-07", "after:2024",
            "before:2019", "state:done", "حالة:جديد", f"outlet:الصحيفة{chance.randrange(1, 30)}", "outlet:الصحيفة1x",
        ])  # fmt: skip

    def marks() -> str:
        return chance.choice(["kind:person", "kind:country", f"record:r{chance.randrange(_RECORDS)}", "-kind:person"])

    made = {
        "frequent words": lambda: one_of(often),
        "rare words": lambda: one_of(rare, ["نادرجدا", "لايوجدأبدا"]),
        "phrases": lambda: f'"{_row(chance)}"',
        "beginnings": lambda: one_of(some, rare)[: chance.choice([2, 3, 4])] + "*",
        "exact": lambda: f'="{_row(chance)}"' if chance.random() < 0.5 else f"={one_of(often, some)}",
        "two words": lambda: f"{one_of(often, some)} {one_of(some, rare)}",
        "either": lambda: f"{one_of(often, rare)} OR {one_of(some, rare)} OR {one_of(rare)}",
        "without": lambda: f"{one_of(often, some)} -{one_of(often, some)}",
        "brackets": lambda: f'({one_of(often)} OR "{_row(chance)}") {one_of(some)[:4]}* -{one_of(rare)}',
        "word and filter": lambda: f"{one_of(often, some, rare)} {limit()}",
        "word in marks": lambda: f"{one_of(often)} {marks()}",  # words that are marked
        "filters only": lambda: f"{limit()} {limit()}",
        "marks only": lambda: f"{marks().removeprefix('-')} {limit()}",
    }
    return {kind: [make() for _ in range(25)] for kind, make in made.items()}


def _row(chance: random.Random) -> str:
    """Two or three words as they stand in a text."""
    row = chance.choice(articles(50, 3000)).replace("\n", " ").replace(".", "").split()
    start = chance.randrange(len(row) - 3)
    return " ".join(row[start : start + chance.choice([2, 3])])


def fill_library(workspace: Workspace, count: int) -> None:
    """Articles with outlets, days, states and pairs, one in twenty with twenty marks; written in one transaction."""
    from desktop_app.store.annotations import anchor
    from desktop_app.store.journal_rows import insert_row
    from desktop_app.store.store import new_id, now

    chance = random.Random(5)
    base = articles(2000, 3000)
    with workspace._desk.store.transaction() as connection:
        for pair, _start, _end in _PAIRS:
            insert_row(connection, "relationship", {"id": pair, "first": pair[:2]})
        for number in range(_RECORDS):
            row: dict[str, object] = {"id": f"r{number}", "kind": _kind(number), "label": f"سجل {number}"}
            row |= {"folded": f"سجل {number}", "label_en": "", "key_point": 0, "note": "", "created_at": now()}
            insert_row(connection, "record", row)
        for number in range(1, count + 1):
            text = f"خبر {number}\n{base[number % len(base)]}"
            article = _insert(connection, number, text, chance)
            for _ in range(20 if number % 20 == 0 else 0):
                start = chance.randrange(len(text) - 40)
                start = text.index(" ", start) + 1
                span = _span(start, text.index(" ", start) if " " in text[start:] else len(text))
                record = chance.randrange(_RECORDS)
                row = {"id": new_id(), "article": article, "kind": _kind(record), "record": f"r{record}", "note": ""}
                row |= {"author": "", "engine": "", "created_at": now()}
                insert_row(connection, "annotation", anchor(text, span) | row)


def _insert(connection, number, text, chance):  # type: ignore[no-untyped-def]
    from desktop_app.store.journal_rows import insert_row
    from desktop_app.store.store import new_id

    day = f"{chance.randrange(2017, 2026)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    empty = ("agency", "dateline_place", "dateline_date", "url", "language", "file_name", "format", "encoding",
             "imported_at")  # fmt: skip
    row = dict.fromkeys(empty, "") | {"number": number, "id": new_id(), "sha256": str(number), "length": len(text)}
    row |= {"text": text, "title": f"خبر {number}", "published": day, "published_key": day}
    row |= {"outlet": f"الصحيفة{min(int(chance.paretovariate(0.6)), _OUTLETS)}x"}
    row |= {"state": chance.choice(["new"] * 8 + ["in_progress", "done"])}
    insert_row(connection, "article", row)
    share = chance.random()
    for pair, start, end in _PAIRS:
        if start <= share < end:
            insert_row(connection, "article_pair", {"article": row["id"], "pair": pair, "origin": "guessed"})
    return row["id"]


def _kind(record: int) -> str:
    return "person" if record % 2 else "country"


def _span(start: int, end: int):  # type: ignore[no-untyped-def]
    from desktop_app.model.spans import Span

    return Span(start, end)
