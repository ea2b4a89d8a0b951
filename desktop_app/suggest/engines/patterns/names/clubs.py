"""Clubs in the news of sport: a name between a word of the game and the adjective of a country, "ضيفه س التنزاني"."""

from collections.abc import Iterator

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_SCORE = 0.94  # as a person behind "his guest" is likelier elsewhere
_GAME = frozenset(
    fold(
        "مباراة المباراة مباريات المباريات الدوري دوري ملعب الملعب استاد المنتخب منتخب الذهاب الإياب النهائي لاعبي "
        "اللاعبين الهداف هدفين بهدفين الشوط المدرب البطولة كأس الكأس"
    ).split()
)
_LEAST = 2  # words of the game in an article
_BEFORE = frozenset(
    before + word
    for word in fold(
        "فريق نادي مباراة لاعب لاعبي مدرب مهاجم حارس نجم جماهير ضيفه مضيفه نظيره غريمه منافسه أمام ضد على مع بين"
    ).split()
    for before in ("", "و", "ب", "ل")
)
_NAMED = frozenset({Sort.UNKNOWN, Sort.FAMILY, Sort.MAYBE})
_MOST = 2  # words of a name


def clubs(view: View) -> Iterator[Found]:
    """All of them in order."""
    if len(view.places(_GAME)) < _LEAST:
        return
    for at, (code, after, named) in view.country_at.items():
        if named or view.words[at][:2] != "ال" or view.words[after - 1][-1] != "ي":
            continue
        first = at
        while first and at - first < _MOST and view.gap(first - 1) == " " and view.sort(first - 1) in _NAMED:
            first -= 1
            if view.words[first][0] == "و":
                break
        if first == at or first - 1 in view.country_at:
            continue
        joined = view.words[first][0] == "و" and view.words[first] not in words_of("w_names")
        reason = Reason("words", {"words": view.quote(first, after)})
        fields = (ProposedField("country", code),)
        if joined and _follows(view, first - 1) and view.gap(first - 1) == " ":
            if view.sort(first - 1) in _NAMED or view.words[first - 2].endswith("مباراه"):
                yield view.found(Kind.ORGANISATION, first - 1, first, _SCORE, reason)
            yield view.found(Kind.ORGANISATION, first, after, _SCORE, reason, prefix=1, fields=fields)
        elif not view.prefix(first) and _follows(view, first):
            yield view.found(Kind.ORGANISATION, first, after, _SCORE, reason, fields=fields)


def _follows(view: View, at: int) -> bool:
    """Whether a word of the game stands right before."""
    return at > 0 and view.words[at - 1] in _BEFORE and view.gap(at - 1) == " "
