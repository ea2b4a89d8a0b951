"""Ministers in a list, each with a field and a name: "وزراء التجارة س ص، والنقل س ص، والإعمار والإسكان س ص"."""

from collections.abc import Iterator

from desktop_app.suggest.engines.patterns.names.name_runs import NameRuns
from desktop_app.suggest.engines.patterns.names.shapes import Hit
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_MINISTERS = frozenset(
    proclitic + word
    for word in ("وزراء", "وزيري", "وزيرا", "وزير")
    for proclitic in ("", "و", "ل", "ب", "ك", "ول", "وب")
)
_FIELDS = frozenset({Sort.DEFINITE, Sort.ADJECTIVE, Sort.FAMILY, Sort.NOUN})
_MOST = 5  # words of a field


def ministers(view: View, runs: NameRuns, taken: set[int]) -> Iterator[Hit]:
    """All that aren't in `taken` yet, in order; it grows while they are asked for."""
    for index in view.places(_MINISTERS):
        names = list(_names(view, runs, index, taken))
        for start, after in names if len(names) > 1 else ():
            if taken.isdisjoint(range(start, after)):
                yield Hit(start, after, 0.9, index)


def _names(view: View, runs: NameRuns, index: int, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Where the names begin and end."""
    at = index + 1
    while at < view.count and (start := _behind_field(view, at)) is not None:
        after = _end(view, runs, start, taken)
        if after < start + 2:
            return
        yield start, after
        if after >= view.count or view.gap(after - 1) not in ("،", " ") or view.words[after][:3] != "وال":
            return
        at = after


def _end(view: View, runs: NameRuns, start: int, taken: set[int]) -> int:
    """Behind the name that begins there."""
    if start in taken:
        return next(at for at in range(start, view.count + 1) if at not in taken)
    if view.sort(start) is Sort.NOUN:
        last = start + 1 < view.count and view.gap(start) == " " and view.sort(start + 1) in (Sort.UNKNOWN, Sort.FAMILY)
        return start + 2 if last and not view.prefix(start) else start
    return runs.run(start, titled=True)


def _behind_field(view: View, at: int) -> int | None:
    """Where the name begins behind "والنقل", "والإعمار والإسكان"."""
    start = at + 1
    if not view.words[at].startswith(("وال", "ال")):
        return None
    while start < min(view.count, at + _MOST) and view.gap(start - 1) == " ":
        word = view.words[start]
        if word.startswith(("وال", "ال")) and view.sort(start) in _FIELDS:
            start += 1
            continue
        return start if view.sort(start) in NAMES or view.sort(start) is Sort.NOUN else None
    return None
