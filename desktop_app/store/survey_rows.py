"""The tables of a survey's file, and suggestions as their rows.

A library has a hundred suggestions an article, so a row is slim: what a suggestion means is kept once for all that
mean it, under a number that is its digest; what only its card shows lies together for a whole article; rows lie in
the order in which articles are looked at; the index from a meaning to its rows holds numbers only.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion, SuggestionGroup, Voice

TAKEN, REFUSED = 1, 2
"""Why a row doesn't count any more: a mark of its kind stands there by now, or it was refused. Bits of `gone`."""
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)  # looking takes a fifth
_BITS = {engine: 1 << place for place, engine in enumerate(EngineName)}
ALL = sum(_BITS.values())
"""The number of all engines (`bits`)."""
PLACES = 20  # bits of a row's number for its place among those of its article; the others are the article's
NAMES = ("seen", "suggestion", "settled", "meaning", "known", "told")
TABLES = """
CREATE TABLE seen (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, number INTEGER NOT NULL, stamp TEXT NOT NULL,
  worth REAL NOT NULL, own TEXT NOT NULL, traces BLOB NOT NULL, asked INTEGER NOT NULL
) STRICT;
CREATE TABLE known (stamp TEXT PRIMARY KEY, told TEXT NOT NULL) STRICT;
CREATE TABLE meaning (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record TEXT, label TEXT NOT NULL, label_en TEXT NOT NULL,
  meant TEXT NOT NULL
) STRICT;
CREATE INDEX meaning_meant ON meaning (kind, meant);
CREATE TABLE suggestion (
  id INTEGER PRIMARY KEY, meaning INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  quote TEXT, score REAL NOT NULL, engine INTEGER NOT NULL, voices INTEGER NOT NULL, gone INTEGER NOT NULL
) STRICT;
CREATE TABLE told (id INTEGER PRIMARY KEY, more TEXT NOT NULL) STRICT;
CREATE INDEX suggestion_gone ON suggestion (gone) WHERE gone <> 0;
CREATE TABLE settled (stamp TEXT NOT NULL) STRICT;
"""
INDEX = """CREATE INDEX IF NOT EXISTS suggestion_meaning
           ON suggestion (meaning, gone, score, engine, voices)"""
NO_INDEX = "DROP INDEX IF EXISTS suggestion_meaning"
"""Of a library it is made at once in a quarter of the time that it takes row by row; without it all is slower, not
other."""
_JOINED = f"""suggestion JOIN meaning ON meaning.id = suggestion.meaning
              JOIN seen ON seen.id = suggestion.id >> {PLACES}"""
_QUOTE = "coalesce(quote, label) AS quote"  # it is kept where it is another
HELD = f'SELECT suggestion.id, article, start, "end", kind, record, label, {_QUOTE}, gone FROM {_JOINED}'
"""What a `SurveyedRow` is made of."""
_MORE = f"json_extract(told.more, '$[' || (suggestion.id & {(1 << PLACES) - 1}) || ']') AS more"
WHOLE = f"""SELECT article, start, "end", {_QUOTE}, kind, record, label, label_en, score, engine, {_MORE}
            FROM {_JOINED} JOIN told ON told.id = seen.id"""
"""What `suggestion_of` takes."""


class Looked(NamedTuple):
    """What was found in an article: its number, the stamp of what was known then, how much answering teaches, the stamp
    of the article itself, and what `Seen` says. `hidden` are suggestions that marks (the first flag) or refusals (the
    second) hide, which don't count till those are taken back."""

    article: str
    number: int
    stamp: str
    worth: float
    own: str
    traces: bytes
    said: Sequence[Suggestion]
    hidden: Sequence[tuple[Suggestion, bool, bool]] = ()


class Seen(NamedTuple):
    """When an article was looked at: the stamps of what was known and of the article, and by what a change of what is
    known may touch it."""

    stamp: str
    own: str
    traces: bytes


@dataclass(frozen=True, slots=True)
class SurveyedRow:
    """So much of a suggestion as says whether it holds still; `number` is its row's."""

    number: int
    article: str
    span: Span
    kind: Kind
    record: str | None
    label: str
    quote: str
    gone: int


Meaning = tuple[Kind, str | None, str, str, str]
"""(kind, record, label, English label, `Suggestion.meant`)"""
State = Callable[[SurveyedRow], int]
"""What `gone` is to be."""


def put(connection: sqlite3.Connection, looked: Sequence[Looked], asked: int = ALL) -> None:
    """What is proposed in articles, instead of what was. `asked` are the engines (`bits`) that were. Those of many
    articles are put in together: they share most meanings, and the pages of indexes."""
    for one in looked:
        forget(connection, one.article)
    [(last,)] = connection.execute("SELECT coalesce(max(id), 0) FROM seen")
    connection.executemany(
        "INSERT INTO seen VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(place, *one[:6], asked) for place, one in enumerate(looked, last + 1)],
    )
    told = [_told([*one.said, *(hidden[0] for hidden in one.hidden)]) for one in looked]
    connection.executemany("INSERT INTO told VALUES (?, ?)", enumerate(told, last + 1))
    meanings: dict[int, Meaning] = {}
    made: list[tuple[object, ...]] = []
    for place, one in enumerate(looked, last + 1):
        first = place << PLACES
        for number, said in enumerate(one.said, first):
            made.append(_row(number, said, 0, meanings))
        for number, (said, taken, refused) in enumerate(one.hidden, first + len(one.said)):
            made.append(_row(number, said, TAKEN * taken | REFUSED * refused, meanings))
    connection.executemany(
        "INSERT OR IGNORE INTO meaning VALUES (?, ?, ?, ?, ?, ?)",
        [(key, *meanings[key]) for key in sorted(meanings)],
    )
    connection.executemany("INSERT INTO suggestion VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", made)


