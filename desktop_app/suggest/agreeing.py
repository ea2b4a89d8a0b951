"""Which engines say the same: of several that propose one thing, one is shown, and each is right or wrong with it."""

from collections.abc import Iterable, Sequence

from desktop_app.model.suggestion import EngineName, ProposedField, Suggestion, Voice

_ENGINES = tuple(EngineName)


def with_voices(kept: Sequence[Suggestion], said: Iterable[Suggestion]) -> list[Suggestion]:
    """What was kept of all that was said (`said` holds it too), each with the other engines that said so: the same kind
    for the same span, and not another known record."""
    made = list(kept)
    beside = _beside(said)
    if not beside:
        return made
    for number, one in enumerate(kept):
        others = beside.get((one.span.start, one.span.end))
        if others is not None and (also := _voices(one, others)):
            made[number] = _with(one, also, one.fields if one.record else _fields(one, others))
    return made


def _voices(one: Suggestion, others: Iterable[Suggestion]) -> tuple[Voice, ...]:
    heard: dict[EngineName, Suggestion] = {}
    for other in others:
        if other.engine is not one.engine and _same(one, other):
            before = heard.get(other.engine)
            if before is None or before.score < other.score:
                heard[other.engine] = other
    if len(heard) > 1:
        heard = {engine: heard[engine] for engine in _ENGINES if engine in heard}
    return tuple([Voice(other.engine, other.version, other.score) for other in heard.values()])


def _fields(one: Suggestion, others: Iterable[Suggestion]) -> tuple[ProposedField, ...]:
    """What is told of something that has no record yet, by the others too: a list knows the country of somebody whose
    office the article tells."""
    told = {field.field for field in one.fields}
    more = (field for other in others if _same(one, other) for field in other.fields)
    return (*one.fields, *{field.field: field for field in more if field.field not in told}.values())


def _beside(said: Iterable[Suggestion]) -> dict[tuple[int, int], list[Suggestion]]:
    """What was said of spans of which more than one thing was."""
    first: dict[tuple[int, int], Suggestion] = {}
    found: dict[tuple[int, int], list[Suggestion]] = {}
    for one in said:
        place = one.span.start, one.span.end
        other = first.setdefault(place, one)
        if other is not one:
            if place in found:
                found[place].append(one)
            else:
                found[place] = [other, one]
    return found


def _same(one: Suggestion, other: Suggestion) -> bool:
    return one.kind is other.kind and (one.record is None or other.record is None or one.record == other.record)


def _with(one: Suggestion, also: tuple[Voice, ...], fields: tuple[ProposedField, ...]) -> Suggestion:
    """`dataclasses.replace`, which takes thrice as long."""
    return Suggestion(
        one.article, one.span, one.quote, one.kind, one.record, one.label, one.label_en, one.score, one.engine,
        one.version, one.reason, fields, also,
    )  # fmt: skip
