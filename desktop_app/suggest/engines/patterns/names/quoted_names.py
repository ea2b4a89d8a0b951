"""Names in quotation marks that what stands before them tells: companies ("على غرار "س" و"ص""), pipelines, plans."""

import re
from collections.abc import Iterator

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import listed_bodies
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of

_OPENERS = frozenset('"«“‘')
_OPENED = re.compile('["«“‘]')
_CLOSERS = frozenset('"»”’')
_CARRIED = frozenset({"الغاز", "النفط", "البترول", "الطاقه", "المياه"})
_MOST = 3  # words of a name
_NEAR = 8  # words between "companies" and a name of one


def quoted_names(view: View) -> list[Found]:
    """All of them in order."""
    found: list[Found] = []
    firms = -1  # the word behind the last company
    for first, after in _quotations(view):
        before = first - 1
        joined = view.words[before] == "و" and before == firms
        head = view.words[before - 1] if joined else view.words[before]
        if joined or _is_firm(view, before):
            found.append(view.found(Kind.ORGANISATION, first, after, 0.85, Reason("head", {"words": head})))
            firms = after
        elif after - first > 1 and view.words[first] in words_of("called_events"):
            found.append(view.found(Kind.EVENT, first, after, 0.8, Reason("head", {"words": view.words[first]})))
        elif view.words[before - (view.words[before] in _CARRIED)] in with_proclitics("ways_called"):
            if view.words[first] in listed_bodies():
                continue  # محطة "أدنوك"
            found.append(view.found(Kind.PLACE, first, after, 0.85, Reason("head", {"words": head})))
    return found


def _quotations(view: View) -> Iterator[tuple[int, int]]:
    """Short quotations: the first word and the one after the last."""
    text = view.reading.text
    behind = 1
    for opener in _OPENED.finditer(text):
        index = view.reading.word_at(opener.end())
        if not behind <= index < view.count or view.spans[index][0] != opener.end():
            continue
        if view.gap(index - 1) not in ("(", "،"):
            continue
        after = index + 1
        while after < view.count and after - index < _MOST and view.gap(after - 1) in (" ", "-"):
            after += 1
        behind = after
        end = view.spans[after - 1][1]
        if text[end : end + 1] in _CLOSERS:
            yield index, after


def quoted_again(view: View, called: Found) -> Iterator[Found]:
    """The name of a body in quotation marks wherever it stands in such marks alone: شركة طاقة س «ص»، ثم «ص»."""
    words = view.words[called.first : called.after]
    text = view.reading.text
    for index in view.reading.where.get(words[0], ()):
        after = index + len(words)
        if index == called.first or view.words[index:after] != words:
            continue
        start, end = view.spans[index][0], view.spans[after - 1][1]
        if text[start - 1] in _OPENERS and text[end : end + 1] in _CLOSERS:
            reason = Reason("short_name", {"name": view.called(called)})
            yield view.found(Kind.ORGANISATION, index, after, 0.9, reason)


def _is_firm(view: View, before: int) -> bool:
    """Whether the word before speaks of companies: "شركتي", "(شركات ...) على غرار"."""
    word = view.words[before]
    if word in words_of("firms"):
        return True
    near = view.words[max(0, before - _NEAR) : before]
    return word in words_of("such_as") and not words_of("firms").isdisjoint(near)
