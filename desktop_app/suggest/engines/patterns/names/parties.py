"""Parties called by one bare word of the language, behind who speaks for them: "النائب عن حركة س", "زعيم حزب ص"."""

from collections.abc import Iterator

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_SCORE = 0.88
_HEADS = {
    before + head: len(before)
    for head in ("حركه", "حزب", "كتله", "تيار", "تحالف", "اءتلاف", "قاءمه")
    for before in ("", "ل")
}
_FROM = frozenset(fold("عن باسم").split())
_SPEAKERS = frozenset(
    fold("زعيم زعيمة رئيس رئيسة عضو عضوة مرشح مرشحة نائب نائبة قيادي قيادية أمين أنصار أعضاء قيادات نواب مؤسس").split()
)
_WITHIN = frozenset(fold("القيادي القيادية العضو النائب النائبة").split())
_CALLED = frozenset({Sort.NOUN, Sort.MAYBE, Sort.VERB, Sort.UNKNOWN, Sort.GIVEN})
_BEHIND = frozenset({Sort.FUNCTION, Sort.VERB, Sort.TITLE, Sort.GIVEN, Sort.MAYBE, Sort.PART})
_ENDINGS = ("ه", "ي", "ات", "ين", "ون", "ها", "هم")
_LEAST = 3  # letters


def parties(view: View) -> Iterator[Found]:
    """All of them in order."""
    for index in view.places(_HEADS):
        size = _HEADS[view.words[index]]
        if _spoken_for(view, index, bool(size)) and _is_name(view, index + 1):
            reason = Reason("head", {"words": view.words[index][size:]})
            yield view.found(Kind.ORGANISATION, index, index + 2, _SCORE, reason, prefix=size)


def _spoken_for(view: View, index: int, owned: bool) -> bool:
    if index < 1 or view.gap(index - 1) != " ":
        return False
    before = view.words[index - 1]
    if owned:
        return before == "العام" and index > 1 and view.words[index - 2].endswith("الامين")
    bare = before[view.prefix(index - 1) :]
    within = before == "في" and index > 1 and view.words[index - 2][view.prefix(index - 2) :] in _WITHIN
    return before in _FROM or bare in _SPEAKERS or within


def _is_name(view: View, at: int) -> bool:
    """Whether one bare word stands there that nothing describes."""
    if at >= view.count or view.gap(at - 1) != " " or view.prefix(at) or at in view.country_at:
        return False
    word = view.words[at]
    if view.sort(at) not in _CALLED or word[:2] == "ال" or len(word) < _LEAST or word.endswith(_ENDINGS):
        return False
    if word[0] == "م" and view.sort(at) is Sort.NOUN:
        return False  # حزب معارض
    if word in words_of("indefinite") or word in words_of("body_heads") or word in words_of("offices"):
        return False
    return at + 1 >= view.count or view.gap(at) != " " or view.sort(at + 1) in _BEHIND
