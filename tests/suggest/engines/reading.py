"""Readings and knowledge made in a line, and suggestions as short as they can be looked at."""

from collections.abc import Iterable

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.engine import Engine
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.reading import Reading


def read(text: str, *, countries: tuple[str, ...] = ()) -> Reading:
    return Reading("article", text, countries=countries)


def known(*names: tuple[str, Kind, str], country: str = "", marks: int = 1) -> tuple[KnownName, ...]:
    """Each (record, kind, name); the first name of a record is its label."""
    labels: dict[str, str] = {}
    return tuple(
        KnownName(record, kind, text, labels.setdefault(record, text), "", country, marks)
        for record, kind, text in names
    )


def knowing(*names: tuple[str, Kind, str]) -> Knowledge:
    return Knowledge(known(*names))


def quotes(engine: Engine, text: str, kind: Kind | None = None) -> list[str]:
    """What is proposed in a text, of one kind or of all, in its order."""
    found: Iterable[Suggestion] = engine.suggest(read(text))
    return [one.quote for one in sorted(found, key=lambda one: one.span) if kind in (None, one.kind)]