def _row(number: int, one: Suggestion, gone: int, meanings: dict[int, Meaning]) -> tuple[object, ...]:
    label, engine = one.label, _BITS[one.engine]
    key = _digest(one.kind, one.record, label, one.label_en)
    if key not in meanings:
        meanings[key] = one.kind, one.record, label, one.label_en, one.meant
    return (
        number, key, one.span.start, one.span.end, None if one.quote == label else one.quote, one.score, engine,
        bits(one.engines) if one.also else engine, gone,
    )  # fmt: skip


def bits(engines: Iterable[EngineName]) -> int:
    """Several engines as one number."""
    return sum({_BITS[engine] for engine in engines})


def forget(connection: sqlite3.Connection, article: str) -> None:
    """Leave no row of an article."""
    for places in numbers_of(connection, article):
        connection.execute("DELETE FROM suggestion WHERE id BETWEEN ? AND ?", places)
        connection.execute("DELETE FROM told WHERE id = ?", (places[0] >> PLACES,))
        connection.execute("DELETE FROM seen WHERE article = ?", (article,))


def numbers_of(connection: sqlite3.Connection, article: str) -> list[tuple[int, int]]:
    """The first and last number that a row of an article may have; nothing for one that nobody has looked at."""
    seen = connection.execute("SELECT id FROM seen WHERE article = ?", (article,)).fetchall()
    return [(row[0] << PLACES, (row[0] + 1 << PLACES) - 1) for row in seen]


def judged(connection: sqlite3.Connection, rows: Iterable[sqlite3.Row], state: State) -> None:
    """Hold rows (of `HELD`) against something, and note what it says."""
    changed = []
    for row in rows:
        held = SurveyedRow(row[0], row[1], Span(row[2], row[3]), Kind(row[4]), *tuple(row)[5:])
        if (gone := state(held)) != held.gone:
            changed.append((gone, held.number))
    connection.executemany("UPDATE suggestion SET gone = ? WHERE id = ?", changed)


def group_of(row: sqlite3.Row) -> SuggestionGroup:
    """(kind, record, label, English label, count, articles, highest and lowest score, engines with commas: numbers,
    each of one or of several of whom the first speaks)."""
    engines = tuple(sorted({_speaker(int(told)) for told in row[8].split(",")}))
    return SuggestionGroup(Kind(row[0]), row[1], row[2], row[3], row[4], row[5], row[6], row[7], engines)


def _speaker(told: int) -> EngineName:
    for engine, bit in _BITS.items():
        if told & bit:
            return engine
    raise ValueError(told)


def said_by(one: Suggestion, asked: Collection[EngineName]) -> Suggestion:
    """As these engines alone say it, one of which must: an answer counts for nobody who is asked no more. The reason
    stays, which is kept of the likeliest only."""
    if all(engine in asked for engine in one.engines):
        return one
    voices = tuple(voice for voice in one.also if voice.engine in asked)
    if one.engine in asked:
        return replace(one, also=voices)
    first, *others = voices
    return replace(one, engine=first.engine, version=first.version, score=first.score, also=tuple(others))


def suggestion_of(row: sqlite3.Row) -> Suggestion:
    """As it was put in. Raises ValueError or TypeError where the row is damaged."""
    version, code, values, fields, also = json.loads(row["more"])
    voices = tuple(Voice(EngineName(engine), told_by, score) for engine, told_by, score in also)
    told = tuple(
        ProposedField(name, value, words, Span(start, end) if end is not None else None)
        for name, value, words, start, end in fields
    )
    return Suggestion(
        row["article"], Span(row["start"], row["end"]), row["quote"], Kind(row["kind"]), row["record"], row["label"],
        row["label_en"], row["score"], _speaker(row["engine"]), version, Reason(code, values), told, voices,
    )  # fmt: skip


@lru_cache(maxsize=1 << 14)  # most names stand in many articles
def _digest(kind: Kind, record: str | None, label: str, label_en: str) -> int:
    told = "\0".join((kind, record or "", label, label_en)).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest(), signed=True)


def _told(said: Iterable[Suggestion]) -> str:
    """Version, reason, fields and voices of an article's suggestions as JSON: written together, which takes a third of
    the time that they take one by one."""
    return _JSON.encode(
        [
            (
                one.version, one.reason.code, one.reason.values,
                [*map(_field, one.fields)] if one.fields else (), [*map(_voice, one.also)] if one.also else (),
            )
            for one in said
        ]
    )


def _field(one: ProposedField) -> tuple[object, ...]:
    if (span := one.span) is None:
        return one.field, one.value, one.words, None, None
    return one.field, one.value, one.words, span.start, span.end


def _voice(one: Voice) -> tuple[object, ...]:
    return one.engine, one.version, one.score
