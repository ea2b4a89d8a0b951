"""Everything the marks say about one pair of countries: what a briefing is made from."""

from dataclasses import dataclass

from desktop_app.model.kinds import Kind
from desktop_app.model.things import Article, Assessment, Record


@dataclass(frozen=True, slots=True)
class Evidence:
    """An annotation as a briefing cites it. `paragraph` counts from 1 over non-empty paragraphs."""

    annotation: str
    article: str
    record: str
    kind: Kind
    quote: str
    paragraph: int
    start: int  # code points, for order within the article
    shown: str = ""  # the quote as it is printed, where a mark begins within a word; "" for the quote itself

    @property
    def words(self) -> str:
        """What a briefing prints of the mark."""
        return self.shown or self.quote


@dataclass(frozen=True, slots=True)
class Dossier:
    """The articles and records of a pair. `others` are records that those refer to but that belong elsewhere."""

    project: str  # the project's random id, for mujaz:// links
    pair: str
    countries: tuple[str, str]  # alpha-2, reading order
    articles: tuple[Article, ...]
    records: tuple[Record, ...]
    others: tuple[Record, ...]
    evidence: tuple[Evidence, ...]
    kinds: tuple[tuple[Kind, str, str], ...] = ()  # those of the analyst's own, with their names in Arabic and English
    assessments: tuple[Assessment, ...] = ()  # the analyst's, on the pair and on its records, the oldest first
    loose: tuple[Record, ...] = ()  # marked in the pair's own articles, and given to no pair

    def record(self, record_id: str) -> Record | None:
        return next((r for r in (*self.records, *self.others) if r.id == record_id), None)
