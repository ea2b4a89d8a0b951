"""Who joins a document that others made: "A joined the memorandum between B and C"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost

_JOINS = frozenset(
    f"{proclitic}{word}"
    for proclitic in ("", "و", "ل", "ب")
    for word in fold("انضم انضمت انضما انضمتا ينضم تنضم ستنضم سينضم انضمام الانضمام انضمامها انضمامه").split()
)
_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
_TO = frozenset(("الي",))
_FAR = 12  # words from "joined" to the title


def joining_bodies(words: Words, title: Title) -> list[NameAt]:
    """The bodies between the verb and "to", or those right before the verb."""
    if not title.first or words.words[title.first - 1] not in _TO:
        return []
    begin = words.sentence(title.first)[0]
    first = max(begin, title.first - _FAR)
    verb = next((at for at in range(title.first - 1, first - 1, -1) if words.words[at] in _JOINS), -1)
    if verb < 0:
        return []
    behind = outermost(words.names(verb + 1, title.first, _BODIES))
    if any(one.named.kind is Kind.COUNTRY and one.first > verb + 1 for one in behind):
        return []
    before = outermost(words.names(begin, verb, _BODIES))
    return behind or [one for one in before if one.after == verb]
