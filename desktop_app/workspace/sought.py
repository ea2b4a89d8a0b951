"""What "mark all like this" looks for: all names of a record, and those that may be others of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.arabic.fold import fold
from desktop_app.arabic.radicals import begins_a_name, is_radical
from desktop_app.arabic.spellings import alike_spellings
from desktop_app.arabic.tokens import word_texts
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, is_entity
from desktop_app.model.occurrence import Form, Sought, SoughtName
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, Record
from desktop_app.store import annotations, occurrences, records
from desktop_app.store.connection import Connection

_LONGEST = 200  # code points of words that can be a name
_SHORTEST = 3  # letters of a last name that nobody has marked by itself
_FAMILY = 2  # letters of a family name that stands first
_PARTICLES = frozenset(("ما", "من", "عن", "ان", "او", "اي", "ام", "هل", "لا", "لو", "قد", "هو", "هي", "هم", "يا", "مع"))


def seek_mark(connection: Connection, mark: Annotation, words: str) -> Sought:
    """What the mark's words and its record's names stand for. `words` are the mark's, as they are written alone."""
    if mark.record is None:
        return seek_words(connection, words, mark.kind, None, "", (mark.article, mark.span))
    record = records.get_record(connection, mark.record)
    return _sought(connection, record, words, (mark.article, mark.span))


def seek_record(connection: Connection, record_id: str) -> Sought:
    """All that the record is called. Raises UserError: record_unknown, spread_nameless."""
    return _sought(connection, records.get_record(connection, record_id), "", None)


def seek_words(
    connection: Connection, words: str, kind: Kind, record: str | None, label: str, place: tuple[str, Span] | None
) -> Sought:
    """The words, to be marked for a record or for a new one; with a record all its names are looked for too.

    Raises UserError: record_unknown, kind_differs, spread_wordless.
    """
    if record is not None:
        known = records.get_record(connection, record)
        if known.kind is not kind:
            raise UserError("kind_differs")
        return _sought(connection, known, words, place)
    name = " ".join(words.split()).strip('"«»“”*')[:_LONGEST]
    if not word_texts(name):
        raise UserError("spread_wordless")
    names = _with_others([name], kind)
    return _checked(connection, Sought(kind, None, label or name, names, place))


def _sought(connection: Connection, record: Record, words: str, place: tuple[str, Span] | None) -> Sought:
    """The record's label and aliases; of what is no named thing its label and the words of its marks."""
    known = [record.label, *(alias.text for alias in record.aliases), record.label_en]
    unsure: list[str] = []
    if is_entity(record.kind):
        known.append(words)
    else:
        known.insert(0, words)
        unsure = [mark.quote for mark in annotations.annotations_on(connection, record.id)]
    sure = _distinct(known)
    if not sure:
        raise UserError("spread_nameless")
    names = _with_others(sure, record.kind)
    there = {fold(name.text) for name in names}
    more = [SoughtName(name, sure=False) for name in _distinct(unsure) if fold(name) not in there]
    label = record.label or record.label_en
    return _checked(connection, Sought(record.kind, record.id, label, (*names, *more), place))


def _distinct(names: Iterable[str]) -> list[str]:
    """On one line each, without those that fold alike, are no words or too long to be a name."""
    found: dict[str, str] = {}
    for name in names:
        text = " ".join(name.split())
        if text and len(text) <= _LONGEST and word_texts(text):
            found.setdefault(fold(text), text)
    return list(found.values())


def _with_others(names: Sequence[str], kind: Kind) -> tuple[SoughtName, ...]:
    """The names; for named things also spellings of them, and for persons the last names."""
    if not is_entity(kind):
        return tuple(SoughtName(name) for name in names)
    whole = [fold(name).split() for name in names]
    many = [words for words in whole if len(words) > 1]
    found = {}
    for name, words in zip(names, whole, strict=True):
        part = kind is Kind.PERSON and len(words) == 1 and any(words[0] in other for other in many)
        found[" ".join(words)] = SoughtName(name, Form.SHORT if part else Form.NAME)
    for words in many if kind is Kind.PERSON else ():
        for short in _short_names(words):
            found.setdefault(short, SoughtName(short, Form.SHORT, sure=False))
    for words in whole:
        for other in alike_spellings(" ".join(words)):
            found.setdefault(other, SoughtName(other, Form.SIMILAR, sure=len(words) > 1))
    return tuple(found.values())


def _short_names(words: Sequence[str]) -> list[str]:
    """What a person may be called by who was named in full before: the last name, which in شي جين بينغ is the first."""
    first, last = words[0], words[-1]
    names = [last] if len(last) >= _SHORTEST and not is_radical(last) and not begins_a_name(last) else []
    if len(first) == _FAMILY and not is_radical(first) and first not in _PARTICLES:
        names.append(first)
    return names


def _checked(connection: Connection, sought: Sought) -> Sought:
    """Names that another record of the kind bears too are looked for, and nobody proposes their places."""
    rows = occurrences.names_of_others(connection, sought.kind, sought.record)
    others = {folded: label for _record, label, folded in rows}
    names: list[SoughtName] = []
    clashes: list[tuple[str, str]] = []
    for name in sought.names:
        folded = " ".join(fold(name.text).split())
        if folded not in others:
            names.append(name)
        elif name.form is not Form.SIMILAR:  # a spelling that is another's name is no spelling of this one
            names.append(replace(name, sure=False))
            clashes.append((folded, others[folded]))
    return replace(sought, names=tuple(names), clashes=tuple(clashes))
