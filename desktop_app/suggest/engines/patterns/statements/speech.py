"""Where speech in quotation marks or behind a colon begins and ends."""

import re

from desktop_app.suggest.engines.patterns.deed_words import Words

_OPENS = re.compile("[«“”\"„]")
_OPENS_HERE = re.compile(r"[\s:،(–—-][«“”\"„]\s?$")
_CLOSES = {"«": "»", "“": "”“", "”": "”", '"': '"', "„": "“”"}
_LONGEST = 150  # words of a quotation


class Speech:
    """The quotations of one article."""

    def __init__(self, words: Words) -> None:
        self._w = words

    def begins(self, gap: str, index: int) -> bool:
        """A colon, or a quotation mark that opens, with more than a name or a title behind it."""
        if ":" in gap and not (self._w.words[index][0].isdigit() and self._w.words[index - 1][-1].isdigit()):
            return self._length(index) > 2
        return _OPENS_HERE.search(gap) is not None and self._length(index) > 3

    def _length(self, first: int) -> int:
        """How many words the quotation that begins with a word has, in its sentence."""
        return self.end(first) - first

    def end(self, first: int) -> int:
        """Behind the last word of the quotation that begins with a word, in its sentence."""
        end = self._w.sentence(first)[1]
        opening = _OPENS.search(self._w.gap(first))
        closers = _CLOSES[opening[0]] if opening else ""
        for index in range(first + 1, end):
            if closers and any(sign in self._w.gap(index) for sign in closers):
                return index
        return end

    def whole_end(self, first: int) -> int:
        """The same through all the sentences of its line that it has; 0 where it is not closed there."""
        opening = _OPENS.search(self._w.gap(first))
        closers = _CLOSES[opening[0]] if opening else ""
        for index in range(first + 1, min(len(self._w) + 1, first + _LONGEST) if closers else first):
            gap = self._w.gap(index)
            if any(sign in gap for sign in closers):
                return index
            if "\n" in gap:
                break
        return 0
