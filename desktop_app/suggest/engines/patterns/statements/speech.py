"""Where speech in quotation marks or behind a colon begins and ends."""

import re

from desktop_app.suggest.engines.patterns.deed_words import Words

_OPENS = re.compile("[«“”\"„]")
_OPENS_HERE = re.compile(r"[\s:،(–—-][«“”\"„]\s?$")
_CLOSES = {"«": "»", "“": "”“", "”": "”", '"': '"', "„": "“”"}
_LONGEST = 150  # words of a quotation


def _depth(gap: str, opening: str, depth: int) -> int:
    """How many quotations are open behind the signs between two words. Of signs that look the same on both sides the
    one right before a word, behind a space, opens."""
    closers = _CLOSES[opening]
    for at, sign in enumerate(gap):
        if sign not in closers and sign != opening:
            continue
        alike = sign == opening and sign in closers
        opens = at == len(gap) - 1 and gap[at - 1 : at].isspace() if alike else sign == opening
        depth += 1 if opens else -1
        if depth <= 0:
            break
    return depth


class Speech:
    """The quotations of one article."""

    def __init__(self, words: Words) -> None:
        self._w = words

    def opens(self, index: int) -> bool:
        """Whether a quotation mark that opens stands right before a word."""
        return _OPENS.search(self._w.gap(index)) is not None

    def begins(self, gap: str, index: int, at: int = -1) -> bool:
        """A colon, or a quotation mark that opens, with more than a name or a title behind it; right behind the verb,
        at `at`, less is said too."""
        if ":" in gap and not (self._w.words[index][0].isdigit() and self._w.words[index - 1][-1].isdigit()):
            return self._length(index) > 2 or (self.opens(index) and self._goes_on(index))
        if _OPENS_HERE.search(gap) is None:
            return False
        least = 2 if index == at + 1 else 3
        return self._length(index) > least or self._goes_on(index)

    def _goes_on(self, first: int) -> bool:
        """Whether the quotation that begins with a word has further sentences."""
        return not self.closed_end(first) and self.whole_end(first) > self._w.sentence(first)[1]

    def _length(self, first: int) -> int:
        """How many words the quotation that begins with a word has, in its sentence."""
        return self.end(first) - first

    def end(self, first: int) -> int:
        """Behind the last word of the quotation that begins with a word, in its sentence."""
        end = self._w.sentence(first)[1]
        return self._closed(first, end) or end

    def closed_end(self, first: int) -> int:
        """The same; 0 where it is not closed in its sentence."""
        return self._closed(first, self._w.sentence(first)[1] + 1)

    def whole_end(self, first: int) -> int:
        """The same through all the sentences of its line that it has; 0 where it is not closed there."""
        return self._closed(first, min(len(self._w) + 1, first + _LONGEST))

    def _closed(self, first: int, limit: int) -> int:
        """Behind the last word of the quotation that begins with a word, in its line and before `limit`; 0 where it is
        not closed there. Quotations within it are closed first; where one of them is not, the first sign closes, and so
        it does where signs that look alike would have the quotation go on over its sentence."""
        opening = _OPENS.search(self._w.gap(first))
        if opening is None:
            return 0
        alike = opening[0] in _CLOSES[opening[0]]
        sentence = self._w.sentence(first)[1] if alike and first < len(self._w) else limit
        depth, met = 1, 0
        for index in range(first + 1, limit):
            gap = self._w.gap(index)
            depth = _depth(gap, opening[0], depth)
            met = met or (index if any(sign in gap for sign in _CLOSES[opening[0]]) else 0)
            if depth <= 0:
                return index if index <= sentence else met
            if "\n" in gap or (met and index > min(sentence, first + _LONGEST)):
                break
        return met
