"""Leads the words of a text to the spelling that known names have, where folding alone does not."""

from collections.abc import Callable, Mapping

from desktop_app.arabic.radicals import is_radical
from desktop_app.arabic.spellings import alike_spellings
from desktop_app.suggest.engines.proclitics import BARE

_LEAST_RESPELT = 5  # letters of a word that may be another spelling of a name's
_MOST_KEPT = 50_000
_SOFT = str.maketrans("", "", "اءيو")


class Respeller:
    """Knows the words of names. Words are compared by what is left without weak letters; only those that share it are
    looked at closely."""

    def __init__(self, names: list[str]) -> None:
        self._known = frozenset(" ".join(names).split())
        self._kept = _Kept(self._spelling)
        self._by_bones: dict[str, list[str]] = {}
        for word in self._known:
            if len(word) >= _LEAST_RESPELT - 1 and word.isalpha():
                self._by_bones.setdefault(bones(word), []).append(word)

    def respell(self, where: Mapping[str, list[int]]) -> dict[int, str]:
        """Index to another spelling, proclitics kept, for words that are none of the names'. `where` are the words of a
        text with their indexes."""
        kept = self._kept
        return {index: spelt for word in where if (spelt := kept[word]) for index in where[word]}

    def _spelling(self, word: str) -> str:
        """As `_respelt`; "" for the names' own words."""
        return "" if len(word) < _LEAST_RESPELT - 1 or word in self._known else self._respelt(word)

    def _respelt(self, word: str) -> str:
        for size in range(min(3, len(word) - _LEAST_RESPELT + 1) + 1):
            rest = word[size:]
            if word[:size] in BARE and (others := self._by_bones.get(bones(rest))):
                if is_radical(word) or rest in self._known:
                    return ""
                alike = set(alike_spellings(rest))
                same = [other for other in others if other in alike or rest in alike_spellings(other)]
                if rest.endswith("يه"):  # روسية is no روسيا
                    same = [other for other in same if not other.endswith("يا")]
                if len(same) == 1:
                    return word[:size] + same[0]
        return ""


class _Kept(dict[str, str]):
    """What was found for words that were looked at, which other articles have too; not those of a whole library."""

    def __init__(self, find: Callable[[str], str]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[word] = self._find(word)
        return found


def bones(word: str) -> str:
    """What all its spellings have in common."""
    return word[0] + word[1:].translate(_SOFT).removesuffix("ه")
