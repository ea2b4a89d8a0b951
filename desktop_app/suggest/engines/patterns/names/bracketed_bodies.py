"""Bodies by a short name in brackets behind their whole one, and where it stands again so: المؤسسة ... (تباو)."""

import re
from collections.abc import Iterable, Iterator

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.words import Sort

_BRACKETED = re.compile(r"\((\w{3,9})\)")
_LEAST_WORDS = 2  # of the whole name
_SCORE = 0.9


def bracketed_bodies(view: View, bodies: Iterable[Found]) -> Iterator[Found]:
    """Those behind bodies that are found, called as these are."""
    brackets = list(_BRACKETED.finditer(view.reading.text))
    if not brackets:
        return
    ends = {one.after: one for one in bodies if one.kind is Kind.ORGANISATION}
    for match in brackets:
        at = view.reading.word_at(match.start(1))
        one = ends.get(at)
        if one is None or at - one.first < _LEAST_WORDS or view.sort(at) is not Sort.UNKNOWN or view.prefix(at):
            continue
        if view.spans[at] == match.span(1) and at not in view.country_at:
            reason = Reason("short_name", {"name": view.called(one)})
            yield view.found(Kind.ORGANISATION, at, at + 1, _SCORE, reason, label=view.called(one))
