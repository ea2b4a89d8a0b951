"""The registry: filtered, sorted, looked at through a window, acted on; true after every change."""

from pathlib import Path
from threading import Thread

import pytest

from desktop_app.model.changes import Changes
from desktop_app.model.kinds import FIELDS, Kind, ValueType, field_spec
from desktop_app.model.registry import (
    CONFLICT,
    NO_PAIR,
    SINGLE_SOURCE,
    UNCONFIRMED,
    WITHOUT_PAIR,
    RegistryQuery,
    column_field,
    columns_of,
)
from desktop_app.model.spans import Span
from desktop_app.model.things import Record
from desktop_app.store import registry
from desktop_app.store.registry_index import KEYS
from desktop_app.workspace import Workspace


@pytest.fixture
def desk(project: Path):
    with Workspace.open(project) as workspace:
        yield workspace


def labels(desk, **asked):
    query = RegistryQuery(**asked)
    assert desk.registry.count(query) == len(desk.registry.ids(query))
    return [row.record.label for row in desk.registry.rows(query, 0, 100)]


def people(desk, *names):
    return [desk.records.create(Kind.PERSON, name) for name in names]


def test_every_column_can_be_sorted_by_and_shows_a_field():
    for kind in (*Kind, Kind("own_0123abcd")):
        assert len(columns_of(kind)) <= KEYS and len(set(columns_of(kind))) == len(columns_of(kind))
        for column in columns_of(kind):
            spec = column_field(kind, column)
            assert spec is field_spec(kind, column) or column in ("label", "label_en", "pairs", "mentions")
    assert set(FIELDS) == set(Kind)


def test_names_stand_in_the_order_of_the_alphabet(desk):
    people(desk, "يوسف", "الصافي", "أحمد", "سالم", "ألمانوف")
    assert labels(desk, kind=Kind.PERSON) == ["أحمد", "ألمانوف", "سالم", "الصافي", "يوسف"]
    assert labels(desk, kind=Kind.PERSON, descending=True)[0] == "يوسف"
    assert labels(desk, kind=Kind.PLACE) == []


def test_letters_are_found_in_any_spelling_and_in_values(desk):
    one, other = people(desk, "إمام علي", "سالم")
    desk.records.add_alias(one, "امامعلي رحمن")
    desk.records.set_value(other, "role", "وزير الطاقة")
    desk.records.rename(other, label_en="Salim")
    assert labels(desk, kind=Kind.PERSON, text="امام") == ["إمام علي"]
    assert labels(desk, kind=Kind.PERSON, text="رحمن") == ["إمام علي"]
    assert labels(desk, kind=Kind.PERSON, text="الطاقه سال") == ["سالم"]
    assert labels(desk, kind=Kind.PERSON, text="SALIM") == ["سالم"]
    assert labels(desk, kind=Kind.PERSON, text="لا أحد") == []


def test_dates_numbers_and_ladders_sort_as_they_are_and_empty_ones_last(desk):
    made = {name: desk.records.create(Kind.AGREEMENT, name) for name in ("ا", "ب", "ت", "ث")}
    for name, date, value, status in (
        ("ا", "2023-05", "90", "signed"),
        ("ب", "2022", "1000", "proposed"),
        ("ت", "2023-05-02", "7.5", "in_force"),
    ):
        desk.records.set_value(made[name], "signed", date)
        desk.records.set_value(made[name], "value", value)
        desk.records.set_value(made[name], "status", status)
    asked = {"kind": Kind.AGREEMENT}
    assert labels(desk, sort="signed", **asked) == ["ب", "ا", "ت", "ث"]
    assert labels(desk, sort="signed", descending=True, **asked) == ["ت", "ا", "ب", "ث"]
    assert labels(desk, sort="value", **asked) == ["ت", "ا", "ب", "ث"]
    assert labels(desk, sort="status", **asked) == ["ب", "ا", "ت", "ث"]


def test_countries_sort_by_their_names_in_the_language(desk):
    for name, code in (("ا", "TJ"), ("ب", "DE"), ("ت", "CN")):
        desk.records.set_value(desk.records.create(Kind.PLACE, name), "country", code)
    assert labels(desk, kind=Kind.PLACE, sort="country", language="en") == ["ت", "ب", "ا"]  # China, Germany, Tajikistan
    assert labels(desk, kind=Kind.PLACE, sort="country") == ["ب", "ت", "ا"]  # ألمانيا، الصين، طاجيكستان


