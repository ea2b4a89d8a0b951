"""Bodies by one word of their name, as headlines call them: "الصحة المصرية تعلن", "المركزي التركي يرفع الفائدة"."""

from collections.abc import Iterator

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_CENTRAL = {"المركزي": 0, "للمركزي": 1, "والمركزي": 1}
_STANDS_FREE = frozenset({Sort.FUNCTION, Sort.VERB, Sort.UNKNOWN})
_SCORE = 0.85


def headline_bodies(view: View) -> Iterator[Found]:
    """Ministries by their field and country at the head of a line, central banks by their adjective."""
    for index in view.places(words_of("ministries_called")):
        if _begins_line(view, index) and _of_country(view, index, "ه") and _does(view, index + 2):
            yield _found(view, index)
    for index in view.places(_CENTRAL):
        free = index == 0 or view.gap(index - 1) != " " or view.sort(index - 1) in _STANDS_FREE
        if free and _of_country(view, index, "ي"):
            yield _found(view, index, _CENTRAL[view.words[index]])


def _found(view: View, index: int, prefix: int = 0) -> Found:
    code, after, _ = view.country_at[index + 1]
    words = view.quote(index, after)
    reason = Reason("words", {"words": words})
    fields = (ProposedField("country", code, words),)
    return view.found(Kind.ORGANISATION, index, after, _SCORE, reason, prefix=prefix, fields=fields)


def _of_country(view: View, index: int, ending: str) -> bool:
    """Whether a country's adjective with that ending stands behind."""
    at = index + 1
    if at not in view.country_at or view.gap(index) != " ":
        return False
    _, after, named = view.country_at[at]
    return not named and after == at + 1 and view.words[at][:2] == "ال" and view.words[at][-1] == ending


def _does(view: View, at: int) -> bool:
    """Whether a verb of hers or a colon follows: what is only spoken of is no body."""
    behind = view.reading.between[at - 1] if at < view.count else ""
    if behind.strip()[:1] == ":":
        return True
    if at >= view.count or behind != " ":
        return False
    return view.sort(at) is Sort.VERB and (view.words[at][0] == "ت" or view.words[at][-1] == "ت")


def _begins_line(view: View, index: int) -> bool:
    return index == 0 or "\n" in view.reading.between[index - 1]
