"""Splitting text by direction, as Word needs it: each run is wholly right to left or wholly left to right.

LibreOffice works directions out by itself; Word goes by the runs, and a run that is marked wrongly moves digits,
brackets and full stops. So a Latin name or address is a run of its own inside Arabic, and everything neutral
(digits, spaces, brackets, full stops) belongs to the direction of the paragraph.
"""

import re
import unicodedata
from functools import lru_cache

RLM = "\u200f"
LRM = "\u200e"
RLE, PDF = "\u202b", "\u202c"
_NUMBER_AFTER = re.compile(r"(?:[-./:_@+#=?&]*[0-9])+")
_NUMBER_BEFORE = re.compile(r"(?:[0-9][-./:_@+#=?&]*)+$")
_TOKENS = re.compile(r"\s+|\S+")
_OPENERS = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"}
_ISOLATES = frozenset("\u2066\u2067\u2068")
# Quick answers for the common cases, in one pass of the pattern engine; the letters decide the rest.
_PERHAPS_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_SURELY_ARABIC = re.compile("[\u0600-\u06ff\\s0-9.,:;()«»–/%!?*…\u200f-]*")
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")


@lru_cache(maxsize=4096)
def _strong(letter: str) -> str:
    """ "L", "R", or "" for a letter without a direction of its own."""
    kind = "" if "\ud800" <= letter <= "\udfff" else unicodedata.bidirectional(letter)  # half a letter is none
    return "R" if kind in ("AL", "R") else "L" if kind == "L" else ""


def _kinds(text: str) -> list[str]:
    """`_strong` of every letter; a vowel sign or accent goes with the letter it stands on."""
    kinds: list[str] = []
    for letter in text:
        on_a_letter = bool(kinds) and unicodedata.bidirectional(letter) == "NSM"
        kinds.append(kinds[-1] if on_a_letter else _strong(letter))
    return kinds


def has_arabic(text: str) -> bool:
    """True where a letter of a right-to-left script stands in the text."""
    return bool(_PERHAPS_ARABIC.search(text)) and any(_strong(letter) == "R" and letter != RLM for letter in text)


def has_latin(text: str) -> bool:
    """True where a letter of a left-to-right script does."""
    return not _SURELY_ARABIC.fullmatch(text) and any(_strong(letter) == "L" for letter in text)


def split(text: str, rtl: bool) -> list[tuple[str, bool]]:
    """The text in pieces with their direction (True: right to left), for a paragraph of that direction."""
    return _in_rtl(text) if rtl else _in_ltr(text)


def balanced(text: str) -> str:
    """The text with every embedding and isolate closed that it opens, so that it can't turn what follows."""
    if not _CONTROLS.search(text):
        return text
    open_: list[str] = []
    kept = []
    for letter in text:
        if letter in _OPENERS:
            open_.append("\u202c")
        elif letter in _ISOLATES:
            open_.append("\u2069")
        elif letter in ("\u202c", "\u2069"):
            if letter not in open_:
                continue  # closes nothing
            while open_.pop() != letter:
                pass
        kept.append(letter)
    return "".join(kept) + "".join(reversed(open_))


def _in_rtl(text: str) -> list[tuple[str, bool]]:
    """Words that hold Latin letters, and what stands between two of them, run from left to right."""
    if not has_latin(text):
        return [(text, True)] if text else []
    pieces: list[tuple[str, bool]] = []
    for token in _TOKENS.findall(text):
        pieces += _token(token)
    return _bridged(pieces)


def _token(token: str) -> list[tuple[str, bool]]:
    """One word: from its first Latin letter to its last, with numbers that hang on it (COVID-19, 4G, a.b/1)."""
    kinds = _kinds(token)
    if "L" not in kinds:
        return [(token, True)]
    start, end = kinds.index("L"), len(kinds) - kinds[::-1].index("L")
    if "R" in kinds[start:end]:  # Latin and Arabic glued together: cut at each change
        return _by_letter(token, kinds)
    before, after = _NUMBER_BEFORE.search(token[:start]), _NUMBER_AFTER.match(token, end)
    start = before.start() if before else start
    end = after.end() if after else end
    pieces = [(token[:start], True), (token[start:end], False), (token[end:], True)]
    return [piece for piece in pieces if piece[0]]


def _by_letter(token: str, kinds: list[str]) -> list[tuple[str, bool]]:
    return _joined([(letter, kind != "L") for letter, kind in zip(token, kinds, strict=True)])


def _bridged(pieces: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Neighbours of one direction joined; what stands between two Latin words without an Arabic letter goes with
    them, as the Unicode algorithm has it."""
    whole = _joined(pieces)
    last = len(whole) - 1
    between = [0 < at < last and not any(map(_is_rtl_letter, text)) for at, (text, _) in enumerate(whole)]
    return _joined([(text, rtl and not within) for (text, rtl), within in zip(whole, between, strict=True)])


def _is_rtl_letter(letter: str) -> bool:
    return _strong(letter) == "R"


def _joined(pieces: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    joined: list[tuple[str, bool]] = []
    for text, rtl in pieces:
        if joined and joined[-1][1] == rtl:
            joined[-1] = (joined[-1][0] + text, rtl)
        else:
            joined.append((text, rtl))
    return joined


def _in_ltr(text: str) -> list[tuple[str, bool]]:
    """From one Arabic letter to the last before a Latin one runs from right to left, digits between included."""
    pieces: list[tuple[str, bool]] = []
    position, kinds = 0, _kinds(text)
    while position < len(text):
        start = next((at for at in range(position, len(text)) if kinds[at] == "R"), None)
        if start is None:
            break
        end = stop = start + 1
        while stop < len(text) and kinds[stop] != "L":
            stop += 1
            if kinds[stop - 1] == "R":
                end = stop
        if start > position:
            pieces.append((text[position:start], False))
        pieces.append((text[start:end], True))
        position = end
    if position < len(text):
        pieces.append((text[position:], False))
    return pieces
