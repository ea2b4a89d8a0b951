"""Where a person's name ends before a town: "رئيس الوزراء الياباني فوميو كيشيدا القاهرة"."""

from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.suggest.countries import is_country_name
from desktop_app.suggest.engines.lists import capitals, towns
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of

_FAR = 16  # words from a verb of going to the town: who goes stands between
_GOES = frozenset(
    form + word
    for word in fold("زار زارت يزور تزور سيزور ستزور غادر غادرت يغادر تغادر وصل وصلت يصل تصل دخل دخلت بلغ").split()
    for form in ("", "و", "ف")
)


def before_town(view: View, at: int, after: int) -> int:
    """The word behind a name that may begin at `at`, of a run of names up to `after`: not the capital behind it, nor
    another town where somebody goes there."""
    if after - at < 2 or view.words[after - 1] not in _last_words():
        return after
    for index in range(after - 1, at, -1):
        if view.words[index - 1] in words_of("particles"):
            return after  # أنطونيو دي ليما
        if index + names_at(view, index, 0, capitals()) >= after:
            return index
        if index + names_at(view, index, 0, _definite_towns()) >= after and _goes(view, at):
            return index
    return after


def is_place_first(name: str) -> bool:
    """Whether a name by itself means a capital, a country, or a town with ال rather than somebody of that name."""
    return name in capitals() or is_country_name(name) or (name in _definite_towns() and name[-1] != "ي")


def _goes(view: View, at: int) -> bool:
    for index in range(at - 1, max(-1, at - _FAR), -1):
        if view.words[index] in _GOES:
            return True
        if view.gap(index - 1) == "." and index:
            return False
    return False


@cache
def _definite_towns() -> frozenset[str]:
    return frozenset(name for name in towns() if name.startswith("ال"))


@cache
def _last_words() -> frozenset[str]:
    return frozenset(name.rsplit(" ", 1)[-1] for name in capitals() | _definite_towns())
