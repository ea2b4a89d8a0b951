"""Search over folded words, with every hit traced back to the letters of the article.

One index holds each article twice. Its column `words` holds the folded words and answers for a word in all the
forms that its proclitics give it. Its column `stems` holds each word without anything that could be a
proclitic, in order, and answers for phrases: FTS5 can't put alternatives inside a phrase, but stripping
greedily until nothing more comes off gives the same stem for a word with and without its proclitics. Stems
over-match (الدين and البلدين are one), so a phrase asks for its words' forms too, and every candidate is
verified against the article's own letters.

Candidates come in order of import and are not ranked: ranking a word that stands in nearly every one of
100,000 articles costs 0.3 s, the first hits in reading order a few milliseconds.
"""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from desktop_app.arabic.fold import fold, folded
from desktop_app.arabic.tokens import PREFIXES
from desktop_app.model.spans import Span
from desktop_app.model.things import SearchHit

CONTEXT = 40  # code points shown on either side of a hit
_SHORT = 3  # letters of a beginning that is looked for without the index first
_READ = 24  # articles that are read for it
_CHUNK = 64  # candidates fetched at a time

_STRIPPABLE = re.compile(" (?:ال|[وفبكلس])+(?=[^ ])")  # never the whole word; beginning with a letter is quick to find
_PROCLITICS_ALONE = re.compile("(?:ال|[وفبكلس])*ا?")
_HAMZA_SIGN = "\u0654"  # the one sign whose fold depends on its neighbour
_BARE_PROCLITICS = ("", "و", "ف")
_INNER_PROCLITICS = ("", "ب", "ك", "ل", "س")
_BEFORE_ARTICLE = frozenset(outer + inner for outer in _BARE_PROCLITICS for inner in ("", "ب", "ك", "س"))
_BEFORE_LAM = frozenset(outer + "ل" for outer in _BARE_PROCLITICS)
_JOINING = r"\w\u064b-\u065f\u0670\u0640"  # what belongs to a word in the author's own letters


@lru_cache(maxsize=2)  # an import asks for the words of one text twice
def words_of(text: str) -> str:
    """The folded words of the text with a space before each and nothing else, as the index holds them.

    So the index can use FTS5's `ascii` tokenizer, which takes every letter beyond ASCII for part of a word and is
    nearly twice as fast as `unicode61`.
    """
    folded_text = fold(text) if _HAMZA_SIGN in text else text
    return " " + folded_text.translate(_TERMS)


def stems_of(words: str) -> str:
    """`words_of` with each word reduced to its stem; something of every word is left, so words keep their places."""
    return _STRIPPABLE.sub(" ", words)


def index_article(connection: sqlite3.Connection, number: int, text: str) -> None:
    """Put an article's words into the index."""
    words = words_of(text)
    connection.execute("INSERT INTO search (rowid, words, stems) VALUES (?, ?, ?)", (number, words, stems_of(words)))


def unindex_article(connection: sqlite3.Connection, number: int, text: str) -> None:
    """A contentless table forgets a row when told what it said (FTS5, "The 'delete' Command")."""
    words = words_of(text)
    connection.execute(
        "INSERT INTO search (search, rowid, words, stems) VALUES ('delete', ?, ?, ?)", (number, words, stems_of(words))
    )


class _Terms(dict[int, str]):
    """Code point to its folded letters, with a space for whatever is no letter or digit; filled as letters turn up."""

    def __missing__(self, code: int) -> str:
        self[code] = "".join(letter if letter.isalnum() else " " for letter in fold(chr(code)))
        return self[code]


_TERMS = _Terms()


@dataclass(frozen=True, slots=True)
class Query:
    """A row of words to be found side by side; `prefix` lets the last go on.

    `rest` matches what follows the first word: the others with their proclitics, and the end of a word. Where
    `exact`, it matches the whole row in the author's own letters.
    """

    words: tuple[str, ...]  # folded
    rest: re.Pattern[str]
    exact: bool
    prefix: bool


def parse_query(text: str, exact: bool) -> Query | None:
    """Words in a row, a final "*" for any ending; None where there is no word in it."""
    text = text.strip().strip('"«»“”')
    prefix = text.endswith("*")
    words = tuple(words_of(text).split())
    if not words:
        return None
    pattern = _raw_pattern(text, prefix) if exact else _rest_pattern(words[1:], prefix)
    return Query(words, re.compile(pattern), exact, prefix)


def _raw_pattern(text: str, prefix: bool) -> str:
    words = [re.escape(word) for word in re.findall(rf"[{_JOINING}]+", text)]
    more = rf"[{_JOINING}]*" if prefix else ""
    return rf"(?<![{_JOINING}])" + rf"[^{_JOINING}\n]+".join(words) + rf"{more}(?![{_JOINING}])"


def _rest_pattern(words: Sequence[str], prefix: bool) -> str:
    row = "".join(rf"[^\w\n]+{_before(word)}{_own(word)}" for word in words)
    more = r"\w*" if prefix else ""
    return rf"{row}{more}(?!\w)"


