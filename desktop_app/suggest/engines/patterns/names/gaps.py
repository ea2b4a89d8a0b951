"""What stands between two words, as one sign: see `View.gap`."""

from desktop_app.suggest.engines.patterns.words import KEPT

_BREAKS = frozenset(".؛;:!?؟…\n")
_COMMAS = frozenset("،,-–—/")
_DASHES = frozenset("-–—")
_QUOTES = frozenset("\"«»“”‘’()[]{}'")
DASH = "–"  # one that stands alone, until it is known what it joins
_SHORT = 8  # letters between two words that are remembered


class Gaps(dict[str, str]):
    """What may stand between two words to the sign that weighs most in it: few things stand there."""

    def __missing__(self, between: str) -> str:
        found = _heaviest(between)
        if len(between) < _SHORT and len(self) < KEPT:
            self[between] = found
        return found


def _heaviest(between: str) -> str:
    signs = between.strip(" \t\u00a0")
    if not signs:
        return " " if between else ""
    if signs == "-" and between == "-":
        return "-"
    if signs in _DASHES:
        return DASH
    for group, sign in ((_BREAKS, "."), (_QUOTES, "("), (_COMMAS, "،")):
        if any(letter in group for letter in signs):
            return sign
    return " " if all(letter == "_" for letter in signs) else "."


gaps = Gaps({" ": " ", "": ""})
