"""From what was selected to what is meant: whole words, without the proclitics of the first one.

Which و ف ب ك ل at the start of a word is a proclitic cannot be known without a lexicon, so the rules go from the
surest to the weakest and end with keeping the word whole. See `_cut`.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from desktop_app.arabic.described import is_described
from desktop_app.arabic.edges import (
    breaks_word,
    is_silent_edge,
    next_word_edge,
    previous_word_edge,
    sentence_at,
    word_around,
    word_at,
)
from desktop_app.arabic.fold import fold, folded
from desktop_app.arabic.radicals import begins_a_name, is_radical
from desktop_app.model.spans import Span

__all__ = ["name_under", "next_word_edge", "previous_word_edge", "sentence_at", "snap", "word_at"]

Known = Callable[[str], bool]

_PROCLITICS = ("و", "ف", "ب", "ك", "ل", "وب", "وك", "ول", "فب", "فك", "فل")
_KEPT_AT_END = "%٪‰$€£¥₽₸元"
_OPENERS = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "‘": "’"}
_CLOSERS = {closer: opener for opener, closer in _OPENERS.items()}
_SELF_QUOTES = "\"'”"
_SIGNS = "-−+"
_WASLA = re.compile("ا(?:ست...|[^ل]ت...|ت[فصحج]..|ن..ا.)")  # verbal nouns of forms X, VIII, VII: اتفاق، استثمار


def snap(text: str, span: Span, known: Known = lambda folded: False) -> Span:
    """The span that is meant by a selection.

    White space and punctuation at its ends go (not a bracket whose partner stays, nor a percent or currency
    sign), its ends widen to whole words, and the proclitics of the first word are left out. `known` says
    whether a folded form is a known name. A start that stands right after a proclitic stays there. A selection
    without any word or sign gives an empty span at its start.
    """
    end = min(span.end, len(text))
    start, end = _trim(text, min(span.start, end), end)
    while start < end:
        first = word_around(text, start)
        last = word_around(text, end - 1)
        if len(last):
            end = max(end, last.end)
        if len(first) == 0:
            break
        if _is_loose_proclitic(text, first, end):
            start, end = _trim(text, first.end, end)
            continue
        start = _name_start(text, first, start, end, known)
        break
    return Span(start, end) if start < end else Span(span.start, span.start)


def name_under(text: str, span: Span) -> str:
    """The words of a span as the name of a record: on one line, and "الصين" where للصين was cut after its first ل.

    Likewise "اللجنة العليا" for للجنة العليا, in which two of three ل are written; but "لجنة التحقيق".
    """
    name = " ".join(span.of(text).split())
    word = word_around(text, span.start)
    prefix = fold(text[word.start : span.start])
    first = fold(Span(span.start, max(word.end, span.start)).of(text))
    if prefix not in ("ل", "ول", "فل") or not first.startswith("ل") or len(first) < 3:
        return name
    if is_radical(first):
        return f"ال{name}" if is_described(first, fold(" ".join(name.split(" ")[1:2]))) else name
    return f"ا{name}"


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without white space, punctuation and silent signs at both ends."""
    while start < end:
        first, last = text[start], text[end - 1]
        opens = first in _OPENERS or first in _SELF_QUOTES
        closing = _closing(text, start, end) if opens else None
        if opens and closing == end - 1:
            start, end = start + 1, end - 1
        elif (opens and closing is None) or (not opens and _is_loose_start(text, start)):
            start += 1
        elif last in _CLOSERS or last in _SELF_QUOTES:
            if _opening(text, start, end) is not None:
                break
            end -= 1
        elif _is_loose_end(text, end):
            end -= 1
        else:
            break
    return start, end


def _is_loose_start(text: str, start: int) -> bool:
    letter = text[start]
    if letter in _SIGNS and text[start + 1 : start + 2].isdigit() and not text[max(start - 1, 0) : start].isalnum():
        return False
    return letter not in _KEPT_AT_END and (breaks_word(letter) or is_silent_edge(letter))


def _is_loose_end(text: str, end: int) -> bool:
    letter = text[end - 1]
    if breaks_word(letter):
        return letter not in _KEPT_AT_END
    return is_silent_edge(letter) and not word_around(text, end - 1).contains(Span(end - 1, end))


def _closing(text: str, start: int, end: int) -> int | None:
    """Where the bracket or quotation mark at `start` is closed before `end`."""
    opener = text[start]
    closer = _OPENERS.get(opener, opener)
    depth = 0
    for at in range(start + 1, end):
        if text[at] == closer and depth == 0:
            return at
        if closer != opener:
            depth += (text[at] == opener) - (text[at] == closer)
    return None


