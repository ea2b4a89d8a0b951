"""Words side by side: where they stand in an article, and which articles the index names for them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.arabic.tokens import PREFIXES
from desktop_app.model.query import Match, Words
from desktop_app.model.spans import Span
from desktop_app.store.searching.index import stems_of, words_of
from desktop_app.store.searching.letters import Letters

_PROCLITICS_ALONE = re.compile("(?:ال|[وفبكلس])*ا?")
_BARE_PROCLITICS = ("", "و", "ف")
_INNER_PROCLITICS = ("", "ب", "ك", "ل", "س")
_PROCLITICS_OF_FORMS = frozenset(outer + inner for outer in _BARE_PROCLITICS for inner in _INNER_PROCLITICS) - {""}
_BEFORE_LAM = frozenset(outer + "ل" for outer in _BARE_PROCLITICS)

# In the author's own letters vowel signs and tatweel belong to a word; an underscore parts two.
_SIGNS = "\u064b-\u065f\u0670\u0640"
_LETTER = rf"(?:[^\W_]|[{_SIGNS}])"
_NO_LETTER_BEFORE = rf"(?<![^\W_])(?<![{_SIGNS}])"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of words to be found side by side; `prefix` lets the last go on.

    `rest` matches what follows the first word: the others with their proclitics, and the end of a word. For
    `Match.EXACT` it matches the whole row in the author's own letters. `forms` are, for `Match.FORMS`, the folded
    words that may stand for each.
    """

    words: tuple[str, ...]  # folded
    rest: re.Pattern[str]
    match: Match
    prefix: bool
    forms: tuple[frozenset[str], ...] = ()


def make_row(words: Words) -> Row | None:
    """None where there is no word in it."""
    row = tuple(words_of(words.text).split())
    if not row:
        return None
    pattern = _raw_pattern(words.text, words.prefix) if words.match is Match.EXACT else _rest(row[1:], words.prefix)
    return Row(row, re.compile(pattern), words.match, words.prefix, words.forms)


def places(letters: Letters, row: Row) -> Iterator[Span]:
    """The places of the row in an article, in order; proclitics of its first word are not part of them.

    The first word is looked for as it is, which costs a tenth of a pattern with all its proclitics, and then what
    stands before it in its word is judged.
    """
    if row.match is Match.EXACT:
        yield from (Span(*match.span()) for match in row.rest.finditer(letters.text))
        return
    if row.match is Match.FORMS:
        yield from _of_forms(letters, row.forms)
        return
    first = row.words[0]
    definite = _is_definite(first)
    own = first[1:] if definite else first
    if not may_stand_in(letters.plain, row):
        return
    source = letters.folded
    inside = source.text
    at = inside.find(own)
    while at >= 0:
        start = _start_of(inside, at, definite)
        match = row.rest.match(inside, at + len(own)) if start is not None else None
        if match is not None and start is not None:
            yield source.span_back(Span(start, match.end()))
        at = inside.find(own, at + 1)


def may_stand_in(folded_text: str, row: Row) -> bool:
    """False where one of the words surely isn't in a folded text."""
    if row.match is Match.FORMS:
        return True
    return all((word[1:] if _is_definite(word) else word) in folded_text for word in row.words)


def expression(row: Row) -> str:
    """The FTS5 query that finds every article with the row, and some without where it is of several words."""
    star = " *" if row.prefix else ""
    if row.match is Match.EXACT:  # the very words, so they stand side by side in the index too
        return f'words : "{" ".join(row.words)}"{star}'
    words: Sequence[Iterable[str]] = row.forms
    if row.match is Match.FOLDED:
        words = [forms_of(word) for word in row.words]
    *others, last = words
    parts = [" OR ".join(f'"{form}"' for form in forms) for forms in others]
    parts.append(" OR ".join(f'"{form}"{star}' for form in last))
    found = " AND ".join(f"words : ({part})" for part in parts)
    stems = stems_of("".join(f" {word}" for word in row.words)).split()
    if row.prefix and _PROCLITICS_ALONE.fullmatch(row.words[-1]):
        stems, star = stems[:-1], ""  # what follows may be stripped too: any word could stand here
    if len(row.words) == 1 or not stems or row.match is Match.FORMS:
        return found
    return f'{found} AND stems : "{" ".join(stems)}"{star}'


def is_sure(row: Row) -> bool:
    """Whether `expression` finds no article without the row."""
    return len(row.words) == 1 and row.match is not Match.EXACT


def forms_of(word: str) -> Sequence[str]:
    """The folded word behind each proclitic that may stand before it; ل and ال together are لل. A word that begins
    with ال may have it as its article (للصين) or as letters of its own (الالتزام, الإلكترونية)."""
    forms = []
    for outer in _BARE_PROCLITICS:
        for inner in _INNER_PROCLITICS:
            forms.append(outer + inner + word)
            forms.append(outer + ("لل" if inner == "ل" else inner + "ال") + word)
        if _is_definite(word):
            forms.append(outer + "ل" + word[1:])
    return forms


def _of_forms(letters: Letters, forms: Sequence[frozenset[str]]) -> Iterator[Span]:
    tokens, inside = letters.tokens, letters.folded.text
    for number, first in enumerate(tokens):
        if first[0] not in forms[0]:
            continue
        row = tokens[number : number + len(forms)]
        if len(row) == len(forms) and all(token[0] in known for token, known in zip(row, forms, strict=True)):
            place = Span(first.start() + _proclitics(first[0], forms[0]), row[-1].end())
            if "\n" not in place.of(inside):
                yield letters.folded.span_back(place)


def _proclitics(word: str, forms: frozenset[str]) -> int:
    """How many letters at the start of a form are و ف ب ك ل س before another form."""
    for size in (2, 1):
        if word[:size] in _PROCLITICS_OF_FORMS and word[size:] in forms:
            return size
    return 0


def _raw_pattern(text: str, prefix: bool) -> str:
    words = [re.escape(word) for word in re.findall(rf"{_LETTER}+", text)]
    more = rf"{_LETTER}*" if prefix else ""
    return _NO_LETTER_BEFORE + rf"(?:_|[^\w\n{_SIGNS}])+".join(words) + rf"{more}(?!{_LETTER})"


def _rest(words: Sequence[str], prefix: bool) -> str:
    row = "".join(rf"(?:_|[^\w\n])+[وف]?{_behind_and(word)}" for word in words)
    more = r"[^\W_]*" if prefix else ""
    return rf"{row}{more}(?![^\W_])"


def _start_of(text: str, at: int, definite: bool) -> int | None:
    """Where the word begins whose letters stand at `at`, if nothing but proclitics stands before it in one word.

    `definite`: the word is ال and more, and `at` is that of its ل; in للصين that ل is written and the ا isn't.
    """
    start = at - 1 if definite and text[at - 1 : at] == "ا" else at
    word = start
    while word > 0 and text[word - 1].isalnum():
        word -= 1
    before = text[word:start]
    return start if before in (_BEFORE_LAM if definite and start == at else PREFIXES) else None


def _is_definite(word: str) -> bool:
    """Whether its ال may be its article."""
    return word.startswith("ال") and len(word) > 3


def _behind_and(word: str) -> str:
    """A pattern for a word with what may stand before it, و and ف apart. In للصين the ل of ال stands, its ا doesn't."""
    plain = rf"(?:لل|[بكس]?ال|[بكلس])?{re.escape(word)}"
    return rf"(?:{plain}|ل{re.escape(word[1:])})" if _is_definite(word) else plain
