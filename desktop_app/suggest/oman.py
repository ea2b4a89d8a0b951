"""عمان in a report, where the pair of countries is guessed: without vowels it is Oman or the capital of Jordan."""

import re
from collections.abc import Iterable

_BARE = frozenset(sign + "عمان" for sign in ("", "و", "ف", "ب", "ك", "ل", "وب", "وك", "ول", "فب", "فل"))
_SULTANATE = ("سلطنه", "السلطنه", "لسلطنه", "للسلطنه", "بسلطنه", "وسلطنه")  # سلطنة عمان is known as a name of its own
_OMANI = frozenset(sign + word for sign in ("", "و") for word in ("عماني", "عمانيه", "العماني", "العمانيه", "مسقط"))
_WITH_ITS_VOWEL = re.compile("ع\u0640*\u064f\u0640*م")  # عُمان; the city is عَمّان


def speaks_of_oman(text: str, words: Iterable[str]) -> bool:
    """Whether a report says by another word, or by the vowel, that it is about Oman. `words` are folded."""
    return _WITH_ITS_VOWEL.search(text) is not None or any(word in _OMANI or word in _SULTANATE for word in words)


def bare_omans(words: list[str]) -> int:
    """How often عمان stands in folded words without سلطنة before it."""
    return sum(
        word in _BARE and (not index or words[index - 1] not in _SULTANATE) for index, word in enumerate(words)
    )
