"""Bodies by their abbreviation in Latin capitals: in brackets behind their name, and where it is written again."""

import re
from collections.abc import Iterable, Iterator

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of

_BRACKETS = re.compile("\\([\u200e\u200f ]?([A-Z][A-Za-z&]{1,14})[\u200e\u200f ]?\\)")
_NEAR = 10  # words from the head of a body to its abbreviation
_THINGS = frozenset({"نظام", "برنامج", "مشروع", "منصه", "مبادره", "اتفاقيه", "تقنيه", "معيار", "عمله"})
_NO_BODIES = frozenset({"LNG", "LPG", "GDP", "VAT", "PPP", "MOU", "COVID", "USD", "EUR", "ESG", "SME", "PDF"})


def latin_bodies(view: View, bodies: Iterable[Found]) -> Iterator[Found]:
    """Those behind the head of a body, called as the body that was found there."""
    source, starts = view.reading.source, view.reading.word_edges[0]
    called: dict[str, str] = {}  # abbreviation -> the name before it
    for match in _BRACKETS.finditer(source):
        places = view.reading.where.get(match[1].lower(), ())
        index = next((index for index in places if starts[index] == match.start(1)), 0)
        if match[1] not in called and match[1] not in _NO_BODIES and _headed(view, index):
            names = [view.called(one) for one in bodies if one.after == index]
            called[match[1]] = names[0] if names else match[1]
    for written, name in called.items():
        for index in view.reading.where[written.lower()]:
            if view.quote(index, index + 1) == written:
                reason = Reason("short_name", {"name": name})
                yield view.found(Kind.ORGANISATION, index, index + 1, 0.92, reason, label=name)


def _headed(view: View, index: int) -> bool:
    """Whether the head of a body stands before it, in the same clause."""
    for at in range(index - 1, max(-1, index - _NEAR), -1):
        word = view.words[at]
        bare = word[2:] if word[:2] == "لل" else word[view.prefix(at) :].removeprefix("ال")
        if bare in words_of("body_heads"):
            return True
        if bare in _THINGS:
            return False
        if at and view.gap(at - 1) in (".", "،"):
            return False
    return False
