"""Chinese, Korean and Vietnamese names: a surname and one or two syllables."""

import re

from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import surnames, words_of
from desktop_app.suggest.engines.patterns.words import Sort

_SHORT = 6  # letters of a part of a name
_SYLLABLE = re.compile(
    r"(?:تش|تس|ش|ج|ي|و|ل|م|ن|ف|ب|د|ت|ك|ق|غ|خ|ه|ر|س|ز|ص|ث|ا)?(?:[ياوي]{0,2})(?:نغ|نج|نه|ن|و|ي|ا|ه|ر|وي|او|اي|م|ك)?"
)


def asian_name(view: View, at: int, prefix: int = 0) -> int:
    """How many words such a name has that begins at a word; 0 for none. `prefix` letters of it are proclitics."""
    if at >= view.count or (view.words[at][prefix:] if prefix else view.words[at]) not in surnames():
        return 0
    length = 1
    while length < 3 and _syllable(view, at + length, middle=length == 1):
        length += 1
    return length if length > 1 else 0


def _syllable(view: View, at: int, middle: bool) -> bool:
    """Whether a part of a name stands there; a word like كي, لي is one between two others only."""
    if at >= view.count or view.gap(at - 1) not in (" ", "-") or at in view.country_at:
        return False
    word, sort = view.words[at], view.sort(at)
    if len(word) > _SHORT or _SYLLABLE.fullmatch(word) is None:
        return False
    if word[0] == "و" and word[1:] in surnames():
        return False
    if word in words_of("syllables") and sort in (Sort.FUNCTION, Sort.NOUN, Sort.VERB):
        said = sort is not Sort.FUNCTION and view.words[at + 1 : at + 2] in (["ان"], ["بان"])
        return said or view.gap(at) in ("،", ".") or (middle and _syllable(view, at + 1, middle=False))
    if sort is Sort.NOUN:  # قوه, not قوة
        return word[-1] == "ه" and not view.feminine(at)
    return sort in (Sort.UNKNOWN, Sort.MAYBE, Sort.PART, Sort.OTHER)
