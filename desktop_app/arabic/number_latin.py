"""Amounts that stand in Latin letters within Arabic: "US$ 135 million", "5 million dollars", "€2.5bn"."""

import re
from decimal import Decimal
from functools import cache

from desktop_app.model.spans import Span

_SCALES = {
    "thousand": 10**3, "million": 10**6, "millions": 10**6, "mln": 10**6, "mn": 10**6, "billion": 10**9,
    "billions": 10**9, "bln": 10**9, "bn": 10**9, "trillion": 10**12, "trillions": 10**12, "tn": 10**12, "trn": 10**12,
}  # fmt: skip
_SHORT = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}  # only of money: 5 m are metres
_CODES = "usd|eur|gbp|cny|rmb|jpy|chf|rub|inr|aed|sar|kwd|qar|bhd|omr|egp|dzd|mad|tnd|try|kzt|yuan|euros?|dollars?"
_SIGNS = frozenset("$€£¥")
_SIGN = r"(?:(?:us|ca?|au?|hk|nz|s|u\.s\.)\s?)?[$€£¥]"
_BEFORE = re.compile(rf"(?<![a-z\d])(?:{_SIGN}|(?:{_CODES}))\s?$|{_SIGN}$")
_AFTER = re.compile(
    rf"\s*((?:(?:us|u\.s\.|american|canadian|australian|singapore)\s+)?(?:{_CODES})(?![^\W_])|(?:us|ca?|au?|hk|nz)?[$€£¥])"
)
_LONGEST = 12  # letters of a currency before its number


@cache
def latin_scales() -> dict[str, Decimal]:
    """Folded Latin words behind digits, by how much each multiplies them."""
    return {word: Decimal(scale) for word, scale in _SCALES.items()}


def short_scale(word: str, text: str, start: int) -> int | None:
    """The same of one letter, where a currency stands before the number at `start` of the folded text."""
    scale = _SHORT.get(word)
    return scale if scale and money_before(text, start, 0) else None


def money_before(text: str, start: int, begin: int) -> Span | None:
    """The currency in signs or Latin letters that stands before the number at `start` of a folded text."""
    last = text[start - 1 : start].strip() or text[max(start - 2, 0) : start - 1]
    if not (last in _SIGNS or "a" <= last <= "z"):
        return None
    found = _BEFORE.search(text, max(start - _LONGEST, begin, 0), start)
    return Span(found.start(), found.start() + len(found[0].rstrip())) if found else None


def money_after(text: str, end: int, limit: int) -> Span | None:
    """The same behind a number that ends at `end`."""
    at = text[end : end + 2].lstrip()[:1]
    if not (at in _SIGNS or "a" <= at <= "z"):
        return None
    found = _AFTER.match(text, end, limit)
    return Span(*found.span(1)) if found else None
