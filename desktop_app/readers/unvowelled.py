"""Lines without their vowel signs, and the way back: who writes عمّان writes no other town than who writes عمان.

The tatweel stays: alone it is a dash. So does a hamza of its own, which makes another letter.
"""

import re

_SIGNS = re.compile("[\u064b-\u0652\u0670]+")


def unvowelled(line: str) -> str:
    """The line without signs for vowels, doubling or nunation."""
    return _SIGNS.sub("", line)


def behind(line: str, size: int) -> int:
    """The place in `line` (code points) behind the first `size` letters of its unvowelled form, signs on the last of
    them included."""
    at = size
    for signs in _SIGNS.finditer(line):
        if signs.start() > at or not size:
            break
        at += signs.end() - signs.start()
    return at
