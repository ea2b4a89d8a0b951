"""Our own complete form: one JSON object a line, each with its `type`, offsets in code points.

The first line is `{"type": "mujaz", "version": 2, ...}`. Then kinds of the analyst's own, articles (text and
original bytes in base64 among their fields) and which of them are reprints, relationships, records with what was
merged into them and what is not the same, annotations, claims and assessments, each line whole in itself. Version 1
had none of the new ones. The history is not part of it. What is written here is read back exactly; the README
documents every field.
"""

import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from desktop_app.arabic.canonical import canonical
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

VERSION = 2
_READABLE = (1, 2)

_ARTICLE = (
    "id", "number", "title", "outlet", "agency", "dateline_place", "dateline_date", "published", "url", "language",
    "file_name", "format", "encoding", "sha256", "imported_at", "state", "length",
)  # fmt: skip
_CLAIM = (
    "id", "record", "field", "value", "words", "annotation", "state", "side", "as_of", "reason", "author", "created_at",
)  # fmt: skip
_ARTICLE_OTHERS = ("number", "length", "published", "state")
_ANNOTATION = ("note", "author", "engine", "created_at", "lost")


@dataclass(frozen=True, slots=True)
class Header:
    """The first line: which project it was, and which program wrote it."""

    project: str
    program: str


@dataclass(frozen=True, slots=True)
class WholeArticle:
    """An article with its text and the bytes it came as."""

    article: Article
    text: str
    original: bytes


Thing = Header | WholeArticle | Relationship | Record | Annotation | Claim | PlainRow


def dump(thing: Thing) -> str:
    """One line, without its line end."""
    return json.dumps(as_json(thing), ensure_ascii=False)


def as_json(thing: Thing) -> dict[str, Any]:
    """The line's object, "type" first."""
    match thing:
        case Header():
            return {"type": "mujaz", "version": VERSION, "project": thing.project, "program": thing.program}
        case WholeArticle():
            original = base64.b64encode(thing.original).decode()
            return {"type": "article", **article_json(thing.article), "text": thing.text, "original": original}
        case Relationship():
            return {"type": "relationship", "id": thing.pair, "first": thing.first}
        case Record():
            return {"type": "record", **_record_json(thing)}
        case Annotation():
            return {"type": "annotation", **annotation_json(thing)}
        case Claim():
            return {"type": "claim", **{name: getattr(thing, name) for name in _CLAIM}}
        case PlainRow():
            return {"type": thing.table, **thing.values}


def article_json(article: Article) -> dict[str, Any]:
    """An article's fields without its text; `published` is null where it isn't known."""
    fields = {name: getattr(article, name) for name in _ARTICLE}
    return fields | {"published": article.published or None, "relationships": _pairs_json(article.pairs)}


def annotation_json(annotation: Annotation) -> dict[str, Any]:
    """An annotation's fields."""
    return {
        "id": annotation.id,
        "article": annotation.article,
        "start": annotation.span.start,
        "end": annotation.span.end,
        "quote": annotation.quote,
        "before": annotation.before,
        "after": annotation.after,
        "kind": annotation.kind,
        "record": annotation.record,
        **{name: getattr(annotation, name) for name in _ANNOTATION},
    }


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
    values: dict[str, Any] = {name: _text(fields, name) for name in _ARTICLE if name not in _ARTICLE_OTHERS}
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


def _record_json(record: Record) -> dict[str, Any]:
    return {
        "id": record.id,
        "kind": record.kind,
        "label": record.label,
        "label_en": record.label_en,
        "key_point": record.key_point,
        "note": record.note,
        "created_at": record.created_at,
        "aliases": [{"id": alias.id, "text": alias.text, "origin": alias.origin} for alias in record.aliases],
        "relationships": _pairs_json(record.pairs),
    }


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
        **{name: _text(fields, name) for name in _ANNOTATION if name != "lost"},
    )


def _claim(fields: dict[str, Any]) -> Claim:
    values: dict[str, Any] = {name: _text(fields, name) for name in _CLAIM if name not in ("annotation", "state")}
    return Claim(**values, annotation=_text_or_none(fields, "annotation"), state=ClaimState(fields["state"]))


def _pairs_json(links: tuple[PairLink, ...]) -> list[dict[str, str]]:
    return [{"pair": link.pair, "origin": link.origin} for link in links]


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
