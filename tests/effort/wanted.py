"""What is to be reproduced: articles with marks, records and forms, of the gold files or of the sample project."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.arabic.canonical import canonical
from desktop_app.arabic.edges import sentence_at
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.readers.detect import decode
from desktop_app.settings.paths import sample_corpus
from tests.gold.read import Gold, GoldDate, files, read_gold, sample_files, sample_text_of, text_of
from tests.wire.read import wire_files


@dataclass(frozen=True, slots=True)
class WantedMark:
    """A mark to make; `record` is a key."""

    span: Span
    kind: Kind
    record: str


@dataclass(frozen=True, slots=True)
class WantedRecord:
    """A record with what one article tells of it: field -> values (keys where they are records)."""

    key: str
    kind: Kind
    label: str
    values: dict[str, tuple[str, ...]]

    def value(self, field: str) -> str:
        return self.values.get(field, ("",))[0]


@dataclass(frozen=True, slots=True)
class WantedArticle:
    """`path` is the file that is imported, `published` its day where the file doesn't tell."""

    path: Path
    text: str
    marks: tuple[WantedMark, ...]
    records: dict[str, WantedRecord]
    dates: tuple[GoldDate, ...] = ()

    def beginning(self, paragraphs: int) -> "WantedArticle":
        """The marks of the first paragraphs only, with what can be said of their records by these."""
        marks = tuple(one for one in self.marks if self.text.count("\n", 0, one.span.start) < paragraphs)
        return replace(self, marks=marks).with_records(self.records)

    def with_records(self, known: "dict[str, WantedRecord]") -> "WantedArticle":
        """With those of these records that its marks bear, less what is said by way of the others."""
        used = {mark.record for mark in self.marks}
        gone = known.keys() - used
        records = {
            key: replace(
                record,
                values={name: told for name, told in record.values.items() if not gone.intersection(told)},
            )
            for key, record in known.items()
            if key in used
        }
        return replace(self, records=records)


UNASKED = frozenset({"gist", "gist_en", "role_en", "in_office", "outcome"})
"""Fields that are not reproduced: a statement's gist is its mark's words, the others are an editor's work."""


def gold_articles(shared: Path) -> list[WantedArticle]:
    """The five real articles with the annotation of tests/gold."""
    known = [read_gold(path) for path in files()]
    return [annotated_article(gold, text_of(gold, shared), shared / "corpus" / gold.file) for gold in known]


def gold_sample_articles() -> list[WantedArticle]:
    """The articles of the sample corpus with the annotation of tests/gold/sample."""
    known = [read_gold(path) for path in sample_files()]
    return [annotated_article(gold, sample_text_of(gold), sample_corpus("articles", gold.file)) for gold in known]


def wire_articles(half: str) -> list[WantedArticle]:
    """The articles of tests/wire, of the half "dev" or "test" or both."""
    return [article_beside(path) for path in wire_files(half)]


def article_beside(annotation: Path) -> WantedArticle:
    """The annotated article whose text lies beside its annotation, as .txt in UTF-8."""
    text = annotation.with_suffix(".txt")
    return annotated_article(read_gold(annotation), canonical(text.read_bytes().decode("utf-8")), text)


def annotated_article(gold: Gold, text: str, path: Path) -> WantedArticle:
    """An annotation with the text it belongs to, which the file at `path` holds."""
    records = {}
    for key, record in gold.told(text).items():
        values: dict[str, list[str]] = {}
        for field in record.fields:
            if field.field not in UNASKED:
                values.setdefault(field.field, []).append(" ".join(field.value.split()))
        told = {name: tuple(found) for name, found in values.items()}
        records[key] = WantedRecord(key, record.kind, record.label, told)
    marks = tuple(WantedMark(mark.span, mark.kind, mark.record) for mark in gold.marks)
    return WantedArticle(path, text, marks, records, gold.dates)


def sample_article(name: str) -> WantedArticle:
    """An article of the sample project, its records with all that the project knows of them.

    Values that name a record which is marked only further on are left out. Raises StopIteration where there is no
    such article.
    """
    lines = [json.loads(line) for line in sample_corpus("annotations.jsonl").read_text("utf-8").splitlines()]
    path = sample_corpus("articles", name)
    text = canonical(decode(path.read_bytes(), name)[0])
    article = next(line["id"] for line in lines if line["type"] == "article" and line["file_name"] == name)
    made = [
        WantedMark(Span(one["start"], one["end"]), Kind(one["kind"]), one["record"])
        for one in lines
        if one["type"] == "annotation" and one["article"] == article
    ]
    order = [mark.record for mark in in_order(text, made)]
    known = {line["id"]: line for line in lines if line["type"] == "record"}
    values: dict[str, dict[str, list[str]]] = {record: {} for record in order}
    for line in sorted((line for line in lines if line["type"] == "claim"), key=lambda line: line["state"] != "chosen"):
        record, value = line["record"], line["value"]
        if record not in values or line["field"] in UNASKED or line["state"] == "set_aside":
            continue
        if value not in known or (value in values and order.index(value) <= _last(order, record)):
            values[record].setdefault(line["field"], []).append(value)
    records = {
        key: WantedRecord(key, Kind(known[key]["kind"]), known[key]["label"], {n: tuple(v) for n, v in told.items()})
        for key, told in values.items()
    }
    return WantedArticle(path, text, tuple(made), records)


_INNER_FIRST = (
    Kind.COUNTRY,
    Kind.PLACE,
    Kind.PERSON,
    Kind.ORGANISATION,
    Kind.EVENT,
    Kind.SECTOR,
    Kind.FIGURE,
    Kind.MEETING,
    Kind.STATEMENT,
    Kind.AGREEMENT,
)
"""Names before what is made of them, so that the form finds who spoke and who signed."""


def in_order(text: str, marks: Iterable[WantedMark]) -> list[WantedMark]:
    """As they are made: paragraph by paragraph, in each the names first."""
    return sorted(
        marks, key=lambda mark: (text.count("\n", 0, mark.span.start), _INNER_FIRST.index(mark.kind), mark.span.start)
    )


def in_reading(text: str, marks: Iterable[WantedMark]) -> list[WantedMark]:
    """As hands that stay on the keyboard go: on through the text, inner marks first, meetings and events behind
    their sentence, which says where they were."""

    def place(mark: WantedMark) -> tuple[int, int]:
        late = mark.kind in (Kind.MEETING, Kind.EVENT)
        return (sentence_at(text, mark.span.start).end if late else mark.span.end, -mark.span.start)

    return sorted(marks, key=place)


def _last(order: list[str], record: str) -> int:
    return len(order) - 1 - order[::-1].index(record)
