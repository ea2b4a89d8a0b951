"""The bodies for which persons sign: whoever heads a body, as the article tells elsewhere."""

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.reading import Reading

_TITLES = 3  # words between a body and the name of its head
_OFFICE = 4  # words from an office to its body: "the head of the board of"


def heads_of(reading: Reading) -> dict[str, NameAt]:
    """Who is told to head which body: `Named.meant` of the person to where the body stands."""
    words = reading.shared(Words)
    found: dict[str, NameAt] = {}
    people = {at.first: at for at in words.names(0, len(words), (Kind.PERSON,))}
    if not people:
        return {}
    for body in outermost(words.names(0, len(words), (Kind.ORGANISATION,))):
        person = _person_behind(words, body, people)
        if person is not None and _holds_office(words, body):
            found.setdefault(person.named.meant, body)
            short = person.named.label.partition(" ")[0]
            found.setdefault(f"{Kind.PERSON}:{short}", body)  # "Prince Saud" further on
    return found


def _person_behind(words: Words, body: NameAt, people: dict[int, NameAt]) -> NameAt | None:
    for at in range(body.after, min(body.after + _TITLES + 1, len(words))):
        if at in people:
            return people[at]
        if words.words[at] not in meeting_words().titles:
            return None
    return None


def _holds_office(words: Words, body: NameAt) -> bool:
    first = max(body.first - _OFFICE, 0)
    offices = meeting_words().titles
    return any(words.words[at].removeprefix("و") in offices for at in range(first, body.first))


def bodies_of_people(words: Words, first: int, after: int) -> list[NameAt]:
    """The bodies that the persons named in words [first, after) head, each once, in order."""
    people = words.names(first, after, (Kind.PERSON,))
    if not people:
        return []
    heads = words.reading.shared(heads_of)
    found = {heads[one.named.meant].named.meant: heads[one.named.meant] for one in people if one.named.meant in heads}
    return list(found.values())
