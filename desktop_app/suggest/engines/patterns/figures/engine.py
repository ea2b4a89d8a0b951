"""Amounts, counts, ranks, shares and changes, with their numbers in digits or words."""

from collections.abc import Iterator

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.denials import Denials
from desktop_app.suggest.engines.patterns.figures.fields import told, words_of
from desktop_app.suggest.engines.patterns.figures.numbers import figure_numbers
from desktop_app.suggest.engines.patterns.figures.ranks import Rank, counts_behind, fractions, ranks
from desktop_app.suggest.engines.patterns.figures.sentence import FigureSentence
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading


class FigurePatterns:
    """Proposes a figure at each number that says how much or how many."""

    name = EngineName.PATTERNS
    version = "figures 6"

    def __init__(self, knowledge: Knowledge) -> None:
        del knowledge  # figures belong to their articles

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """See `Engine`."""
        denied = reading.shared(Denials).words
        for sentence, numbers in figure_numbers(reading):
            if denied:
                numbers = [one for one in numbers if reading.word_at(one.span.start) not in denied]
            yield from FigureSentence(self, reading, sentence, numbers).suggestions()
        for rank in (*ranks(reading), *counts_behind(reading), *fractions(reading)):
            if not denied or reading.word_at(rank.span.start) not in denied:
                yield self._rank(reading, rank)

    def _rank(self, reading: Reading, rank: Rank) -> Suggestion:
        fields = [
            ProposedField("value", rank.value, *words_of(reading, rank.number)),
            ProposedField("comparison", rank.comparison),
        ]
        if rank.unit:
            fields.append(ProposedField("unit", rank.unit))
        if rank.measure is not None:
            fields.insert(0, told(reading, "measure", rank.measure))
        span = reading.back(rank.span.start, rank.span.end)
        reason = Reason("number", {"words": words_of(reading, rank.number)[0]})
        return propose(reading, self, Kind.FIGURE, span, rank.score, reason, fields=tuple(fields))
