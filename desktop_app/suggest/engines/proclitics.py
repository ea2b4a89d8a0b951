"""What stands before a name in its word: {و، ف} × {∅، ب، ك، ل، س}, ال where it belongs, and لل for ل and ال.

Whether these letters are proclitics at all can't be known without a lexicon; the rules are those of `arabic.clitics`
as far as one word and a known name go.
"""

import re

from desktop_app.arabic.radicals import is_radical
from desktop_app.suggest.reading import Reading

BARE = frozenset(joint + prefix for joint in ("", "و", "ف") for prefix in ("", "ب", "ك", "ل", "س"))
"""What may stand before a name as it is."""
_WITH_ARTICLE = frozenset(joint + prefix + "ال" for joint in ("", "و", "ف") for prefix in ("", "ب", "ك", "ل"))
_LAM = re.compile("[وف]?لل")  # ل + ال: one ا is not written
_LAM_ALONE = frozenset({"لا", "ولا", "فلا"})  # before the ل of لبنان in للبنان, which is taken for ل + ال first
BEFORE = BARE | _WITH_ARTICLE | _LAM_ALONE
"""What `is_proclitic` or `bears_article` may allow before a name."""
_LEAST_AFTER = 3  # letters of a name before which a proclitic is believed: ولي is no لي
_LONG = 5  # letters of a name before which a proclitic makes no other word
_LEAST_AFTER_S = 5  # letters of a name before which س (rare, and a future tense before most words) is believed


def is_proclitic(reading: Reading, index: int, prefix: str, word: str, name: str) -> bool:
    """Whether `prefix` is what stands before `name` in the word at `index`; `word` is it with the ا of its لل."""
    if prefix in _LAM_ALONE:
        lam = _LAM.match(reading.words[index])
        return name.startswith("ل") and len(name) >= _LEAST_AFTER and lam is not None
    return prefix in BARE and (_believed(word, prefix, name) or _starts_anew(reading, index, prefix))


def is_surely_proclitic(prefix: str, word: str, name: str) -> bool:
    """Whether it is one wherever such a word stands; where not, `is_proclitic` may say so of a place."""
    return prefix in BARE and _believed(word, prefix, name)


def bears_article(prefix: str, name: str) -> bool:
    """Whether it ends in an ال that the name has not."""
    return prefix in _WITH_ARTICLE and not name.startswith("ال")


def with_alef(word: str) -> str:
    """للصين as لالصين."""
    if not word.startswith(("لل", "ولل", "فلل")):
        return word
    at = word.index("لل") + 1
    return f"{word[:at]}ا{word[at:]}"


def left_out(word: str, cut: int, with_article: bool) -> int:
    """How many letters of the word, as it is written, stand before the name; the cut counts the ا of لل as well."""
    cut -= 2 * with_article
    lam = _LAM.match(word)
    return cut if lam is None or cut < lam.end() else cut - 1


def _believed(word: str, prefix: str, name: str) -> bool:
    """Whether the word is a proclitic and the name, and no other word of the language."""
    if " " in name:
        return True
    if len(name) < (_LEAST_AFTER_S if prefix.endswith("س") else _LEAST_AFTER):
        return False
    return len(name) >= _LONG or not is_radical(word)


def _starts_anew(reading: Reading, index: int, prefix: str) -> bool:
    """Whether the letters themselves speak against one word: an alef with its hamza or madda after the prefix (بآسيا),
    or a ة where the word would be "his" something (لغزة, while لغزه is "his riddle")."""
    start, end = reading.spans[index]
    if reading.back(start + len(prefix), start + len(prefix) + 1).of(reading.source)[:1] in ("إ", "أ", "آ"):
        return True
    return reading.back(end - 1, end).of(reading.source)[:1] == "ة" and is_radical(reading.words[index][:-1])
