"""Search over folded words, with every hit traced back to the letters of the article.

Two indexes are kept. `search_words` holds the folded words and answers for one word, which is looked up in
all the forms its proclitics give it. `search_stems` holds each word without anything that could be a
proclitic, in order, and answers for phrases: FTS5 can't put alternatives inside a phrase, but stripping
greedily until nothing more comes off gives the same stem for a word with and without its proclitics. Stems
over-match (الدين and البلدين are one), so every candidate is verified against the article's own letters.

Candidates come in order of import and are not ranked: ranking a word that stands in nearly every one of
100,000 articles costs 0.3 s, the first hits in reading order a few milliseconds.
"""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.arabic.fold import fold, folded
from desktop_app.model.spans import Span
from desktop_app.model.things import SearchHit

CONTEXT = 40  # code points shown on either side of a hit
_CHUNK = 64  # candidates fetched at a time

_STRIPPABLE = re.compile(" (?:ال|[وفبكلس])+(?=[^ ])")  # never the whole word; beginning with a letter is quick to find
_PROCLITICS_ALONE = re.compile("(?:ال|[وفبكلس])*ا?")
_HAMZA_SIGN = "\u0654"  # the one sign whose fold depends on its neighbour
_BARE_PROCLITICS = ("", "و", "ف")
_INNER_PROCLITICS = ("", "ب", "ك", "ل", "س")
_JOINING = r"\w\u064b-\u065f\u0670\u0640"  # what belongs to a word in the author's own letters


def words_of(text: str) -> str:
    """The folded words of the text with a space before each and nothing else, as the indexes hold them.

    So the index can use FTS5's `ascii` tokenizer, which takes every letter beyond ASCII for part of a word and is
    nearly twice as fast as `unicode61`.
    """
    folded_text = fold(text) if _HAMZA_SIGN in text else text
    return " " + folded_text.translate(_TERMS)


def stems_of(words: str) -> str:
    """`words_of` with each word reduced to its stem. Something of every word is left, so that words keep their places."""
    return _STRIPPABLE.sub(" ", words)


def index_article(connection: sqlite3.Connection, number: int, text: str) -> None:
    """Put an article's words into both indexes."""
    words = words_of(text)
    connection.execute("INSERT INTO search_words (rowid, words) VALUES (?, ?)", (number, words))
    connection.execute("INSERT INTO search_stems (rowid, stems) VALUES (?, ?)", (number, stems_of(words)))


def unindex_article(connection: sqlite3.Connection, number: int, text: str) -> None:
    """Contentless tables forget a row when told what it said (FTS5, "The 'delete' Command")."""
    words = words_of(text)
    for table, column, said in (("search_words", "words", words), ("search_stems", "stems", stems_of(words))):
        connection.execute(f"INSERT INTO {table} ({table}, rowid, {column}) VALUES ('delete', ?, ?)", (number, said))


class _Terms(dict[int, str]):
    """Code point to its folded letters, with a space for whatever is no letter or digit; filled as letters turn up."""

    def __missing__(self, code: int) -> str:
        self[code] = "".join(letter if letter.isalnum() else " " for letter in fold(chr(code)))
        return self[code]


_TERMS = _Terms()


@dataclass(frozen=True, slots=True)
class Query:
    """A row of words to be found side by side; `prefix` lets the last go on."""

    words: tuple[str, ...]  # folded
    pattern: re.Pattern[str]  # over folded text, or over the raw text where `exact`
    exact: bool
    prefix: bool


def parse_query(text: str, exact: bool) -> Query | None:
    """Words in a row, a final "*" for any ending; None where there is no word in it."""
    text = text.strip().strip('"«»“”')
    prefix = text.endswith("*")
    words = tuple(words_of(text).split())
    if not words:
        return None
    pattern = _raw_pattern(text, prefix) if exact else _folded_pattern(words, prefix)
    return Query(words, re.compile(pattern), exact, prefix)


def _raw_pattern(text: str, prefix: bool) -> str:
    words = [re.escape(word) for word in re.findall(rf"[{_JOINING}]+", text)]
    more = rf"[{_JOINING}]*" if prefix else ""
    return rf"(?<![{_JOINING}])(?P<hit>" + rf"[^{_JOINING}\n]+".join(words) + rf"{more})(?![{_JOINING}])"


def _folded_pattern(words: tuple[str, ...], prefix: bool) -> str:
    """Proclitics may stand before each word; those of the first are not part of the hit."""
    first, *others = words
    row = rf"(?<!\w){_before(first)}(?P<hit>{_own(first)}"
    row += "".join(rf"[^\w\n]+{_before(word)}{_own(word)}" for word in others)
    more = r"\w*" if prefix else ""
    return rf"{row}{more})(?!\w)"


def search(connection: sqlite3.Connection, text: str, *, exact: bool, limit: int) -> list[SearchHit]:
    """Up to `limit` hits in reading order: articles as imported, places as they stand in them."""
    query = parse_query(text, exact)
    hits: list[SearchHit] = []
    if query is None or limit <= 0:
        return hits
    for article in _candidates(connection, query):
        hits += _hits_in(article["id"], article["text"], query, limit - len(hits))
        if len(hits) >= limit:
            break
    return hits


def _hits_in(article: str, text: str, query: Query, limit: int) -> Iterator[SearchHit]:
    source = None if query.exact else folded(text)
    for count, match in enumerate(query.pattern.finditer(text if source is None else source.text)):
        if count >= limit:
            return
        found = Span(*match.span("hit"))
        span = found if source is None else source.span_back(found)
        before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
        yield SearchHit(article, span, span.of(text), before, after)


def _candidates(connection: sqlite3.Connection, query: Query) -> Iterator[sqlite3.Row]:
    table, match = _expression(query)
    last = -1
    while True:
        numbers = [
            row[0]
            for row in connection.execute(
                f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid > ? ORDER BY rowid LIMIT {_CHUNK}",
                (match, last),
            )
        ]
        for number in numbers:
            yield connection.execute("SELECT id, text FROM article WHERE number = ?", (number,)).fetchone()
        if len(numbers) < _CHUNK:
            return
        last = numbers[-1]


def _expression(query: Query) -> tuple[str, str]:
    star = " *" if query.prefix else ""
    if len(query.words) == 1:
        forms = query.words if query.exact else _forms(query.words[0])
        return "search_words", " OR ".join(f'"{form}"{star}' for form in forms)
    stems = stems_of("".join(f" {word}" for word in query.words)).split()
    if query.prefix and _PROCLITICS_ALONE.fullmatch(query.words[-1]):
        return "search_stems", f'"{" ".join(stems[:-1])}"'  # what follows may be stripped too: any word could stand here
    return "search_stems", f'"{" ".join(stems)}"{star}'


def _forms(word: str) -> list[str]:
    """The word behind each proclitic that may stand before it; ل and ال together are لل."""
    forms = []
    bare = word.removeprefix("ال") if word.startswith("ال") and len(word) > 3 else None
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
    if word.startswith("ال") and len(word) > 3:
        return "[وف]?(?:[بكس](?=ال)|ل(?=ل))?"
    return "[وف]?(?:لل|[بكس]?ال|[بكلس])?"


def _own(word: str) -> str:
    if word.startswith("ال") and len(word) > 3:  # in للصين the ل of ال is written, its ا isn't
        return rf"(?:{re.escape(word)}|(?<=ل){re.escape(word[1:])})"
    return re.escape(word)
