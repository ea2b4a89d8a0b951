"""All engines over one article: names first, then what is made of names."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from desktop_app.model.kinds import ENTITY_KINDS, Kind
from desktop_app.model.spans import Cover, Span
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.suggest.agreeing import with_voices
from desktop_app.suggest.decorating import without_decorations
from desktop_app.suggest.engines.engine import Engine, Weigher
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Named, Reading
from desktop_app.suggest.resolve import Refusals, covered, in_order, resolve
from desktop_app.suggest.touching import told, traces

Mark = tuple[Span, Kind, str | None, str, str]
"""(span, kind, record, label, country) of a mark that the article has."""


Failed = Callable[[EngineName, Exception], None]
Asked = TypeVar("Asked")


class Surveyed(NamedTuple):
    """What may be marked in an article, in reading order; what is hidden: each with whether a mark of its kind is
    there and whether it was refused; and the traces of all that was heard, see `suggest.touching`."""

    said: Sequence[Suggestion]
    hidden: Sequence[tuple[Suggestion, bool, bool]]
    traces: bytes


class Suggester:
    """The engines for one state of knowledge. Used by one thread at a time."""

    def __init__(self, names: Sequence[Engine], deeds: Sequence[Engine], knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._names = names
        self._deeds = deeds
        self._weigher = next((engine for engine in names if isinstance(engine, Weigher)), None)
        self._refusals = Refusals(knowledge.verdicts, knowledge.names, knowledge.merged)
        self._country = {name.record: name.country for name in knowledge.names}

    def suggest(
        self, reading: Reading, marks: Sequence[Mark] = (), cancelled: Callable[[], bool] = lambda: False
    ) -> list[Suggestion]:
        """What may be marked in the article beside `marks`, in reading order. Cancelled, an empty list."""
        try:
            return self._suggested(reading, marks, cancelled)[0]
        finally:
            reading.let_go()

    def survey(self, reading: Reading, marks: Sequence[Mark], failed: Failed) -> "Surveyed":
        """The same, and what only marks and refusals hide, so that it is there when they are taken back.

        An engine that raises says nothing in this article; `failed` hears of it and the others are asked.
        """
        hidden: list[Suggestion] = []
        try:
            said, heard = self._suggested(reading, marks, lambda: False, hidden, failed)
            behind = with_voices(resolve(hidden, (), Refusals(())), heard) if hidden else []
        finally:
            reading.let_go()
        if not behind:
            return Surveyed(said, (), traces(heard))
        covers = covered((span, kind) for span, kind, *_ in marks)
        states = ((one, _meets(covers, one), one in self._refusals) for one in behind)
        return Surveyed(said, tuple(state for state in states if state[1] or state[2]), traces(heard))

    def told(self) -> str:
        """What the engines know, see `suggest.touching`."""
        versions = (f"{engine.name} {engine.version}" for engine in (*self._names, *self._deeds))
        return told(self.knowledge, self._refusals, " ".join(versions))

    def _suggested(
        self,
        reading: Reading,
        marks: Sequence[Mark],
        cancelled: Callable[[], bool],
        hidden: list[Suggestion] | None = None,
        failed: Failed | None = None,
    ) -> tuple[list[Suggestion], list[Suggestion]]:
        """What is put before the analyst, and all that the engines said."""
        marked = [(span, kind) for span, kind, *_ in marks]
        names, deeds = self._said(reading, marked, marks, cancelled, hidden, failed)
        if cancelled():
            return [], []
        kinds = {one.kind for one in deeds}  # names of other kinds stay as they were decided
        settled = [one for one in names if one.kind not in kinds]
        still_open = [one for one in reading.heard if one.kind in kinds]
        weighed = self._deeds_weighed(deeds, failed)
        kept = in_order([*settled, *resolve([*still_open, *weighed], marked, self._refusals, hidden)])
        heard = [*reading.heard, *deeds]
        return with_voices(kept, heard), heard

    def apart(self, reading: Reading) -> dict[EngineName | None, list[Suggestion]]:
        """What would be proposed in an article without marks by all engines together (None), and by each one alone.

        The engines of deeds are given the names that all engines found.
        """
        _, deeds = self._said(reading, (), (), lambda: False)
        said = [*reading.heard, *deeds]
        weighed = self._deeds_weighed(deeds)
        found: dict[EngineName | None, list[Suggestion]] = {
            None: without_decorations(resolve([*self._weighed(reading), *weighed], (), self._refusals))
        }
        for engine in EngineName:
            if own := [one for one in said if one.engine is engine]:
                found[engine] = resolve(own, (), self._refusals)
        reading.let_go()
        return found

    def deeds(self, reading: Reading, marks: Sequence[Mark], failed: Failed | None = None) -> list[Suggestion]:
        """What the engines of deeds say in an article, unresolved, as if it had marks of names only; all that was said
        of names is `heard` by then. Engines that raise as in `survey`."""
        names = [mark for mark in marks if mark[1] in ENTITY_KINDS or mark[1].own]
        spans = [(span, kind) for span, kind, *_ in names]
        return self._said(reading, spans, names, lambda: False, failed=failed)[1]

    def _said(
        self,
        reading: Reading,
        marked: Sequence[tuple[Span, Kind]],
        marks: Sequence[Mark],
        cancelled: Callable[[], bool],
        hidden: list[Suggestion] | None = None,
        failed: Failed | None = None,
    ) -> tuple[list[Suggestion], list[Suggestion]]:
        """Names, resolved before deeds are made of them, and deeds, unresolved; all of the names said are `heard`."""
        deeds: list[Suggestion] = []
        for engine in self._names:
            reading.heard += _asked(engine, engine.suggest, reading, failed)
            if cancelled():
                return [], []
        names = without_decorations(resolve(self._weighed(reading, failed), marked, self._refusals, hidden))
        reading.take_names([*map(self._named, names), *map(_of_mark, marks)])
        for engine in self._deeds:
            deeds += _asked(engine, engine.suggest, reading, failed)
            if cancelled():
                return [], []
        return names, deeds

    def _weighed(self, reading: Reading, failed: Failed | None = None) -> Iterable[Suggestion]:
        """What was heard, as whoever learns from the analyst believes it."""
        if self._weigher is None:
            return reading.heard
        return _asked(self._weigher, self._weigher.weigh, reading, failed, reading.heard)

    def _deeds_weighed(self, deeds: Sequence[Suggestion], failed: Failed | None = None) -> Iterable[Suggestion]:
        """The same of deeds."""
        if self._weigher is None:
            return deeds
        return _asked(self._weigher, self._weigher.weigh_deeds, deeds, failed, deeds)

    def _named(self, one: Suggestion) -> Named:
        country = self._country.get(one.record, "") if one.record else ""
        if not country:
            for field in one.fields:
                if field.field == "code" or field.field == "country":
                    country = field.value
                    break
        return Named(one.span, one.kind, one.record, one.label, country)


def _asked(
    engine: Engine,
    ask: Callable[[Asked], Iterable[Suggestion]],
    of: Asked,
    failed: Failed | None,
    instead: Sequence[Suggestion] = (),
) -> Iterable[Suggestion]:
    """What an engine answers; where it fails and somebody wants to hear of that, what stands `instead`."""
    if failed is None:
        return ask(of)
    try:
        return list(ask(of))
    except Exception as error:  # noqa: BLE001 - whoever looks through a library tells of it at the end
        failed(engine.name, error)
        return instead


def _meets(covers: Mapping[Kind, Cover], one: Suggestion) -> bool:
    return one.kind in covers and covers[one.kind].meets(one.span)


def _of_mark(mark: Mark) -> Named:
    span, kind, record, label, country = mark
    return Named(span, kind, record, label, country, marked=True)


def make_suggester(knowledge: Knowledge, more: Sequence[Engine] = ()) -> Suggester:
    """The engines that need nothing but the program and what the project knows, then `more`: models of its own."""
    from desktop_app.suggest.engines.registry import deed_engines, name_engines

    further = [engine for engine in more if engine.name not in knowledge.switched_off]
    return Suggester([*name_engines(knowledge), *further], deed_engines(knowledge), knowledge)


