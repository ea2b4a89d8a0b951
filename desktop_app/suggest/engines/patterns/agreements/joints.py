"""Where one side of an agreement ends and the next begins: the "and" before a body or a name."""

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.title import joins_sides
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost

_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
_SIDES = 4
OF_BOTH = frozenset(("شركتي", "شركتا", "بنكي", "مصرفي", "مجموعتي", "مءسستي", "جامعتي"))
_AND_EACH = frozenset(("وكل", "وكلا"))
_BROADCAST = frozenset(("الاذاعه", "التلفزيون"))


def further_sides(words: Words, first: int, after: int) -> list[tuple[int, int]]:
    """The second side and what a و before further names or bodies parts from it."""
    found: list[tuple[int, int]] = []
    while (joint := find_joint(words, first, after, sure=True)) and len(found) < _SIDES:
        found.append((first, joint))
        first = joint
    return [*found, (first, after)]


def joined_sides(words: Words, first: int, after: int) -> list[tuple[int, int]]:
    """The words [first, after) of each side of "with A, and B": parted before what is named or headed as a body."""
    joint = find_joint(words, first, after)
    body = joint and (words.names(joint, after, _BODIES) or joins_sides(words, joint))
    return [(first, joint), *further_sides(words, joint, after)] if body else [(first, after)]


def find_joint(words: Words, first: int, after: int, sure: bool = False) -> int:
    """The word of the و before the second side; 0 where there is none. `sure`: only before a name."""
    names = outermost(words.names(first, after, _BODIES))
    states = _states_behind(words, names)
    inside = {at for name in names for at in range(name.first + 1, name.after)} - states
    starts = {name.first for name in names if name.named.span.start > words.span(name.first, name.first + 1).start}
    heads = agreement_words().body_heads
    joints = [at for at in range(first + 1, after) if words.words[at].startswith("و") and at not in inside]
    joints = joints or [at for at in range(first + 1, after) if words.words[at] == "مع" and at not in inside]
    for at in joints:
        if at in states or words.words[at] == "مع":
            return at
        if words.words[at] in _AND_EACH and words.words[at + 1 : at + 2] == ["من"]:
            return at
        found = words.phrase(heads, at) if joins_sides(words, at) else None
        if _BROADCAST.issuperset((words.words[at].removeprefix("و"), words.words[at - 1])):
            continue
        if at in starts or (found and found.cut and not sure) or words.words[at] == "وبين":
            return at
        if words.words[at] == "و" and not sure and (at + 1 in starts or any(name.after == at for name in names)):
            return at  # before a quotation mark
    if sure:
        return 0
    if not names or words.words[first] in OF_BOTH:
        return joints[0] if joints else 0
    return next((at for at in joints for name in names if name.after == at and name.first == first), 0)


def _states_behind(words: Words, names: list[NameAt]) -> set[int]:
    """ "The government of A and B", one name to the engines: where B begins, which is the other side."""
    governments = [one for one in names if words.words[one.first].removeprefix("و").startswith("حكوم")]
    named = [inner for one in governments for inner in words.names(one.first + 1, one.after, (Kind.COUNTRY,))]
    return {one.first for one in named if words.words[one.first].startswith("و")}
