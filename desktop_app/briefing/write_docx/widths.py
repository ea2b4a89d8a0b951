"""Widths of columns that fit what they hold.

Word's own fitting is switched off (it moves when a file is edited, and LibreOffice does it differently), so the
widths are worked out here from how wide the letters of the two faces are; a column gets at least its
longest word.
"""

from dataclasses import dataclass

_LONGEST_WORD = 110.0  # points; a longer one breaks
_LONGEST_LINE = 330.0
_PULL = 0.75
_WORD_MARGIN = 1.04  # so that a word that is a little wider than reckoned still fits
_LONG_TEXT, _LONG_LEAST = 180.0, 120.0  # a column of long text is no narrower than this, whatever its words


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs, in points: for its longest word, and to have nothing wrapped."""

    least: float
    wish: float


# Advance widths in hundredths of an em: Charis SIL, and the letters of Amiri as they stand within a word.
_WIDTHS = {
    **dict.fromkeys("mwMW@", 84),
    **dict.fromkeys("ABCDGHKNOQRTUVXYZ", 67),
    **dict.fromkeys("iljtfrI()[]-", 35),
    **dict.fromkeys(" \u00a0,.:;'!|،؛", 29),
    **dict.fromkeys("بتثنيىئاأإآفقلمحخجه", 36),
    **dict.fromkeys("دذكطظسشءؤوةرز", 52),
    **dict.fromkeys("صض", 78),
    **dict.fromkeys("\u200e\u200f\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670", 0),
}
_OTHER = 55
_LONG_AT_THE_END = frozenset("بتثفسشصضيىكن")
_TAIL = 40


def width(text: str, size: float, bold: bool = False) -> float:
    """About how wide the text is, in points, at that size."""
    letters = sum(_WIDTHS.get(letter, _OTHER) for letter in text)
    tails = sum(_TAIL for word in text.split() if word[-1] in _LONG_AT_THE_END)
    return (letters + tails) / 100 * size * (1.07 if bold else 1.0)


def need(lines: list[tuple[str, bool]], size: float) -> Need:
    """What a column of these lines (and whether each is bold) needs."""
    words = ((word, bold) for line, bold in lines for word in line.split(" "))
    least = _WORD_MARGIN * max((width(word, size, bold) for word, bold in words), default=0.0)
    wish = max((width(line, size, bold) for line, bold in lines), default=0.0)
    least = max(min(least, _LONGEST_WORD), _LONG_LEAST if wish > _LONG_TEXT else 0.0)
    return Need(least, min(max(wish, least), _LONGEST_LINE))


def shared(needs: list[Need], total: float, padding: float) -> list[int]:
    """The widths in twips, which add up to `total` points; `padding` is that of each cell, in points.

    Where all fits unwrapped, the rest is shared by size; where not, what is left above the longest words goes by
    what each column still wants, to a power below one, so that a long text does not starve the short ones.
    """
    least = [one.least + padding for one in needs]
    wish = [one.wish + padding for one in needs]
    if sum(wish) <= total:
        given = _spread(wish, [one.wish for one in needs], total)
    elif sum(least) <= total:
        given = _towards(least, wish, total)
    else:
        given = _levelled(least, total)
    twips = [round(one * 20) for one in given]
    twips[twips.index(max(twips))] += round(total * 20) - sum(twips)
    return twips


def _spread(base: list[float], weights: list[float], total: float) -> list[float]:
    rest, whole = total - sum(base), sum(weights) or 1.0
    return [one + rest * weight / whole for one, weight in zip(base, weights, strict=True)]


def _levelled(least: list[float], total: float) -> list[float]:
    """Too little for all longest words: the widest columns give way, down to one level, the narrow keep theirs."""
    kept, rest = [0.0] * len(least), total
    for done, at in enumerate(sorted(range(len(least)), key=least.__getitem__)):
        kept[at] = min(least[at], rest / (len(least) - done))
        rest -= kept[at]
    return kept


def _towards(least: list[float], wish: list[float], total: float) -> list[float]:
    """From the least towards the wish; a column that has its wish leaves the rest to the others."""
    given, rest = list(least), total - sum(least)
    while rest > 0.01:
        wants = [max(0.0, want - have) ** _PULL for want, have in zip(wish, given, strict=True)]
        whole = sum(wants)
        if whole < 0.01:
            break
        steps = [min(rest * want / whole, w - g) for want, w, g in zip(wants, wish, given, strict=True)]
        given = [have + step for have, step in zip(given, steps, strict=True)]
        rest -= sum(steps)
    return given
