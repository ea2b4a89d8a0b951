"""The annotation of the real articles and of the sample is whole, keeps to its guide and fits the program's forms."""

import hashlib
import json
import unicodedata
from pathlib import Path

import pytest

from desktop_app.model.edtf import parse_edtf
from desktop_app.model.kinds import FIELDS, Kind, ValueType, field_spec
from desktop_app.model.spans import Span
from desktop_app.settings.paths import sample_corpus
from desktop_app.workspace.workspace import Workspace
from tests.gold.read import Gold, files, read_gold, sample_files, sample_text_of, text_of
from tests.needs import SHARED, needs_shared

REAL = {path.stem: read_gold(path) for path in files()}
SAMPLE = {path.stem: read_gold(path) for path in sample_files()}
GOLD = REAL | SAMPLE
WORDS = {  # white space apart, as `str.split` counts them
    "tj-cn-2020-06-16-call-xinhua": 419,
    "tj-cn-2023-05-18-khovar": 521,
    "tj-cn-2023-05-18-xinhua": 381,
    "tj-kz-2023-05-04-khovar": 1281,
    "tj-ru-khovar": 428,
    "2019-04-17-moscow-organised-recruitment": 235,
    "2019-06-15-dushanbe-state-visit": 254,
    "2020-06-17-phone-call": 258,
    "2021-05-20-dushanbe-trade-and-water": 235,
    "2022-06-29-dushanbe-five-schools": 237,
    "2023-05-04-astana-declaration": 234,
    "2023-05-05-astana-declaration-reprint": 219,
    "2023-05-18-xian-talks": 242,
    "2023-11-21-moscow-energy": 246,
    "2024-07-05-dushanbe-irrigation-loan": 249,
    "2024-07-09-khujand-loan-questions": 250,
    "2024-08-22-dushanbe-alliance-treaty": 230,
    "2025-03-14-moscow-traps": 253,
    "2025-06-17-astana-two-meetings": 244,
    "2025-10-09-dushanbe-state-visit-putin": 243,
}
each_article = pytest.mark.parametrize("gold", GOLD.values(), ids=GOLD.keys())
each_real_article = pytest.mark.parametrize("gold", REAL.values(), ids=REAL.keys())
each_sample_article = pytest.mark.parametrize("gold", SAMPLE.values(), ids=SAMPLE.keys())


def test_all_five_articles_and_the_whole_sample_are_there() -> None:
    assert set(REAL) | {Path(one.name).stem for one in sample_corpus("articles").iterdir()} == set(WORDS)
    assert set(GOLD) == set(WORDS)
    assert all(gold.file == f"{stem}.txt" for stem, gold in GOLD.items())


@each_article
def test_spans_lie_inside_and_stand_in_reading_order(gold: Gold) -> None:
    spans = [mark.span for mark in gold.marks] + [date.span for date in gold.dates]
    spans += [field.span for record in gold.records.values() for field in record.fields if field.span]
    assert [span for span in spans if not 0 <= span.start < span.end <= gold.length] == []
    order = [(mark.span.start, -mark.span.end) for mark in gold.marks]
    assert order == sorted(order)
    assert len(set(gold.marks)) == len(gold.marks)


@each_article
def test_marks_are_dense_and_many_are_nested(gold: Gold) -> None:
    assert len(gold.marks) >= 60 * WORDS[Path(gold.file).stem] / 1000
    nested = [one for one in gold.marks if sum(one.span.overlaps(other.span) for other in gold.marks) > 1]
    assert len(nested) >= 0.15 * len(gold.marks)


@each_article
def test_every_record_is_marked_as_its_kind(gold: Gold) -> None:
    assert {mark.record for mark in gold.marks} == set(gold.records)
    assert [mark for mark in gold.marks if gold.records[mark.record].kind is not mark.kind] == []


def test_a_record_is_the_same_in_every_article() -> None:
    known: dict[str, set[tuple[Kind, str, str]]] = {}
    for gold in GOLD.values():
        for record in gold.records.values():
            known.setdefault(record.key, set()).add((record.kind, record.label, record.label_en))
    assert {key: told for key, told in known.items() if len(told) > 1} == {}
    assert set(Kind) == {kind for told in known.values() for kind, _label, _label_en in told}


@each_article
def test_dates_are_edtf(gold: Gold) -> None:
    assert [date for date in gold.dates if parse_edtf(date.edtf) is None] == []


def test_values_are_taken_by_the_program(tmp_path: Path) -> None:
    """Each is written into a project as the analyst's value, which refuses what the form doesn't know."""
    with_values = 0
    for stem, gold in GOLD.items():
        workspace = Workspace.create(tmp_path / f"{stem}.mujaz")
        made = {key: workspace.records.create(one.kind, one.label, one.label_en) for key, one in gold.records.items()}
        for key, record in gold.records.items():
            for field in record.fields:
                spec = field_spec(record.kind, field.field)
                assert spec is not None, (key, field)
                value = made[field.value] if spec.type is ValueType.RECORD else field.value or "words"
                assert field.value or (spec.type is ValueType.TEXT and field.span), (key, field)
                assert workspace.records.set_value(made[key], field.field, value), (key, field)
                with_values += 1
            single = [field.field for field in record.fields if not _is_multiple(record.kind, field.field)]
            assert len(set(single)) == len(single), key
        workspace.close()
    assert with_values > 500


def _is_multiple(kind: Kind, name: str) -> bool:
    return next(spec.multiple for spec in FIELDS[kind] if spec.name == name)


def test_no_sentence_of_the_articles_stands_in_the_files() -> None:
    """Names and short titles only: no Arabic value of more than eight words."""
    for path in files() + sample_files():
        whole = json.loads(path.read_text("utf-8"))
        told = [one[name] for one in whole["records"].values() for name in ("label", "label_en")]
        told += [field["value"] for one in whole["records"].values() for field in one["fields"]]
        assert [words for words in told if len(words.split()) > 8 and not words.isascii()] == []


@needs_shared
@each_real_article
def test_offsets_fit_the_articles(gold: Gold) -> None:
    assert SHARED is not None
    _check_offsets(gold, text_of(gold, SHARED))


@each_sample_article
def test_offsets_fit_the_sample(gold: Gold) -> None:
    _check_offsets(gold, sample_text_of(gold))


def _check_offsets(gold: Gold, text: str) -> None:
    assert (len(text), hashlib.sha256(text.encode()).hexdigest()) == (gold.length, gold.sha256)
    assert len(text.split()) == WORDS[Path(gold.file).stem]
    assert [mark for mark in gold.marks if not _has_clean_edges(mark.span.of(text))] == []
    assert [mark for mark in gold.marks if not _is_of_whole_words(mark.span, text)] == []
    assert [date for date in gold.dates if not _is_of_whole_words(date.span, text)] == []
    assert [mark for mark in gold.marks if "\n" in mark.span.of(text)] == []


def _has_clean_edges(words: str) -> bool:
    """Letters and digits at both ends; a vowel sign may end a word, a per cent sign a figure."""
    return words[0].isalnum() and (words[-1].isalnum() or words[-1] in "%٪" or unicodedata.combining(words[-1]) > 0)


def _is_of_whole_words(span: Span, text: str) -> bool:
    """No letter or vowel sign goes on behind the mark, and before it only proclitics stand."""
    before = text[: span.start].rstrip("وفبكلس")
    goes_on = span.end < len(text) and (text[span.end].isalnum() or unicodedata.combining(text[span.end]) > 0)
    return not goes_on and not (before and before[-1].isalnum())
