"""What is taken for granted of a new mark's record beside what its words say: guesses like the others.

The day of the news where the words give none, the sectors marked within the mark, the people of its sentence, the
countries of the only pair that the article is about as parties of an agreement.
"""

from collections.abc import Iterator, Mapping, Sequence

from desktop_app.arabic.edges import sentence_at
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.kinds import Kind, field_spec
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation

_HELD = frozenset({"talks", "phone_call", "signing_ceremony"})
"""Meetings of which news tells on their day; visits last, and invitations are for later."""
_BY_MARKS = {"sectors": Kind.SECTOR, "participants": Kind.PERSON}
"""Fields whose values are marked in the article themselves, and as what."""


def granted(
    kind: Kind, known: Mapping[str, str], published: str, pairs: Sequence[str] = ()
) -> Iterator[tuple[str, str]]:
    """Fields and values for a record of which `known` is known by now (field -> value); `pairs` are the article's."""
    day = published if _is_day(published) else ""
    if kind is Kind.STATEMENT:
        yield "kind", "position"
        yield "date", day
    elif kind is Kind.AGREEMENT:
        yield from (("parties", country) for country in (pairs[0].split("-") if len(pairs) == 1 else ()))
        if known.get("status") == "signed":
            yield "signed", day
    elif kind is Kind.MEETING and known.get("kind") in _HELD:
        yield "date", day
    elif kind is Kind.FIGURE and "value" in known:
        yield "comparison", "exactly"


def places_to_look(annotation: Annotation, text: str) -> Iterator[tuple[str, Kind, Span]]:
    """Fields whose values may be marked nearby, as what, and where: sectors within the mark, people of its sentence."""
    for name, kind in _BY_MARKS.items():
        spec = field_spec(annotation.kind, name)
        if spec is not None:
            yield name, kind, sentence_at(text, annotation.span.start) if spec.sided else annotation.span


def _is_day(edtf: str) -> bool:
    parsed = parse_edtf(edtf)
    return parsed is not None and not parsed.is_range and parsed.start is not None and parsed.start.day is not None
