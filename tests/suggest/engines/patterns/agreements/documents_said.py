"""What the engine of agreements finds in a sentence, for the tests."""

from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.agreements.engine import AgreementPatterns
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import Refusals, resolve

from ..deeds import read, told


def suggested(reading: Reading) -> list[Suggestion]:
    return resolve(AgreementPatterns().suggest(reading), [], Refusals([]))


def found(marked: str) -> list[str]:
    """ "title | kind | status | side + side" of each suggestion."""
    lines = []
    for one in suggested(read(marked)):
        values = ("".join(told(one, field)[:1]) for field in ("kind", "status"))
        lines.append(" | ".join([" ".join(one.quote.split()), *values, " + ".join(told(one, "bodies"))]).rstrip(" |"))
    return lines


def labels(marked: str, published: str = "2024-03-03") -> list[str]:
    return [one.label for one in suggested(read(marked, published))]