def _opening(text: str, start: int, end: int) -> int | None:
    """Where the bracket or quotation mark that ends at `end` was opened, from `start` on."""
    closer = text[end - 1]
    openers = {_CLOSERS.get(closer, closer), closer if closer in _SELF_QUOTES else ""}
    depth = 0
    for at in range(end - 2, start - 1, -1):
        if text[at] in openers and depth == 0:
            return at
        if closer not in _SELF_QUOTES:
            depth += (text[at] == closer) - (text[at] in openers)
    return None


def _is_loose_proclitic(text: str, first: Span, end: int) -> bool:
    """A و or بـ that stands alone before the rest of the selection: "و كازاخستان", "لـ شي"."""
    return first.end < end and fold(first.of(text)) in _PROCLITICS


def _name_start(text: str, first: Span, start: int, end: int, known: Known) -> int:
    mapped = folded(first.of(text))
    word = mapped.text
    tail = " ".join(fold(text[first.end : end]).split())
    chosen = fold(text[first.start : start])
    if start > first.start and chosen in _PROCLITICS and not is_radical(word) and not known(f"{word} {tail}".strip()):
        return start
    cut = _cut(text, mapped.source, word, tail, known)
    return first.start + mapped.span_back(Span(cut, cut + 1)).start if cut else first.start


def _cut(text: str, written: str, word: str, tail: str, known: Known) -> int:
    """How many folded letters of `word`, the selection's first, are proclitics; 0 keeps it whole.

    1 the whole selection is a known name, or its several words are one without the proclitic; 2 the word is of the
    closed table, or is one behind a proclitic; 3 the same for the word alone being known or beginning names; 4 ال
    after the proclitic; 5 a digit, a Latin letter or an alef with hamza after it; 6 the rest stands alone in the
    article, at least as often as the whole; 7 a و that no word of the language or name of another begins with.
    """
    cuts = [(len(p), word[len(p) :]) for p in _PROCLITICS if word.startswith(p) and len(word) > len(p) + 1]
    if not cuts or _known(word, tail, known):
        return 0
    for rule in (
        lambda size, rest: tail and (_known(rest, tail, known) or _known(_with_article(word, size), tail, known)),
        lambda size, rest: None if is_radical(word) else is_radical(rest) and len(rest) > 2,
        lambda size, rest: None if known(word) else known(rest) or begins_a_name(rest),
        lambda size, rest: _starts_with_article(word, size),
        lambda size, rest: _starts_anew(written, word, size),
        lambda size, rest: _stands_alone(text, word, rest, tail),
        lambda size, rest: size == 1 and _is_conjunction(word),
    ):
        for size, rest in cuts:
            answer = rule(size, rest)
            if answer is None:
                return 0
            if answer:
                return size
    return 0


def _known(word: str, tail: str, known: Known) -> bool:
    return bool(word) and known(f"{word} {tail}".strip())


def _with_article(word: str, size: int) -> str:
    """للصين cut after its first ل stands for الصين; "" where there is no لل."""
    return f"ا{word[size:]}" if word[size - 1 : size + 1] == "لل" else ""


def _starts_with_article(word: str, size: int) -> bool:
    rest = word[size:]
    if rest.startswith("ل") and word[size - 1] == "ل":
        return len(rest) > 2
    return rest.startswith("ال") and len(rest) > 3


def _starts_anew(written: str, word: str, size: int) -> bool:
    """True where a digit, a Latin letter or an alef with hamza follows: rare within words, so short ones stay."""
    if word[size].isdigit() or word[size].isascii():
        return True
    letter = written[folded(written).span_back(Span(size, size + 1)).start]
    return letter == "إ" or (letter in "أآ" and len(word) > size + 2)


def _stands_alone(text: str, word: str, rest: str, tail: str) -> bool:
    article = _folded_article(text)
    if tail and _count(article, f"{rest} {tail}"):
        return True
    if len(rest) < 3 or word[0] in "فك":  # rare before names, and frequent as letters
        return False
    alone = _count(article, rest)
    return alone > 0 and alone >= _count(article, word)


def _is_conjunction(word: str) -> bool:
    """True for و before a consonant: words that begin so are in the table, names with W are written وا وي وو."""
    rest = word[1:]
    if word[0] != "و" or len(rest) < 3:
        return False
    return rest[0] not in "اويء" or rest.startswith(("وا", "يا", "يو")) or _WASLA.match(rest) is not None


@lru_cache(maxsize=4)
def _folded_article(text: str) -> str:
    return fold(text)


def _count(article: str, words: str) -> int:
    pattern = r"\s+".join(map(re.escape, words.split()))
    return sum(1 for _ in re.finditer(rf"(?<!\w){pattern}(?!\w)", article))
