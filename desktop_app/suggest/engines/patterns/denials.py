"""What is denied: from "denied", "ruled out" to the end of its clause the opposite holds of what is told."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.statement_words import statement_words

_NOT = frozenset(("لم", "لا", "لن", "ولم", "ولا", "ولن", "فلم", "فلا", "فلن"))
_OTHERWISE = frozenset(fold("بل لكن ولكن وإنما إنما فيما بينما كما حيث إذ لأن").split())
_JOINED = "وف"


def _forms() -> frozenset[str]:
    perfect = fold("نفى نفت نفيا نفوا أنكر أنكرت أنكرا أنكروا استبعد استبعدت استبعدا استبعدوا").split()
    perfect += fold("فند فندت فندا فندوا دحض دحضت دحضوا كذب كذبت كذبوا").split()
    present = [first + stem for first in "يت" for stem in fold("نفي نكر ستبعد فند دحض كذب").split()]
    others = fold("نافيا نافية نافين منكرا منكرة مستبعدا مستبعدة مفندا مفندة مكذبا مكذبة داحضا ينفون ينفيان").split()
    forms = {*perfect, *present, *others}
    return frozenset(forms | {joined + form for joined in _JOINED for form in forms})


DENYING = _forms()
"""The words of denial, with و or ف before them too."""


class Denials:
    """The denied words of one article: `words`."""

    def __init__(self, reading: Reading) -> None:
        places = reading.places(DENYING)
        self.words: frozenset[int] = frozenset(self._denied(reading.shared(Words), places) if places else ())

    def _denied(self, words: Words, places: list[int]) -> set[int]:
        found: set[int] = set()
        for at in places:
            if at not in words.in_people and not is_negated(words, at):
                found.update(range(at + 1, _end(words, at)))
        return found


def begins_at(words: Words, at: int) -> int | None:
    """Where the mark of what the word at `at` says has to begin so that it does not say the opposite: at the word of
    denial, or at the "not" before one of saying; None where it may begin behind it."""
    if is_negated(words, at):
        return at - 1
    return at if words.words[at] in DENYING else None


def is_negated(words: Words, at: int) -> bool:
    """ "Doesn't think", "did not rule out"."""
    return at > 0 and words.words[at - 1] in _NOT and not words.broken(at)


def _end(words: Words, at: int) -> int:
    """Behind the clause's last word: another begins with a comma and "but" or a verb, or with more that is said."""
    table = statement_words()
    end = words.sentence(at)[1]
    for index in range(at + 2, end):
        word = words.words[index]
        trigger = table.triggers.get(word)
        if trigger is not None and trigger.sort == "participle":
            return index
        joined = word[0] in _JOINED and is_verb(word[1:])
        if trigger is not None and trigger.sort == "verb" and trigger.joined and joined:
            return index
        if words.comma(index) and (word in _OTHERWISE or joined or trigger is not None):
            return index
    return end
