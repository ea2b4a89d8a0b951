"""Two records that may be one thing."""

from dataclasses import dataclass
from typing import Literal

DuplicateReason = Literal["same", "spelling", "letters", "english", "code", "part", "title", "facts"]
"""Why: the same name, another spelling of it, the same sounds in other letters, the same English name, the same
country's code, one name within the other and nothing against it, like titles and nothing against it, the same facts.
"""


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """`score` runs from 0 to 1, likely from 0.5 on. `shared` names what both have (fields), for who decides."""

    one: str
    other: str
    score: float
    reason: DuplicateReason
    shared: tuple[str, ...] = ()


def comparable(longer: int, shorter: int) -> bool:
    """Whether a longer name stands often enough, by its mentions, to be the fuller name and no slip."""
    return 4 * longer >= shorter
