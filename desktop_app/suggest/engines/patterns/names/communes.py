"""Communes of Morocco ("بجماعة س"): places in the news of its provinces, where such groups are bodies elsewhere."""

from desktop_app.suggest.engines.lists import listed_bodies
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_HEADS = {"جماعه": 0, "بجماعه": 1, "لجماعه": 1}
_PAIRS = frozenset({"جماعتي", "جماعتا"})
_BELONGING = frozenset({"اقليم", "باقليم", "عماله", "بعماله"})
_OF_MOROCCO = frozenset({"دوار", "بدوار", "عماله", "بعماله"})
_NEAR = 4  # words from a commune to its province


def commune_heads(view: View) -> list[int]:
    """Where the words stand that say so, in an article that tells a province, hamlet or gendarmerie of Morocco."""
    heads = [*view.places(_HEADS), *view.places(_PAIRS)]
    if not heads or not (view.places(_OF_MOROCCO) or _royal(view) or any(_in_province(view, at) for at in heads)):
        return []
    return [at for at in heads if at + 1 < view.count and view.gap(at) == " " and not _is_group(view, at)]


def is_pair(word: str) -> bool:
    """Whether a word tells two of them."""
    return word in _PAIRS


def _royal(view: View) -> bool:
    """الدرك الملكي."""
    return any(view.words[at - 1].endswith("درك") for at in view.reading.where.get("الملكي", ()) if at)


def _in_province(view: View, index: int) -> bool:
    """ "بجماعة س بإقليم ص"."""
    if view.words[index] != "بجماعه":
        return False
    return any(view.words[at] in _BELONGING for at in range(index + 2, min(view.count, index + _NEAR)))


def _is_group(view: View, index: int) -> bool:
    """Whether a list has the body ("جماعة الإخوان المسلمين"), or it is called by a noun ("جماعة أنصار س")."""
    if view.sort(index + 1) is Sort.NOUN and view.words[index + 1] not in words_of("place_firsts"):
        return True
    size = _HEADS.get(view.words[index], 0)
    return any(names_at(view, at, cut, listed_bodies()) for at, cut in ((index, size), (index + 1, 0)))
