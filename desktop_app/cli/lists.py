"""The commands that show what a project holds: as a table for people, as JSON for scripts."""

from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop_app.arabic.sorting import alphabetical
from desktop_app.cli import shapes
from desktop_app.cli.statuses import DONE
from desktop_app.cli.terminal import Terminal
from desktop_app.model.kinds import Kind, is_entity
from desktop_app.model.things import Article, Record
from desktop_app.workspace import Workspace
from desktop_app.workspace.kinds import name_of

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Listing:
    """What is listed, once as JSON shapes and once as the rows of a table under the keys of its head."""

    json: Callable[[], list[shapes.Shape]]
    head: Row
    rows: Callable[[], Iterable[Row]]


_KINDS = {
    "agreements": Kind.AGREEMENT,
    "sectors": Kind.SECTOR,
    "meetings": Kind.MEETING,
    "figures": Kind.FIGURE,
    "statements": Kind.STATEMENT,
}


def list_(arguments: Namespace, terminal: Terminal) -> int:
    """Everything of one sort, in the order of the project."""
    with Workspace.open(arguments.project, read_only=True) as workspace:
        match arguments.things:
            case "articles":
                listing = _articles(workspace.articles.list(), terminal)
            case "annotations":
                listing = _annotations(workspace, terminal)
            case "relationships":
                listing = _relationships(workspace)
            case "briefings":
                listing = _briefings(workspace)
            case things:
                called = _kind_words(workspace, terminal) if things == "entities" else None
                listing = _records(_records_of(workspace, things), called)
        if arguments.json:
            terminal.json(listing.json())
        else:
            terminal.table(listing.head, listing.rows())
    return DONE


def _briefings(workspace: Workspace) -> _Listing:
    made = workspace.made_briefings()
    return _Listing(
        lambda: [shapes.briefing(one) for one in made],
        ("id", "made_at", "relationship", "language", "file"),
        lambda: ((one.id, one.made_at, one.pair, one.language, one.file_name) for one in made),
    )


def _articles(articles: Sequence[Article], terminal: Terminal) -> _Listing:
    return _Listing(
        lambda: [shapes.article(one) for one in articles],
        ("number", "state", "published", "title", "outlet", "relationships"),
        lambda: (
            (
                str(one.number),
                terminal.words(f"state_{one.state}"),
                one.published,
                one.title,
                one.outlet,
                " ".join(shapes.pairs(one.pairs)),
            )
            for one in articles
        ),
    )


def _annotations(workspace: Workspace, terminal: Terminal) -> _Listing:
    """Article by article as they were imported, within one as they stand."""
    articles = sorted(workspace.articles.list(), key=lambda one: one.number)
    found = [(article, one) for article in articles for one in workspace.marks.of(article.id)]
    labels = {one.id: one.label for one in workspace.records.list()}
    called = _kind_words(workspace, terminal)
    return _Listing(
        lambda: [shapes.annotation(one) for _, one in found],
        ("article", "place", "kind", "quote", "record"),
        lambda: (
            (
                str(article.number),
                f"{one.span.start}–{one.span.end}",
                called(one.kind),
                one.quote,
                labels.get(one.record or "", ""),
            )
            for article, one in found
        ),
    )


def _records_of(workspace: Workspace, things: str) -> Sequence[Record]:
    if things == "entities":
        found = [one for one in workspace.records.list() if is_entity(one.kind)]
    else:
        found = list(workspace.records.list(_KINDS[things]))
    return sorted(found, key=lambda one: (one.kind, alphabetical(one.label), one.id))


def _kind_words(workspace: Workspace, terminal: Terminal) -> Callable[[Kind], str]:
    """What the project calls its kinds, the analyst's own among them."""
    known = {row.kind: row for row in workspace.kinds.list()}
    return lambda kind: name_of(kind, known.get(kind), terminal.language)


def _records(records: Sequence[Record], called: Callable[[Kind], str] | None) -> _Listing:
    """With a column for the kind where `called` has words for it."""
    return _Listing(
        lambda: [shapes.record(one) for one in records],
        (*(("kind",) if called else ()), "label", "label_en", "relationships"),
        lambda: (
            (
                *((called(one.kind),) if called else ()),
                one.label,
                one.label_en,
                " ".join(shapes.pairs(one.pairs)),
            )
            for one in records
        ),
    )


def _relationships(workspace: Workspace) -> _Listing:
    found = workspace.pairs.list()
    return _Listing(
        lambda: [shapes.relationship(one) for one in found],
        ("relationship", "articles", "records"),
        lambda: (("-".join(one.countries), str(one.articles), str(one.records)) for one in found),
    )
