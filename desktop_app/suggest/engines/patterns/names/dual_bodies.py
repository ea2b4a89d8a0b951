"""Two bodies that one head in the dual names: "جامعتي س وص", "غرفتي تجارة س وتجارة وصناعة ص"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.amman import AMMAN
from desktop_app.suggest.engines.lists import towns
from desktop_app.suggest.engines.patterns.names.complements import Complements
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort, sort_of

_HEADS = {
    before + dual: (len(before), single)
    for single, duals in (("جامعه", ("جامعتي", "جامعتا")), ("غرفه", ("غرفتي", "غرفتا")))
    for dual in duals
    for before in ("", "و", "ب", "ل")
}
_DUALS = "شركتا شركتي مجموعتا مجموعتي مؤسستا مؤسستي وكالتا وكالتي صحيفتا صحيفتي قناتا قناتي حركتا حركتي"
_NAMED = {
    before + dual: len(before)
    for dual in fold(_DUALS).split()
    for before in ("", "و", "ب", "ل")
}
_MOST_NAMED = 3  # words of a name
_FIELDS = frozenset({"تجاره", "صناعه", "زراعه", "سياحه"})
_MOST = 6  # words of the second name
_SCORE = 0.88


def dual_bodies(view: View, parts: Complements) -> list[Found]:
    """The second of them; of universities the first too, with its head. A chamber's head finds its own."""
    found: list[Found] = []
    for index in view.places(_HEADS):
        size, head = _HEADS[view.words[index]]
        after = parts.complement(index, head) if view.gap(index) == " " else None
        if after is None:
            continue
        after = parts.adjective_end(after)
        reason = Reason("head", {"words": view.words[index]})
        if head == "جامعه" and not parts.adjective(index + 1):
            found.append(view.found(Kind.ORGANISATION, index, after, _SCORE, reason, prefix=size))
        second = _second(view, parts, after, head)
        if second > after:
            found.append(view.found(Kind.ORGANISATION, after, second, _SCORE, reason, prefix=1))
    return found


def named_by_dual(view: View) -> list[Found]:
    """ "شركتي س وص": two names that only the dual before them makes names of bodies."""
    found: list[Found] = []
    for index in view.places(_NAMED):
        reason = Reason("head", {"words": view.words[index]})
        second = _name_end(view, index + 1) if view.gap(index) == " " else index
        if second <= index + 1 or second >= view.count or view.words[second][0] != "و" or view.gap(second - 1) != " ":
            continue
        after = _name_end(view, second)
        if after > second and sort_of(view.words[second][1:] or "و")[0] in NAMES:
            found.append(view.found(Kind.ORGANISATION, index + 1, second, _SCORE, reason))
            found.append(view.found(Kind.ORGANISATION, second, after, _SCORE, reason, prefix=1))
    return found


def _name_end(view: View, at: int) -> int:
    """Behind the words of a name that no word of the language is; `at` without one."""
    after = at
    while after < min(view.count, at + _MOST_NAMED) and view.sort(after) is Sort.UNKNOWN:
        if after in view.country_at or (after > at and (view.words[after][0] == "و" or view.gap(after - 1) != " ")):
            break
        after += 1
    return after - (after > at + 1 and view.words[after - 1][-1] == "ا")  # شركتي س وص عقدا


def _second(view: View, parts: Complements, at: int, head: str) -> int:
    """Behind the second name, "and" before it; `at` where none stands."""
    if at >= view.count or view.words[at][0] != "و" or view.gap(at - 1) not in (" ", "،"):
        return at
    after = at
    while head == "غرفه" and after < min(view.count, at + _MOST) and view.words[after].lstrip("و") in _FIELDS:
        after += 1
    named = view.country_at[after][1] if after in view.country_at and view.country_at[after][2] else 0
    if not named and after < view.count:
        named = after + (names_at(view, after, int(after == at), towns()) or view.words[after] == AMMAN)
    if head == "غرفه":
        return named if at < after < named else at
    word = view.words[at][1:]
    if named <= at and word and sort_of(word)[0] in (Sort.UNKNOWN, Sort.GIVEN):
        named = at + 1
    first = word in words_of("place_firsts") and at + 1 < view.count and view.gap(at) == " "
    return parts.adjective_end(at + 2 if first else named) if first or named > at else at
