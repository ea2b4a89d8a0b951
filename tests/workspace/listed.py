"""An engine for tests: it proposes the words it was given wherever they stand."""

from collections.abc import Iterator, Sequence

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.suggest.engines import registry
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading


class Listed:
    """`wanted` are (words, kind, score)."""

    name = EngineName.GAZETTEER
    version = "test"

    def __init__(self, wanted: Sequence[tuple[str, Kind, float]], knowledge: Knowledge) -> None:
        self._wanted = wanted
        self._records = {(one.label, one.kind): one.record for one in knowledge.names}

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        for words, kind, score in self._wanted:
            start = reading.source.find(words)
            while start >= 0:
                span = Span(start, start + len(words))
                fields = (ProposedField("role", "مدير", words, span),) if kind is Kind.PERSON else ()
                record = self._records.get((words, kind))
                yield propose(reading, self, kind, span, score, Reason("words"), record=record, fields=fields)
                start = reading.source.find(words, start + 1)


def propose_only(monkeypatch: pytest.MonkeyPatch, *wanted: tuple[str, Kind, float]) -> None:
    """Let this be the only engine there is."""
    monkeypatch.setattr(
        registry, "name_engines", lambda known: [] if "gazetteer" in known.switched_off else [Listed(wanted, known)]
    )
    monkeypatch.setattr(registry, "deed_engines", lambda known: [])
