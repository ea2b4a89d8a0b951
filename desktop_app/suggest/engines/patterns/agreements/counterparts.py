"""A side only told to be the counterpart of the other: "the ministry of energy and its Azerbaijani counterpart"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreements.quoted import quoted_sides
from desktop_app.suggest.engines.patterns.agreements.side_names import COUNTERPARTS, LONG
from desktop_app.suggest.engines.patterns.agreements.sides import Side, side_field
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import Words

_OF_A_TOWN = frozenset(fold("بلدية مدينة ولاية محافظة").split())
_IN = frozenset(("في", "فى"))


def has_counterpart(words: Words, title: Title) -> bool:
    """ "Between the government of A and its Kenyan counterpart", which bears no name: both are told."""
    first, after = title.between or (0, 0)
    at = next((at for at in range(first, after) if words.words[at].removeprefix("و") in COUNTERPARTS), after)
    return at < after and not words.names(at, after, (Kind.ORGANISATION,))


def counterpart(words: Words, side: Side, first: int, after: int) -> list[ProposedField]:
    """A body called alike: "the ministry of energy and its Azerbaijani counterpart", "the town of A and its counterpart
    in B"."""
    for at in range(first, after - 1):
        if words.words[at].removeprefix("و") not in COUNTERPARTS:
            continue
        if quoted := quoted_sides(words, at + 1, min(at + 1 + LONG, len(words))):
            return [side_field(words, "bodies", Side(*quoted[0], 0, None))]
        whose = _whose(words, at + 1)
        if whose:
            source = words.reading.source
            own = words.span(side.first, _head_of(words, side), side.cut)
            called = f"{own.of(source)} {whose.of(source)}"
            start = words.span(at, at + 1, int(words.words[at].startswith("و"))).start
            return [ProposedField("bodies", "", " ".join(called.split()), Span(start, whose.end))]
    return []


def _whose(words: Words, at: int) -> Span | None:
    """The adjective of a country behind "its counterpart", or a place behind "in"."""
    if words.countries(at, at + 1):
        return words.span(at, at + 1)
    places = words.names(at + 1, at + 4, (Kind.PLACE,)) if words.words[at] in _IN else []
    return places[0].named.span if places and places[0].first == at + 1 else None


def _head_of(words: Words, side: Side) -> int:
    """Where the name of a body ends without whose or where it is."""
    if words.words[side.first].removeprefix("و") in _OF_A_TOWN:
        return side.first + 1
    last = side.after
    places = {one.after: one.first for one in words.names(side.first + 1, side.after, (Kind.PLACE,))}
    while last > side.first + 1 and (last in places or words.states(last - 1, last) or words.words[last - 1] in _IN):
        last = max(places.get(last, last - 1), side.first + 1)
    return last
