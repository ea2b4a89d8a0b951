"""A small annotated project in our own form, and what a command leaves behind."""

import base64
import hashlib
import json
from dataclasses import dataclass
from typing import Any

TITLE = "وزيرا النقل يبحثان الجسور"
TEXT = (
    f"{TITLE}\nدوشنبه 18 مايو 2023 (وكالة خاور) – قال الوزير رستم نزاروف 🚀 إن الصين تبني جسرا كلفته 1.5 مليار دولار.\n"
)
ARTICLE, OTHER, PERSON, FIGURE, MARK = "a" * 16, "b" * 16, "c" * 16, "d" * 16, "e" * 16
_MADE = "2026-01-05T08:00:00Z"


def article_line(article: str, number: int, text: str, **details: object) -> dict[str, Any]:
    data = text.encode()
    line: dict[str, Any] = dict.fromkeys(("outlet", "agency", "dateline_place", "dateline_date", "url"), "")
    line |= {"type": "article", "id": article, "number": number, "title": "", "published": None, "language": "ar"}
    line |= {"file_name": f"{number}.txt", "format": "txt", "encoding": "utf-8", "imported_at": _MADE, "state": "new"}
    line |= {"sha256": hashlib.sha256(data).hexdigest(), "length": len(text), "relationships": [], "text": text}
    return line | {"original": base64.b64encode(data).decode()} | details


def record_line(record: str, kind: str, label: str, **details: object) -> dict[str, Any]:
    line: dict[str, Any] = {"type": "record", "id": record, "kind": kind, "label": label, "label_en": "", "note": ""}
    line |= {"key_point": False, "created_at": _MADE, "aliases": [], "relationships": []}
    return line | details


def annotation_line(mark: str, quote: str, kind: str, record: str | None) -> dict[str, Any]:
    start = TEXT.index(quote)
    end = start + len(quote)
    line: dict[str, Any] = {"type": "annotation", "id": mark, "article": ARTICLE, "start": start, "end": end}
    line |= {"quote": quote, "before": TEXT[max(0, start - 32) : start], "after": TEXT[end : end + 32], "kind": kind}
    return line | {"record": record, "note": "", "author": "", "engine": "", "created_at": _MADE, "lost": False}


def claim_line(claim: str, record: str, field: str, value: str, mark: str) -> dict[str, Any]:
    line: dict[str, Any] = dict.fromkeys(("words", "side", "as_of", "reason", "author"), "")
    line |= {"type": "claim", "id": claim, "record": record, "field": field, "value": value, "annotation": mark}
    return line | {"state": "confirmed", "created_at": _MADE}


_PAIR = [{"pair": "CN-TJ", "origin": "confirmed"}]
LINES = [
    {"type": "mujaz", "version": 2, "project": "0" * 16, "program": "0.1.0"},
    article_line(
        ARTICLE, 1, TEXT, title=TITLE, outlet="صحيفة المثال", published="2023-05-18", relationships=_PAIR, state="done"
    ),
    article_line(OTHER, 2, "خبر قصير عن الطقس.\n", title="خبر قصير"),
    {"type": "relationship", "id": "CN-TJ", "first": "TJ"},
    record_line(
        PERSON, "person", "رستم نزاروف", label_en="Rustam Nazarov",
        aliases=[{"id": "1" * 16, "text": "نزاروف", "origin": "marked"}],
        relationships=_PAIR,
    ),
    record_line(FIGURE, "figure", "كلفة الجسر", relationships=_PAIR),
    annotation_line(MARK, "رستم نزاروف", "person", PERSON),
    annotation_line("f" * 16, "1.5 مليار دولار", "figure", FIGURE),
    claim_line("2" * 16, FIGURE, "value", "1500000000", "f" * 16),
    claim_line("3" * 16, PERSON, "country", "TJ", MARK),
]  # fmt: skip


@dataclass(frozen=True)
class Ran:
    """What a command printed and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)
