"""The sectors of an agreement: what its title names beside who makes it."""

from functools import lru_cache

from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.prefixes import readings
from desktop_app.suggest.sector_words import Phrase, Strength, sector_words

_MOST = 4


def sectors(words: Words, title: Title) -> list[ProposedField]:
    """Each sector once, by its name; words within the names of bodies tell who acts, not in which field."""
    outside = title.between or title.toward or (title.after, title.after)
    in_bodies = words.in_bodies
    found: dict[str, ProposedField] = {}
    after = title.rest
    for index in [at for at in range(title.rest, title.after) if _phrases(words.words[at])]:
        if index < after or outside[0] <= index < outside[1] or index in in_bodies:
            continue
        phrase = _phrase_at(words, index, title.after)
        after = index + (len(phrase.words) if phrase else 1)
        if phrase and phrase.strength is not Strength.GOODS:
            label = phrase.sector.label
            found.setdefault(label, ProposedField("sectors", "", label, words.span(index, after)))
            if len(found) == _MOST:
                break
    return list(found.values())


def _phrase_at(words: Words, index: int, end: int) -> Phrase | None:
    for phrase in _phrases(words.words[index]):
        after = index + len(phrase.words)
        if after <= end and tuple(words.words[index + 1 : after]) == phrase.words[1:]:
            return phrase
    return None


@lru_cache(maxsize=1 << 14)
def _phrases(word: str) -> tuple[Phrase, ...]:
    phrases = sector_words().phrases
    return tuple(phrase for _, head in readings(word) for phrase in phrases.get(head, ()))
