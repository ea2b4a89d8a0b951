"""The annotation of the real articles and of the sample corpus, read: see the README beside it. Offsets are code
points, half open."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop_app.arabic.canonical import canonical
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.readers.detect import decode
from desktop_app.settings.paths import sample_corpus

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class GoldField:
    """A value of a record's form; `span` is where it was read. An empty value stands for the words of the span."""

    field: str
    value: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class GoldRecord:
    """What marks are evidence for. Its key is the same in all articles; its fields are what this one tells."""

    key: str
    kind: Kind
    label: str
    label_en: str
    fields: tuple[GoldField, ...]


@dataclass(frozen=True, slots=True, order=True)
class GoldMark:
    """In reading order, the longer first where two begin together."""

    span: Span
    kind: Kind
    record: str


@dataclass(frozen=True, slots=True)
class GoldDate:
    """A date in the text with its EDTF value, relative ones as the dateline resolves them."""

    span: Span
    edtf: str


@dataclass(frozen=True, slots=True)
class Gold:
    """One article: the name of its file, the digest and length of its canonical text, and what stands in it."""

    file: str
    sha256: str
    length: int
    records: dict[str, GoldRecord]
    marks: tuple[GoldMark, ...]
    dates: tuple[GoldDate, ...]

    def told(self, text: str) -> dict[str, GoldRecord]:
        """The records with the words of `text` where a field's value is those."""
        return {
            key: replace(one, fields=tuple(_told(field, text) for field in one.fields))
            for key, one in self.records.items()
        }


def files() -> list[Path]:
    """The annotations of the real articles."""
    return sorted(FOLDER.glob("*.json"))


def sample_files() -> list[Path]:
    """The annotations of the articles of the sample corpus."""
    return sorted((FOLDER / "sample").glob("*.json"))


def read_gold(path: Path) -> Gold:
    """Raises KeyError or ValueError where the file isn't of this form."""
    whole: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return Gold(
        whole["file"],
        whole["sha256"],
        whole["length"],
        {key: _record(key, one) for key, one in whole["records"].items()},
        tuple(GoldMark(Span(one["start"], one["end"]), Kind(one["kind"]), one["record"]) for one in whole["marks"]),
        tuple(GoldDate(Span(one["start"], one["end"]), one["edtf"]) for one in whole["dates"]),
    )


def text_of(gold: Gold, shared: Path) -> str:
    """The canonical text of the article in the folder `shared`."""
    return canonical((shared / "corpus" / gold.file).read_bytes().decode("utf-8-sig"))


def sample_text_of(gold: Gold) -> str:
    """The canonical text of an article of the sample corpus, which has several encodings."""
    return canonical(decode(sample_corpus("articles", gold.file).read_bytes(), gold.file)[0])


def _record(key: str, one: dict[str, Any]) -> GoldRecord:
    fields = tuple(GoldField(field["field"], field["value"], _span(field)) for field in one["fields"])
    return GoldRecord(key, Kind(one["kind"]), one["label"], one["label_en"], fields)


def _span(field: dict[str, Any]) -> Span | None:
    return Span(field["start"], field["end"]) if "start" in field else None


def _told(field: GoldField, text: str) -> GoldField:
    return field if field.value or field.span is None else replace(field, value=field.span.of(text))