def find_in(text: str, query: Query) -> Iterator[Span]:
    """The places of the query's words in an article's text, in order; proclitics of the first are not part of them.

    The first word is looked for as it is, which costs a tenth of a pattern with all its proclitics, and then what
    stands before it in its word is judged.
    """
    if query.exact:
        yield from (Span(*match.span()) for match in query.rest.finditer(text))
        return
    source = folded(text)
    first, inside = query.words[0], source.text
    definite = _is_definite(first)
    letters = first[1:] if definite else first
    at = inside.find(letters)
    while at >= 0:
        start = _start_of(inside, at, definite)
        match = query.rest.match(inside, at + len(letters)) if start is not None else None
        if match is not None and start is not None:
            yield source.span_back(Span(start, match.end()))
        at = inside.find(letters, at + 1)


def _start_of(text: str, at: int, definite: bool) -> int | None:
    """Where the word begins whose letters stand at `at`, if nothing but proclitics stands before it in one word.

    `definite`: the word is ال and more, and `at` is that of its ل; in للصين that ل is written and the ا isn't.
    """
    start = at - 1 if definite and text[at - 1 : at] == "ا" else at
    word = start
    while word > 0 and (text[word - 1].isalnum() or text[word - 1] == "_"):
        word -= 1
    before = text[word:start]
    if not definite:
        return start if before in PREFIXES else None
    allowed = before in _BEFORE_ARTICLE if start < at else before in _BEFORE_LAM
    return start if allowed else None


def _is_definite(word: str) -> bool:
    return word.startswith("ال") and len(word) > 3


def search(connection: sqlite3.Connection, text: str, *, exact: bool, limit: int) -> list[SearchHit]:
    """Up to `limit` hits in reading order: articles as imported, places as they stand in them."""
    query = parse_query(text, exact)
    hits: list[SearchHit] = []
    if query is None or limit <= 0:
        return hits
    for article in _in_order(connection, query):
        hits += _hits_in(article["id"], article["text"], query, limit - len(hits))
        if len(hits) >= limit:
            break
    return hits


def _hits_in(article: str, text: str, query: Query, limit: int) -> Iterator[SearchHit]:
    for span in islice(find_in(text, query), limit):
        before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
        yield SearchHit(article, span, span.of(text), before, after)


def _in_order(connection: sqlite3.Connection, query: Query) -> Iterator[sqlite3.Row]:
    """The articles to look into.

    A short beginning of a word stands in nearly all of them: the first are just read, since FTS5 would gather
    every word with that beginning in the whole index before its first answer (0.1 s at 100,000 articles).
    """
    last = -1
    if query.prefix and len(query.words) == 1 and len(query.words[0]) <= _SHORT:
        rows = connection.execute(f"SELECT number, id, text FROM article ORDER BY number LIMIT {_READ}").fetchall()
        yield from rows
        if len(rows) < _READ:
            return
        last = rows[-1]["number"]
    yield from _candidates(connection, query, last)


def _candidates(connection: sqlite3.Connection, query: Query, last: int) -> Iterator[sqlite3.Row]:
    """Those that the index names, after the article numbered `last`."""
    match = _expression(query)
    while True:
        rows = connection.execute(
            f"SELECT rowid FROM search WHERE search MATCH ? AND rowid > ? ORDER BY rowid LIMIT {_CHUNK}", (match, last)
        )
        numbers = [row[0] for row in rows]
        for number in numbers:
            yield connection.execute("SELECT id, text FROM article WHERE number = ?", (number,)).fetchone()
        if len(numbers) < _CHUNK:
            return
        last = numbers[-1]


def _expression(query: Query) -> str:
    """The FTS5 query that finds every article with a hit, and some without."""
    star = " *" if query.prefix else ""
    *others, last = [(word,) if query.exact else _forms(word) for word in query.words]
    parts = [" OR ".join(f'"{form}"' for form in forms) for forms in others]
    parts.append(" OR ".join(f'"{form}"{star}' for form in last))
    expression = " AND ".join(f"words : ({part})" for part in parts)
    stems = stems_of("".join(f" {word}" for word in query.words)).split()
    if query.prefix and _PROCLITICS_ALONE.fullmatch(query.words[-1]):
        stems, star = stems[:-1], ""  # what follows may be stripped too: any word could stand here
    if len(query.words) == 1 or not stems:
        return expression
    return f'{expression} AND stems : "{" ".join(stems)}"{star}'


def _forms(word: str) -> Sequence[str]:
    """The word behind each proclitic that may stand before it; ل and ال together are لل."""
    forms = []
    bare = word.removeprefix("ال") if _is_definite(word) else None
    for outer in _BARE_PROCLITICS:
        for inner in _INNER_PROCLITICS:
            if bare is not None:
                forms.append(outer + ("لل" + bare if inner == "ل" else inner + word))
            else:
                forms.append(outer + inner + word)
                forms.append(outer + ("لل" if inner == "ل" else inner + "ال") + word)
    return forms


def _before(word: str) -> str:
    """A pattern for what may stand before the word's own letters."""
    if _is_definite(word):
        return "[وف]?(?:[بكس](?=ال)|ل(?=ل))?"
    return "[وف]?(?:لل|[بكس]?ال|[بكلس])?"


def _own(word: str) -> str:
    if _is_definite(word):  # in للصين the ل of ال is written, its ا isn't
        return rf"(?:{re.escape(word)}|(?<=ل){re.escape(word[1:])})"
    return re.escape(word)
