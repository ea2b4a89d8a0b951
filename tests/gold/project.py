"""The five real articles with their gold annotation as a project, as an analyst would have it who marked all of it."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.model.spans import Span
from desktop_app.workspace.workspace import Workspace
from tests.gold.read import Gold, GoldField, files, read_gold, text_of

DETAILS = {
    "tj-cn-2023-05-18-xinhua.txt": ("CN-TJ", "وكالة شينخوا", "2023-05-18"),
    "tj-cn-2023-05-18-khovar.txt": ("CN-TJ", "وكالة خاور", "2023-05-18"),
    "tj-cn-2020-06-16-call-xinhua.txt": ("CN-TJ", "وكالة شينخوا", "2020-06-16"),
    "tj-kz-2023-05-04-khovar.txt": ("KZ-TJ", "شبكة طريق الحرير الإخبارية", "2023-05-04"),
    "tj-ru-khovar.txt": ("RU-TJ", "وكالة خاور", ""),
}
"""Of each article the pair, the outlet and the day it was published, which the last one does not tell."""
PAIRS = ("CN-TJ", "KZ-TJ", "RU-TJ")
_MADE = "2026-01-01T00:00:00Z"

Line = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Annotated:
    """An article of the project with what is marked in it."""

    id: str
    gold: Gold
    text: str

    @property
    def day(self) -> str:
        return DETAILS[self.gold.file][2]


def gold_project(path: Path, shared: Path) -> Path:
    """Make the project at `path`; `shared` is the folder that holds the corpus. Same ids at every run."""
    lines = path.with_suffix(".jsonl")
    with Workspace.create(path) as workspace:
        workspace.articles.import_paths([shared / "corpus" / name for name in DETAILS])
        there = {article.file_name: article.id for article in workspace.articles.list()}
        for name, (pair, outlet, day) in DETAILS.items():
            workspace.articles.set_details(there[name], outlet=outlet, published=day)
            workspace.articles.set_pairs(there[name], [pair])
        workspace.export_jsonl(lines)
        known = [read_gold(one) for one in files()]
        annotated = [_Annotated(there[gold.file], gold, text_of(gold, shared)) for gold in known]
        with lines.open("a", encoding="utf-8") as file:
            for line in _lines(annotated):
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
        workspace.load_jsonl(lines)
    lines.unlink()
    return path


def _lines(annotated: list[_Annotated]) -> Iterator[Line]:
    """Records, then marks, then claims: what is named stands before what names it."""
    yield from _records(annotated)
    for one in annotated:
        for mark in one.gold.marks:
            yield _mark(one, mark.span, str(mark.kind), mark.record)
    for one in annotated:
        for key, record in one.gold.told(one.text).items():
            yield from (_claim(one, key, at, field) for at, field in enumerate(record.fields))


def _records(annotated: list[_Annotated]) -> Iterator[Line]:
    """Each once, with the pairs of all articles in which it is marked."""
    pairs: dict[str, dict[str, None]] = {}
    for one in annotated:
        for key in one.gold.records:
            pairs.setdefault(key, {})[DETAILS[one.gold.file][0]] = None
    known = {key: record for one in annotated for key, record in one.gold.records.items()}
    for key, record in known.items():
        links = [{"pair": pair, "origin": "confirmed"} for pair in pairs[key]]
        yield {"type": "record", "id": _id(key), "kind": str(record.kind), "label": record.label,
               "label_en": record.label_en, "key_point": False, "note": "", "created_at": _MADE, "aliases": [],
               "relationships": links}  # fmt: skip


def _mark(one: _Annotated, span: Span, kind: str, record: str) -> Line:
    return {"type": "annotation", "id": _mark_id(one, span, record), "article": one.id, "start": span.start,
            "end": span.end, "quote": span.of(one.text), "before": "", "after": "", "kind": kind,
            "record": _id(record), "note": "", "author": "", "engine": "", "created_at": _MADE,
            "lost": False}  # fmt: skip


def _claim(one: _Annotated, key: str, at: int, field: GoldField) -> Line:
    """A value as the article tells it, read from the first mark of its record there; a status holds from that day."""
    read = next((mark.span for mark in one.gold.marks if mark.record == key), None)
    value = _id(field.value) if "." in field.value and field.value in one.gold.records else field.value
    return {"type": "claim", "id": _id(f"{one.gold.file} {key} {at}"), "record": _id(key), "field": field.field,
            "value": " ".join(value.split()), "words": "" if field.span is None else field.span.of(one.text),
            "annotation": _mark_id(one, read, key) if read else None, "state": "confirmed", "side": "",
            "as_of": one.day if field.field == "status" else "", "reason": "", "author": "",
            "created_at": _MADE}  # fmt: skip


def _mark_id(one: _Annotated, span: Span, record: str) -> str:
    return _id(f"{one.gold.file} {span.start} {span.end} {record}")


def _id(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:16]