def test_filters(desk):
    one, other, third = people(desk, "ا", "ب", "ت")
    desk.records.set_pairs(one, ["CN-TJ"])
    desk.records.set_pairs(other, ["KZ-TJ"])
    asked = {"kind": Kind.PERSON}
    assert labels(desk, pair="CN-TJ", **asked) == ["ا"]
    assert labels(desk, pair=NO_PAIR, **asked) == ["ت"] == labels(desk, only=frozenset({WITHOUT_PAIR}), **asked)
    text = "قال الوزير سالم كلمة. وقال سالم أيضاً."
    article = desk.articles.add_text(text).article
    start = text.index("سالم")
    mark = desk.marks.annotate(article, Span(start, start + 4), Kind.PERSON, record=third)
    assert labels(desk, only=frozenset({SINGLE_SOURCE}), **asked) == ["ت"]
    desk.records.set_value(third, "role", "وزير", annotation=mark.id, words="وزير")
    desk.records.set_value(third, "role", "سفير")
    assert labels(desk, only=frozenset({CONFLICT}), **asked) == ["ت"]
    assert desk.records.get(third).conflicting("role")
    guessed = {row.label for row in map(desk.records.get, (one, other, third)) if _has_guess(row)}
    assert set(labels(desk, only=frozenset({UNCONFIRMED}), **asked)) == guessed


def _has_guess(record: Record) -> bool:
    states = [claim.state for claim in record.claims] + [link.origin for link in record.pairs]
    return "guessed" in states


def test_rows_stay_true_after_changes_undo_and_a_load(desk, tmp_path):
    one, other = people(desk, "سالم", "حسن")
    body = desk.records.create(Kind.ORGANISATION, "وزارة")
    deal = desk.records.create(Kind.AGREEMENT, "اتفاق")
    desk.records.set_value(deal, "bodies", body)
    asked = {"kind": Kind.PERSON}
    assert labels(desk, **asked) == ["حسن", "سالم"]
    assert labels(desk, kind=Kind.AGREEMENT, text="وزارة") == ["اتفاق"]
    desk.records.rename(one, "أنور")
    desk.records.rename(body, "هيئة")
    assert labels(desk, **asked) == ["أنور", "حسن"]
    assert labels(desk, kind=Kind.AGREEMENT, text="هيئة") == ["اتفاق"]  # what it names has another name
    desk.records.delete(other)
    assert labels(desk, **asked) == ["أنور"]
    desk.history.undo()
    assert labels(desk, **asked) == ["أنور", "حسن"]
    desk.export_jsonl(tmp_path / "all.jsonl")
    with Workspace.create(tmp_path / "other.mujaz") as new:
        assert labels(new, **asked) == []
        new.load_jsonl(tmp_path / "all.jsonl")
        assert labels(new, **asked) == ["أنور", "حسن"]


def sources(desk):
    return [row.sources for row in desk.registry.rows(RegistryQuery(Kind.PLACE), 0, 9)], labels(
        desk, kind=Kind.PLACE, only=frozenset({SINGLE_SOURCE})
    )


def test_rows_are_true_where_the_history_went_over_reprints_to_an_import(desk, tmp_path):
    """The last step that was done again is an import, but not the only one."""
    one, other = (str(desk.articles.add_text("دوشنبه " + end).article) for end in ("اليوم", "أمس"))
    place = desk.marks.annotate(one, Span(0, 6), Kind.PLACE).record
    desk.marks.annotate(other, Span(0, 6), Kind.PLACE, record=place)
    desk.reprints.join([other], one)
    assert sources(desk) == ([1], ["دوشنبه"])
    before = desk.history.steps(1)[0].number
    desk.reprints.refuse(other)
    (tmp_path / "more.txt").write_text("نص آخر", encoding="utf-8")
    desk.articles.import_paths([tmp_path / "more.txt"])
    after = desk.history.steps(1)[0].number
    assert sources(desk) == ([2], [])
    desk.history.go_to(before)
    assert sources(desk) == ([1], ["دوشنبه"])
    desk.history.go_to(after)
    assert sources(desk) == ([2], [])


