"""The sample corpus as the tests of this folder read it: independently of the workspace that loads it."""

import functools
import json
from typing import Any

from desktop_app.arabic.canonical import canonical
from desktop_app.readers.detect import decode
from desktop_app.settings.paths import sample_corpus

Line = dict[str, Any]

TRAPS = "2025-03-14-moscow-traps.txt"
WIRE, REPRINT = "2023-05-04-astana-declaration.txt", "2023-05-05-astana-declaration-reprint.txt"
FIRST_ACCOUNT, OTHER_ACCOUNT = "2024-07-05-dushanbe-irrigation-loan.txt", "2024-07-09-khujand-loan-questions.txt"
LOAN = "اتفاقية قرض لتحديث شبكة الري في وادي وخش"


@functools.cache
def lines() -> tuple[Line, ...]:
    with sample_corpus("annotations.jsonl").open(encoding="utf-8", newline="\n") as file:
        return tuple(json.loads(line) for line in file)


def of_type(name: str) -> list[Line]:
    return [line for line in lines() if line["type"] == name]


@functools.cache
def by_id(name: str) -> dict[str, Line]:
    return {line["id"]: line for line in of_type(name)}


@functools.cache
def raw(file_name: str) -> str:
    """The letters of the file before they are made canonical."""
    return decode(sample_corpus("articles", file_name).read_bytes(), file_name)[0]


@functools.cache
def text(file_name: str) -> str:
    return canonical(raw(file_name))


@functools.cache
def texts() -> dict[str, str]:
    """Canonical text by the article's id."""
    return {article["id"]: text(article["file_name"]) for article in of_type("article")}


def claims_of(record: Line, field: str) -> list[Line]:
    return [claim for claim in of_type("claim") if claim["record"] == record["id"] and claim["field"] == field]


def record_named(label: str) -> Line:
    return next(record for record in of_type("record") if record["label"] == label)
