"""The figures that are read in a text, for the tests."""

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.figures.engine import FigurePatterns
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Named, Reading


def said(text: str, *names: str) -> list[Suggestion]:
    reading = Reading("a", text, "2024-11-20")
    reading.take_names(
        Named(Span(text.index(name), text.index(name) + len(name)), Kind.COUNTRY, None, name) for name in names
    )
    return sorted(FigurePatterns(Knowledge()).suggest(reading), key=lambda one: one.span)


def fields(one: Suggestion) -> dict[str, str]:
    return {told.field: told.value or told.words for told in one.fields}
