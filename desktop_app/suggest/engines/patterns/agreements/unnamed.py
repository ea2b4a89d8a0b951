"""A body that no engine of names knows, as a name made of its words: "the district council of …"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.role_words import TIMES, office_words
from desktop_app.suggest.engines.patterns.agreements.side_names import LONG, OF_PERSONS, is_any, up_to_aims
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.words import Sort, sort_of
from desktop_app.suggest.reading import Named

_NO_BODIES = OF_PERSONS | frozenset(
    fold("جمهورية مملكة دولة سلطنة منطقة منطقتي سوق جماعة سلطة نيابة رئاسة نظيرتها نظيره إدارة").split()
)
_MOVEMENTS = frozenset(fold("حركة جبهة حزب جيش تحالف ائتلاف").split())  # where a body is due
_TAKES_IN = frozenset(fold("يضم تضم يتكون تتكون يتألف تتألف مكون مكونة مؤلف مؤلفة بقيادة برئاسة بين").split())
_STOPS = TIMES | frozenset(fold("على مع في ممثلة ممثلا عن إلى عبر لدى التابعة التابع").split())


def unnamed_body(words: Words, first: int, after: int) -> NameAt | None:
    """The body that begins with the word `first`, a head without its article; None where it has no name of its own."""
    word = words.words[first]
    bare = word.removeprefix("و") if is_joined(word) else word
    heads = agreement_words().body_heads
    if bare in _NO_BODIES or bare.endswith(("تا", "تي")) or (bare[0] in "بلك" and bare[1:] in heads):
        return None
    definite = bare.startswith("ال")
    if (bare not in heads and bare not in _MOVEMENTS) or not _begins_a_name(words, first + 1, after):
        return None
    end = first + 2
    while end < min(after, first + LONG) and not _ends(words, end):
        end += 1
    end = up_to_aims(words, first, first + 2, end)
    if definite and (end < first + 3 or not words.words[first + 1].startswith("ال")):
        return None  # "the company that carries it out"
    if is_any(words, first + 1, end) or all(words.states(at, at + 1) for at in range(first + 1, end)):
        return None
    span = words.quoted(words.span(first, end, len(word) - len(bare)))
    label = " ".join(span.of(words.reading.source).split())
    return NameAt(first, end, Named(span, Kind.ORGANISATION, None, label))


def movement(words: Words, first: int, after: int) -> NameAt | None:
    """The movement, party or army that begins with the word `first`."""
    bare = words.words[first].removeprefix("و")
    return unnamed_body(words, first, after) if bare in _MOVEMENTS else None


def is_joined(word: str) -> bool:
    """ "And the company": the و isn't the head's own letter (وزارة)."""
    return word.startswith("و") and (word[1:] in agreement_words().body_heads or word[1:] in _MOVEMENTS)


def _begins_a_name(words: Words, at: int, after: int) -> bool:
    if at >= after or words.broken(at) or at in words.in_people or is_verb(words.words[at]):
        return False
    if words.words[at] in _TAKES_IN:
        return False  # "a consortium that consists of"
    word = words.words[at]
    return word.startswith("ال") or (word[0] not in "بلكو" and sort_of(word)[0] is not Sort.FUNCTION)


def _ends(words: Words, at: int) -> bool:
    word = words.words[at]
    if words.broken(at) or at in words.in_people or word in _STOPS or word in office_words():
        return True
    if words.words[at - 1].startswith("ال") and sort_of(word) == (Sort.NOUN, 0):
        return True  # a definite word closes a construct state
    return is_joined(word) or is_verb(word) or (at in words.but_people and not words.states(at, at + 1))
