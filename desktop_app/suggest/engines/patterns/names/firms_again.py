"""Companies that are named again without the word for them: "شركة إيناكو الكورية ...، وقالت إيناكو"."""

from collections.abc import Iterator, Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import places
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_MOST = 3  # words of such a name
_SHORTEST = 4  # letters of its first word
_OF_PERSONS = frozenset({Sort.TITLE, Sort.GIVEN, Sort.MAYBE, Sort.FAMILY})
_SCORE = 0.85


def firms_again(view: View, bodies: Sequence[Found]) -> Iterator[Found]:
    """All of them, called as the company is."""
    heads = words_of("company_heads")
    firms = [one for one in bodies if one.reason.values.get("words") in heads]
    taken = {at for one in bodies for at in range(one.first, one.after)} if firms else set()
    told: set[str] = set()
    for one in firms:
        first = one.first + (view.words[one.first][one.start - view.spans[one.first][0] :] in heads)
        after = _proper_end(view, first, one.after)
        name = " ".join(view.words[first:after])
        if after > first and name not in told:
            told.add(name)
            yield from _again(view, one, view.words[first:after], taken)


def _proper_end(view: View, first: int, limit: int) -> int:
    """Behind the words of the name that nothing else is called by; `first` where it has none."""
    after = first
    while after < min(limit, first + _MOST) and view.sort(after) is Sort.UNKNOWN and not view.prefix(after):
        if after in view.country_at or (after > first and view.gap(after - 1) != " "):
            break
        after += 1
    name = " ".join(view.words[first:after])
    return after if after > first and len(view.words[first]) >= _SHORTEST and name not in places() else first


def _again(view: View, one: Found, words: Sequence[str], taken: set[int]) -> Iterator[Found]:
    """Where those words stand alone, behind proclitics too."""
    label = view.called(one)
    for before in ("", "و", "ل", "ب", "ف"):
        for index in view.reading.where.get(before + words[0], ()):
            after = index + len(words)
            if index in taken or view.words[index + 1 : after] != list(words[1:]):
                continue
            if not before and _of_person(view, index, after):
                continue
            if all(view.gap(at) == " " for at in range(index, after - 1)):
                reason = Reason("short_name", {"name": label})
                size = len(before)
                yield view.found(Kind.ORGANISATION, index, after, _SCORE, reason, prefix=size, label=label)


def _of_person(view: View, index: int, after: int) -> bool:
    """Whether a title or another name stands beside it."""
    before = index > 0 and view.gap(index - 1) == " " and view.sort(index - 1) in _OF_PERSONS
    return before or (after < view.count and view.gap(after - 1) == " " and view.sort(after) in _OF_PERSONS)
