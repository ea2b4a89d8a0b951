"""Our own complete form, read: each line is looked at before anything is made of it."""

import base64
import json
from collections.abc import Iterable, Iterator
from typing import Any

from desktop_app.arabic.canonical import canonical
from desktop_app.exchange.jsonl import ANNOTATION, ARTICLE, CLAIM, Header, Thing, WholeArticle
from desktop_app.exchange.sound import check_row
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.rows import PLAIN_TABLES, PlainRow
from desktop_app.model.spans import Span
from desktop_app.model.things import (
    Alias,
    AliasOrigin,
    Annotation,
    Article,
    ArticleState,
    Claim,
    ClaimState,
    PairLink,
    PairOrigin,
    Record,
    Relationship,
)

_READABLE = (1, 2)
_NOT_TEXT = ("number", "length", "published", "state")  # of an article's fields


def load_lines(lines: Iterable[str]) -> Iterator[Thing]:
    """The things in the lines. Raises UserError("load_line", line=n, reason=…) at the first that can't be read."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            thing = from_json(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise UserError("load_line", line=number, reason=f"{type(error).__name__}: {error}") from error
        if number == 1 and not isinstance(thing, Header):
            raise UserError("load_no_header")
        yield thing


def from_json(fields: dict[str, Any]) -> Thing:
    """Raises ValueError, KeyError or TypeError where a field is missing, unknown or of the wrong type."""
    match fields["type"]:
        case "mujaz":
            if fields["version"] not in _READABLE:
                raise ValueError(f"version {fields['version']}")
            return Header(_text(fields, "project"), _text(fields, "program"))
        case "article":
            return _article(fields)
        case "relationship":
            return Relationship(_text(fields, "id"), _text(fields, "first"))
        case "record":
            return _record(fields)
        case "annotation":
            return _annotation(fields)
        case "claim":
            return _claim(fields)
        case table if table in PLAIN_TABLES:
            return _plain_row(table, fields)
    raise ValueError(f"type {fields['type']!r}")


def _plain_row(table: str, fields: dict[str, Any]) -> PlainRow:
    values: dict[str, str | int | None] = {}
    for name, of in PLAIN_TABLES[table].items():
        if of is int:
            values[name] = _whole(fields, name)
        elif table == "assessment" and name in ("record", "pair"):
            values[name] = _text_or_none(fields, name)
        else:
            values[name] = _text(fields, name)
    row = PlainRow(table, values)
    check_row(row)
    return row


def _article(fields: dict[str, Any]) -> WholeArticle:
    values: dict[str, Any] = {name: _text(fields, name) for name in ARTICLE if name not in _NOT_TEXT}
    values |= {"number": _whole(fields, "number"), "length": _whole(fields, "length")}
    values |= {"published": _text_or_none(fields, "published") or "", "state": ArticleState(fields["state"])}
    text = _text(fields, "text")
    if len(text) != values["length"]:
        raise ValueError("length differs from that of the text")
    if canonical(text) != text:  # a text widget would change it, and its marks would stand beside their words
        raise ValueError("the text has line ends or signs that Mujaz does not keep")
    return WholeArticle(
        Article(**values, pairs=_pairs(fields)), text, base64.b64decode(fields["original"], validate=True)
    )


def _record(fields: dict[str, Any]) -> Record:
    record_id = _text(fields, "id")
    return Record(
        id=record_id,
        kind=Kind(fields["kind"]),
        label=_text(fields, "label"),
        label_en=_text(fields, "label_en"),
        key_point=bool(fields["key_point"]),
        note=_text(fields, "note"),
        created_at=_text(fields, "created_at"),
        aliases=tuple(_alias(alias, record_id) for alias in fields["aliases"]),
        pairs=_pairs(fields),
    )


def _alias(fields: dict[str, Any], record: str) -> Alias:
    origin = AliasOrigin(fields.get("origin", AliasOrigin.MARKED))
    return Alias(_text(fields, "id"), record, _text(fields, "text"), origin)


def _annotation(fields: dict[str, Any]) -> Annotation:
    span = Span(_whole(fields, "start"), _whole(fields, "end"))
    quote = _text(fields, "quote")
    if len(quote) != len(span) or not quote:
        raise ValueError("the quote is not as long as its span")
    return Annotation(
        id=_text(fields, "id"),
        article=_text(fields, "article"),
        span=span,
        quote=quote,
        before=_text(fields, "before"),
        after=_text(fields, "after"),
        kind=Kind(fields["kind"]),
        record=_text_or_none(fields, "record"),
        lost=_truth(fields, "lost"),
        **{name: _text(fields, name) for name in ANNOTATION if name != "lost"},
    )


def _claim(fields: dict[str, Any]) -> Claim:
    values: dict[str, Any] = {name: _text(fields, name) for name in CLAIM if name not in ("annotation", "state")}
    return Claim(**values, annotation=_text_or_none(fields, "annotation"), state=ClaimState(fields["state"]))


def _pairs(fields: dict[str, Any]) -> tuple[PairLink, ...]:
    return tuple(PairLink(_text(link, "pair"), PairOrigin(link["origin"])) for link in fields["relationships"])


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} is not text")
    value.encode()  # half a surrogate pair can't be stored: UnicodeEncodeError is a ValueError
    return value


def _text_or_none(fields: dict[str, Any], name: str) -> str | None:
    return None if fields[name] is None else _text(fields, name)


def _whole(fields: dict[str, Any], name: str) -> int:
    value = fields[name]
    if type(value) is not int or not 0 <= value < 2**53:
        raise TypeError(f"{name} is not a whole number")
    return value


def _truth(fields: dict[str, Any], name: str) -> bool:
    value = fields[name]
    if not isinstance(value, bool):
        raise TypeError(f"{name} is not true or false")
    return value
