"""Arabic for terminals that neither join letters nor lay them out from the right. Never stored, never exported."""

import re

_ISOLATES = re.compile("[\u2066-\u2069]")  # younger than the algorithm of python-bidi
_DIRECTIONS = re.compile("[\u200e\u200f\u061c\u202a-\u202e]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def visual(text: str) -> str:
    """`text` line by line with joined forms in the order of the screen, brackets mirrored; for showing only.

    Lines without right-to-left letters come back as they are. Vowel signs are left out: a terminal that does
    not reorder puts them on the wrong letter. Each line's direction is that of its first strong letter.
    """
    return "\n".join(_visual_line(line) for line in text.split("\n"))


def _visual_line(line: str) -> str:
    if not _RIGHT_TO_LEFT.search(line):
        return line
    from arabic_reshaper import reshape
    from bidi.algorithm import get_display  # the one that mirrors brackets

    return _DIRECTIONS.sub("", str(get_display(reshape(_ISOLATES.sub("", line)))))
