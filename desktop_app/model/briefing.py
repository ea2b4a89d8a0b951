"""A briefing as plain frozen data: what is said, about what, on which evidence. Nothing here knows Word.

Two things hold for every `Briefing`, and tests walk it to see that they do: what is said about the two
countries carries the annotations it rests on, and each count carries the list of what it counts. Sentences
about the material itself (counts, gaps, method) are typed as such and stand in `MATERIAL_SECTIONS` only; what the
analyst thinks is typed as such too and is a `Judgement`, which no reader takes for a report.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.model.briefing_drawn import Chart as Chart
from desktop_app.model.briefing_drawn import ChartForm as ChartForm
from desktop_app.model.briefing_drawn import Happened as Happened
from desktop_app.model.briefing_drawn import Series as Series
from desktop_app.model.briefing_drawn import Timeline as Timeline
from desktop_app.model.briefing_options import ALWAYS as ALWAYS
from desktop_app.model.briefing_options import MATERIAL_SECTIONS as MATERIAL_SECTIONS
from desktop_app.model.briefing_options import SECTION_NUMBERS as SECTION_NUMBERS
from desktop_app.model.briefing_options import BriefingOptions as BriefingOptions
from desktop_app.model.briefing_options import Language as Language
from desktop_app.model.briefing_options import Length as Length
from desktop_app.model.briefing_options import SectionName as SectionName
from desktop_app.model.briefing_text import About as About
from desktop_app.model.briefing_text import Citation as Citation
from desktop_app.model.briefing_text import Content as Content
from desktop_app.model.briefing_text import Count as Count
from desktop_app.model.briefing_text import Inline as Inline
from desktop_app.model.briefing_text import Link as Link
from desktop_app.model.briefing_text import Look as Look
from desktop_app.model.briefing_text import Note as Note
from desktop_app.model.briefing_text import NoteMark as NoteMark
from desktop_app.model.briefing_text import Text as Text
from desktop_app.model.said import Said


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
