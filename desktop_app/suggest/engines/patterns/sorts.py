"""Verbs among the words of deeds: where a title or a phrase ends and a clause begins."""

import re
from functools import lru_cache

from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort, sort_of


@lru_cache(maxsize=60_000)
def is_verb(word: str) -> bool:
    """True for a verb that isn't a noun too."""
    sort, cut = sort_of(word) if word else (Sort.OTHER, 0)
    if sort is not Sort.VERB or word.startswith("ال") or (cut and word[0] in "بكل"):
        return False
    bare = word[cut:]
    return bare not in words_of("nouns") and not _VERBAL_NOUN.fullmatch(bare)


_VERBAL_NOUN = re.compile("ت..ي.ه?|ت.ا..")  # تطوير, تبادل
