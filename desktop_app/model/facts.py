"""What a record says in one field, ready to be printed: the value, how sure it is, and where it was read."""

from dataclasses import dataclass

from desktop_app.model.things import Claim, Record


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of one field of one record.

    `evidence` are annotation ids: the one the value was read from, else those of the record itself.
    `by_analyst` says that the value was not read but set by hand, with `reason`. `rivals` are the other live
    claims of a single-valued field that do not agree.
    """

    record: str
    field: str
    value: str
    words: str
    side: str
    as_of: str
    confirmed: bool
    evidence: tuple[str, ...]
    by_analyst: bool = False
    reason: str = ""
    rivals: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Live values of one single-valued field that do not agree, the shown one first."""

    record: Record
    field: str
    claims: tuple[Claim, ...]
