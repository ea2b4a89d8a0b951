"""What "mark all like this" looks for, and the places it finds."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span


class Form(StrEnum):
    """How the words of a place are written, beside the name that is looked for."""

    NAME = "name"  # as the record is called, or by a spelling that is known
    SPELLING = "spelling"  # other hamza, ya or ta marbuta
    PREFIXED = "prefixed"  # behind و ف ب ك ل س
    VOWELLED = "vowelled"
    SIMILAR = "similar"  # another word that is spelt alike: رحمن for رحمان
    SHORT = "short"  # the last name alone


class OccurrenceState(StrEnum):
    """Whether the place can be marked."""

    FREE = "free"
    MARKED = "marked"  # for this record already
    OTHER = "other"  # crosses a mark or name of another record: can be marked, and nobody proposes it
    TAKEN = "taken"  # the very letters bear a mark of this kind


@dataclass(frozen=True, slots=True)
class SoughtName:
    """One way the thing is called. `form` is NAME, SIMILAR or SHORT; `sure` says whether its places are proposed."""

    text: str
    form: Form = Form.NAME
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, and what its places are to be marked as.

    `record` None stands for a new one, called `label`. `place` is where it was asked from: an article and a span of it.
    `clashes` are (folded name, label) of other records of the kind that bear one of the names.
    """

    kind: Kind
    record: str | None
    label: str
    names: tuple[SoughtName, ...]
    place: tuple[str, Span] | None = None
    clashes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place, with some letters on either side as an annotation keeps them (see `Annotation`).

    The last `prefix` code points of `before` belong to the first word. `name` is the name of `Sought` that stands
    here, `form` how it is written; `ticked` whether the place is proposed. `other` is the label of the record that
    has the place, or may be meant. `published` and `number` say where the article stands (sort key, order of import).
    """

    article: str
    span: Span
    quote: str
    before: str
    after: str
    prefix: int
    name: str
    form: Form
    state: OccurrenceState
    ticked: bool
    other: str = ""
    published: str = ""
    number: int = 0

    @property
    def free(self) -> bool:
        """Whether it can be marked at all."""
        return self.state in (OccurrenceState.FREE, OccurrenceState.OTHER)


@dataclass(frozen=True, slots=True)
class SpreadFrom:
    """What the window is asked to spread: a mark, a record, or words (with what they are, where that is known)."""

    mark: str | None = None
    record: str | None = None
    words: str = ""
    kind: Kind | None = None
    label: str = ""
    place: tuple[str, Span] | None = None
