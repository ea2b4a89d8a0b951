"""The annotation of the articles written for measuring is whole, keeps to its guide and fits the program's forms."""

import hashlib
from pathlib import Path

import pytest

from desktop_app.arabic.canonical import canonical
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.kinds import Kind, ValueType, field_spec
from tests.gold.read import read_gold
from tests.wire.read import half_of, wire_files

GOLD = {path.stem: read_gold(path) for path in wire_files()}
TEXT = {path.stem: path.with_suffix(".txt").read_bytes().decode("utf-8") for path in wire_files()}
each_article = pytest.mark.parametrize("stem", GOLD)


def test_both_halves_have_seven_articles() -> None:
    assert len(GOLD) == 14
    assert [half_of(stem) for stem in GOLD] == ["test", "dev"] * 7
    assert {path.stem for path in Path(__file__).parent.glob("*.txt")} == set(GOLD)


@each_article
def test_the_text_is_the_one_that_was_annotated(stem: str) -> None:
    gold, text = GOLD[stem], TEXT[stem]
    assert gold.file == f"{stem}.txt"
    assert canonical(text) == text
    assert (len(text), hashlib.sha256(text.encode()).hexdigest()) == (gold.length, gold.sha256)
    assert 200 <= len(text.split()) <= 350


@each_article
def test_spans_lie_inside_with_clean_edges_and_stand_in_reading_order(stem: str) -> None:
    gold, text = GOLD[stem], TEXT[stem]
    spans = [mark.span for mark in gold.marks] + [date.span for date in gold.dates]
    assert [span for span in spans if not 0 <= span.start < span.end <= gold.length] == []
    assert [span.of(text) for span in spans if not _has_clean_edges(span.of(text))] == []
    assert [span.of(text) for span in spans if _cuts_a_word(text, span.start, span.end)] == []
    order = [(mark.span.start, -mark.span.end) for mark in gold.marks]
    assert order == sorted(order)
    assert len(set(gold.marks)) == len(gold.marks)


@each_article
def test_every_record_is_marked_as_its_kind_and_its_values_fit_its_form(stem: str) -> None:
    gold = GOLD[stem]
    assert {mark.record for mark in gold.marks} == set(gold.records)
    assert [mark for mark in gold.marks if gold.records[mark.record].kind is not mark.kind] == []
    for record in gold.records.values():
        for field in record.fields:
            spec = field_spec(record.kind, field.field)
            assert spec is not None, (record.key, field)
            assert not spec.choices or field.value in spec.choices, (record.key, field)
            assert spec.type is not ValueType.RECORD or gold.records[field.value].kind in spec.of, (record.key, field)
            assert spec.type is not ValueType.DATE or parse_edtf(field.value) is not None, (record.key, field)
            assert spec.type is not ValueType.NUMBER or float(field.value) >= 0, (record.key, field)


@each_article
def test_dates_are_edtf(stem: str) -> None:
    assert len(GOLD[stem].dates) >= 3
    assert [date for date in GOLD[stem].dates if parse_edtf(date.edtf) is None] == []


def test_a_name_is_the_same_record_in_every_article() -> None:
    known: dict[str, set[tuple[Kind, str]]] = {}
    for gold in GOLD.values():
        for record in gold.records.values():
            known.setdefault(record.key, set()).add((record.kind, record.label))
    assert {key: told for key, told in known.items() if len(told) > 1} == {}
    assert {kind for told in known.values() for kind, _label in told} == set(Kind)


def _has_clean_edges(words: str) -> bool:
    """Letters and digits at both ends; a sign of per cent may end a figure."""
    return words[0].isalnum() and (words[-1].isalnum() or words[-1] == "%") and "\n" not in words


def _cuts_a_word(text: str, start: int, end: int) -> bool:
    """Only proclitics may stand before a mark in its word, nothing behind it."""
    before = start
    while before and text[before - 1].isalnum():
        before -= 1
    behind = text[end - 1 : end + 1]
    return (len(behind) == 2 and behind.isalnum()) or not set(text[before:start]) <= set("وفبكل")
