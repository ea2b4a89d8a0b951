"""Names that an office follows: "س ص، وزير ...", "مع س ص وزيرة خارجية ...", "وس ص رئيس ..."."""

from collections.abc import Iterator
from functools import cache

from desktop_app.suggest.engines.lists import listed_bodies, places
from desktop_app.suggest.engines.patterns.names.name_runs import NameRuns, plain_offices
from desktop_app.suggest.engines.patterns.names.shapes import Hit
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_MOST = 5  # words before the last
_DASHES = frozenset("-–—،,")
_OPENERS, _CLOSERS = frozenset('"«“'), frozenset('"»”')


def forerunners(view: View, runs: NameRuns, taken: set[int]) -> Iterator[Hit]:
    """All of them in order; `taken` (words of names that are found already) grows while they are asked for."""
    for index in view.places(plain_offices()):
        last = index - 1
        if last < 1 or last in taken or view.gap(last) not in ("،", " ", "(") or not _office_follows(view, index):
            continue
        comma = view.gap(last) == "،"
        set_off = view.gap(last) == "(" and not _DASHES.isdisjoint(view.reading.between[last])
        bare = view.words[index] in _bare_offices() or set_off
        if not comma and not (bare and view.sort(last) in _LAST):
            continue
        start = last
        while start > 0 and view.gap(start - 1) == " " and last - start < _MOST and _backs(view, start, taken):
            start -= 1
        start, prefix = runs.trim(start, last)
        if start >= last or runs.run(start, prefix) != last + 1 or _is_place(view, start, prefix, last):
            continue
        quoted = view.gap(last) == "("
        if quoted and not _quoted(view, start, last):
            continue
        if comma or quoted or _introduced(view, start, prefix):
            yield Hit(start, last + 1, 0.9, index, prefix)


_LAST = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.MAYBE, Sort.FAMILY})


def _backs(view: View, start: int, taken: set[int]) -> bool:
    """Whether the word before `start` may belong to the name too."""
    if start - 1 in taken:
        return False
    foreign = view.sort(start) is Sort.UNKNOWN and view.words[start] in words_of("w_names")
    joined = view.words[start][0] == "و" and not foreign and view.words[start] != "ولد"
    return (view.sort(start - 1) in NAMES and not joined) or view.sort(start) is Sort.FAMILY


def _quoted(view: View, start: int, last: int) -> bool:
    text = view.reading.text
    return text[view.spans[start][0] - 1] in _OPENERS and text[view.spans[last][1]] in _CLOSERS


def _office_follows(view: View, index: int) -> bool:
    return index + 1 < view.count and view.gap(index) == " " and view.sort(index + 1) is not Sort.VERB


def _is_place(view: View, start: int, prefix: int, last: int) -> bool:
    """A country, town or company: "رئيس بوركينا فاسو، رئيس الدولة", "شركة «أكوا باور» رئيس"."""
    whole = " ".join([view.words[start][prefix:], *view.words[start + 1 : last + 1]])
    if whole[0] in "بل" and whole[1:] in places():
        return True  # برام الله
    return whole in places() or whole in listed_bodies() or any(at in view.country_at for at in range(start, last + 1))


def _introduced(view: View, start: int, prefix: int) -> bool:
    """Whether what stands before the name leads to a person: "and", "with", a verb of meeting or saying."""
    words = view.words
    if prefix:
        return words[start][prefix - 1] in "ول"
    if start == 0 or view.gap(start - 1) != " ":
        return False
    before = words[start - 1]
    if start - 1 in view.country_at and view.country_at[start - 1][2]:
        return True  # عن كينيا س ص وزيرة الخارجية
    if view.sort(start - 1) is Sort.VERB:
        return before not in with_proclitics("going")
    return before in with_proclitics("introducing")


@cache
def _bare_offices() -> frozenset[str]:
    """Offices without ال, which none stands before a name's last word by chance."""
    return frozenset(word for word in words_of("offices") if not word.startswith("ال")) - {"ولي", "كاتب", "مقرر"}
