"""What can be followed on the page: where it stands, what is said of it, and where it leads."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a spot leads: to marks, to articles, to a record without a mark, to a page, to a block, to a period,
    to the analyst's judgement.

    Marks: one is jumped to, of several a list opens. `page` is a page's name and what it shows.
    """

    title: str = ""
    marks: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    record: str = ""
    page: tuple[str, Any] | None = None
    block: str = ""
    period: str | None = None
    judged: str | None = None  # an assessment's id, "" for a new one

    def __bool__(self) -> bool:
        return bool(
            self.marks or self.articles or self.record or self.page or self.block
            or self.period is not None or self.judged is not None
        )


@dataclass(slots=True)
class Spot:
    """A place of a block, in its own logical pixels. `key` finds it again after the data has changed.

    `words` are spoken and shown as a tip. `hot` says how it is shown under the mouse: "row", "ring" or "link".
    """

    rect: QRectF
    key: str
    words: str
    goal: Goal = field(default_factory=Goal)
    hot: str = "row"
