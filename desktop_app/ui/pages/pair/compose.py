"""From the page's data to its blocks, in their order."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from desktop_app.model.kinds import Kind
from desktop_app.model.pair_page import Claimed, Conflict, PairPage, PersonRow
from desktop_app.ui.inspector.assessment_item import confidence_name
from desktop_app.ui.look import draw
from desktop_app.ui.look.draw import LTR, RTL
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.pages.pair.blocks.bars import Bar, Bars, OverTime
from desktop_app.ui.pages.pair.blocks.block import Block
from desktop_app.ui.pages.pair.blocks.counts import Counted, Counts
from desktop_app.ui.pages.pair.blocks.listing import Entry, Listing
from desktop_app.ui.pages.pair.blocks.timeline import Timeline
from desktop_app.ui.pages.pair.blocks.timeline_shape import TimeWords
from desktop_app.ui.pages.pair.columns import Tables, capital
from desktop_app.ui.pages.pair.over_time import columns_of, dots_of
from desktop_app.ui.pages.pair.spot import Goal
from desktop_app.ui.pages.pair.words import PairWords

T = TypeVar("T")
_SECTORS, _OVER_TIME, _THIN, _RANGES, _PEOPLE, _SAID = 10, 6, 6, 3, 8, 6
_SECTIONS = {
    "agreement": "agreements", "meeting": "meetings", "figure": "figures", "statement": "statements",
    "person": "people", "organisation": "people", "conflict": "conflicts",
}  # fmt: skip


class Composer(QObject):
    """Makes blocks in the language and the theme of now. `whole`: for paper and pictures, with every row."""

    def __init__(self, page: PairPage, words: PairWords, theme: Theme, *, whole: bool = False,
                 opened: frozenset[str] = frozenset()) -> None:  # fmt: skip
        super().__init__()
        self._page, self._words, self._theme, self._whole, self._opened = page, words, theme, whole, opened
        self._direction = RTL if words.language == "ar" else LTR
        self._tables = Tables(page, words, whole=whole)

    def title(self) -> str:
        return " – ".join(self._page.names)

    def line(self) -> str:
        """What the relation is called, from which articles, of which time."""
        page, words = self._page, self._words
        read = words.articles(len(page.articles))
        if page.outlets:
            read = f"{read} {words.from_outlets(len(page.outlets))}"
        level = page.level.label if page.level else ""
        return draw.joined((level, read, page.span.words))

    def wide(self) -> list[Block]:
        """Over the whole width: counts and the time axis."""
        return [self.counts(), self.timeline()]

    def main(self) -> list[Block]:
        """The wider column: tables, and what was said."""
        page = self._page
        found: list[Block] = []
        for rows, make in (
            (page.agreements, self._tables.agreements), (page.figures, self._tables.figures),
            (page.meetings, self._tables.meetings),
        ):  # fmt: skip
            if rows:
                found.append(make())
        return [*found, *([self.statements()] if page.statements else [])]

    def side(self) -> list[Block]:
        """The narrower column."""
        page = self._page
        found: list[Block] = []
        if page.sectors:
            found.append(self.sectors())
            if any(month for bar in page.sectors for month, _marks in bar.months):
                found.append(self.over_time())
        found += [self.conflicts(), self.gaps()]
        if page.assessments or not self._whole:
            found.append(self.assessments())
        return found

    def foot(self) -> list[Block]:
        """Over the whole width again."""
        return [self.people()] if self._page.people else []

    # --- blocks

    def counts(self) -> Counts:
        made = []
        for count in self._page.counts:
            words, number = self._words.counted_things(count.what), self._words.number(count.value)
            conflict = count.what == "conflict"
            icon = "git-compare" if conflict else kind_looks().of(Kind(count.what)).icon
            quiet = "warn" if count.value else "ink_faint"
            tint = quiet if conflict else self._theme.kind(Kind(count.what))
            goal = Goal(words, block=_SECTIONS[count.what] if count.value else "")
            made.append(
                Counted(count.what, number, words, icon, tint, f"{words}: {number}", goal, conflict and count.value > 0)
            )
        return Counts(self.tr("Counts"), self._direction, made)

    def timeline(self) -> Timeline:
        words = self._words
        said = TimeWords(
            (
                self.tr("Meeting"), self.tr("Signing"), self.tr("Articles of the month"),
                self.tr("Month without an article"),
            ),
            words.happening, words.happenings, words.beyond, words.month, words.month_name, words.digit,
            words.number, words.only_year,
        )  # fmt: skip
        tints = self._theme.kind(Kind.MEETING), self._theme.kind(Kind.AGREEMENT)
        return Timeline(
            self.tr("Timeline"), self._direction, self._page, said, tints,
            empty=self.tr("No article, meeting or signing of this period has a date."),
            everything=self.tr("All time"), whole=self._whole,
        )  # fmt: skip

    def sectors(self) -> Bars:
        bars = self._page.sectors if self._whole else self._page.sectors[:_SECTORS]
        made = []
        for bar in bars:
            number = self._words.number(bar.weight)
            spoken = self._words.list((bar.label, self._words.mentions(bar.weight), self._words.sources(bar.sources)))
            made.append(Bar(bar.record, bar.label, bar.weight, number, spoken, Goal(bar.label, bar.evidence)))
        return Bars(
            "sectors", self.tr("Sectors by evidence"), self._direction, made, self._theme.kind(Kind.SECTOR),
            aside=self._words.shown_of(len(bars), len(self._page.sectors)), everything=self.tr("Show all"),
            goal=self._registry("sector"), whole=self._whole,
        )  # fmt: skip

    def over_time(self) -> OverTime:
        columns = columns_of(self._page)
        rows = [dots_of(bar, columns, self._words) for bar in self._page.sectors[:_OVER_TIME]]
        months = len(columns[0]) == 7
        ticks = [self._words.month_name(int(key[5:])) if months else self._words.digit(key) for key in columns]
        title = self.tr("Sectors over time")
        return OverTime(
            "over_time", title, self._direction, rows, ticks, self._theme.kind(Kind.SECTOR), whole=self._whole,
            aside=self.tr("marks by month") if months else self.tr("marks by year"),
        )  # fmt: skip

    def conflicts(self) -> Listing:
        found = self._cut("conflicts", self._page.conflicts)
        entries = [
            Entry(
                f"{one.record} {one.field}", one.label, self._claims(one), "git-compare", "warn",
                goal=Goal(one.label, one.evidence),
            )
            for one in found
        ]  # fmt: skip
        return self._listing(
            "conflicts", self.tr("Conflicts"), entries, len(self._page.conflicts),
            self.tr("The sources agree on every value."),
        )  # fmt: skip

    def gaps(self) -> Listing:
        """What is thin, then the months without an article."""
        words, page = self._words, self._page
        entries, months = [], []
        for item in self._cut("gaps", (*page.thin, *page.unmarked)):
            goal = Goal(item.label, item.evidence) if item.evidence else Goal(item.label, record=item.record)
            icon, tint = kind_looks().of(item.kind).icon, self._theme.kind(item.kind)
            entries.append(Entry(item.record, item.label, words.remarks(item), icon, tint, goal=goal))
        for stretch in self._cut("gaps", page.missing_ranges, _RANGES):
            without = sum(stretch.value[:7] <= month <= stretch.value[-7:] for month in page.missing)
            months.append(Entry(f"gap {stretch.value}", stretch.words, words.no_article_in(without), "newspaper"))
        count = len(page.thin) + len(page.unmarked) + len(page.missing_ranges)
        return self._listing(
            "gaps", self.tr("Gaps"), [*entries, *months], count,
            self.tr("Everything has a date, two sources and confirmed values; no month is without an article."),
            columns=2 if self._whole else 1,
        )  # fmt: skip

    def people(self) -> Listing:
        """By side: people by rank, then organisations."""
        sides: dict[str, list[PersonRow]] = {code: [] for code in (*self._page.countries, "")}
        for row in self._page.people:
            sides[row.side].append(row)
        names = dict(zip(self._page.countries, self._page.names, strict=True)) | {"": self.tr("Others")}
        entries: list[Entry] = []
        for side, rows in sides.items():
            if rows:
                entries.append(Entry("", names[side], heading=True))
                shown = rows if self._whole or "people" in self._opened else rows[:_PEOPLE]
                entries += [self._person(row) for row in shown]
        count = sum(not entry.heading for entry in entries)
        title = self.tr("People and organisations by side")
        return self._listing("people", title, entries, len(self._page.people), "", shown=count, columns=3)

    def statements(self) -> Listing:
        words = self._words
        rows = self._page.statements if self._whole else self._page.statements[:_SAID]
        entries = []
        for row in rows:
            kind = row.type.words
            who = row.speaker.words or capital(self.tr("speaker not said"))
            detail = draw.joined((words.line((who, row.date.words, kind)), words.remarks(row)))
            what = f"«{row.what.strip('«»')}»" if row.quoted else row.what
            entries.append(Entry(row.record, what, detail, "message-square-quote", self._theme.kind(Kind.STATEMENT),
                                 quoted=row.quoted, goal=Goal(row.what, row.evidence)))  # fmt: skip
        return Listing(
            "statements", self.tr("Statements"), self._direction, entries, whole=self._whole, lines=2,
            aside=words.shown_of(len(rows), len(self._page.statements)), everything=self.tr("Show all"),
            goal=self._registry("statement"),
        )  # fmt: skip

    def assessments(self) -> Listing:
        """The analyst's own judgement, apart from what is reported."""
        entries = []
        for one in self._page.assessments:
            said = (confidence_name(one.confidence), one.author, self._words.date(one.created_at[:10]))
            goal = Goal(judged=one.id)
            entries.append(Entry(one.id, one.text, self._words.line(said), "lightbulb", "accent", goal=goal))
        return Listing(
            "assessments", self.tr("The analyst's assessments"), self._direction, entries, whole=self._whole, lines=6,
            empty=self.tr("What you think of it yourself, with how sure you are, stands here and never among reports."),
            everything=self.tr("Add"), goal=Goal(judged=""),
        )  # fmt: skip

    # --- pieces

    def _person(self, row: PersonRow) -> Entry:
        icon = kind_looks().of(row.kind).icon
        spoken = self._words.list((row.label, row.role, self._words.mentions(row.mentions)))
        return Entry(
            row.record, row.label, row.role, icon, self._theme.kind(row.kind), self._words.number(row.mentions),
            spoken=spoken, goal=Goal(row.label, row.evidence),
        )  # fmt: skip

    def _claims(self, one: Conflict) -> str:
        """ "date: 13 or 14 November, in 4 articles"; of reporters, who says which."""
        if not one.field:
            return self._words.line(self._by_whom(value) for value in one.values)
        values = self._words.either([value.words for value in one.values])
        articles = sum(value.articles for value in one.values)
        disputed = self.tr("{field}: {values}").format(field=one.field_words, values=values)
        return self._words.line((disputed, self._words.in_articles(articles) if articles else ""))

    def _by_whom(self, value: Claimed) -> str:
        return f"{value.words} ({self._words.apart(value.who)})" if value.who else value.words

    def _listing(
        self, name: str, title: str, entries: list[Entry], count: int, empty: str, *, shown: int = -1, columns: int = 1
    ) -> Listing:
        seen = len(entries) if shown < 0 else shown
        return Listing(
            name, title, self._direction, entries, empty=empty, whole=self._whole, lines=2,
            aside=self._words.shown_of(seen, count) or (self._words.number(count) if count else ""),
            everything=self.tr("Show all") if seen < count else "",
            goal=Goal(block=f"open {name}") if seen < count else None, columns=columns,
        )  # fmt: skip

    def _cut(self, name: str, items: Sequence[T], most: int = _THIN) -> list[T]:
        return list(items) if self._whole or name in self._opened else list(items[:most])

    def _registry(self, kind: str) -> Goal:
        return Goal(page=("registry", {"kind": kind, "pair": self._page.pair}))
