"""camel_tools' analyser over the installed lexicon: the one module that imports `camel_tools.morphology`.

What that package imports beside itself, `camel_tools.data`, makes a folder in the user's home whatever one says, and
fetches a catalogue from the network where it finds none. All that is wanted of it is a name, so an empty module stands
in its place while the analyser is imported. Slow (a second): not for the window's thread.
"""

import re
import sys
import threading
from collections import defaultdict
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.suggest.lexicon.install import DATABASE, lexicon_folder, lexicon_state

_DATA = "camel_tools.data"
_LETTERS = re.compile("[\u0621-\u0652\u0670\u0671]+")  # what the lexicon's words are made of
_AROUND = 6  # letters that may stand before a stem, and after it
_IMPORTING = threading.Lock()


class Analyser:
    """The lexicon, loaded. Words are folded; what was asked before is remembered."""

    def __init__(self, folder: Path | None = None) -> None:
        """Raises UserError: lexicon_missing, lexicon_damaged."""
        folder = folder or lexicon_folder()
        state = lexicon_state(folder)
        if state.status != "ready":
            raise UserError(f"lexicon_{state.status}", folder=folder, reason=DATABASE)
        self._analyser, stems = _loaded(folder)
        self._stems: defaultdict[str, set[str]] = defaultdict(set)  # lemma to the letters of its stems
        for letters, entries in stems.items():
            for _category, features in entries:
                self._stems[features["lex"]].add(letters)
        self.lemmas = lru_cache(maxsize=1 << 16)(self._lemmas)

    def _lemmas(self, word: str) -> frozenset[str]:
        """The lemmas of a folded word of a text."""
        return self.likely_lemmas(word)

    def likely_lemmas(self, word: str) -> frozenset[str]:
        """Those that are most likely meant by a word, as it is written or folded.

        Where it is written with letters that folding takes away (شركة), those that are spelled so; of these the ones
        with the fewest letters before the stem.
        """
        analyses = self.analyses(word)
        if word != fold(word):
            analyses = [one for one in analyses if one.get("source") != "spvar"] or analyses
        by_length: defaultdict[int, set[str]] = defaultdict(set)
        for one in analyses:
            start = fold(word).find(fold(one["stem"]))
            by_length[start if start >= 0 else len(word)].add(one["lex"])
        return frozenset(by_length[min(by_length)]) if by_length else frozenset()

    def forms(self, word: str, vocabulary: str) -> frozenset[str]:
        """The words of a vocabulary (folded, each between line ends) that are forms of the word's lemma.

        Only words around one of the lemma's stems are analysed.
        """
        lemmas = self.likely_lemmas(word)
        stems = sorted({stem for lemma in lemmas for stem in self._stems[lemma] if stem})
        if not stems:
            return frozenset()
        inside = "|".join(map(re.escape, stems))
        pattern = re.compile(rf"^[^\n]{{0,{_AROUND}}}?(?:{inside})[^\n]{{0,{_AROUND}}}$", re.MULTILINE)
        return frozenset(one for one in pattern.findall(vocabulary) if self.lemmas(one) & lemmas)

    def analyses(self, word: str) -> list[dict[str, Any]]:
        """All readings of a word, as camel_tools has them (lex, pos, gloss, prc0, source ...); none for no word."""
        return list(self._analyser.analyze(word)) if _LETTERS.fullmatch(word) else []


def _loaded(folder: Path) -> tuple[Any, dict[str, Any]]:
    """camel_tools' analyser and its stems. Raises UserError("lexicon_damaged")."""
    analyzer, database, parse_error = _camel()
    try:
        loaded = database(str(folder / DATABASE))
    except (OSError, ValueError, LookupError, TypeError, parse_error) as error:
        raise UserError("lexicon_damaged", folder=folder, reason=error) from error
    return analyzer(loaded, norm_map=_Folding()), loaded.stem_hash


class _Folding:
    """Stands for camel_tools' `CharMapper`: the lexicon's keys are folded."""

    @staticmethod
    def map_string(word: str) -> str:
        return fold(word)


def _camel() -> tuple[Any, Any, type[Exception]]:
    """Analyzer, MorphologyDB and the error of the latter."""
    with _IMPORTING:
        stand_in = ModuleType(_DATA)
        stand_in.CATALOGUE = None  # type: ignore[attr-defined]
        taken = sys.modules.setdefault(_DATA, stand_in)
        try:
            from camel_tools.morphology.analyzer import Analyzer
            from camel_tools.morphology.database import MorphologyDB
            from camel_tools.morphology.errors import MorphologyError
        finally:
            if taken is stand_in:
                sys.modules.pop(_DATA)
    return Analyzer, MorphologyDB, MorphologyError
