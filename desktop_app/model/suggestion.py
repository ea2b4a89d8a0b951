"""What engines propose to mark, why, and what the analyst said of it. Plain data that crosses the counter.

A suggestion is never a mark: it becomes one when the analyst accepts it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.values import value


class EngineName(StrEnum):
    """Who proposes."""

    __hash__ = str.__hash__  # as in `Kind`

    MEMORY = "memory"  # what was marked in this project before
    GAZETTEER = "gazetteer"  # lists of names that come with the program, and the analyst's own
    PATTERNS = "patterns"  # what the words around say
    LEARNER = "learner"  # a model trained on this project's marks
    NEURAL = "neural"  # camel-tools' recogniser, where it is installed


@value()
class Reason:
    """Why something is proposed: a code, worded by whoever shows it, and what its sentence names.

    The codes are `model.suggestion.REASONS`; the values are words of the article or of a list, or counts as text. What
    sank says by how much: of the like in articles that are done, "taken" of "of" were marked.
    """

    code: str
    values: Mapping[str, str] = field(default_factory=dict, hash=False)


REASONS: Mapping[str, tuple[str, ...]] = {
    "marked_before": ("count",),  # these words were marked so `count` times
    "known_name": ("name",),  # a name of a record of this project
    "short_name": ("name",),  # the short form of a name that stands in full in this article
    "own_list": ("name",),  # of the analyst's own list
    "list": ("list", "name"),  # of a list of the program: countries, capitals, organisations ...
    "title": ("words",),  # a name after a title or office
    "head": ("words",),  # the word that heads such names: وزارة, جامعة
    "words": ("words",),  # the words that say so
    "nested": ("words",),  # a name of its own within the name `words` of the same kind
    "number": ("words",),  # a number with what is counted
    "saying": ("words",),  # a verb of saying
    "sector_words": ("words",),
    "learnt": ("percent",),  # the learner's own probability
    "neural": (),
}


@value()
class ProposedField:
    """A value for a field of the record that a suggestion would make or add to.

    `value` is in the field's type (`ValueType`); for a record it is its id, or "" where `words` name one that isn't
    known yet. `span` is where it was read (code points of the article), None where no words say it.
    """

    field: str
    value: str
    words: str = ""
    span: Span | None = None


@value()
class Voice:
    """An engine that takes the same words for the same thing; its `version` and `score` as in `Suggestion`."""

    engine: EngineName
    version: str
    score: float


@value()
class Suggestion:
    """A span of an article that an engine takes for something.

    `record` is the known record it would belong to; without one, `label` (and `label_en`, where a list knows it) is
    what a new one would be called. `score` is between 0 and 1 and comparable between engines. `quote` is the text
    under the span.
    """

    article: str
    span: Span
    quote: str
    kind: Kind
    record: str | None
    label: str
    label_en: str
    score: float
    engine: EngineName
    version: str
    reason: Reason
    fields: tuple[ProposedField, ...] = ()
    also: tuple[Voice, ...] = ()
    """Other engines that say the same: an answer is counted for each of them."""

    @property
    def engines(self) -> tuple[EngineName, ...]:
        """All that say so, the one whose words these are first."""
        return (self.engine, *(voice.engine for voice in self.also)) if self.also else (self.engine,)

    @property
    def meant(self) -> str:
        """What tells one reading of the same words from another: the record, or the name of a new one."""
        return self.record or f"{self.kind}:{self.label}"


class Answer(StrEnum):
    """What the analyst said of a suggestion."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer, kept: by it a refused suggestion doesn't come back, and an engine's rate is counted.

    `folded` is the folded quote, `meant` the record's id or the folded label of the new one. `annotation` is the
    mark that it became: an accepted one, or a refused one whose words were marked as another kind. Where several
    engines proposed the same there is one for each of them.
    """

    id: str
    article: str
    span: Span
    quote: str
    folded: str
    kind: Kind
    meant: str
    label: str
    engine: EngineName
    version: str
    score: float
    answer: Answer
    annotation: str
    author: str
    created_at: str


@dataclass(frozen=True, slots=True)
class SuggestionGroup:
    """Suggestions that mean one thing, to be answered together, with the highest and the lowest score among them."""

    kind: Kind
    record: str | None
    label: str
    label_en: str
    count: int
    articles: int
    best: float
    worst: float
    engines: tuple[EngineName, ...]


@dataclass(frozen=True, slots=True)
class EngineRate:
    """How often an engine's suggestions were taken."""

    engine: EngineName
    kind: Kind
    accepted: int
    refused: int

    @property
    def rate(self) -> float:
        """Between 0 and 1; 0 where nothing was answered."""
        answered = self.accepted + self.refused
        return self.accepted / answered if answered else 0.0


@dataclass(frozen=True, slots=True)
class EngineScore:
    """How right suggestions were, measured against confirmed marks; `engine` None stands for all of them together."""

    engine: EngineName | None
    kind: Kind
    right: int
    proposed: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.right / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class LearnerState:
    """`status` is "none", "ready", "damaged", "outdated", or "without_lexicon" where it was trained with the words of a
    lexicon (`lexicon`) that isn't there any more, so that it can't be asked. `marks` are those it was trained on, `now`
    those there are, `least` how many it takes; `due` says that enough is new for training again."""

    status: str
    trained_at: str = ""  # ISO 8601, UTC
    version: str = ""
    sentences: int = 0
    marks: int = 0
    now: int = 0
    due: bool = False
    lexicon: bool = False
    least: int = 0


@dataclass(frozen=True, slots=True)
class GazetteerEntry:
    """A name of the analyst's own list: one spelling `text` of the thing called `label`."""

    id: str
    kind: Kind
    text: str
    label: str
    label_en: str
    country: str  # alpha-2 or ""
    created_at: str
