"""Folding letter by letter: what each becomes, worked out once a process and kept in a table for `str.translate`.

camel_tools' `dediac_ar` is not called: its module walks the whole of Unicode when it is imported (0.4 s), and the
nine signs it takes away are among the Arabic marks taken away here; a test holds the two together.
"""

import re
import threading
import unicodedata
from functools import cache

HAMZA_ABOVE = "\u0654"
_AS_THEY_ARE = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي،؛؟«»–—“”‘’"
_ODD = re.compile(f"[^\n !-@[-~{_AS_THEY_ARE}]+")  # what neither stays as it is nor is usual
_SIGNS = "ـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"  # that go
USUAL = (*zip("أإآىةؤئ", "ااايهءء", strict=True), *((sign, "") for sign in _SIGNS))
_OURS = str.maketrans({
    "ؤ": "ء", "ئ": "ء", "ی": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه", "ـ": "",
})  # fmt: skip


def fold_letters(text: str) -> str:
    """`text.translate(TABLE)`, at a sixth of the price: most letters of Arabic news stay as they are."""
    for letter, result in USUAL:
        text = text.replace(letter, result)
    return _ODD.sub(_odd, text)


def _odd(run: re.Match[str]) -> str:
    return run[0].translate(TABLE)


class _Table(dict[int, str]):
    """Code point -> folded letters, filled as letters turn up; `uneven_in` finds those that are not one to one."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._uneven = {letter: len(result) for letter, result in USUAL if len(result) != 1}

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        result = fold_letter(letter)
        with self._lock:
            if len(result) != 1:
                self._uneven[letter] = len(result)
            self[code] = result
        return result

    def uneven_in(self, text: str) -> list[tuple[int, int]]:
        """The places in `text` of letters whose fold is not exactly one letter, each with how many it is, in order; of
        letters that were asked for before, and of the usual ones."""
        found = []
        for letter, length in tuple(self._uneven.items()):
            at = text.find(letter)
            while at >= 0:
                found.append((at, length))
                at = text.find(letter, at + 1)
        return sorted(found)


TABLE = _Table()


def fold_letter(letter: str) -> str:
    """What one letter becomes: none, one or several."""
    before, result = "", letter
    while before != result:
        before, result = result, _fold_once(result)
    if letter.isspace() or result.strip(" "):
        return result
    # A sign that stands on a space of its own in NFKC: Arabic vowel signs go, an accent typed alone stays.
    return "" if not result or unicodedata.name(letter, "").startswith("ARABIC") else letter


def _fold_once(text: str) -> str:
    camel = _camel()
    text = camel.normalize_unicode(text)
    text = camel.normalize_teh_marbuta_ar(camel.normalize_alef_maksura_ar(camel.normalize_alef_ar(text)))
    text = unicodedata.normalize("NFKD", text.translate(_OURS)).casefold().translate(_OURS)
    return "".join(_digit(letter) for letter in text if not _silent(letter))


@cache
def _camel():  # type: ignore[no-untyped-def]
    """camel_tools.utils.normalize, imported with the first letter that is folded."""
    from camel_tools.utils import normalize

    return normalize


def _silent(letter: str) -> bool:
    """Signs that make no other word: Arabic marks, Latin accents, variation selectors, invisible format signs."""
    category = unicodedata.category(letter)
    if category == "Cf":
        return True
    if category != "Mn" or letter == HAMZA_ABOVE:
        return False
    return letter <= "\u036f" or "\ufe00" <= letter <= "\ufe0f" or unicodedata.name(letter, "").startswith("ARABIC")


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
