"""Words and lists of what can be chosen for a briefing."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.model.briefing import ALWAYS, Length, SectionName
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.library import LibraryFilter
from desktop_app.model.said import MadeBriefing
from desktop_app.model.sectors import SectorNode
from desktop_app.ui.dates import read_date, show_date
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.options import Option

LANGUAGES = ("ar", "en")
LENGTHS = tuple(Length)
CHOOSABLE = tuple(name for name in SectionName if name not in ALWAYS)
DIGITS = ("latin", "arabic")
MONTHS = ("egypt", "levant", "maghreb")
_BETWEEN = re.compile(r"\s*[–—]\s*|\s+-\s+|\s+(?:إلى|حتى|to|until)\s+|(?<=\d{4})-(?=\d{4}\b)")


class BriefWords(QObject):
    """The words of the panel's lists."""

    def length(self, length: Length) -> str:
        return {
            Length.ONE_PAGE: self.tr("One page"), Length.STANDARD: self.tr("Standard"), Length.FULL: self.tr("Full"),
        }[length]  # fmt: skip

    def section(self, name: SectionName) -> str:
        return {
            SectionName.KEY_POINTS: self.tr("Key points"),
            SectionName.SNAPSHOT: self.tr("Snapshot"),
            SectionName.NEW: self.tr("What is new"),
            SectionName.AGREEMENTS: self.tr("Agreements"),
            SectionName.MEETINGS: self.tr("Meetings and visits"),
            SectionName.SECTORS: self.tr("Sectors"),
            SectionName.FIGURES: self.tr("Figures"),
            SectionName.PEOPLE: self.tr("People and institutions"),
            SectionName.STATEMENTS: self.tr("Statements and commitments"),
            SectionName.SOURCES: self.tr("Sources"),
        }[name]

    def sections(self, chosen: Sequence[SectionName]) -> str:
        """What stands on the button."""
        if not chosen:
            return self.tr("All sections")
        names = [self.section(name) for name in CHOOSABLE if name in chosen]
        return names[0] if len(names) == 1 else self.tr("{count} of {all}").format(count=len(names), all=len(CHOOSABLE))

    def period(self, edtf: str) -> str:
        """ "2023", "From 2023 to 2025", "All time"."""
        said = show_date(edtf)
        return said[:1].upper() + said[1:] if edtf else self.tr("All time")

    def since(self, day: str, made: Sequence[MadeBriefing]) -> str:
        """The latest briefing made on that day, by the day up to which it knew what it says: the next names it so."""
        if not day:
            return self.tr("The last before today")
        return show_date(next((one.as_of for one in made if one.made_at.startswith(day) and one.as_of), day))

    def day_options(self, made: Sequence[MadeBriefing]) -> list[Option]:
        """The days on which briefings were made, the latest first."""
        days = dict.fromkeys(one.made_at[:10] for one in made)
        usual = Option(self.since("", made), "", strong=True)
        return [usual, *(Option(self.since(day, made), day, self._made_on(day, made)) for day in days)]

    def _made_on(self, day: str, made: Sequence[MadeBriefing]) -> str:
        """Where that is another day, so that two of one day can be told apart."""
        shown = show_date(day)
        return "" if shown == self.since(day, made) else self.tr("made {day}").format(day=shown)

    def period_options(self, typed: str, years: Sequence[str]) -> list[Option]:
        """What is typed as a period, if it is one; all time and the years of the articles."""
        found = read_period(typed)
        mine = [Option(self.period(found), found, icon="calendar")] if found and found not in years else []
        usual = [Option(self.period(""), ""), *(Option(year, year) for year in years)]
        return [*mine, *(one for one in usual if typed.casefold() in one.label.casefold())]


def language_name(language: str) -> str:
    """Each language is called by its own name."""
    return {"ar": "العربية", "en": "English"}[language]


def read_period(typed: str) -> str:
    """What is typed as an EDTF period: a date, two with a dash or word between; "" where it is none."""
    ends = _BETWEEN.split(typed.strip().removeprefix("من ").removeprefix("from "), maxsplit=1)
    if len(ends) != 2:
        return read_date(typed) or ""
    first, last = (".." if end in ("", "..") else read_date(end) for end in ends)
    made = f"{first}/{last}"
    return made if first and last and made != "../.." and parse_edtf(made) is not None else ""


def years_of(session: Session, pair: str) -> list[str]:
    """The years in which articles of the pair were printed, the latest first."""
    shape = session.act(session.desk.library.shape, LibraryFilter(pairs=(pair,)))
    years = [month.key[:4] for month in shape.months] if shape is not None else []
    return [year for year in dict.fromkeys(years) if year.isdecimal()]


def sector_options(session: Session, typed: str, chosen: Sequence[str]) -> list[Option]:
    """The tree of sectors, each below the one it stands under; by words of either language."""
    from desktop_app.arabic.fold import fold

    found: list[Option] = []
    wanted = fold(typed)

    def walk(nodes: Sequence[SectorNode], above: str) -> None:
        for node in nodes:
            label, other = node.record.label or node.record.label_en, node.record.label_en
            said = any(wanted in fold(name) for name in (label, other))
            if said and node.record.id not in chosen:
                found.append(Option(label, node.record.id, above or (other if other != label else ""), "layers"))
            walk(node.children, label)

    walk(session.desk.sectors.tree(), "")
    return found
