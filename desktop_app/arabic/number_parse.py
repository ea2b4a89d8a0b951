"""Values of Arabic numbers in folded text, in digits, in words and in both."""

import re
from decimal import Decimal
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from desktop_app.arabic.number_latin import latin_scales, short_scale
from desktop_app.arabic.number_words import fraction_words, is_counted, lone_words, scale_words, small_words

_POINTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_COMMAS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_POINTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_FRACTION = re.compile(r"\d+,\d{1,2}")
_THOUSANDTHS = re.compile(r"[1-9]\d?,\d\d[1-9]")
_GREAT = 10**9
_HARD_MONEY = frozenset(("دولار", "يورو", "اورو"))
"""Of which nobody tells a thousand milliards to the milliard: 1,254 مليار دولار has a fraction."""
ENCLOSING = {"(": ")", "[": "]", "/": "/", '"': '"', "«": "»", "“": "”"}
"""Signs in which agencies put a number."""
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_BEFORE_DIGITS = re.compile(r"[وفبكل]{1,2}(?=\d)")
_NO_COUNT = frozenset(("في", "من", "علي", "الي", "عن", "بالمءه", "بالماءه", "بالميه", "مقابل", "و", "ثم"))
_TOKEN = re.compile(r"([^\W\d_]+|\d+ ?ر ?\d+(?!\w)|\d{1,3}(?: \d{3})+(?![\d.,٫]|،\d)|\d+(?:[.,٫٬،]\d+)*|\S)")


class Parsed(NamedTuple):
    """A number: its value, where it starts in the folded text, and the index of the first token after it."""

    value: Decimal
    start: int
    after: int


def number_tokens(folded_text: str, begin: int, end: int) -> tuple[list[str], list[int], list[int]]:
    """The words, numbers in digits and signs of a stretch of a folded text, what `parse_number` walks over; where each
    starts and ends."""
    pieces = _TOKEN.split(folded_text[begin:end])  # what stands between and tokens by turns
    edges = list(accumulate(map(len, pieces), initial=begin))
    return pieces[1::2], edges[1:-1:2], edges[2::2]


@cache
def number_forms() -> frozenset[str]:
    """The folded words with which numbers begin that are no digits, with and without the proclitics they may have."""
    prefixes = ("", *(a for a in "وفبكل"), *(a + b for a in "وفبكل" for b in "وفبكل"))
    return (frozenset(prefix + word for prefix in prefixes for word in _known()) - _OTHER_WORDS) | _definite()


_OTHER_WORDS = frozenset(("كميه", "لست", "فست"))  # a quantity, I am not
_MONEY = frozenset(("دولار", "يورو", "اورو", "درهم", "ريال", "دينار", "جنيه", "يوان", "روبل", "ليره", "فرنك", "روبيه"))
_SMALLEST = (*_MONEY, "طن", "متر", "كيلومتر", "برميل", "نقطه", "درجه")  # whose parts news tell to three places


@cache
def _definite() -> frozenset[str]:
    """ "The milliard": a number only before money ("the barrier of the milliard dollars"), "the ten" before a scale."""
    scales = (f"ال{word}" for word in scale_words() if scale_words()[word] >= 10**6)
    return frozenset((*scales, *(f"ال{word}" for word, value in small_words().items() if 1 < value < 100)))


@cache
def _known() -> frozenset[str]:
    return frozenset((*small_words(), *scale_words(), *fraction_words()))


def parse_number(tokens: list[str], index: int, start: int, text: str) -> Parsed | None:
    """The number that begins at a token, which starts at `start` of the folded `text`; None where none does."""
    first = tokens[index]
    if first[0].isdigit() and _inside_a_name(text, start):
        return None
    bare, shift = _without_proclitic(first)
    term = _term(tokens, index, bare)
    if term is None:
        return None
    value, scale, after = term
    if after == index + 1 and after < len(tokens) and (short := short_scale(tokens[after], text, start)):  # $5m
        value, after = value * short, after + 1
    while after < len(tokens) and (rest := _and(tokens, after)) is not None:
        following, at = rest
        if following in fraction_words():
            value += fraction_words()[following] * scale
            after = at + 1 + (_scale(tokens, at + 1) is not None)
            break
        more = _term(tokens, at, following)
        if more is None or not _continues(scale, more[1], tokens[after]):
            break
        value, scale, after = value + more[0], more[1], more[2]
    alone = after == index + 1 and bare in lone_words() and not _counts(tokens, index, bare)
    start += shift
    if start and text[start - 1] in "-−" and (start == 1 or not text[start - 2].isalnum()) and bare[0].isdigit():
        value = -value
    return None if alone else Parsed(value, start, after)


def _counts(tokens: list[str], index: int, word: str) -> bool:
    """ "Ten memoranda", but not "the twelfth of meetings"."""
    follows = tokens[index + 1] if index + 1 < len(tokens) else ""
    teen = word == "عشر" and index > 0 and tokens[index - 1].removeprefix("و").startswith(("ال", "لل", "بال"))
    return word in ("ست", "عشر") and not teen and not follows.startswith("ال") and is_counted(follows)


