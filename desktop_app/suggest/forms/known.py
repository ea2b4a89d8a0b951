"""What the forms of other records taught: words that the analyst has agreed to for a field before."""

import re
from collections.abc import Sequence

from desktop_app.arabic.fold import fold, folded
from desktop_app.model.spans import Span
from desktop_app.suggest.passage import FieldGuess

_BARE = frozenset(fold("حجم قيمة عدد إجمالي مجموع").split())
"""Words that say little of what is measured: "the volume of trade" is meant where only trade is named."""
_RELATIVE = frozenset(fold("حصة نسبة معدل نمو تراجع زيادة ارتفاع انخفاض").split())
_STEM = 4  # letters by which two words are likened
_JOINED = re.compile(r"^[وفبكل]?(?:ال|لل)(?=\w{2})")


def known_measure(quote: str, known: Sequence[str]) -> list[FieldGuess]:
    """The measure among those `known`, the most frequent first, whose first telling word the mark has; the one with
    the most of its words there where several have it. Shares and growths need all of theirs."""
    mapped = folded(quote)
    words = {bare(match[0]): Span(*match.span()) for match in reversed(list(re.finditer(r"\w+", mapped.text)))}
    found: list[tuple[int, str, Span]] = []
    for value in known:
        told = [bare(word) for word in fold(value).split() if bare(word) not in _BARE]
        here = sum(one in words for one in told)
        if told and told[0] in words and (here == len(told) or told[0] not in _RELATIVE):
            found.append((here, value, words[told[0]]))
    best = max(found, key=lambda one: one[0], default=None)  # of equal ones the first
    if best is None:
        return []
    span = mapped.span_back(best[2])
    return [FieldGuess("measure", best[1], span.of(quote), span.start)]


def stem(word: str) -> str:
    """The first letters of a folded word, without its article and what stands before that."""
    return bare(word)[:_STEM]


def bare(word: str) -> str:
    """A folded word without its article and what stands before that."""
    return _JOINED.sub("", word)
