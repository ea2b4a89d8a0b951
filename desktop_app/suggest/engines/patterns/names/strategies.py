"""Strategies, visions and plans: told by the year they reach to, by a few adjectives, by what they are for."""

import re
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import listed_events
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_NOUNS = frozenset({Sort.DEFINITE, Sort.FAMILY, Sort.ADJECTIVE})
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_FAR_OFF = "2030"
_MOST = 12  # words up to the year
_NATIONAL = frozenset({"الوطنيه", "الوطني", "القوميه", "القومي", "الخمسيه", "العشريه"})
_PLANS = frozenset({"الخطه", "البرنامج", "الاجنده", "المخطط", "الاستراتيجيه"})
_OF_TWO = frozenset({"التعاون", "لالتعاون", "للتعاون", "المشترك", "المشتركه", "التنفيذي", "التنفيذيه", "العمل", "بين"})
"""Words of agreements that are called so."""


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
    return [*found, *_plans(view)]


def _plans(view: View) -> list[Found]:
    """ "الخطة الوطنية الكينية للتنمية", "البرنامج الوطني لمكافحة التصحر", "خطة التنمية الوطنية 2025-2029"."""
    found = []
    heads = _plan_heads()
    for index in view.places(heads):
        size, head = heads[view.words[index]]
        after = _for_what(view, index) if head in _PLANS else _of_years(view, index)
        if after > index and _OF_TWO.isdisjoint(view.words[index:after]):
            found.append(view.found(Kind.EVENT, index, after, 0.75, Reason("head", {"words": head}), prefix=size))
    return found


def _for_what(view: View, index: int) -> int:
    """Behind what a national plan is for; `index` where none stands."""
    at = index + 1
    if at >= view.count or view.gap(index) != " " or view.words[at] not in _NATIONAL:
        return index
    at += 1
    while at < view.count and view.gap(at - 1) == " " and _describes(view, at):
        at += 1
    if at >= view.count or view.gap(at - 1) != " ":
        return index
    if view.words[at].startswith("لل") and view.sort(at) in _NOUNS:
        general = f"ال{view.words[at][2:]}" in words_of("no_fields")  # الخطة الوطنية للبلاد
        after = index if general else at + 1
    elif view.words[at][0] == "ل" and view.words[at][1:] in words_of("purposes") and at + 1 < view.count:
        after = at + 2 if view.words[at + 1].startswith("ال") and view.gap(at) == " " else index
    else:
        return index
    while index < after < view.count and view.gap(after - 1) == " " and _goes_on(view, after):
        after += 1
    dated = index < after < view.count and view.gap(after - 1) == " " and _YEAR.fullmatch(view.words[after])
    return after + 1 if dated else after


def _of_years(view: View, index: int) -> int:
    """Behind the year or years of a plan that an adjective tells to be a state's; `index` without one."""
    at = index + 1
    while at < min(view.count, index + _MOST) and view.gap(at - 1) == " " and _noun(view, at):
        at += 1
    if _NATIONAL.isdisjoint(view.words[index:at]) or at >= view.count or not _YEAR.fullmatch(view.words[at]):
        return index
    to = at + 1
    ranged = to < view.count and view.gap(at) in ("-", "،") and _YEAR.fullmatch(view.words[to])
    return to + 1 if ranged else to


def _noun(view: View, at: int) -> bool:
    return view.words[at].startswith(("ال", "وال", "لل")) and view.sort(at) in _NOUNS


def _describes(view: View, at: int) -> bool:
    """An adjective, also one of a country."""
    word = view.words[at]
    if at in view.country_at:
        return not view.country_at[at][2]
    return word.startswith("ال") and word.endswith(("ي", "يه")) and view.sort(at) in _NOUNS


def _goes_on(view: View, at: int) -> bool:
    word = view.words[at]
    if word in words_of("loose_adjectives") or word in words_of("no_events"):
        return False
    joined = word.startswith("وال") and not word.endswith("ه")  # والممولة tells of it
    joined = joined and not names_at(view, at, 1, listed_events())
    return view.sort(at) in _NOUNS and (joined or (word.startswith("ال") and (
        word.endswith(("ي", "يه")) or word in words_of("adjectives")
    )))


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
            alone = after == index + 1 and words[after] >= _FAR_OFF  # استراتيجية 2030, no plan of this year
            return after + 1 if until or named or alone or head == "رءيه" else None
        after += 1
    return None


def _plain(view: View, index: int, head: str) -> int | None:
    """Behind "التنموية"."""
    if head == "رءيه" or view.gap(index) != " " or index + 1 >= view.count:
        return None
    return index + 2 if view.words[index + 1] in ("التنمويه", "الانماءيه") else None


@cache
def _heads() -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    for word in ("استراتيجيه", "الاستراتيجيه", "استراتيجيتها", "استراتيجيته", "استراتيجيتهما", "رءيه", "خطه"):
        head = "رءيه" if word == "رءيه" else "استراتيجيه"
        for before in ("", "و", "ب", "ل", "ف"):
            found[before + (word[1:] if before == "ل" and word.startswith("ال") else word)] = (len(before), head)
    return found


@cache
def _plan_heads() -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    for word in (*_PLANS, "خطه", "برنامج", "اجنده", "مخطط", "استراتيجيه"):
        for before in ("", "و", "ب", "ل", "ف"):
            found[before + (word[1:] if before == "ل" and word.startswith("ال") else word)] = (len(before), word)
    return found
