"""Bodies by a short name in brackets behind their whole one, and where it stands again so: المؤسسة ... (تباو)."""

from collections.abc import Iterable, Iterator

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.words import Sort

_LEAST, _MOST = 3, 9  # letters
_LEAST_WORDS = 2  # of the whole name
_SCORE = 0.9


def bracketed_bodies(view: View, bodies: Iterable[Found]) -> Iterator[Found]:
    """Those behind bodies that are found, called as these are."""
    text = view.reading.text
    for one in bodies:
        at = one.after
        if at >= view.count or view.gap(at - 1) != "(" or one.kind is not Kind.ORGANISATION:
            continue
        if at - one.first < _LEAST_WORDS or view.sort(at) is not Sort.UNKNOWN or view.prefix(at):
            continue
        start, end = view.spans[at]
        bracketed = text[start - 1] == "(" and text[end : end + 1] == ")"
        if bracketed and _LEAST <= end - start <= _MOST and at not in view.country_at:
            reason = Reason("short_name", {"name": view.called(one)})
            yield view.found(Kind.ORGANISATION, at, at + 1, _SCORE, reason, label=view.called(one))
