"""What is thin about a pair of countries: the points to look at before its briefing is handed round."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.model.kinds import Kind


class Reason(StrEnum):
    """Why something is thin, the weightiest first."""

    CONFLICT = "conflict"  # sources give different values, or reporters different numbers
    NO_SOURCE = "no_source"  # no mark supports it; the analyst has made it
    ONE_SOURCE = "one_source"
    UNDATED = "undated"
    UNCONFIRMED = "unconfirmed"  # a value is read off and nobody has agreed to it
    PAIR_GUESSED = "pair_guessed"  # that it belongs to the pair is a guess
    NO_PAIR = "no_pair"  # marked in an article of the pair, and given to no pair
    NO_ENGLISH = "no_english"


@dataclass(frozen=True, slots=True)
class ThinPoint:
    """One thing that is thin for one reason. `evidence` are annotation ids, the best place to go to first.

    `detail` says what there is to say beside the name: the field and the values in conflict, the unconfirmed fields.
    """

    reason: Reason
    record: str
    kind: Kind
    label: str
    detail: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thin:
    """All points of a pair, in the order of their reasons."""

    pair: str
    points: tuple[ThinPoint, ...] = ()

    def of(self, reason: Reason) -> tuple[ThinPoint, ...]:
        return tuple(point for point in self.points if point.reason is reason)

    def count(self, *, english: bool = True) -> int:
        """How many points; `english` False leaves out those that matter in English only."""
        return sum(english or point.reason is not Reason.NO_ENGLISH for point in self.points)
