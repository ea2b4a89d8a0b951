"""Pairs of countries: which there are, and all that the marks say about one."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.arabic.clitics import name_under
from desktop_app.arabic.edges import word_around
from desktop_app.arabic.sorting import alphabetical
from desktop_app.model.dossier import Dossier, Evidence
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.pairs import parse_pair
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, Assessment, Record, Relationship
from desktop_app.store import articles, links, of_pair, records
from desktop_app.store.assessments import list_assessments
from desktop_app.store.connection import Connection
from desktop_app.store.kinds import list_kinds
from desktop_app.workspace.belonging import set_links
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.grouping import with_originals
from desktop_app.workspace.paragraphs import ParagraphCounter

if TYPE_CHECKING:
    from desktop_app.model.pair_page import PairPage
    from desktop_app.model.proposals import Mention
    from desktop_app.model.thin import Thin


class Pairs:
    """What one does with pairs of countries."""

    def __init__(self, desk: Desk, project_id: str) -> None:
        self._desk = desk
        self.project_id = project_id

    def list(self) -> Sequence[Relationship]:
        """Those that an article or a record belongs to, the fullest first."""
        return [one for one in self._desk.store.relationships() if one.articles or one.records]

    def set_first(self, pair: str, country: str) -> None:
        """Which of the two countries is read first. Raises UserError("pair_unreadable")."""
        if country not in pair.split("-"):
            raise UserError("pair_unreadable", pair=f"{country} / {pair}")
        with self._desk.step("set_pairs", pair) as writer:
            writer.update("relationship", pair, {"first": country})

    def dossier(self, pair: str) -> Dossier:
        """All that the marks say about the pair. Raises UserError: pair_unreadable, pair_without_articles.

        A named thing or a sector, which many pairs share, brings the mentions in the pair's own articles; an
        agreement, a meeting, a figure or a statement all of its evidence, wherever it stands.
        """
        found = self._dossier(parse_pair(pair), self._marks_in_their_places)
        with self._desk.store.reading() as connection:
            return replace(found, articles=tuple(with_originals(connection, found.articles)))

    def page(self, pair: str, period: str = "", **options: Any) -> "PairPage":
        """The page of the pair, of all time or of a period (EDTF: a year or a month), from the project as it is now.

        `options`: language, digits and months, see `BriefingOptions`. Raises UserError: pair_unreadable,
        pair_without_articles.
        """
        from desktop_app.workspace.pair_page import make_page

        return make_page(self._dossier(parse_pair(pair), self._bare_marks), period, options)

    def thin(self, pair: str, cancelled: Callable[[], bool] = lambda: False, **options: Any) -> "Thin":
        """What is thin about the pair, from the project as it is now. `options` as those of `page`.

        Raises UserError: pair_unreadable, pair_without_articles; Cancelled.
        """
        from desktop_app.workspace.thin import find_thin

        return find_thin(self._dossier(parse_pair(pair), self._bare_marks), options, cancelled)

    def without(self) -> Sequence[tuple[Record, int]]:
        """The records that belong to no pair, with how many marks each has, by kind and name."""
        with self._desk.store.reading() as connection:
            counted = of_pair.without_pair(connection)
            found = records.records_by_id(connection, counted)
        found.sort(key=lambda record: (record.kind, alphabetical(record.label), record.id))
        return [(record, counted[record.id]) for record in found]

    def give(self, chosen: Sequence[str], pair: str) -> int:
        """Say that these records belong to the pair too, in one step; how many did not. Raises "pair_unreadable"."""
        pair = parse_pair(pair)
        given = 0
        with self._desk.step("set_pairs", pair) as writer:
            for record in records.records_by_id(writer.connection, chosen):
                known = {link.pair: str(link.origin) for link in record.pairs}
                if known.get(pair) != "confirmed":
                    set_links(writer, "record", record.id, {*known, pair}, "confirmed")
                    given += 1
        return given

    def evidence(self, marks: Sequence[str], limit: int = 300) -> "Sequence[Mention]":
        """The marks with these ids in the order given, as far as they are there and `limit` goes."""
        from desktop_app.workspace.mentions import mentions

        return mentions(self._desk, marks[:limit])

    def save_table(self, path: Path, rows: Iterable[Sequence[str]]) -> int:
        """Rows of words as CSV for a spreadsheet, the first being the heads; their number.

        Raises UserError: export_failed, target_is_open.
        """
        from desktop_app.exchange.table import write_table

        self._desk.store.refuse_itself(path)
        return write_table(path, rows)

    def _dossier(self, pair: str, gather: Callable[[Connection, str, set[str]], Sequence[Evidence]]) -> Dossier:
        with self._desk.store.reading_apart() as connection:  # seconds for a big pair: nobody's mark waits for it
            if not connection.in_transaction:
                connection.execute("BEGIN")  # one moment of the project, whatever is marked meanwhile
            first = links.relationships(connection).get(pair, pair.split("-")[0])
            own = links.articles_of_pair(connection, pair)
            if not own:
                raise UserError("pair_without_articles", pair=pair)
            mine = records.list_records(connection, pair=pair)
            evidence = gather(connection, pair, own)
            cited = of_pair.articles_by_id(connection, own | {piece.article for piece in evidence})
            others = _named_by(connection, mine)
            judged = _judged(connection, pair, mine)
            named = list_kinds(connection)
            loose = records.records_by_id(connection, of_pair.loose_in(connection, pair))
        return Dossier(
            project=self.project_id,
            pair=pair,
            countries=Relationship(pair, first).countries,
            articles=tuple(sorted(cited, key=lambda a: (a.published, a.number))),
            records=tuple(mine),
            others=tuple(others),
            evidence=tuple(evidence),
            kinds=tuple((row.kind, row.label, row.label_en) for row in named if row.kind.own),
            assessments=judged,
            loose=tuple(loose),
        )

    def _bare_marks(self, connection: Connection, pair: str, own: set[str]) -> Sequence[Evidence]:
        """The marks without their paragraphs and surroundings, for which every text would have to be read."""
        kinds: dict[str, Kind] = {}
        return [
            Evidence(mark, article, record, kinds.get(kind) or kinds.setdefault(kind, Kind(kind)), quote, 0, start)
            for mark, article, record, kind, quote, start in of_pair.places_of(connection, pair, own)
        ]

    def _marks_in_their_places(self, connection: Connection, pair: str, own: set[str]) -> Sequence[Evidence]:
        marks = of_pair.marks_of(connection, pair, own)
        by_article: defaultdict[str, list[Annotation]] = defaultdict(list)
        for mark in marks:
            by_article[mark.article].append(mark)
        found: list[Evidence] = []
        for article, here in by_article.items():
            text = articles.get_text(connection, article)
            counter = ParagraphCounter(text)
            for mark in here:
                paragraph = counter.paragraph_at(mark.span.start)
                found.append(
                    Evidence(
                        mark.id,
                        article,
                        str(mark.record),
                        mark.kind,
                        mark.quote,
                        paragraph,
                        mark.span.start,
                        _shown(text, mark),
                    )
                )
        return found


def _shown(text: str, mark: Annotation) -> str:
    """The words of a mark that begins at the second ل of للـ, which by themselves nobody can read: what was said
    with its whole first word, a name as it is written alone (الصين). "" where the quote is read as it stands."""
    if mark.lost or mark.span.of(text) != mark.quote:
        return ""
    name = name_under(text, mark.span)
    if name == " ".join(mark.quote.split()):
        return ""
    if mark.kind is not Kind.STATEMENT:
        return name
    return Span(word_around(text, mark.span.start).start, mark.span.end).of(text)


def _judged(connection: Connection, pair: str, mine: Sequence[Record]) -> tuple[Assessment, ...]:
    """What the analyst thinks of the pair and of its records."""
    known = {record.id for record in mine}
    return tuple(one for one in list_assessments(connection) if one.pair == pair or one.record in known)


def _named_by(connection: Connection, mine: Sequence[Record]) -> Sequence[Record]:
    """Records that those of the pair name in a field and that belong elsewhere, and what these name in turn."""
    known = {record.id for record in mine}
    found: list[Record] = []
    waiting: Sequence[Record] = mine
    while named := {claim.value for record in waiting for claim in record.claims if claim.value} - known:
        known |= named
        waiting = records.records_by_id(connection, named)
        found += waiting
    return found
