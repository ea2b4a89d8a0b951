"""What a briefing's statements are made of: pieces of text, what they speak of, notes, and counts with their lists."""

from dataclasses import dataclass
from enum import StrEnum


class About(StrEnum):
    """What a statement speaks of."""

    COUNTRIES = "countries"  # must carry evidence
    MATERIAL = "material"  # the articles and marks themselves
    ANALYST = "analyst"  # what the analyst thinks: rests on no mark, says so, and stands in a `Judgement` only


class Look(StrEnum):
    """How a piece of text is told apart."""

    PLAIN = "plain"
    STRONG = "strong"
    SOFT = "soft"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text. `source`: an article's or record's own words, whose direction is their own."""

    text: str
    look: Look = Look.PLAIN
    source: bool = False


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where a note is called: its number, an index from 1 into `Briefing.notes`."""

    note: int


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a mark in the program. Only ids travel in it."""

    text: str
    annotation: str


Inline = Text | NoteMark | Link
Content = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """A number that was printed, and the ids of what it counts (records, articles, annotations, or names)."""

    value: int
    what: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """One place that a note cites. `repeated`: its words were quoted in an earlier note."""

    annotation: str
    article: str
    source_number: int
    paragraph: int
    quote: str
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: the places it cites, and how it reads."""

    number: int
    citations: tuple[Citation, ...]
    content: Content
    counts: tuple[Count, ...] = ()
