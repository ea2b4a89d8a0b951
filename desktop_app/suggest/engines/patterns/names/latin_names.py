"""Names of persons in Latin letters behind the Arabic ones, in brackets or without: "س ص (Ana Silva)"."""

from collections.abc import Iterable, Iterator

from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View

_MOST = 4  # words
_OPENERS, _CLOSERS = ("(", "["), (")", "]")


def latin_names(view: View, found: Iterable[Found]) -> Iterator[Found]:
    """Those of the persons found, who are called the same."""
    text = view.reading.text
    for one in found:
        at = one.after
        if one.after - one.first < 2 or at >= view.count or not _latin(view, at):
            continue
        before = text[view.spans[at - 1][1] : view.spans[at][0]].strip()
        if before and not before.endswith(_OPENERS):
            continue
        after = at + 1
        while after < min(view.count, at + _MOST) and view.gap(after - 1) == " " and _latin(view, after):
            after += 1
        if after - at > 1 and (not before or text.startswith(_CLOSERS, view.spans[after - 1][1])):
            label = view.called(one)
            yield view.found(one.kind, at, after, 0.85, Reason("short_name", {"name": label}), label=label)


def _latin(view: View, at: int) -> bool:
    """Whether a word begins with a Latin capital: no abbreviation."""
    word = view.words[at]
    if not word.isascii() or not word.isalpha():
        return False
    written = view.quote(at, at + 1)
    return written[0].isupper() and not written.isupper()
