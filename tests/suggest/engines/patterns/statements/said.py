"""What the engine says of a text, with a few names that the tests use."""

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.statements.engine import StatementPatterns
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Named, Reading

_NAMES = (
    (Kind.PERSON, ("ويليام روتو", "قيس سعيد", "روتو", "سعيد", "إمام علي")),
    (Kind.COUNTRY, ("كينيا", "تونس")),
    (Kind.ORGANISATION, ("شركة الموانئ الكينية", "وزارة المياه", "وكالة الأنباء الكينية")),
    (Kind.PLACE, ("نيروبي",)),
)


def said(text: str) -> list[Suggestion]:
    """Its statements, in order."""
    reading = Reading("a", text, "2024-11-20")
    names = []
    for kind, known in _NAMES:
        for name in known:
            at = text.find(name)
            while at >= 0:
                names.append(Named(Span(at, at + len(name)), kind, f"id.{name}", name))
                at = text.find(name, at + 1)
    reading.take_names(names)
    return sorted(StatementPatterns(Knowledge()).suggest(reading), key=lambda one: one.span)


def fields(one: Suggestion) -> dict[str, str]:
    """The values of a statement's fields."""
    return {told.field: told.value for told in one.fields}
