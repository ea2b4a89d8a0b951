"""Places that ways join: the stations of roads and lines, the two ends that something leads from and to."""

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import towns
from desktop_app.suggest.engines.patterns.names.lone_names import LEAST, blank, dashed, lone, may_be
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import Sort

_LINKING = frozenset(
    before + word
    for word in ("الرابط", "الرابطه", "يربط", "تربط", "الواصل", "الممتد", "يصل", "لربط")
    for before in ("", "و")
)
_FAR = 5  # words between a road and the dash of its ends


def ways(view: View) -> list[Found]:
    """All of them; some may be told twice."""
    return [*_ways(view), *_ends(view), *_linked(view)]


def _ways(view: View) -> list[Found]:
    """ "طريق س - ص", "طرق س – عين ص – ط، وع – غ": each end and what lies between."""
    found = []
    for index in view.places(with_proclitics("way_heads")):
        reason = Reason("head", {"words": view.words[index]})
        for first, after, size in _stations(view, index):
            found.append(view.found(Kind.PLACE, first, after, 0.85, reason, prefix=size))
    return found


def _stations(view: View, index: int) -> list[tuple[int, int, int]]:
    """The stations of the ways behind a head: first word, the one after the last, letters that are proclitics."""
    at = index + 1
    while at < min(view.count - 1, index + _FAR) and not (view.gap(at) != " " and dashed(view, at)):
        if view.gap(at) in (".", "("):
            return []
        at += 1
    if at >= min(view.count - 1, index + _FAR):
        return []
    stations: list[tuple[int, int, int]] = []
    first = at - (at - 1 > index and view.words[at - 1] in words_of("place_firsts") and view.gap(at - 1) == " ")
    size = 0
    while (after := _station(view, first, size)) > first:
        stations.append((first, after, size))
        if after >= view.count:
            break
        joined = view.gap(after - 1) in ("،", " ") and view.words[after][0] == "و"
        goes_on = joined and after + 1 < view.count and dashed(view, after)
        if not dashed(view, after - 1) and not goes_on:
            break
        first, size = after, int(not dashed(view, after - 1))
    return stations if len(stations) > 1 else []


def _station(view: View, at: int, size: int) -> int:
    """Behind the name of a place that begins there; `at` where none does."""
    if at >= view.count or len(view.words[at]) < LEAST - 1 + size:
        return at
    if not size and view.words[at] in words_of("place_firsts") and at + 1 < view.count and view.gap(at) == " ":
        return at + 2
    named = may_be(view, at) or (size > 0 and view.words[at][size:] in towns())
    return at + 1 if named else at


def _ends(view: View) -> list[Found]:
    """ "من س إلى القاهرة": the end of a way whose other end is known."""
    found = []
    for to in view.reading.where.get("الي", ()):
        at = to - 1
        if at < 1 or view.words[at - 1] != "من" or to + 1 >= view.count or view.words[to + 1] not in towns():
            continue
        if view.gap(at - 1) == view.gap(at) == view.gap(to) == " " and lone(view, at):
            reason = Reason("words", {"words": view.quote(at - 1, to + 2)})
            found.append(view.found(Kind.PLACE, at, at + 1, 0.8, reason))
    return found


def _linked(view: View) -> list[Found]:
    """ "الطريق الرابط بين س وص": two ends, one of which at least is no word of the language."""
    found = []
    for index in view.places(_LINKING):
        at = index + 2
        if at + 1 >= view.count or view.words[index + 1] != "بين" or not blank(view, index, at + 1):
            continue
        second = view.words[at + 1]
        ends = second[0] == "و" and len(second) > LEAST and _is_end(view, at, 0) and _is_end(view, at + 1, 1)
        if ends:
            reason = Reason("words", {"words": view.quote(index, at + 2)})
            found.append(view.found(Kind.PLACE, at, at + 1, 0.85, reason))
            found.append(view.found(Kind.PLACE, at + 1, at + 2, 0.85, reason, prefix=1))
    return found


def _is_end(view: View, at: int, size: int) -> bool:
    if at in view.country_at:
        return False
    return view.words[at][size:] in towns() or (view.sort(at) is Sort.UNKNOWN and view.prefix(at) in (0, size))
