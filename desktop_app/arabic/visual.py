"""Arabic for terminals that neither join letters nor lay them out from the right. Never stored, never exported."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

_ISOLATED = re.compile("([\u2066-\u2068])([^\u2066-\u2069]*)(?:\u2069|$)")
_ISOLATES = re.compile("[\u2066-\u2069]")  # younger than the algorithm of python-bidi
_LRM, _RLM, _LRE, _RLE, _PDF = "\u200e", "\u200f", "\u202a", "\u202b", "\u202c"
_DIRECTIONS = re.compile("[\u200e\u200f\u061c\u202a-\u202e]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_SIGNS = "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d4-\u08e1\u08e3-\u08ff]"
_SIGN_BEHIND_JOINER = re.compile(f"(\u200d+)({_SIGNS}+)")
_SIGNS_BEFORE_LETTER = re.compile(f"({_SIGNS}+)([\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc])")
_LAM_ALIF = re.compile(f"([\ufedf\ufee0])({_SIGNS}*)([\ufe82\ufe84\ufe88\ufe8e])")
_LAM_ALIFS = {
    "\ufedf\ufe82": "\ufef5", "\ufedf\ufe84": "\ufef7", "\ufedf\ufe88": "\ufef9", "\ufedf\ufe8e": "\ufefb",
    "\ufee0\ufe82": "\ufef6", "\ufee0\ufe84": "\ufef8", "\ufee0\ufe88": "\ufefa", "\ufee0\ufe8e": "\ufefc",
}  # fmt: skip


def visual(text: str) -> str:
    """`text` line by line with joined forms in the order of the screen, brackets mirrored; for showing only.

    Lines without right-to-left letters come back as they are. Each line's direction is that of its first strong
    letter that stands in no isolate (U+2066..2069); these keep their own. Vowel signs follow
    their letter in the order of the screen too, so that they stand on it. Letters that this Python does not know yet
    (the newest emoji) become U+FFFD: python-bidi refuses them.
    """
    return "\n".join(_visual_line(line) for line in text.split("\n"))


def _visual_line(line: str) -> str:
    if not _RIGHT_TO_LEFT.search(line):
        return line
    from bidi.algorithm import get_display  # the one that mirrors brackets

    base = _direction(_without_isolated(line)) or _direction(line) or "R"
    known = "".join(letter if unicodedata.bidirectional(letter) else "\ufffd" for letter in _embedded(line, base))
    joined = _reshape()(_SIGN_BEHIND_JOINER.sub(r"\2\1", known))
    ligated = _LAM_ALIF.sub(lambda found: _LAM_ALIFS[found[1] + found[3]] + found[2], joined)
    turned = str(get_display(ligated, base_dir=base))
    return _DIRECTIONS.sub("", _SIGNS_BEFORE_LETTER.sub(lambda found: found[2] + found[1][::-1], turned))


def _direction(text: str) -> str:
    """ "R" or "L", as the first strong letter says; "" where there is none."""
    strong = next((kind for letter in text if (kind := unicodedata.bidirectional(letter)) in ("L", "R", "AL")), "")
    return strong and ("L" if strong == "L" else "R")


def _without_isolated(line: str) -> str:
    while (rest := _ISOLATED.sub("", line)) != line:
        line = rest
    return line


def _embedded(line: str, base: str) -> str:
    """Isolates as embeddings, which python-bidi knows, between marks of the line's own direction."""
    mark = _LRM if base == "L" else _RLM

    def embed(found: re.Match[str]) -> str:
        own = {"\u2066": "L", "\u2067": "R"}.get(found[1]) or _direction(found[2]) or "L"
        return f"{mark}{_LRE if own == 'L' else _RLE}{found[2]}{_PDF}{mark}"

    while (turned := _ISOLATED.sub(embed, line)) != line:
        line = turned
    return _ISOLATES.sub("", line)


@cache
def _reshape() -> Callable[[str], str]:
    """Joins letters and keeps vowel signs. Not lam-alif: the library loses its place behind a joiner (ه‍)."""
    from arabic_reshaper import ArabicReshaper

    reshape: Callable[[str], str] = ArabicReshaper({"delete_harakat": False, "support_ligatures": False}).reshape
    return reshape
