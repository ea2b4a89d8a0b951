"""Events that two words tell: mechanisms of three states and more, round tables, sessions of the General Assembly, days
of the world."""

from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import by_name, listed_bodies, listed_events, places
from desktop_app.suggest.engines.patterns.names.event_ends import between, ordinal, topic
from desktop_app.suggest.engines.patterns.names.event_parts import EventParts
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_WORKS = frozenset({"التعاون", "التنسيق", "التشاور", "القمه", "الحوار", "المشاورات"})
_THREE = frozenset(
    f"ال{number}{ending}" for number in ("ثلاثي", "رباعي", "خماسي", "سداسي") for ending in ("", "ه")
)
_WORLD = frozenset({"العالمي", "الدولي", "العالميه", "الدوليه"})
_STATE_DAYS = frozenset({"الوطني", "القومي"})
_HEADS = (
    "الاليه", "الطاوله", "الدوره", "اليوم", "الاسبوع", "العيد", "السنه", "اسبوع", "الاجتماع", "الاجتماعات",
)  # fmt: skip
_MEETINGS = ("الاجتماع", "الاجتماعات")
_COUNCILS = ("مجلس", "لجنه")
_LEAST_OF_COUNCIL = 3  # words: مجلس التعاون may be one of two states
_GENERAL = "للجمعيه"  # which of nobody else is that of the United Nations
_ASSEMBLIES = frozenset({("للجمعيه", "العامه"), ("للجمع", "العام"), ("للموتمر", "العام"), ("للمءتمر", "العام")})


def mechanisms(view: View, parts: EventParts) -> list[Found]:
    """All of them in order."""
    found = []
    heads = _heads()
    for index in view.places(heads):
        size, head = heads[view.words[index]]
        if index + 2 >= view.count or not view.gap(index) == " " == view.gap(index + 1):
            continue
        after = _after(view, parts, index, head)
        if after > index + 1:
            reason = Reason("head", {"words": head})
            score = 0.88 if head in _MEETINGS else 0.8  # so that it goes before the event or body within it
            found.append(view.found(Kind.EVENT, index, after, score, reason, prefix=size))
    return found


def _after(view: View, parts: EventParts, index: int, head: str) -> int:
    """Behind the event that the head at `index` begins; `index` where it begins none."""
    words = view.words
    if head == "اليه" and words[index + 1] in _THREE:
        return between(view, index + 2) if between(view, index + 2) > index + 2 else index
    if head == "اليه":
        told = words[index + 1] in _WORKS and words[index + 2] in _THREE and _is_mechanism(view, index)
        return between(view, index + 3) if told else index
    if head == "الطاوله":
        at = index + 2
        while at < view.count and view.gap(at - 1) == " " and words[at] in words_of("ranks_of_events"):
            at += 1
        after = topic(view, at) if words[index + 1] == "المستديره" and at < view.count else at
        return after if after > at else index
    if head == "اسبوع":
        size = names_at(view, index + 1, 0, places())
        after = parts.onward(index + 1, index + 1 + size) if size else index
        return after if after > index + 1 + size else index
    if head in _MEETINGS:
        return _annual(view, index)
    if head == "الدوره":
        return _session(view, index)
    if head == "الاسبوع" and _of_state(view, index + 1):
        at = index + 2
        return at + 1 if words[at].startswith("لل") and view.sort(at) in (Sort.DEFINITE, Sort.FAMILY) else index
    if words[index + 1] in _STATE_DAYS and index + 2 in view.country_at:
        return view.country_at[index + 2][1] if not view.country_at[index + 2][2] else index
    return _of_world(view, index) if words[index + 1] in _WORLD else index


def _session(view: View, index: int) -> int:
    """Behind "الدورة 77 للجمعية العامة للأمم المتحدة", "الدورة الثانية لمجلس حقوق الإنسان": of many states."""
    at = ordinal(view, index + 1) or index + 1 + view.words[index + 1].isdigit()
    if at == index + 1 or at >= view.count or view.gap(at - 1) != " " or view.words[at][0] != "ل":
        return index
    assembly = tuple(view.words[at : at + 2]) in _ASSEMBLIES
    of = at + 2 * assembly
    size = names_at(view, of, 1, _bodies_of_many()) if of < view.count and view.words[of][0] == "ل" else 0
    return of + size if size > 1 or view.words[at] == _GENERAL else index


@cache
def _bodies_of_many() -> frozenset[str]:
    """Names of listed bodies that belong to no country."""
    return frozenset(
        name
        for name in listed_bodies()
        if not any(one.country for one in by_name()[name]) and name.split(" ", 1)[0] != "لجنه"
    )


def _is_mechanism(view: View, index: int) -> bool:
    """No إليه: آلية is written with its madda or its article, or in haste with a plain alef and ة."""
    start, end = view.spans[index]
    written = view.reading.back(start, end).of(view.reading.source)
    return "آ" in written or written.endswith("ة")


def _annual(view: View, index: int) -> int:
    """Behind "الاجتماع السنوي الخامس للبنك الأفريقي للتنمية": of a body or event that the lists know."""
    at = index + 1
    while at < view.count and view.gap(at - 1) == " " and (after := ordinal(view, at)):
        at = after
    if at == index + 1 or at >= view.count or view.gap(at - 1) != " " or view.words[at][0] != "ل":
        return index
    size = names_at(view, at, 1, listed_events()) or names_at(view, at, 1, listed_bodies())
    least = _LEAST_OF_COUNCIL if view.words[at][1:] in _COUNCILS else 2
    return at + size if size >= least else index


def _of_state(view: View, at: int) -> bool:
    """An adjective of a country or of a part of the world."""
    adjective = at in view.country_at and not view.country_at[at][2]
    return adjective or view.words[at] in words_of("blocs") or f"{view.words[at]}ه" in words_of("blocs")


def _of_world(view: View, index: int) -> int:
    """Behind "اليوم العالمي للمرأة", "اليوم الدولي لحرية الصحافة"."""
    at = index + 2
    word = view.words[at]
    if word.startswith("لل") and view.sort(at) in (Sort.DEFINITE, Sort.FAMILY):
        after = at + 1
    elif word[0] == "ل" and at + 1 < view.count and view.gap(at) == " " and view.words[at + 1][:2] == "ال":
        after = at + 2
    else:
        return index
    while after < view.count and view.gap(after - 1) == " " and _joins(view, after):
        after += 1
    return after


def _joins(view: View, at: int) -> bool:
    """An adjective, or "and" with another noun."""
    word = view.words[at]
    if word in words_of("loose_adjectives") or view.sort(at) not in (Sort.DEFINITE, Sort.FAMILY):
        return False
    return word.startswith("وال") or (word.startswith("ال") and word.endswith(("ي", "يه", "اء")))


@cache
def _heads() -> dict[str, tuple[int, str]]:
    """Form -> (letters before it, head)."""
    found: dict[str, tuple[int, str]] = {}
    for before in ("", "و", "ب", "ل", "ف"):
        found[f"{before}اليه"] = (len(before), "اليه")
        for word in _HEADS:
            form = before + (word[1:] if before == "ل" and word[:2] == "ال" else word)
            found[form] = (len(before), word if word != "الاليه" else "اليه")
    return found
