"""Countries that a missing blank joins to the word before: "الجزائروتونس", "جنوبالعراق"."""

from functools import lru_cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.amman import AMMAN
from desktop_app.suggest.engines.lists import Listed, by_name
from desktop_app.suggest.engines.patterns.view import Found, View
from desktop_app.suggest.engines.patterns.words import Sort

_LEAST = 8  # letters of two names and what joins them
_SCORE = 0.9
_SIDES = ("جنوب", "شمال", "شرق", "غرب", "وسط")
_OPEN = frozenset({Sort.UNKNOWN, Sort.FAMILY, Sort.DEFINITE, Sort.NOUN, Sort.MAYBE})


def joined_countries(view: View) -> list[Found]:
    """All of them in order."""
    found: list[Found] = []
    where = view.reading.where
    joined = [one for one in where if len(one) >= _LEAST and _parts(one)]
    for index, word in sorted((index, one) for one in joined for index in where[one]):
        if view.sort(index) not in _OPEN or index in view.country_at:
            continue
        for start, end, country in _parts(word):
            begin = view.spans[index][0]
            if view.spans[index][1] - begin != len(word):
                break
            reason = Reason("words", {"words": view.quote(index, index + 1)})
            fields = (ProposedField("code", country.country),)
            place = begin + start, begin + end
            found.append(Found(Kind.COUNTRY, *place, index, index + 1, _SCORE, reason, country.label, fields))
    return found


@lru_cache(maxsize=8000)
def _parts(word: str) -> tuple[tuple[int, int, Listed], ...]:
    """Where countries begin and end in it."""
    for side in _SIDES:
        at = word.find(side, 0, len(side) + 2)
        if at in (0, 1) and (behind := _country(word[at + len(side) :])) is not None:
            return ((at + len(side), len(word), behind),)
    for at in range(2, len(word) - 2):
        if word[at] == "و" and (second := _country(word[at + 1 :])) is not None:
            for size in (0, 1):
                if (not size or word[0] in "وبل") and (one := _country(word[size:at])) is not None:
                    return ((size, at, one), (at + 1, len(word), second))
    return ()


def _country(word: str) -> Listed | None:
    if word == AMMAN:
        return None
    return next((one for one in by_name().get(word, ()) if one.kind is Kind.COUNTRY), None)
