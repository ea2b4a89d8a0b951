"""Countries that a missing blank joins to the word before: "الجزائروتونس", "جنوبالعراق"."""

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.names.word_facts import joined_in
from desktop_app.suggest.engines.patterns.words import Sort

_SCORE = 0.9
_OPEN = frozenset({Sort.UNKNOWN, Sort.FAMILY, Sort.DEFINITE, Sort.NOUN, Sort.MAYBE})


def joined_countries(view: View) -> list[Found]:
    """All of them in order."""
    found: list[Found] = []
    for index in view.joined:
        word = view.words[index]
        if view.sort(index) not in _OPEN or index in view.country_at:
            continue
        for start, end, country in joined_in(word):
            begin = view.spans[index][0]
            if view.spans[index][1] - begin != len(word):
                break
            reason = Reason("words", {"words": view.quote(index, index + 1)})
            fields = (ProposedField("code", country.country),)
            place = begin + start, begin + end
            found.append(Found(Kind.COUNTRY, *place, index, index + 1, _SCORE, reason, country.label, fields))
    return found
