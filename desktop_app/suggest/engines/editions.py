"""The year of its edition behind a fair's or forum's name, which belongs to it: معرض دمشق الدولي 2025."""

import re

from desktop_app.suggest.engines.finder import Hit, Words

_YEAR = re.compile("(?:19|20)[0-9]{2}")


def with_year(words: Words, hit: Hit) -> Hit:
    """The hit and that year; the hit itself where none stands right behind it or its name ends in one."""
    line, reading = words.words, words.reading
    if hit.after >= len(line) or not _YEAR.fullmatch(line[hit.after]) or hit.name[-1].isdigit():
        return hit
    start, end = reading.spans[hit.after]
    if reading.text[hit.end : start].strip(" "):
        return hit
    return hit._replace(after=hit.after + 1, end=end)
