"""Ticks, groups, order and limits of what was found."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Form, Occurrence, OccurrenceState, Sought, SoughtName
from desktop_app.model.spans import Span
from desktop_app.ui.dock.concordance.found import Found, prefix_of
from desktop_app.ui.dock.concordance.words import form_words, group_words, spread_words

SOUGHT = Sought(Kind.PERSON, "r", "سالم الوردي", (SoughtName("سالم الوردي"),))
FREE, MARKED, OTHER, TAKEN = OccurrenceState


def place(
    number, start, before="قال ", after=" أمس", state=FREE, form=Form.NAME, name="سالم الوردي", prefix=0, quote=""
):
    quote = quote or name
    ticked = state is FREE and form is not Form.SHORT
    return Occurrence(
        f"a{number}", Span(start, start + len(quote)), quote, before, after, prefix, name, form, state, ticked,
        "فاضل" if state is OTHER else "", f"2025-0{number}", number,
    )  # fmt: skip


PLACES = [
    place(1, 5, before="ثم زار ", after=" بيروت"),
    place(1, 50, state=MARKED, before="أكد "),
    place(2, 5, before="شكر ل", prefix=1, form=Form.PREFIXED),
    place(2, 40, form=Form.SHORT, name="الوردي"),
    place(3, 9, state=OTHER, before="مع ", after="، تونس"),
    place(3, 60, state=TAKEN),
    place(3, 90, form=Form.SIMILAR, name="سلم الوردي", quote="سَلم الوردي"),
    place(3, 120, name="الدكتور الوردي"),
]


@pytest.fixture
def found():
    return Found(SOUGHT, PLACES)


def test_the_newest_article_comes_first_and_places_stand_in_reading_order(found):
    assert [(one.article, one.span.start) for one in map(found.place, range(len(found)))] == [
        ("a3", 9), ("a3", 60), ("a3", 90), ("a3", 120), ("a2", 5), ("a2", 40), ("a1", 5), ("a1", 50),
    ]  # fmt: skip
    assert (len(found), len(found.articles()), found.count(MARKED), found.ticked()) == (8, 3, 1, 4)
    assert found.left_out() == ["فاضل", ""]


def test_groups_count_and_tick(found):
    groups = {group.key[0] if group.key[0] is not Form.NAME else group.words: group for group in found.groups()}
    assert next(iter(groups)) == "سالم الوردي"
    own = groups["سالم الوردي"]
    assert (own.count, own.free, own.ticked, own.tick) == (4, 2, 1, None)
    assert groups[Form.SHORT].tick is False
    assert groups[Form.PREFIXED].words == "لـ"
    found.tick_group(own.key, True)
    assert found.ticked() == 5  # also that which another record may be meant by: the analyst says so
    found.tick_group(groups[Form.SHORT].key, True)
    assert all(group.tick in (True, False) for group in found.groups())
    assert found.ticked() == 6


def test_one_row_is_ticked_and_unticked_but_not_one_that_is_marked(found):
    rows = {found.place(row).state: row for row in range(len(found))}
    assert not found.toggle(rows[MARKED])
    assert not found.toggle(rows[TAKEN])
    assert found.toggle(rows[OTHER])
    assert found.is_ticked(rows[OTHER])
    assert found.toggle(rows[OTHER])
    assert not found.is_ticked(rows[OTHER])


def test_all_and_none(found):
    found.tick_all()
    assert found.ticked() == 5
    assert not any(one.state is OTHER for one in found.chosen())
    found.tick_all()
    assert found.ticked() == 0
    found.tick_all()
    found.tick_none()
    assert found.chosen() == []


def test_sorting_by_either_context_is_in_reading_order(found):
    found.sort("before", False)
    nearest = [one.before.split()[-1] for one in map(found.place, range(len(found))) if not one.prefix]
    assert nearest == ["أكد", "زار", "قال", "قال", "قال", "قال", "مع"]
    found.sort("after", False)
    first = [one.after.strip(" ،").split()[0] for one in map(found.place, range(len(found)))]
    assert first == ["أمس"] * 6 + ["بيروت", "تونس"]
    found.sort("after", True)
    assert found.place(0).after.endswith("تونس")
    found.sort("form", False)
    assert found.place(len(found) - 1).form is Form.SIMILAR
    found.sort("key", False)
    assert found.place(0).quote == "الدكتور الوردي"
    found.sort("source", True)
    assert found.place(0).article == "a1"


def test_a_limit_shows_one_form_only_and_keeps_the_ticks(found):
    key = next(group.key for group in found.groups() if group.key[0] is Form.PREFIXED)
    found.limit(key)
    assert [found.place(row).form for row in range(len(found.order))] == [Form.PREFIXED]
    found.tick_all()  # what is shown: it was ticked, so it is unticked
    assert found.ticked() == 3
    found.limit(key)
    assert len(found.order) == len(found) == 8


def test_what_changed_elsewhere_keeps_the_ticks_of_the_others(found):
    first = found.place(0)
    found.toggle(0)
    row = next(row for row in range(len(found)) if found.place(row).form is Form.PREFIXED)
    found.toggle(row)
    found.renew({"a1"}, [place(1, 5, state=MARKED)])
    assert len(found) == 7
    assert found.is_ticked(found.row_of(first))
    assert not found.is_ticked(next(r for r in range(7) if found.place(r).form is Form.PREFIXED))
    assert found.row_of(place(9, 1)) == -1
    found.renew({"a1", "a2", "a3"}, [])
    assert (len(found), found.groups(), found.chosen()) == (0, [], [])


def test_many_names_share_a_group():
    many = [place(1, n * 30, name=f"اسم {n}", quote=f"اسم {n}") for n in range(1, 15)]
    groups = Found(SOUGHT, many).groups()
    assert len(groups) == 9
    assert sum(group.count for group in groups) == 14
    assert group_words(groups[-1])


def test_words(qapp, found):
    assert prefix_of(PLACES[2]) == "لـ"
    assert prefix_of(place(1, 5, before="جاء و", prefix=1)) == "و"
    said = [form_words(one, SOUGHT) for one in PLACES]
    assert said[0] == ""
    assert len(set(said[1:])) == 6  # the two of other records say the same
    assert "لـ" in said[2]
    assert "8" in spread_words.found(8, 3, 1)
    assert spread_words.do(1) != spread_words.do(2)
