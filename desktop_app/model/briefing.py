"""A briefing as plain frozen data: what is said, about what, on which evidence. Nothing here knows Word.

Two things hold for every `Briefing`, and tests walk it to see that they do: what is said about the two
countries carries the annotations it rests on, and each count carries the list of what it counts. Sentences
about the material itself (counts, gaps, method) are typed as such and stand in `MATERIAL_SECTIONS` only; what the
analyst thinks is typed as such too and is a `Judgement`, which no reader takes for a report.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.model.briefing_options import ALWAYS as ALWAYS
from desktop_app.model.briefing_options import MATERIAL_SECTIONS as MATERIAL_SECTIONS
from desktop_app.model.briefing_options import SECTION_NUMBERS as SECTION_NUMBERS
from desktop_app.model.briefing_options import BriefingOptions as BriefingOptions
from desktop_app.model.briefing_options import Language as Language
from desktop_app.model.briefing_options import Length as Length
from desktop_app.model.briefing_options import SectionName as SectionName
from desktop_app.model.said import Said


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


class Role(StrEnum):
    """The part a paragraph plays, which decides its style."""

    BODY = "body"
    BULLET = "bullet"
    SUBHEADING = "subheading"
    EXPLANATION = "explanation"  # under a table


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a section."""

    content: Content
    role: Role = Role.BODY
    about: About = About.COUNTRIES
    evidence: tuple[str, ...] = ()
    counts: tuple[Count, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """An article's words as a block, always right to left, with who said it and when below."""

    content: Content
    byline: Content
    evidence: tuple[str, ...]
    about: About = About.COUNTRIES


@dataclass(frozen=True, slots=True)
class Judgement:
    """The analyst's own judgement, in a box of its own: whose it is and how sure they are, what they think, by whom.

    `record` is the id of what it is about, "" for the pair. It carries neither evidence nor notes.
    """

    heading: Content
    lines: tuple[Content, ...]
    byline: Content = ()
    record: str = ""
    about: About = About.ANALYST


@dataclass(frozen=True, slots=True)
class Cell:
    """The paragraphs of a cell."""

    lines: tuple[Content, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row is one statement: what its cells say together rests on its evidence."""

    cells: tuple[Cell, ...]
    about: About = About.COUNTRIES
    evidence: tuple[str, ...] = ()
    record: str = ""
    counts: tuple[Count, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `key` names it among the words of documents; `numeric` sets its digits in line."""

    key: str
    head: str
    numeric: bool = False


class TableForm(StrEnum):
    """The two forms of table."""

    DATA = "data"  # with a repeated heading row
    PAIRS = "pairs"  # label and value, without one


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `number` and `caption` are 0 and "" for one without."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    form: TableForm = TableForm.DATA
    number: int = 0
    caption: str = ""


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """The head of the first page: a label, the pair, and up to four facts with their labels."""

    label: str
    title: str
    facts: tuple[tuple[str, str], ...]
    about: About = About.MATERIAL
    counts: tuple[Count, ...] = ()


class ChartForm(StrEnum):
    """How numbers are drawn."""

    BARS = "bars"  # lying, one series
    STACKED = "stacked"  # upright, the series on top of each other
    COLUMNS = "columns"  # upright, the series side by side


@dataclass(frozen=True, slots=True)
class Series:
    """One number for each category of the chart; None where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of Word's own. `caption` stands below it, its note lists what was counted; `alt` says it all in words.

    Categories stand in reading order. `decimals` are those of the labels on the bars.
    """

    form: ChartForm
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    caption: Content
    alt: str
    evidence: tuple[str, ...]
    counts: tuple[Count, ...] = ()
    decimals: int = 0
    about: About = About.COUNTRIES


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened on one date, a meeting or a signing: its name, the days the date may mean as ordinals of
    `datetime.date`, what is named first where there is little room, and the ids of its records."""

    name: str
    first: int
    last: int
    signing: bool
    weight: int
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Meetings and signings on a time axis, each on a rail of its own. `alt` says all of it in words.

    `ticks` are days of the axis with their names, the first before and the last after all points. `names` are those
    of the rails, `columns` the heads of the workbook behind it.
    """

    points: tuple[Happened, ...]
    ticks: tuple[tuple[int, str], ...]
    names: tuple[str, str]
    columns: tuple[str, ...]
    caption: Content
    alt: str
    evidence: tuple[str, ...]
    counts: tuple[Count, ...] = ()
    about: About = About.COUNTRIES


Block = TitleBlock | Paragraph | Quotation | Judgement | Table | Chart | Timeline


@dataclass(frozen=True, slots=True)
class Section:
    """A section with its heading ("" for the title block)."""

    name: SectionName
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the text: running words and the properties of the file."""

    title: str
    author: str
    handling: str
    date: str
    pair: str
    page_of: tuple[str, str, str]  # words before, between and after page and number of pages


@dataclass(frozen=True, slots=True)
class Briefing:
    """The whole, ready to be written. `links` is the project's id, "" where links are left out."""

    pair: str
    language: Language
    as_of: str
    frame: Frame
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    links: str = ""
    embed_fonts: bool = True
    arabic_digits: bool = False
    left_out: tuple[SectionName, ...] = ()
    scale: float = 1.0
    """How large its letters and lines are set, against those of the template."""
    said: tuple[Said, ...] = ()
    """What it says of each record, for the next one to compare with; not printed."""

    def section(self, name: SectionName) -> Section | None:
        """The section of that name, or None where it was left out."""
        return next((section for section in self.sections if section.name is name), None)


def drawn_in(briefing: Briefing) -> tuple[Chart | Timeline, ...]:
    """All that is drawn, in the order of the file."""
    blocks = (block for section in briefing.sections for block in section.blocks)
    return tuple(block for block in blocks if isinstance(block, Chart | Timeline))


def charts_of(briefing: Briefing) -> tuple[Chart, ...]:
    """All charts of numbers, in the order of the file."""
    return tuple(one for one in drawn_in(briefing) if isinstance(one, Chart))


Statement = TitleBlock | Paragraph | Quotation | Judgement | Row | Chart | Timeline


def statements(section: Section) -> Iterator[Statement]:
    """Everything in the section that says something, rows of tables one by one; subheadings say nothing."""
    for block in section.blocks:
        if isinstance(block, Table):
            yield from block.rows
        elif not (isinstance(block, Paragraph) and block.role is Role.SUBHEADING):
            yield block
