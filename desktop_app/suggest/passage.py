"""The words of a mark with the sentence around them, as the guessers of forms look at them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.arabic.dates import ReadDate, read_dates, year_of
from desktop_app.arabic.edges import sentence_at
from desktop_app.arabic.fold import Folded, folded
from desktop_app.arabic.relative_dates import read_relative_dates
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.forms.words import Hit, hits


@dataclass(frozen=True, slots=True)
class FieldGuess:
    """A value for a field, with the words it was read from.

    `value` is in the field's type (model.kinds.ValueType); "" where it must be a record, which `words` name.
    `start` is where the words begin, in code points from the start of the mark, negative before it.
    """

    field: str
    value: str
    words: str
    start: int


@dataclass(frozen=True, slots=True)
class NearName:
    """A name that is marked near the mark, in code points from its start. What is known of its record: rank of a
    person, country of a person or body (alpha-2), or ""."""

    start: int
    end: int
    kind: Kind
    record: str
    rank: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the text near a mark. `start` is in code points from the start of the mark."""

    text: str
    start: int
    mapped: Folded

    @property
    def folded(self) -> str:
        return self.mapped.text

    def words(self, span: Span) -> str:
        """The letters behind a span of the folded text, on one line."""
        return " ".join(self.mapped.span_back(span).of(self.text).split())

    def place(self, position: int) -> int:
        """Where a position of the folded text is, in code points from the start of the mark."""
        return self.start + self.mapped.span_back(Span(position, position)).start

    def guess(self, field: str, value: str, span: Span) -> FieldGuess:
        """A guess read from a span of the folded text."""
        return FieldGuess(field, value, self.words(span), self.start + self.mapped.span_back(span).start)

    def guess_raw(self, field: str, value: str, span: Span) -> FieldGuess:
        """A guess read from a span of the text itself."""
        return FieldGuess(field, value, " ".join(span.of(self.text).split()), self.start + span.start)

    def part(self, start: int, end: int) -> "Region":
        """What of it stands between two places, in code points from the start of the mark."""
        first, after = max(0, start - self.start), max(0, end - self.start)
        return _region(self.text[first:after], self.start + first)


@dataclass(frozen=True, slots=True)
class Passage:
    """A mark (`quote`), the rest of its sentence on both sides (`lead`, `tail`), and the day of publication."""

    quote: Region
    lead: Region
    tail: Region
    before: Region
    published: str
    names: Sequence[NearName] = ()

    def nearest(self, table: str) -> tuple[Region, Hit] | None:
        """The phrase of a table that is nearest: in the mark, else before it, else after it in its sentence."""
        for region, at in ((self.quote, 0), (self.lead, -1), (self.tail, 0)):
            found = hits(table, region.folded)
            if found:
                return region, found[at]
        return None

    def dates(self, *regions: Region) -> list[tuple[Region, ReadDate]]:
        """Dates written in the regions or counted from the day of publication, the nearest to the mark first.

        A dateline comes last: it says when the news was written rather than when something happened.
        """
        year = year_of(self.published)
        found = [
            (region, date)
            for region in regions
            for date in _longest([*read_dates(region.text, year), *read_relative_dates(region.text, self.published)])
        ]
        return sorted(found, key=lambda one: (self._in_dateline(*one), self._distance(*one)))

    def outermost(self, *kinds: Kind) -> list[NearName]:
        """The names of these kinds in reading order, without those within others of them."""
        kept: list[NearName] = []
        for name in sorted(self.names, key=lambda one: (one.start, -one.end)):
            if name.kind in kinds and (not kept or name.start >= kept[-1].end):
                kept.append(name)
        return kept

    def words_before(self, name: NearName) -> str:
        """The folded letters right before a name."""
        text = self.before.text + self.quote.text + self.tail.text
        at = len(self.before.text) + name.start
        return folded(text[max(0, at - 30) : at]).text

    def guess_name(self, field: str, name: NearName) -> FieldGuess:
        """The record of a marked name as a guess."""
        text = self.before.text + self.quote.text + self.tail.text
        at = len(self.before.text)
        words = " ".join(text[at + name.start : at + name.end].split())
        return FieldGuess(field, name.record, words, name.start)

    def heading(self) -> Region | None:
        """The line that ends in a colon above the list in which the mark's line is an item; None outside lists."""
        *above, own = self.before.text.split("\n")
        if not _LIST_SIGN.fullmatch(own):
            return None
        at = self.before.start + len(self.before.text) - len(own)
        for line in reversed(above):
            at -= len(line) + 1
            if line.rstrip().endswith(":"):
                return _region(line, at)
        return None

    def _in_dateline(self, region: Region, date: ReadDate) -> bool:
        match = _DATELINE.match(region.text) if region is self.lead else None
        return match is not None and date.span.end <= match.end()

    def _distance(self, region: Region, date: ReadDate) -> int:
        if region is self.quote:
            return 0
        at = region.start + (date.span.end if region.start < 0 else date.span.start - len(self.quote.text))
        return abs(at)


def _longest(dates: list[ReadDate]) -> list[ReadDate]:
    """Of those that overlap the longer: "the first quarter of 2024", not "2024"."""
    return [
        one
        for one in dates
        if not any(other.span.overlaps(one.span) and len(other.span) > len(one.span) for other in dates)
    ]


_DATELINE = re.compile(
    r"[^\n–—]{0,40}\d{4}[^\n–—]{0,25}\s[–—-]|[^\n]{0,30}\d{4}\s*[:(]|[^\n]{0,30}[\u0660-\u0669]{4}[^\n]{0,25}\s[–—-]"
)


_LIST_SIGN = re.compile(r"\s*(?:[-–—•*]|\d{1,2}[.)-])\s*")


def make_passage(
    quote: str, before: str, after: str, published: str, names: Sequence[NearName] = ()
) -> Passage:
    """Cut the surroundings down to the mark's own sentence; `before` keeps all of what stands before it."""
    text = before + quote + after
    start, end = len(before), len(before) + len(quote)
    first = sentence_at(text, start).start if quote else start
    last = sentence_at(text, max(end - 1, start)).end if quote else end
    lead = text[min(first, start) : start]
    return Passage(
        _region(quote, 0),
        _region(lead, -len(lead)),
        _region(text[end : max(last, end)], len(quote)),
        _region(before, -len(before)),
        published,
        names,
    )


def _region(text: str, start: int) -> Region:
    return Region(text, start, folded(text))
