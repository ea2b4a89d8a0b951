"""How much a briefing says: the rules of the three lengths, which section 13 states.

One page has what a person reads on the way to a meeting, and fits a page. The standard length has every section, its
long tables cut after the first rows, which their order makes the newest or the best supported. The full length
leaves nothing out that a mark supports.
"""

from collections.abc import Sequence
from typing import TypeVar

from desktop_app.model.briefing import ALWAYS, BriefingOptions, Length, SectionName

ONE_PAGE = ALWAYS | {SectionName.KEY_POINTS, SectionName.SNAPSHOT, SectionName.AGREEMENTS}

ROWS = {
    SectionName.AGREEMENTS: 40,
    SectionName.MEETINGS: 25,
    SectionName.FIGURES: 30,
    SectionName.PEOPLE: 20,  # of each table
    SectionName.STATEMENTS: 25,
}
"""Of the standard length: some two pages of each table, as much as is read through; agreements are what lasts."""
NAMES = 12
"""Of the standard length: how many of one kind are named in a line."""
NAMES_OF_ONE_PAGE = 3

Item = TypeVar("Item")


def has_section(options: BriefingOptions, name: SectionName) -> bool:
    """Whether the section was asked for and the length has it."""
    asked = not options.sections or name in options.sections or name in ALWAYS
    return asked and (options.length is not Length.ONE_PAGE or name in ONE_PAGE)


def rows(options: BriefingOptions, name: SectionName, records: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """What stands in a section's table, and what the length leaves out of it."""
    most = {
        Length.ONE_PAGE: options.most_agreements,
        Length.STANDARD: ROWS.get(name, len(records)),
        Length.FULL: len(records),
    }[options.length]
    return list(records[:most]), list(records[most:])


def named(options: BriefingOptions, items: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """What a line names one by one, and what it gives the number of. One more alone is named too."""
    usual = NAMES_OF_ONE_PAGE if options.length is Length.ONE_PAGE else NAMES
    most = len(items) if options.length is Length.FULL or len(items) <= usual + 1 else usual
    return list(items[:most]), list(items[most:])
