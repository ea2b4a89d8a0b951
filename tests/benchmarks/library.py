"""The library at 100,000 articles: filters, orders and pages, and the window's list over them."""

import itertools
import random
import tempfile
from pathlib import Path

from desktop_app.model.kinds import Kind
from desktop_app.model.library import LibraryFilter, LibrarySort, SortBy
from desktop_app.model.things import ArticleState
from desktop_app.workspace import Workspace
from tests.benchmarks.material import articles, vocabulary
from tests.benchmarks.timing import once, spread

COUNT = 100_000
_PAIRS = ("CN-TJ", "KZ-TJ", "RU-TJ", "CN-KZ", "TJ-UZ")


def library() -> None:
    """A filter with its counts and its first page, in every order; a page in the middle; what is next to do."""
    with tempfile.TemporaryDirectory() as name, Workspace.create(Path(name) / "project.mujaz") as workspace:
        fill(workspace, COUNT)
        words = vocabulary()
        filters = _filters(words)
        everything: list[float] = []
        for what, given in filters.items():
            samples = [once(lambda g=given, s=sort: _filter(workspace, g, s)) for sort in _sorts()]
            spread(f"library, {COUNT:,} articles, {what}", samples, 50, 50)
            everything += samples
        spread("library, all filters and orders", everything, 50, 50)
        frequent = LibraryFilter(text=words[0])
        spread("library, a word in every article, first time", [_first_time(workspace, frequent)], 50, 50)
        ask = workspace.library.rows
        places = [once(lambda s=sort: ask(sort=s, offset=COUNT // 2, count=COUNT)) for sort in _sorts()]
        spread("library, a page in the middle", places, 50, 50)
        article = workspace.library.rows(offset=COUNT // 3, limit=1)[0].id
        steps = [once(lambda s=s: workspace.library.next_to_do(LibraryFilter(), s, article)) for s in _sorts()]
        spread("library, the next to do", steps, 50, 50)


def _filter(workspace: Workspace, given: LibraryFilter, sort: LibrarySort) -> None:
    shape = workspace.library.shape(given, sort)
    workspace.library.rows(given, sort, 0, 60, count=shape.count)


def _first_time(workspace: Workspace, given: LibraryFilter) -> float:
    workspace.articles.set_state(workspace.library.ids(limit=1), ArticleState.DONE)
    return once(lambda: _filter(workspace, given, LibrarySort()))


def _sorts() -> list[LibrarySort]:
    return [LibrarySort(by, way) for by, way in itertools.product(SortBy, (True, False))]


def _filters(words: list[str]) -> dict[str, LibraryFilter]:
    return {
        "all": LibraryFilter(),
        "a pair": LibraryFilter(pairs=("CN-TJ",)),
        "without a pair": LibraryFilter(without_pair=True),
        "a state": LibraryFilter(states=(ArticleState.DONE,)),
        "two outlets": LibraryFilter(outlets=("صحيفة رقم 1", "صحيفة رقم 2")),
        "dates": LibraryFilter(since="2020-02", until="2021"),
        "kinds present": LibraryFilter(kinds=(Kind.AGREEMENT, Kind.PERSON)),
        "reprints folded": LibraryFilter(collapsed=True),
        "a rare word": LibraryFilter(text=words[9000]),
        "a frequent word": LibraryFilter(text=words[200]),
        "a word in every article": LibraryFilter(text=words[0]),
        "everything at once": LibraryFilter(
            ("CN-TJ",), outlets=("صحيفة رقم 1",), since="2016", states=(ArticleState.DONE,), text=words[200],
            kinds=(Kind.PERSON,), collapsed=True,
        ),
    }  # fmt: skip


def fill(workspace: Workspace, count: int) -> None:
    """Articles of 3,000 letters in pairs, some with marks, some of them reprints."""
    from desktop_app.store.journal_rows import insert_row
    from desktop_app.store.store import new_id

    chance, base = random.Random(1), articles(2000, 3000)
    titles = [" ".join(text.split()[5:14]) for text in base]
    empty = ("agency", "dateline_place", "dateline_date", "url", "language", "file_name", "format", "encoding",
             "imported_at")  # fmt: skip
    with workspace._desk.store.transaction() as connection:
        for pair in _PAIRS:
            insert_row(connection, "relationship", {"id": pair, "first": pair[:2]})
        made: list[str] = []
        for number in range(1, count + 1):
            title, day = titles[chance.randrange(2000)], _day(chance)
            text = f"{title}\n{base[number % 2000]}"
            row: dict[str, object] = dict.fromkeys(empty, "") | {
                "number": number, "id": new_id(), "title": title, "outlet": f"صحيفة رقم {chance.randrange(60)}",
                "published": day, "published_key": day, "sha256": str(number), "length": len(text), "text": text,
                "state": chance.choice(["new", "new", "new", "in_progress", "done"]),
            }  # fmt: skip
            made.append(str(row["id"]))
            for pair in chance.sample(_PAIRS, chance.choice([0, 1, 1, 1, 2])):
                insert_row(connection, "article_pair", {"article": row["id"], "pair": pair, "origin": "guessed"})
            insert_row(connection, "article", row)
            if number % 10 == 0:
                original = made[chance.randrange(number - 1)]
                insert_row(connection, "reprint", {"article": row["id"], "original": original, "origin": "guessed"})
            if row["state"] != "new":
                _mark(connection, str(row["id"]), text, chance)


def _mark(connection: "object", article: str, text: str, chance: random.Random) -> None:
    from desktop_app.model.spans import Span
    from desktop_app.store.annotations import anchor
    from desktop_app.store.journal_rows import insert_row
    from desktop_app.store.store import new_id

    for kind in chance.sample(list(Kind), 3):
        start = chance.randrange(len(text) - 20)
        place = anchor(text, Span(start, start + 8)) | {"id": new_id(), "article": article, "kind": str(kind)}
        rest = {"record": None, "note": "", "author": "", "engine": "", "created_at": ""}
        insert_row(connection, "annotation", place | rest)  # type: ignore[arg-type]


def _day(chance: random.Random) -> str:
    if chance.random() < 0.02:
        return ""
    return f"{chance.randrange(2015, 2026)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
