"""What the person who briefs may choose: sections, length, period, look; plain data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Language = Literal["ar", "en"]


class SectionName(StrEnum):
    """The sections in their order; the numbers of the design are `SECTION_NUMBERS`."""

    TITLE = "title"
    KEY_POINTS = "key_points"
    SNAPSHOT = "snapshot"
    NEW = "new"
    AGREEMENTS = "agreements"
    MEETINGS = "meetings"
    SECTORS = "sectors"
    FIGURES = "figures"
    PEOPLE = "people"
    STATEMENTS = "statements"
    CONFLICTS = "conflicts"
    SOURCES = "sources"
    METHOD = "method"


SECTION_NUMBERS = {name: number for number, name in enumerate(SectionName, 1)}
MATERIAL_SECTIONS = frozenset(
    {SectionName.TITLE, SectionName.NEW, SectionName.CONFLICTS, SectionName.SOURCES, SectionName.METHOD}
)


ALWAYS = frozenset({SectionName.TITLE, SectionName.CONFLICTS, SectionName.METHOD})
"""The sections that no choice leaves out."""


class Length(StrEnum):
    """How much of what is known a briefing says; the rules are `briefing.lengths`."""

    ONE_PAGE = "one_page"
    STANDARD = "standard"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class BriefingOptions:
    """What the person who briefs has chosen.

    `as_of` is an EDTF day ("" takes that of the newest article). `circulation` leaves out links, file names
    and the analyst's notes. `countries` gives the names of alpha-2 codes as (Arabic, English).

    `period` is EDTF ("" is all time; one end of a range may be open), `sectors` are ids of records, each with all
    that stands under it; `sections` those wanted beside `ALWAYS` (none named: all); `only_new` leaves out what an
    earlier briefing said already.
    """

    period: str = ""
    sectors: tuple[str, ...] = ()
    sections: tuple[SectionName, ...] = ()
    length: Length = Length.STANDARD
    most_points: int = 3  # of one page: key points, agreements, lines of the snapshot, fewer where the page is full
    most_agreements: int = 5
    most_lines: int = 6
    narrow: bool = False  # the template's page, as `make_briefing` finds it
    only_new: bool = False
    language: Language = "ar"
    as_of: str = ""
    author: str = ""
    handling: str = ""
    digits: Literal["latin", "arabic"] = "latin"
    months: Literal["egypt", "levant", "maghreb"] = "egypt"
    leave_out_unconfirmed: bool = False
    circulation: bool = False
    embed_fonts: bool = True
    program: str = ""
    countries: Mapping[str, tuple[str, str]] = field(default_factory=dict)
