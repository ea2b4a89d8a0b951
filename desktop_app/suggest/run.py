"""All engines over one article: names first, then what is made of names."""

from collections.abc import Callable, Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.engine import Engine
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Named, Reading
from desktop_app.suggest.resolve import Refusals, resolve

Mark = tuple[Span, Kind, str | None, str, str]
"""(span, kind, record, label, country) of a mark that the article has."""


class Suggester:
    """The engines for one state of knowledge. Used by one thread at a time."""

    def __init__(self, names: Sequence[Engine], deeds: Sequence[Engine], knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._names = names
        self._deeds = deeds
        self._refusals = Refusals(knowledge.verdicts)
        self._country = {name.record: name.country for name in knowledge.names}

    def suggest(
        self, reading: Reading, marks: Sequence[Mark] = (), cancelled: Callable[[], bool] = lambda: False
    ) -> list[Suggestion]:
        """What may be marked in the article beside `marks`, in reading order. Cancelled, an empty list."""
        marked = [(span, kind) for span, kind, *_ in marks]
        names: list[Suggestion] = []
        for engine in self._names:
            names += engine.suggest(reading)
            if cancelled():
                return []
        names = resolve(names, marked, self._refusals)
        reading.take_names([*map(self._named, names), *map(_of_mark, marks)])
        deeds: list[Suggestion] = []
        for engine in self._deeds:
            deeds += engine.suggest(reading)
            if cancelled():
                return []
        return resolve([*names, *deeds], marked, self._refusals)

    def _named(self, one: Suggestion) -> Named:
        country = self._country.get(one.record or "", "")
        told = next((field.value for field in one.fields if field.field in ("code", "country")), "")
        return Named(one.span, one.kind, one.record, one.label, country or told)


def _of_mark(mark: Mark) -> Named:
    span, kind, record, label, country = mark
    return Named(span, kind, record, label, country, marked=True)


def make_suggester(knowledge: Knowledge) -> Suggester:
    """The engines that need nothing but the program and what the project knows."""
    from desktop_app.suggest.engines.registry import deed_engines, name_engines

    return Suggester(name_engines(knowledge), deed_engines(knowledge), knowledge)


