"""The dates of a text as the tests compare them."""

from desktop_app.suggest.dates_in import dates_in
from desktop_app.suggest.reading import Reading

DAY = "2024-11-20"
"""A Wednesday, when the texts were published."""


def read(text: str, published: str = DAY) -> list[tuple[str, str]]:
    """(words, EDTF) of each date of a text, in order."""
    return [(span.of(text), edtf) for span, edtf in dates_in(Reading("a", text, published))]
