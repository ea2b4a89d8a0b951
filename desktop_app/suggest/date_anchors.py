"""Where dates may stand in an article: the words and numbers that they are made of, and the stretches around these."""

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.arabic.months import month_numbers, month_pattern
from desktop_app.arabic.periods import TRIGGERS as PERIODS
from desktop_app.arabic.relative_dates import AGES, THE_MONTH, WORDS_BEFORE_AGE, WORDS_BEFORE_MONTH, Starts
from desktop_app.arabic.relative_days import DAYS, WORDS_BEFORE
from desktop_app.suggest.engines.patterns.prefixes import with_prefixes
from desktop_app.suggest.reading import Reading

BEFORE, _AFTER = 60, 48
"""Letters around a word of a date in which all of the date stands, with what tells its sense."""
_DIGITS = re.compile("[0-9]+")  # folding makes all digits these
_OF_YEARS = (4, 8)  # digits of a year, and of two between which folding took a tatweel
_YEARS, _MONTH, _THE_MONTH, _DAY, _AGE, _PART = range(6)  # what stands at an anchor


def digit_runs(reading: Reading) -> list[tuple[int, int]]:
    """Where numbers in digits begin and end in the folded text, in order."""
    found: list[tuple[int, int]] = []
    for word in reading.met(_may_hold_digits):
        runs = [match.span() for match in _DIGITS.finditer(word)]
        starts = [reading.spans[place][0] for place in reading.where[word]]
        found += [(start + first, start + after) for start in starts for first, after in runs]
    return sorted(found)


def _may_hold_digits(word: str) -> bool:
    """Quicker than to look through all letters."""
    return not word.isalpha()


def windows(reading: Reading) -> Iterator[tuple[int, int, list[int], Starts]]:
    """Stretches of the folded text around the words that dates are made of, to the edges of words, none twice: start,
    end, where in it the words of months begin, and where relative dates may."""
    text = reading.text
    window = after = 0
    anchors: list[tuple[int, int, int]] = []
    for anchor in _anchors(reading):
        place = anchor[0]
        sentence = reading.sentence(place)
        start = _edge(text, place - BEFORE, sentence.start) if place - BEFORE > sentence.start else sentence.start
        end = min(sentence.end, _edge(text, place + _AFTER, sentence.end))
        if after > start:
            after = max(after, end)
        else:
            if after > window:
                yield window, after, *_begun(reading.spans, anchors, window)
            window, after, anchors = start, end, []
        anchors.append(anchor)
    if after > window:
        yield window, after, *_begun(reading.spans, anchors, window)


def _begun(
    spans: list[tuple[int, int]], anchors: list[tuple[int, int, int]], window: int
) -> tuple[list[int], Starts]:
    """Where in a window the words of months begin, and where relative dates may."""
    months = [place - window for place, what, _ in anchors if what == _MONTH]
    days: list[int] = []
    of_months: list[int] = []
    years: list[int] = []
    parts = False
    for _, what, word in anchors:
        parts = parts or what >= _THE_MONTH
        if what in (_MONTH, _THE_MONTH):
            _add_starts(of_months, spans, word, WORDS_BEFORE_MONTH, window)
        elif what == _DAY:
            _add_starts(days, spans, word, WORDS_BEFORE, window)
        elif what == _AGE:
            _add_starts(years, spans, word, WORDS_BEFORE_AGE, window)
    return months, Starts(days, of_months, years, parts)


def _add_starts(starts: list[int], spans: list[tuple[int, int]], word: int, before: int, window: int) -> None:
    """Add where the word begins, and so many before it, as far as they lie in the window."""
    last = starts[-1] + window if starts else window - 1
    for start, _ in spans[max(0, word - before) : word + 1]:
        if start > last:
            starts.append(start - window)


def _anchors(reading: Reading) -> list[tuple[int, int, int]]:
    """Where years, months and the words of relative dates and periods begin, in order, each with what it is and which
    word."""
    text, spans, words = reading.text, reading.spans, _words()
    found = [(spans[place][0], words[word], place) for word in reading.met(words) for place in reading.where[word]]
    for start, end in reading.shared(digit_runs):
        if end - start in _OF_YEARS:
            found.append((start, _YEARS, -1))
        if text[end : end + 1].isalpha() and _glued().match(text, end):
            found.append((end - 1, _MONTH, -1))
    found.sort()
    return found


def _edge(text: str, at: int, limit: int) -> int:
    """The next space from a place on; the limit where there is none."""
    space = text.find(" ", at)
    return limit if space < 0 else space


@cache
def _glued() -> re.Pattern[str]:
    """A month right behind its day: 20يناير."""
    return re.compile(rf"(?:{month_pattern()})(?!\w)")


@cache
def _words() -> dict[str, int]:
    """The words at anchors, with what they are."""
    months = (name.split()[0] for name in month_numbers())
    tables = ((_PART, PERIODS), (_AGE, AGES), (_DAY, DAYS), (_THE_MONTH, THE_MONTH), (_MONTH, months))
    return {form: what for what, words in tables for form in with_prefixes(words)}
