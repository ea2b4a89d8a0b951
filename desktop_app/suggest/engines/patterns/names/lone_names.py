"""Words that may be the name of a place though no list knows them."""

from desktop_app.suggest.engines.lists import towns
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_DASHES = frozenset("-–—")
LEAST = 4  # letters of a name that only a verb tells


def lone(view: View, at: int) -> bool:
    """A word that may be a name and that none goes on."""
    if view.sort(at) is not Sort.UNKNOWN or view.prefix(at) or at in view.country_at or len(view.words[at]) < LEAST:
        return False
    return view.gap(at) != " " or at + 1 >= view.count or view.sort(at + 1) not in NAMES


def may_be(view: View, at: int) -> bool:
    """A town of the lists, or a word that may be a name; no country."""
    if at in view.country_at and view.country_at[at][2]:
        return False
    return view.words[at] in towns() or view.sort(at) in (Sort.UNKNOWN, Sort.FAMILY) or view.unlisted(at)


def dashed(view: View, at: int) -> bool:
    """Whether a dash alone stands behind a word."""
    between = view.reading.text[view.spans[at][1] : view.spans[at + 1][0]].strip()
    return between in _DASHES


def blank(view: View, first: int, last: int) -> bool:
    """Whether but blanks stand between the words from the first to the last."""
    return all(view.gap(at) == " " for at in range(first, last))
