"""Rulers who are called by their family's name alone, told by the word before it: "نظام س", "حكومة س". The article has
to name the country of a listed leader of that name."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import Listed, listed
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import ORDINARY, Sort

_REGIME = "نظام"
_BEFORE = (_REGIME, "حكومه")
_LEAST = 4  # letters of a family's name
_NAMES = frozenset({Sort.FAMILY, Sort.UNKNOWN, Sort.MAYBE})
_SCORE = 0.9
_PROCLITICS = ("", "و", "ف", "ب", "ك")


def regimes(view: View) -> list[Found]:
    """Their regimes, and the rulers themselves wherever the article calls them so."""
    found: list[Found] = []
    rulers: dict[str, Listed] = {}
    for index in view.places(_heads()):
        ruler = _ruler(view, index)
        if ruler is None:
            continue
        rulers.setdefault(view.words[index + 1], ruler)
        size, head = _heads()[view.words[index]]
        if head == _REGIME:
            reason = Reason("head", {"words": head})
            found.append(view.found(Kind.ORGANISATION, index, index + 2, _SCORE, reason, prefix=size))
    for family, ruler in rulers.items():
        found += _everywhere(view, family, ruler)
    return found


def _ruler(view: View, index: int) -> Listed | None:
    """Whose name stands behind the head; None where another word does, or goes on ("نظام الأسد الدفاعي")."""
    at = index + 1
    if at >= view.count or view.gap(index) != " " or view.sort(at) not in _NAMES or at in view.country_at:
        return None
    if at + 1 < view.count and view.gap(at) == " " and view.words[at + 1].startswith("ال"):
        following = view.words[at + 1]
        if view.sort(at + 1) in (*ORDINARY, Sort.FAMILY) and following not in words_of("office_adjectives"):
            return None
    codes = {code for code, _, _ in view.country_at.values()} | set(view.reading.countries)
    return next((one for one in _families().get(view.words[at], ()) if one.country in codes), None)


def _everywhere(view: View, family: str, ruler: Listed) -> Iterator[Found]:
    reason = Reason("short_name", {"name": ruler.label})
    forms = {before + family: len(before) for before in _PROCLITICS}
    if family.startswith("ال"):
        forms |= {"ل" + family[1:]: 1, "ول" + family[1:]: 2}
    for form, size in forms.items():
        for index in view.reading.where.get(form, ()):
            yield view.found(Kind.PERSON, index, index + 1, _SCORE, reason, prefix=size, label=ruler.label)


@cache
def _families() -> Mapping[str, tuple[Listed, ...]]:
    """The last words of the names of listed leaders to those who bear them, in the order of the list."""
    found: dict[str, list[Listed]] = defaultdict(list)
    for one in listed():
        if one.kind is Kind.PERSON and one.country:
            first, _, family = one.names[0].rpartition(" ")
            if first and len(family) >= _LEAST:
                found[family].append(one)
    return {family: tuple(those) for family, those in found.items()}


@cache
def _heads() -> dict[str, tuple[int, str]]:
    return {before + head: (len(before), head) for head in _BEFORE for before in ("", "و", "ف", "ب", "ل", "ول")}
