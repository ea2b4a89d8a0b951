"""The dates of a sentence, read only where a digit or a word of time stands in it."""

import re
from functools import cache

from desktop_app.arabic.dates import ReadDate, read_dates, year_of
from desktop_app.arabic.fold import fold
from desktop_app.arabic.months import month_numbers
from desktop_app.arabic.relative_dates import read_relative_dates
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.deed_words import Words

_TIME = "اليوم أمس يوم الماضي الماضية المنصرم الجاري الجارية الحالي الحالية المقبل المقبلة القادم القادمة البارحة"


class Dates:
    """Dates of the sentences of one reading, each sentence read once."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._known: dict[int, list[ReadDate]] = {}

    def of(self, index: int) -> list[ReadDate]:
        """Of the sentence around a word; spans are the article's."""
        first, after = self._w.sentence(index)
        if first not in self._known:
            self._known[first] = self._read(first, after) if self._may_hold(first, after) else []
        return self._known[first]

    def _may_hold(self, first: int, after: int) -> bool:
        words = self._w.words[first:after]
        return any(word in _times() or word[-1].isdigit() for word in words)

    def _read(self, first: int, after: int) -> list[ReadDate]:
        span = self._w.span(first, after)
        text, published = span.of(self._w.reading.source), self._w.reading.published
        found = [*read_dates(text, year_of(published)), *read_relative_dates(text, published)]
        return [ReadDate(Span(one.span.start + span.start, one.span.end + span.start), one.edtf) for one in found]


@cache
def _times() -> frozenset[str]:
    words = {*fold(_TIME).split(), *(word for name in month_numbers() for word in re.split(r"\W+", name))}
    return frozenset(proclitic + word for word in words for proclitic in ("", "و", "ل", "ب"))
