"""Steps of the history, and what they say they were done to."""

from dataclasses import dataclass

_MANY = "×"  # before the number at the end of a step's detail, where one act did several things


def step_detail(subject: str, count: int = 1) -> str:
    """A step's detail: what it is done to (60 letters of it) and on how many."""
    subject = " ".join(subject.split())[:60]
    return f"{subject} {_MANY}{count}".strip() if count > 1 else subject


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history. `name` is a key of the words of the screen."""

    number: int
    name: str
    detail: str
    made_at: str
    undone: bool
    author: str = ""
    back_to: int | None = None
    """For a step that took others back because work went on before them: the first of those."""

    @property
    def count(self) -> int:
        """On how many things it was done at once, where it says so, else 1."""
        number = f" {self.detail}".rpartition(f" {_MANY}")[2]
        return int(number) if f" {self.detail}".endswith(f" {_MANY}{number}") and number.isdecimal() else 1

    @property
    def subject(self) -> str:
        """What it was done to, without the number."""
        return self.detail.rpartition(_MANY)[0].strip() if self.count > 1 else self.detail
