"""An edition's year behind a fair's or forum's name (معرض دمشق الدولي 2025) and the number of an exercise (تمرين «مرجان
17»), which belong to it; the quotation mark that closes it does not."""

import re

from desktop_app.suggest.engines.finder import Hit, Words

_YEAR = re.compile("(?:19|20)[0-9]{2}")
_NUMBER = re.compile("[0-9]{1,4}")
_NUMBERED = frozenset({"تمرين", "مناورات", "مناوره"})
_CLOSING = ("»", "”", '"')


def with_edition(words: Words, hit: Hit) -> Hit:
    """The hit and that year or number, where one stands right behind it and its name ends in none."""
    line, reading = words.words, words.reading
    if reading.text.endswith(_CLOSING, hit.start, hit.end):
        return hit._replace(end=hit.end - 1)
    number = _NUMBER if hit.name.split(" ", 1)[0] in _NUMBERED else _YEAR
    if hit.after >= len(line) or not number.fullmatch(line[hit.after]) or hit.name[-1].isdigit():
        return hit
    start, end = reading.spans[hit.after]
    if reading.text[hit.end : start].strip(" "):
        return hit
    return hit._replace(after=hit.after + 1, end=end)
