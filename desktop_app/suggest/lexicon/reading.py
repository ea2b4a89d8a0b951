"""One reading of a word by the lexicon: lemma, part of speech, and whether its gloss is a name.

A lexicon gives several analyses without saying which is likelier, so they are ranked: those spelled exactly so, then
those with the fewest proclitics, closed classes (prepositions, particles) first. That a word has a reading as a name
means little by itself (بين, على, اليوم have one), which is for the learner to weigh.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from desktop_app.suggest.lexicon.analyser import Analyser

_CLOSED = ("prep", "conj", "conj_sub", "pron", "pron_dem", "pron_rel", "part", "part_neg", "adv_rel", "adv_interrog")
_CLITICS = ("prc0", "prc1", "prc2", "prc3", "enc0")
_NONE = ("", "0", "na", None)
_EMPTY = ("", "", "")


def word_reader(analyser: Analyser | None = None) -> Callable[[str], tuple[str, str, str]]:
    """A function from a folded word to (lemma, part of speech, "1" if its gloss begins with a capital letter).

    Answers are remembered. Raises UserError: lexicon_missing, lexicon_damaged.
    """
    known = analyser or Analyser()

    @lru_cache(maxsize=1 << 17)
    def read(word: str) -> tuple[str, str, str]:
        analyses = known.analyses(word)
        if not analyses:
            return _EMPTY
        best = min(analyses, key=_rank)
        named = any(str(one.get("gloss", ""))[:1].isupper() for one in analyses)
        return str(best.get("lex", "")), str(best.get("pos", "")), "1" if named else "0"

    return read


def _rank(analysis: dict[str, Any]) -> tuple[bool, int, bool, str, str]:
    clitics = sum(analysis.get(name) not in _NONE for name in _CLITICS)
    open_class = analysis.get("pos") not in _CLOSED
    return (
        analysis.get("source") == "spvar", clitics, open_class, str(analysis.get("lex")), str(analysis.get("pos")),
    )  # fmt: skip
