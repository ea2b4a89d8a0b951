"""A dossier made ready for asking: records, articles and evidence by id, sources numbered, words at hand."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from desktop_app.arabic.date_words import format_date
from desktop_app.briefing.period import in_period
from desktop_app.briefing.reprints import Source, sources_of
from desktop_app.briefing.words import Words
from desktop_app.model.briefing import BriefingOptions, Length
from desktop_app.model.dossier import Dossier, Evidence
from desktop_app.model.facts import Fact
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Article, Assessment, Claim, Record

_BREAKS = re.compile(r"(?<=\b\d) (?=[^\W\d])|(?<=\b\d\d) (?=[^\W\d])| (?=\d{4})")
"""Spaces inside a date at which a line must not break: after the day, before the year."""


@dataclass
class Seen:
    """What was met on the way through the sections, for those that speak of the material."""

    unconfirmed: dict[str, Claim] = field(default_factory=dict)  # printed with their mark
    left_out: dict[str, Claim] = field(default_factory=dict)  # unconfirmed, and left out by the switch
    without_english: dict[str, Record] = field(default_factory=dict)
    rows: dict[str, tuple[int, int]] = field(default_factory=dict)  # record: table and row where it stands
    confirmed: int = 0  # values that were put in words, see `doubts`
    doubted_whole: bool = False  # a row or line says of all its values that they are unconfirmed
    starred: bool = False
    dashes: bool = False  # a table's cell had nothing to say
    key_points_chosen: bool = False
    lines_left_off: list[str] = field(default_factory=list)  # of the snapshot, where a page has no room


class Material:
    """One dossier under one set of options. Sections ask it and never change the dossier."""

    def __init__(self, dossier: Dossier, options: BriefingOptions) -> None:
        self.dossier = dossier
        self.options = options
        self.words = Words(options.language, options.digits == "arabic")
        self.seen = Seen()
        self.sources: tuple[Source, ...] = sources_of(dossier.articles)
        self.source_of = {article.id: source for source in self.sources for article in source.articles}
        self.articles = {article.id: article for article in dossier.articles}
        self.records = {record.id: record for record in (*dossier.others, *dossier.records)}
        self._in_order = sorted(dossier.records, key=lambda record: record.id)  # whatever order they came in
        self.facts: dict[tuple[str, str], Fact | None] = {}  # what `facts.fact` found, by record and field
        self.marks: dict[str, tuple[str, ...]] = {}  # what `support.evidence_ids` found, by record
        self._claims: dict[str, dict[str, tuple[Claim, ...]]] = {}
        self.evidence = {piece.annotation: piece for piece in dossier.evidence}
        self._evidence_of: dict[str, list[Evidence]] = defaultdict(list)
        for piece in sorted(dossier.evidence, key=self._reading_order):
            self._evidence_of[piece.record].append(piece)
        self.outlets: dict[str, str] | None = None  # English names of outlets, once `outlets.outlet` wants them
        self._tables = self._figures = 0
        self._dates: dict[str, str] = {}

    def of_kind(self, kind: Kind) -> list[Record]:
        """The pair's records of that kind that a mark supports; the others stand in section 11."""
        return [r for r in self._in_order if r.kind is kind and self._evidence_of.get(r.id)]

    def evidence_of(self, record: Record) -> tuple[Evidence, ...]:
        """The marks of a record, by source and place."""
        return tuple(self._evidence_of.get(record.id, ()))

    def claims(self, record: Record, name: str) -> tuple[Claim, ...]:
        """The live claims on a field, oldest first."""
        by_field = self._claims.get(record.id)
        if by_field is None:
            gathered: dict[str, list[Claim]] = defaultdict(list)
            for claim in record.claims:
                if claim.live:
                    gathered[claim.field].append(claim)
            by_field = self._claims[record.id] = {key: tuple(claims) for key, claims in gathered.items()}
        return by_field.get(name, ())

    def sources_behind(self, record: Record) -> int:
        """How many sources speak of a record, reprints of one text counted once."""
        return len({self.source_of[e.article].number for e in self.evidence_of(record) if e.article in self.source_of})

    def assessments_on(self, record: Record) -> list[Assessment]:
        """What the analyst thinks of a record, the oldest first."""
        return [one for one in self.dossier.assessments if one.record == record.id]

    def article(self, article_id: str) -> Article | None:
        return self.articles.get(article_id)

    def date(self, edtf: str) -> str:
        """A date in words of the reader's language, "" for none."""
        said = self._dates.get(edtf)
        if said is None:
            options = self.options
            said = format_date(edtf, options.language, months=options.months, digits=options.digits) if edtf else ""
            self._dates[edtf] = said
        return said

    def date_in_cell(self, edtf: str) -> str:
        """The same for a cell: its line does not break after the day or before the year, unless the page is narrow."""
        if self.options.narrow:
            return self.date(edtf)
        return _BREAKS.sub("\u00a0", self.date(edtf))

    def country(self, code: str) -> str:
        """The name of a country; its code where no name was handed in."""
        names = self.options.countries.get(code)
        return names[0 if self.options.language == "ar" else 1] if names else code

    def kinds(self, kind: Kind) -> str:
        """What records of a kind are called together; those of the analyst's own by the name the project gives."""
        for own, arabic, english in self.dossier.kinds:
            if own is kind:
                return (english or arabic) if self.options.language == "en" else (arabic or english)
        return self.words.get("kinds_many", "own" if kind.own else kind)

    @property
    def short(self) -> bool:
        """Whether all must stand on one page."""
        return self.options.length is Length.ONE_PAGE

    @property
    def counted(self) -> tuple[Article, ...]:
        """The articles of the period; others are cited only for what they say about it."""
        period = self.options.period
        return tuple(one for one in self.dossier.articles if in_period(one.published, period))

    def next_table(self) -> int:
        self._tables += 1
        return self._tables

    def next_figure(self) -> int:
        self._figures += 1
        return self._figures

    def _reading_order(self, piece: Evidence) -> tuple[int, int, str]:
        found = self.source_of.get(piece.article)
        return (found.number if found else len(self.sources) + 1, piece.start, piece.annotation)
