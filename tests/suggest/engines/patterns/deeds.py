"""Readings for the tests of deeds: sentences in which names stand in braces, as engines of names would find them."""

import re
from collections.abc import Callable

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.countries import country_of_name
from desktop_app.suggest.reading import Named, Reading

_KINDS = {"o": Kind.ORGANISATION, "c": Kind.COUNTRY, "p": Kind.PERSON, "l": Kind.PLACE, "e": Kind.EVENT}
_NAME = re.compile(r"\{([ocple]):([^{}]*)\}")


def read(marked: str, published: str = "2024-03-03") -> Reading:
    """`{o:…}` an organisation, `{c:…}` a country, `{p:…}` a person, `{l:…}` a place, `{e:…}` an event."""
    text, names = "", []
    at = 0
    for match in _NAME.finditer(marked):
        text += marked[at : match.start()]
        kind = _KINDS[match[1]]
        code = country_of_name(match[2]) or "" if kind is Kind.COUNTRY else ""
        names.append(Named(Span(len(text), len(text) + len(match[2])), kind, None, match[2], code))
        text += match[2]
        at = match.end()
    reading = Reading("a", text + marked[at:], published)
    reading.take_names(names)
    return reading


def told(one: Suggestion, field: str) -> list[str]:
    """The values of a field, or their words where they name records."""
    return [value.value or value.words for value in one.fields if value.field == field]


def read_twice(suggested: Callable[[Reading], list[Suggestion]], pieces: list[str]) -> None:
    """Any text is read the same way twice, with spans at the edges of words."""
    text = " ".join(pieces)
    first, again = suggested(Reading("a", text, "2024-03-03")), suggested(Reading("a", text, "2024-03-03"))
    assert first == again
    for one in first:
        assert one.quote == text[one.span.start : one.span.end]
        assert one.quote.strip() == one.quote != ""
        assert text[one.span.end : one.span.end + 1].isalnum() is False
