"""Our own complete form: one JSON object a line, each with its `type`, offsets in code points.

The first line is `{"type": "mujaz", "version": 2, ...}`. Then kinds of the analyst's own, articles (text and
original bytes in base64 among their fields) and which of them are reprints, relationships, records with what was
merged into them and what is not the same, annotations, claims and assessments, each line whole in itself. Version 1
had none of the new ones. The history is not part of it. What is written here is read back exactly by
`parsing`; the README documents every field.
"""

import base64
import json
from dataclasses import dataclass
from typing import Any

from desktop_app.model.rows import PlainRow
from desktop_app.model.things import Annotation, Article, Claim, PairLink, Record, Relationship

VERSION = 2

ARTICLE = (
    "id", "number", "title", "outlet", "agency", "dateline_place", "dateline_date", "published", "url", "language",
    "file_name", "format", "encoding", "sha256", "imported_at", "state", "length",
)  # fmt: skip
CLAIM = (
    "id", "record", "field", "value", "words", "annotation", "state", "side", "as_of", "reason", "author", "created_at",
)  # fmt: skip
ANNOTATION = ("note", "author", "engine", "created_at", "lost")


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
            return {"type": "claim", **{name: getattr(thing, name) for name in CLAIM}}
        case PlainRow():
            return {"type": thing.table, **thing.values}


def article_json(article: Article) -> dict[str, Any]:
    """An article's fields without its text; `published` is null where it isn't known."""
    fields = {name: getattr(article, name) for name in ARTICLE}
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
        **{name: getattr(annotation, name) for name in ANNOTATION},
    }


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


def _pairs_json(links: tuple[PairLink, ...]) -> list[dict[str, str]]:
    return [{"pair": link.pair, "origin": link.origin} for link in links]
