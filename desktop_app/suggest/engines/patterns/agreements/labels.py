"""What an agreement's record is called, and the words by which two titles are compared."""

import re
from functools import lru_cache

from desktop_app.arabic.date_words import format_date
from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import Words

_CALLED = {
    "memorandum": "مذكرة تفاهم", "agreement": "اتفاقية", "treaty": "معاهدة", "protocol": "بروتوكول", "contract": "عقد",
}  # fmt: skip
_GENERAL = frozenset(
    fold(
        "بين مجال مجالات تعاون مشترك مشتركة جديدة جديد ثنائي بشأن في من "
        "على إلى و حول مع خاص خاصة موقعة موقع مبرمة مبرم أخرى آخر"
    ).split()
)


def title_words(words: Words, title: Title) -> frozenset[str]:
    """The words behind the head without proclitics and articles, the short ones left out."""
    return frozenset([bare_word(word) for word in words.words[title.rest : title.after] if len(word) > 2])


def own_words(words: Words, title: Title) -> frozenset[str]:
    """Those that say what it is about: not who makes it, and not "cooperation"."""
    first, after = title.between or title.toward or (title.after, title.after)
    outside = words.words[title.rest : first] + words.words[after : title.after]
    return frozenset(map(bare_word, outside)) - _GENERAL


def is_general(tokens: frozenset[str]) -> bool:
    """True where no word of a title tells it from others of its kind."""
    return tokens <= _GENERAL


@lru_cache(maxsize=1 << 14)
def bare_word(word: str) -> str:
    """A folded word without proclitic, article and the ending of the object (قضائيا)."""
    if word.endswith("يا") and len(word) > 4:
        word = word[:-1]
    for proclitic in ("وال", "بال", "لل", "ال", "و", "ل"):
        if word.startswith(proclitic) and len(word) - len(proclitic) > 2:
            return word[len(proclitic) :]
    return word


def title_label(words: Words, title: Title) -> str:
    """The title as its record is called: on one line, an indefinite head without the ending of the object.

    One that says nothing of its own ("a joint statement") bears the day of the news: it isn't one of another day.
    """
    span = words.quoted(words.span(title.first, title.after, title.cut))
    label = " ".join(span.of(words.reading.source).split())
    if words.words[title.first].endswith("ا") and not title.definite:
        label = _nominative(label)
    if words.words[title.first][: title.cut].endswith("ل") and label.startswith("ل") and title.definite:
        label = f"ا{label}"
    if title.sure == "each" and title.kind in _CALLED:
        told = words.span(title.own, title.after, title.cut if title.own == title.first else 0)
        return f"{_CALLED[title.kind]} {' '.join(told.of(words.reading.source).split())}"
    if title.sure == "another" and not title.bare and title.kind in _CALLED:  # "and another on the railway"
        rest = words.quoted(words.span(title.rest, title.after)).of(words.reading.source)
        return f"{_CALLED[title.kind]} {' '.join(rest.split())}"
    day = words.reading.published
    return f"{label}، {format_date(day, 'ar')}" if title.bare and day else label


def _nominative(label: str) -> str:
    """بيانا مشتركا as بيان مشترك: the first words as long as they end so."""
    found = label.split(" ")
    for index, word in enumerate(found):
        bare = re.sub("(?:\u064b?ا|ا\u064b)$", "", word)
        if bare == word or len(bare) < 3:
            break
        found[index] = bare
    return " ".join(found)
