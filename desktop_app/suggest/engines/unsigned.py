"""What a name is called by: its words as the article writes them, without vowel signs, case endings and lengthening."""

import re

_SIGNS = re.compile("[ـ\u064b-\u0652\u0670]")


def unsigned(words: str) -> str:
    """The words without such signs."""
    return _SIGNS.sub("", words)


def is_signed(text: str) -> bool:
    """Whether a text has any."""
    return _SIGNS.search(text) is not None
