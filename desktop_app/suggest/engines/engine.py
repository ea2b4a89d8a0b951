"""What an engine is.

Names come first (persons, organisations, countries, places, events, also by memory and the learner); the engines of
deeds (agreements, meetings, figures, statements, sectors) then find them in `Reading.names`.
"""

from collections.abc import Iterable, Sequence
from typing import Protocol, runtime_checkable

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.suggest.reading import Reading


class Engine(Protocol):
    """Proposes marks for an article. The same reading gives the same suggestions, in any process and time zone.

    An engine is made once for a state of knowledge and asked for many articles, from one thread at a time. It reads
    no file and no clock while it is asked, and raises nothing for any text.
    """

    name: EngineName
    version: str
    """Another one whenever the same article may get other suggestions (for the learner: the model's)."""

    def suggest(self, reading: Reading) -> Iterable[Suggestion]:
        """Suggestions in any order; they may overlap each other and what is marked: `resolve` sees to that."""
        ...


@runtime_checkable
class Weigher(Protocol):
    """An engine that also knows how far to believe what others say."""

    def weigh(self, reading: Reading) -> Iterable[Suggestion]:
        """What was heard (`Reading.heard`), each with the score that is its due; without what is believed no more.
        Asked after all engines of names."""
        ...

    def weigh_deeds(self, deeds: Sequence[Suggestion]) -> Iterable[Suggestion]:
        """The same for what the engines of deeds said, by what became of such suggestions before."""
        ...


def propose(
    reading: Reading,
    engine: Engine,
    kind: Kind,
    span: Span,
    score: float,
    reason: Reason,
    *,
    record: str | None = None,
    label: str = "",
    label_en: str = "",
    fields: tuple[ProposedField, ...] = (),
) -> Suggestion:
    """A suggestion for a span of the article (code points of the article, not of the folded text).

    Without a label the words under the span are it, on one line; in للصين the mark begins at the second ل and the
    label is الصين, which the caller has to give.
    """
    quote = span.of(reading.source)
    return Suggestion(
        reading.id,
        span,
        quote,
        kind,
        record,
        label or " ".join(quote.split()),
        label_en,
        score,
        engine.name,
        engine.version,
        reason,
        fields,
    )
