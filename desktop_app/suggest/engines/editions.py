"""An edition's year or number behind a fair's or forum's name (معرض دمشق الدولي 2025, القمة العربية الرابعة والثلاثون)
and the number of an exercise (تمرين «مرجان 17»), which belong to it; the quotation mark that closes it does not."""

import re

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.finder import Hit, Words

_YEAR = re.compile("(?:19|20)[0-9]{2}")
_NUMBER = re.compile("[0-9]{1,4}")
_NUMBERED = frozenset({"تمرين", "مناورات", "مناوره"})
_CLOSING = ("»", "”", '"')
_UNITS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي"
_TENS = frozenset(
    fold("العشرون العشرين الثلاثون الثلاثين الأربعون الأربعين الخمسون الخمسين الستون الستين السبعون السبعين").split()
)
_ORDINALS = _TENS | {fold("الأولى")} | {word + ending for word in fold(_UNITS).split() for ending in ("", "ه")}
_TEENS = frozenset({"عشر", "عشره"})
_ORDINAL = re.compile("ال[0-9]{1,3}")


def with_edition(words: Words, hit: Hit) -> Hit:
    """The hit and that year or number, where one stands right behind it and its name ends in none."""
    line, reading = words.words, words.reading
    if reading.text.endswith(_CLOSING, hit.start, hit.end):
        return hit._replace(end=hit.end - 1)
    if hit.after >= len(line) or hit.name[-1].isdigit() or not _near(words, hit.after - 1):
        return hit
    number = _NUMBER if hit.name.split(" ", 1)[0] in _NUMBERED else _YEAR
    after = hit.after + 1 if number.fullmatch(line[hit.after]) else _ordinal(words, hit.after)
    return hit._replace(after=after, end=reading.spans[after - 1][1]) if after > hit.after else hit


def _ordinal(words: Words, at: int) -> int:
    """Behind "الثالثة", "الرابعة والثلاثين", "الـ 15"; `at` without one."""
    line = words.words
    following = line[at + 1] if at + 1 < len(line) and _near(words, at) else ""
    if _ORDINAL.fullmatch(line[at]):
        return at + 1
    if line[at] == "ال" and following.isdigit():
        return at + 2
    if line[at] not in _ORDINALS:
        return at
    return at + 1 + (following in _TEENS or (following[:1] == "و" and following[1:] in _TENS))


def _near(words: Words, index: int) -> bool:
    """Whether but a blank (and a tatweel: الـ 15) stands behind a word."""
    spans, text = words.reading.spans, words.reading.text
    return not text[spans[index][1] : spans[index + 1][0]].strip(" ")
