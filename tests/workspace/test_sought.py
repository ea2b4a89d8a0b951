"""The names that are looked for: those of a record, spellings of them, last names."""

from collections.abc import Callable

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Form, Sought, SpreadFrom
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from tests.workspace.conftest import TEXT


@pytest.fixture
def sought(workspace: Workspace) -> Callable[..., Sought]:
    return lambda **start: workspace.spread.sought(SpreadFrom(**start))


def names(found: Sought, form: Form) -> list[tuple[str, bool]]:
    return [(name.text, name.sure) for name in found.names if name.form is form]


def test_a_person(workspace, sought):
    record = workspace.records.create(Kind.PERSON, "إمام علي رحمان", "Emomali Rahmon")
    workspace.records.add_alias(record, "رحمان")
    workspace.records.add_alias(record, "الرئيس الطاجيكي")
    found = sought(record=record)
    assert names(found, Form.NAME) == [
        ("إمام علي رحمان", True),
        ("الرئيس الطاجيكي", True),
        ("Emomali Rahmon", True),
    ]
    assert ("رحمان", True) in names(found, Form.SHORT)
    assert ("امام علي رحمن", True) in names(found, Form.SIMILAR)


def test_only_persons_have_last_names(workspace, sought):
    record = workspace.records.create(Kind.ORGANISATION, "وزارة المياه والموارد")
    assert names(sought(record=record), Form.SHORT) == []
    person = workspace.records.create(Kind.PERSON, "سالم وزير")
    assert names(sought(record=person), Form.SHORT) == []  # a word of the language is no last name by itself


def test_what_is_no_named_thing_goes_by_its_marks_words(workspace, article, sought):
    at = TEXT.index("مذكرة تفاهم")
    made = workspace.marks.annotate(article, Span(at, at + 11), Kind.AGREEMENT, new_label="مذكرة الطاقة")
    at = TEXT.index("التبادل")
    workspace.marks.annotate(article, Span(at, at + 7), Kind.AGREEMENT, record=made.record)
    from_mark = sought(mark=made.id)
    assert [(name.text, name.sure) for name in from_mark.names] == [
        ("مذكرة تفاهم", True),
        ("مذكرة الطاقة", True),
        ("التبادل", False),
    ]
    assert from_mark.place == (article, made.span)
    from_record = sought(record=made.record)
    assert (from_record.names[0].text, from_record.names[0].sure) == ("مذكرة الطاقة", True)


def test_a_mark_without_a_record_is_its_words(workspace, article, sought):
    at = TEXT.index("الصين بلغ")
    made = workspace.marks.annotate(article, Span(at, at + 5), Kind.COUNTRY)
    workspace.marks.set_record(made.id, None)
    found = sought(mark=made.id)
    assert (found.record, found.label, found.kind) == (None, "الصين", Kind.COUNTRY)


def test_another_spelling_that_is_somebody_elses_name_is_none(workspace, sought):
    workspace.records.create(Kind.PERSON, "إمام علي رحمن")
    record = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    found = sought(record=record)
    assert "امام علي رحمن" not in [text for text, _sure in names(found, Form.SIMILAR)]
    assert found.clashes == ()


def test_a_new_record_has_the_name_that_was_typed(sought):
    found = sought(words=" «سالم  الوردي» ", kind=Kind.PERSON, label="الوزير سالم")
    assert (found.label, found.names[0].text) == ("الوزير سالم", "سالم الوردي")