def test_a_change_that_is_told_while_the_rows_are_mended_is_not_lost(desk, monkeypatch):
    """A job tells of its step in its own thread, which nothing holds up."""
    one, other = people(desk, "سالم", "حسن")
    assert labels(desk, kind=Kind.PERSON) == ["حسن", "سالم"]
    gather = registry.gather

    def slow(connection, ids):
        found = list(gather(connection, ids))
        if other not in {record.id for record in found}:
            job = Thread(target=desk._desk.publish, args=[Changes(records=frozenset({other}))])
            job.start()
            job.join()
        return iter(found)

    monkeypatch.setattr("desktop_app.store.registry.gather", slow)
    with desk._desk.store.step("rename") as writer:  # committed, and not told yet
        writer.update("record", other, {"label": "أنور", "folded": "انور"})
    desk.records.rename(one, "باسم")
    labels(desk, kind=Kind.PERSON)
    assert labels(desk, kind=Kind.PERSON) == ["أنور", "باسم"]


def test_rows_of_a_reader_follow_the_one_who_writes(desk):
    people(desk, "سالم")
    with Workspace.open(desk.path, read_only=True) as reader:
        assert labels(reader, kind=Kind.PERSON) == ["سالم"]
        people(desk, "حسن")
        assert labels(reader, kind=Kind.PERSON) == ["حسن", "سالم"]


def test_a_window_of_the_rows_and_places(desk):
    made = people(desk, *(f"اسم {number:02}" for number in range(30)))
    query = RegistryQuery(Kind.PERSON)
    assert [row.record.label for row in desk.registry.rows(query, 10, 3)] == ["اسم 10", "اسم 11", "اسم 12"]
    assert desk.registry.rows(query, 30, 5) == []
    assert desk.registry.place(query, made[17]) == 17
    assert desk.registry.place(RegistryQuery(Kind.PERSON, text="اسم 1"), made[25]) is None


def test_thousands_are_read_in_a_part_at_a_time(desk, monkeypatch):
    monkeypatch.setattr("desktop_app.workspace.registry._AT_ONCE", 4)
    made = people(desk, *(f"اسم {number}" for number in range(10)))
    assert desk.registry.prepare(Kind.PERSON) == (4, 10)
    desk.records.rename(made[9], "حسن")  # while the rest waits
    late = desk.records.create(Kind.PERSON, "جديد")
    assert desk.registry.prepare(Kind.PERSON)[1] == 11
    while (done := desk.registry.prepare(Kind.PERSON))[0] < done[1]:
        pass
    assert len(labels(desk, kind=Kind.PERSON)) == 11 and desk.records.get(late).label in labels(desk, kind=Kind.PERSON)


def test_acts_on_many_are_one_step_each(desk):
    made = people(desk, "ا", "ب", "ت")
    steps = desk.history.count()
    desk.registry.add_pair(made[:2], "TJ-CN")
    desk.registry.add_pair(made[:1], "KZ-TJ")
    assert [link.pair for link in desk.records.get(made[0]).pairs] == ["CN-TJ", "KZ-TJ"]
    desk.registry.star(made, True)
    desk.registry.confirm(made)
    desk.registry.clear_pairs(made[:1])
    desk.registry.delete(made)
    assert desk.registry.count(RegistryQuery(Kind.PERSON)) == 0
    assert desk.history.count() == steps + 5  # confirming changed nothing and left no step
    for _ in range(5):
        desk.history.undo()
    assert labels(desk, kind=Kind.PERSON) == ["ا", "ب", "ت"]
    assert not any(desk.records.get(one).key_point or desk.records.get(one).pairs for one in made)


def test_found_by_letters_of_any_name(desk):
    china = desk.records.create(Kind.COUNTRY, "الصين")
    one, other = people(desk, "وانغ الصيني", "سالم")
    desk.records.add_alias(other, "صاينوف")
    assert [found.record.id for found in desk.registry.find("صين")] == [china, one]
    assert [(found.record.id, found.alias) for found in desk.registry.find("صاي")] == [(other, "صاينوف")]
    assert [found.record.id for found in desk.registry.find("chi")] == [china]
    assert desk.registry.find("  ") == [] == desk.registry.find("لا أحد هنا")


def test_types_of_columns_are_all_known():
    types = {spec.type for kind in Kind for c in columns_of(kind) if (spec := column_field(kind, c)) is not None}
    assert types <= set(ValueType)
