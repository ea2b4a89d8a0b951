"""Words that name a field of policy or of the economy: the bare word, noun or adjective, outside names."""

from collections.abc import Iterator

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.sectors.hits import SectorHit
from desktop_app.suggest.engines.patterns.sectors.meaning import meant_hits
from desktop_app.suggest.engines.patterns.sectors.own import OwnSectors
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.sector_words import Strength

_SCORES = {Strength.SURE: 0.9, Strength.WEAK: 0.8, Strength.BUILT: 0.75, Strength.GOODS: 0.7}


class SectorPatterns:
    """Proposes a sector at each word of the vocabulary, linked to the project's own record of it."""

    name = EngineName.PATTERNS
    version = "sectors 6"

    def __init__(self, knowledge: Knowledge) -> None:
        self._own = OwnSectors(knowledge)

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """See `Engine`."""
        for hit in meant_hits(reading):
            yield self._proposed(reading, hit)

    def _proposed(self, reading: Reading, hit: SectorHit) -> Suggestion:
        span = hit.span(reading)
        known = self._own.record(hit.phrase)
        sector = hit.phrase.sector
        return propose(
            reading,
            self,
            Kind.SECTOR,
            span,
            _SCORES[hit.phrase.strength],
            Reason("sector_words", {"words": " ".join(span.of(reading.source).split())}),
            record=known.record if known else None,
            label=known.label if known else sector.label,
            label_en=known.label_en if known else sector.label_en,
        )
