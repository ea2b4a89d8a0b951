"""The index: each article once as words and once as stems, in one contentless FTS5 table.

Its column `words` holds the folded words and answers for a word in all the forms that its proclitics give it. Its
column `stems` holds each word without anything that could be a proclitic, in order, and answers for phrases: FTS5
can't put alternatives inside a phrase, but stripping greedily until nothing more comes off gives the same stem for a
word with and without its proclitics. Stems over-match (الدين and البلدين are one), so a phrase asks for its words'
forms too, and every candidate is verified against the article's own letters.
"""

import re
import sqlite3
from functools import lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.arabic.narrow import Narrow

_STRIPPABLE = re.compile(" (?:ال|[وفبكلس])+(?=[^ ])")  # never the whole word; beginning with a letter is quick to find
_HAMZA_SIGN = "\u0654"  # the one sign whose fold depends on its neighbour


@lru_cache(maxsize=2)  # an import asks for the words of one text twice
def words_of(text: str) -> str:
    """The folded words of the text with a space before each and nothing else, as the index holds them.

    So the index can use FTS5's `ascii` tokenizer, which takes every letter beyond ASCII for part of a word and is
    nearly twice as fast as `unicode61`.
    """
    folded_text = fold(text) if _HAMZA_SIGN in text else text
    return " " + _NARROW.translate(folded_text)


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
_NARROW = Narrow(_TERMS)
