"""What is drawn in a briefing: charts of numbers and the time axis, as plain data."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.model.briefing_text import About, Content, Count


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
