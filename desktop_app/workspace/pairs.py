"""Pairs of countries: which there are, and all that the marks say about one."""

from collections import defaultdict
from collections.abc import Sequence

from desktop_app.arabic.clitics import name_under
from desktop_app.arabic.edges import word_around
from desktop_app.model.dossier import Dossier, Evidence
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, is_entity
from desktop_app.model.pairs import parse_pair
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, Record, Relationship
from desktop_app.store import annotations, articles, links, records
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.paragraphs import ParagraphCounter


def _is_shared(kind: Kind) -> bool:
    """Whether many pairs have to do with one record of the kind."""
    return is_entity(kind) or kind is Kind.SECTOR


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
        pair = parse_pair(pair)
        with self._desk.store.reading() as connection:
            first = links.relationships(connection).get(pair, pair.split("-")[0])
            own = links.articles_of_pair(connection, pair)
            if not own:
                raise UserError("pair_without_articles", pair=pair)
            known = {article.id: article for article in articles.list_articles(connection)}
            everything = {record.id: record for record in records.list_records(connection)}
            mine = [record for record in everything.values() if any(link.pair == pair for link in record.pairs)]
            marks = [
                one
                for one in annotations.annotations_of_records(connection, (record.id for record in mine))
                if one.article in own or not _is_shared(everything[str(one.record)].kind)
            ]
        cited = own | {mark.article for mark in marks}
        return Dossier(
            project=self.project_id,
            pair=pair,
            countries=Relationship(pair, first).countries,
            articles=tuple(sorted((known[one] for one in cited), key=lambda a: (a.published, a.number))),
            records=tuple(mine),
            others=tuple(_named_by(mine, everything)),
            evidence=tuple(self._evidence(marks)),
        )

    def _evidence(self, marks: Sequence[Annotation]) -> Sequence[Evidence]:
        by_article: defaultdict[str, list[Annotation]] = defaultdict(list)
        for mark in marks:
            by_article[mark.article].append(mark)
        found: list[Evidence] = []
        for article, here in by_article.items():
            with self._desk.store.reading() as connection:
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


def _named_by(mine: Sequence[Record], everything: dict[str, Record]) -> Sequence[Record]:
    """Records that those of the pair name in a field and that belong elsewhere, and what these name in turn."""
    known = {record.id for record in mine}
    found: list[Record] = []
    waiting = list(mine)
    while waiting:
        for claim in waiting.pop().claims:
            if claim.value in everything and claim.value not in known:
                known.add(claim.value)
                found.append(everything[claim.value])
                waiting.append(everything[claim.value])
    return found
