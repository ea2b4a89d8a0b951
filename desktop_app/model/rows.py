"""Rows that pass between the store and the exchange as they are: whole in themselves, without a form of their own."""

from collections.abc import Mapping
from dataclasses import dataclass

PLAIN_TABLES: Mapping[str, Mapping[str, type]] = {
    "kind": {
        "id": str, "label": str, "label_en": str, "key": str, "light": str, "dark": str, "icon": str,
        "underline": str, "position": int, "hidden": int,
    },
    "reprint": {"article": str, "original": str, "origin": str},
    "merged": {"id": str, "record": str, "label": str, "image": str, "made_at": str},
    "distinct_records": {"one": str, "other": str},
    "assessment": {
        "id": str, "record": str, "pair": str, "text": str, "confidence": str, "author": str, "created_at": str,
    },
    "gazetteer_entry": {
        "id": str, "kind": str, "text": str, "folded": str, "label": str, "label_en": str, "country": str,
        "created_at": str,
    },
    "verdict": {
        "id": str, "article": str, "start": int, "end": int, "quote": str, "folded": str, "kind": str, "meant": str,
        "label": str, "engine": str, "version": str, "score": int, "answer": str, "annotation": str, "author": str,
        "created_at": str,
    },
    "template": {"sha256": str, "bytes": str},
    "briefing": {
        "id": str, "pair": str, "made_at": str, "author": str, "language": str, "as_of": str, "file_name": str,
        "sha256": str, "template": str, "data": str,
    },
}  # fmt: skip
"""Table to its columns; text columns named as another thing's id may be None in `assessment`."""
LOGGED = frozenset({"template", "briefing"})
"""Those that are a log of what was done, and not part of the history. A template's bytes pass as base64."""


@dataclass(frozen=True, slots=True)
class PlainRow:
    """A row of one of `PLAIN_TABLES`."""

    table: str
    values: Mapping[str, str | int | None]
