"""Strategies and visions: told by the year they reach to, or by a few adjectives."""

import re
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.words import Sort

_YEAR = re.compile("(?:19|20)[0-9]{2}")
_MOST = 12  # words up to the year


def strategies(view: View) -> list[Found]:
    """ "استراتيجية ... حتى عام 2030", "رؤية السعودية 2030", "استراتيجيته التنموية"."""
    found: list[Found] = []
    for index in view.places(_heads()):
        size, head = _heads()[view.words[index]]
        after, score = _year(view, index, head), 0.85
        if after is None:
            after, score = _plain(view, index, head), 0.75
        if after is not None:
            found.append(view.found(Kind.EVENT, index, after, score, Reason("head", {"words": head}), prefix=size))
    return found


def _year(view: View, index: int, head: str) -> int | None:
    """Behind "حتى عام 2030", of a vision behind its year alone."""
    words = view.words
    after = index + 1
    while after < min(view.count, index + _MOST) and view.gap(after - 1) == " ":
        if view.sort(after) is Sort.VERB:
            return None
        if _YEAR.fullmatch(words[after]):
            until = words[after - 1] in ("عام", "سنه") and words[after - 2] == "حتي"
            named = after == index + 2 and index + 1 in view.country_at  # استراتيجية عمان 2040
            return after + 1 if until or named or head == "رءيه" else None
        after += 1
    return None


def _plain(view: View, index: int, head: str) -> int | None:
    """Behind "التنموية", "الوطنية للتنمية"."""
    words = view.words[index + 1 : index + 3]
    if head == "رءيه" or view.gap(index) != " " or not words:
        return None
    if words == ["الوطنيه", "للتنميه"]:
        return index + 3
    return index + 2 if words[0] in ("التنمويه", "الانماءيه") else None


@cache
def _heads() -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    for word in ("استراتيجيه", "الاستراتيجيه", "استراتيجيتها", "استراتيجيته", "استراتيجيتهما", "رءيه", "خطه"):
        head = "رءيه" if word == "رءيه" else "استراتيجيه"
        for before in ("", "و", "ب", "ل", "ف"):
            found[before + (word[1:] if before == "ل" and word.startswith("ال") else word)] = (len(before), head)
    return found
