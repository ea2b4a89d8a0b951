"""What lies within the names of bodies, and what a body's name means beside it: bodies in bodies, towns in companies'
names, centres that are places, the World Bank beside the fund."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import listed_bodies, towns
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of

_WHERE = frozenset({"في", "وفي", "داخل"})
_OF_VENUES = frozenset({"للمءتمرات", "للمعارض", "الثقافي"})
_OF_TOWNS = frozenset({"غرفه", "مديريه", "داءره", "نقابه", "هيءه", "مستشفي", "محكمه", "نيابه"})
_HOUSES = frozenset({"في", "التابعه", "التابع"})


def with_nested(view: View, bodies: list[Found]) -> list[Found]:
    """A body that another has its seat in is a name of its own: "دائرة في حكومة س", "معهد بوزارة س"."""
    found = [*bodies, *_listed_within(view, bodies)]
    told: list[Found] = []
    outer: Found | None = None
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if outer is None or one.end > outer.end:
            outer = one
        elif one.start > outer.start and (
            view.words[one.first - 1] in _HOUSES
            or view.text_before(one.first, one.start) == "ب"
            or (view.words[outer.first].endswith(("مكتب", "مجلس", "رءاسه")) and one.end == outer.end)
            or (view.words[outer.first].endswith("مكتب") and one.first == outer.first + 1)
        ):
            one = replace(one, reason=Reason("nested", {"words": view.quote(outer.first, outer.after)}))
        told.append(one)
    return told


def _listed_within(view: View, found: list[Found]) -> Iterator[Found]:
    """Listed bodies behind ل, ب or "in" within the name of another: "الأمانة العامة لمجلس الوزراء"."""
    begun = {one.first for one in found}
    for one in found:
        office = view.words[one.first].endswith("مكتب")
        for at in range(one.first + 2 - office, one.after - 1):
            size = view.words[at][0] in "لب" and view.words[at][1:2] != "ل"
            if at == one.first + 1 and at in begun:
                continue
            if not size and at > one.first + 1 and view.words[at - 1] not in _HOUSES and view.words[at - 1] != "دول":
                continue
            count = names_at(view, at, size, listed_bodies())
            if count > 1 and at + count <= one.after:
                reason = Reason("nested", {"words": view.quote(one.first, one.after)})
                yield view.found(Kind.ORGANISATION, at, at + count, 0.9, reason, prefix=int(size))


def town_of(view: View, body: Found) -> Found | None:
    """The town in the name of a company or of a body that a town has, of several words: شركة أبوظبي لطاقة المستقبل,
    شركة تطوير العقبة, غرفة تجارة الزرقاء."""
    first, head = body.first + 1, body.reason.values.get("words")
    if head not in words_of("company_heads") and head not in _OF_TOWNS:
        return None
    for at in range(first, body.after):
        size = names_at(view, at, 0, towns())
        if size and at + size <= body.after and body.after - first > size:
            reason = Reason("nested", {"words": view.quote(body.first, body.after)})
            return view.found(Kind.PLACE, at, at + size, 0.93, reason)
    return None


def venue(view: View, one: Found) -> Found | None:
    """A centre that something happens in: "في مركز س للمؤتمرات", "في مركز الشيخ س الثقافي"."""
    if not one.first or view.words[one.first - 1] not in _WHERE:
        return None
    for at in range(one.first + 2, one.after):
        if view.words[at] in _OF_VENUES:
            return view.found(Kind.PLACE, one.first, at + 1, one.score, one.reason)
    return None


def bank_of_both(view: View) -> list[Found]:
    """ "صندوق النقد والبنك الدوليين": the World Bank, whose adjective the fund shares."""
    reason = Reason("words", {"words": "والبنك الدوليين"})
    return [
        view.found(Kind.ORGANISATION, index, index + 1, 0.9, reason, prefix=1, label="البنك الدولي")
        for index in view.reading.where.get("والبنك", ())
        if index and view.words[index - 1] == "النقد" and view.words[index + 1 : index + 2] == ["الدوليين"]
    ]
