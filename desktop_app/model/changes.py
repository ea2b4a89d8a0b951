"""What a call of the workspace changed, so that each view can decide what to repaint."""

from collections.abc import Sequence
from dataclasses import dataclass, field

EVERY_ARTICLE = "*"

@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of what was added, changed or removed, by kind of thing; empty sets where nothing was.

    `step` is the name of the undo step (a key of the words of the screen), None for a call without one.
    """

    articles: frozenset[str] = frozenset()
    annotations: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    step: str | None = None
    focus_article: str | None = field(default=None)
    """The article in which an undone or redone act stands, so that the window can go there."""
    kinds: frozenset[str] = frozenset()
    """Kinds whose names, keys or looks are others now."""
    verdicts: frozenset[str] = frozenset()
    """Articles of which a suggestion was answered, or that is no longer so; EVERY_ARTICLE where a list changed."""

    def __bool__(self) -> bool:
        return bool(
            self.articles or self.annotations or self.records or self.pairs or self.kinds or self.verdicts
        )

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.articles | other.articles,
            self.annotations | other.annotations,
            self.records | other.records,
            self.pairs | other.pairs,
            other.step or self.step,
            other.focus_article or self.focus_article,
            self.kinds | other.kinds,
            self.verdicts | other.verdicts,
        )


def together(parts: Sequence[Changes]) -> Changes:
    """As `|` of all of them, at the price of one: thousands of steps may have changed thousands of things."""
    none: frozenset[str] = frozenset()
    return Changes(
        none.union(*(one.articles for one in parts)),
        none.union(*(one.annotations for one in parts)),
        none.union(*(one.records for one in parts)),
        none.union(*(one.pairs for one in parts)),
        next((one.step for one in reversed(parts) if one.step), None),
        next((one.focus_article for one in reversed(parts) if one.focus_article), None),
        none.union(*(one.kinds for one in parts)),
        none.union(*(one.verdicts for one in parts)),
    )