def _term(tokens: list[str], index: int, word: str) -> tuple[Decimal, Decimal, int] | None:
    """One number with its scale: its value, the scale (1 where none), and the index after it."""
    after = index + 1
    if word[0].isdigit():
        base: Decimal | None = _digits(word.replace(".", "") if _is_thousands(tokens, after, word) else word)
    elif word in fraction_words():
        base = fraction_words()[word]
    elif word in small_words():
        base, after = _small(tokens, index, word)
    elif word in scale_words():
        return scale_words()[word], _one_of(scale_words()[word]), after
    elif word in _definite() and word[2:] in scale_words() and _text(tokens, after) in _MONEY:
        return scale_words()[word[2:]], Decimal(1), after
    elif word in _definite() and word[2:] in small_words() and _text(tokens, after) in scale_words():
        base = Decimal(small_words()[word[2:]])
    else:
        return None
    if base is None:
        return None
    if word[0].isdigit() and index and _text(tokens, after) == ENCLOSING.get(tokens[index - 1]):  # (72) مليار
        after += _scale(tokens, after + 1) is not None
    if scale := _scale(tokens, after):
        if _THOUSANDTHS.fullmatch(word) and scale >= _GREAT and _text(tokens, after + 1) in _HARD_MONEY:
            base = base / 1000
        return base * scale, scale, after + 1
    return None if word in fraction_words() else (base, Decimal(1), after)


def _text(tokens: list[str], index: int) -> str:
    return tokens[index] if index < len(tokens) else ""


def _is_thousands(tokens: list[str], after: int, word: str) -> bool:
    """1.500 students are thousands, as the Maghreb points them; 3.027 milliards and 73.125 dollars have a fraction."""
    if not _POINTED.fullmatch(word) or _scale(tokens, after):
        return False
    follows = _text(tokens, after)
    counts = follows.isalpha() and not follows.isascii() and follows not in _NO_COUNT
    return counts and not follows.startswith(_SMALLEST)


def _scale(tokens: list[str], index: int) -> Decimal | None:
    """The scale word at `index`, with or without ال (which ألف itself begins with)."""
    if index >= len(tokens):
        return None
    text = tokens[index]
    return scale_words().get(text) or scale_words().get(text.removeprefix("ال")) or latin_scales().get(text)


def _small(tokens: list[str], index: int, word: str) -> tuple[Decimal, int]:
    """Words below a thousand: ثلاث مئة وخمسة وعشرين, خمسة عشر."""
    words = small_words()
    value, after = words[word], index + 1
    last = value
    while after < len(tokens):
        text = tokens[after]
        joined = text[1:] if text.startswith("و") else ""
        if text in ("عشر", "عشره") and last < 10:
            value, last = value + 10, 10
        elif text in words and words[text] == 100 and last < 10:
            value, last = value * 100, 100
        elif joined in words and _fits(last, words[joined]):
            value, last = value + words[joined], words[joined]
        else:
            break
        after += 1
    return Decimal(value), after


def _fits(last: int, following: int) -> bool:
    """True where "last and following" is one number: 5 and 20, 300 and 25."""
    return (last < 10 and 20 <= following < 100) or (last >= 100 and following < 100)


def _and(tokens: list[str], index: int) -> tuple[str, int] | None:
    """The word joined on by و, and its index: in the same token, or in the next where و stands apart."""
    text = tokens[index]
    if text == "و" and index + 1 < len(tokens):
        return tokens[index + 1], index + 1
    return (text[1:], index) if text.startswith("و") and len(text) > 1 else None


def _continues(scale: Decimal, following: Decimal, joined: str) -> bool:
    return following < scale and joined[0] == "و"


def _one_of(scale: Decimal) -> Decimal:
    """A dual (مليارين) counts two of the scale that a following half is part of."""
    return scale / 2 if str(scale)[0] == "2" else scale


def _digits(text: str) -> Decimal | None:
    """1,900, 1 900 and ١٬٩٠٠ are thousands, 1.9, ١٫٩, 1,9 and 1،9 have a fraction, and so has 9ر1, which the Gulf
    writes so; None for what is neither."""
    if text.isdecimal():
        return Decimal(text)
    text = text.replace("٬", ",").replace("،", ",").replace("٫", ".").replace(" ", "")
    if "ر" in text:
        fraction, whole = text.split("ر")
        return Decimal(f"{whole}.{fraction}")
    if _COMMAS.fullmatch(text):
        text = text.replace(",", "")
    elif _POINTS.fullmatch(text):
        text = text.replace(".", "")
    elif _FRACTION.fullmatch(text):
        text = text.replace(",", ".")
    return Decimal(text) if _PLAIN.fullmatch(text) else None


def _without_proclitic(word: str) -> tuple[str, int]:
    """The number word behind و ف ب ك ل, and how many letters those are."""
    known = _known()
    if word.isdecimal() or word in known:
        return word, 0
    for size in (1, 2):
        if word[size:] in known and all(letter in "وفبكل" for letter in word[:size]):
            return word[size:], size
    match = _BEFORE_DIGITS.match(word)
    return (word[match.end() :], match.end()) if match else (word, 0)


def _inside_a_name(text: str, start: int) -> bool:
    return start > 1 and text[start - 1] in "-–_/" and (text[start - 2].isalpha() or text[start - 2].isdigit())
