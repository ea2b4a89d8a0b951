"""The axis is to scale, what stands together is drawn together, and no two labels run into each other."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.edtf import extent
from desktop_app.model.kinds import Kind
from desktop_app.model.pair_page import Happening, Month, PairPage, Said
from desktop_app.ui.pages.pair.axis import Axis, Wish, axis_for, clusters, middle, place_labels

DAYS = st.integers(date(1990, 1, 1).toordinal(), date(2030, 12, 31).toordinal())


def happening(edtf: str, record: str = "r") -> Happening:
    first, last = extent(edtf)
    return Happening(record, Kind.MEETING, edtf, ("m",), date=Said(edtf, edtf), first=first, last=last)


def page(months=(), timeline=(), period="") -> PairPage:
    made = tuple(Month(month, ("a",), ()) for month in months)
    return PairPage("CN-TJ", ("TJ", "CN"), ("أ", "ب"), period, months=made, timeline=tuple(timeline))


def test_nothing_dated_no_axis():
    assert axis_for(page(), 0, 100) is None


def test_whole_months_around_what_is_drawn():
    axis = axis_for(page(["2024-11", "2025-09"], [happening("2025-02-03")]), 0, 700)
    assert axis.months()[0] == "2024-11"
    assert axis.months()[-1] == "2025-09"


def test_a_single_month_has_others_around_it():
    assert axis_for(page(["2025-03"]), 0, 700).months() == [
        "2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05",
    ]  # fmt: skip


def test_a_period_is_not_left():
    axis = axis_for(page(["2025-01", "2025-12"], [happening("2024/2026")], "2025"), 0, 700)
    assert (axis.months()[0], axis.months()[-1]) == ("2025-01", "2025-12")


def test_the_months_of_a_gap_belong_to_a_period():
    one = replace(page(["2025-07"], period="2025"), missing=("2025-01", "2025-12"))
    assert len(axis_for(one, 0, 700).months()) == 12


def test_what_is_long_ago_stands_at_the_edge_and_is_named():
    axis = axis_for(page(["2024-01", "2025-12"], [happening("1992"), happening("2025-02")]), 10, 700)
    assert axis.months()[0] == "2023-01"
    found = clusters(axis, [happening("1992"), happening("2025-02", "s")], 12)
    assert [(one.beyond, len(one.members)) for one in found] == [(-1, 1), (0, 1)]


@given(DAYS, DAYS, st.integers(0, 4000))
def test_equal_times_take_equal_room(one, other, days):
    axis = Axis(date(1990, 1, 1).toordinal(), date(2045, 1, 1).toordinal(), 10, 800)
    assert abs((axis.x(one + days) - axis.x(one)) - (axis.x(other + days) - axis.x(other))) < 1e-6


@given(st.lists(DAYS, max_size=30), st.floats(1, 40))
def test_every_happening_is_in_one_cluster_and_clusters_stand_apart(days, gap):
    axis = Axis(date(2000, 1, 1).toordinal(), date(2020, 1, 1).toordinal(), 0, 900)
    known = [happening(date.fromordinal(day).isoformat(), str(n)) for n, day in enumerate(days)]
    found = clusters(axis, known, gap)
    assert sorted(one.record for cluster in found for one in cluster.members) == sorted(one.record for one in known)
    within = [cluster for cluster in found if not cluster.beyond]
    assert all(other.x - one.x >= gap for one, other in pairwise(within))
    for one in within:
        assert abs(one.x - sum(middle(axis, m) for m in one.members) / len(one.members)) < 1e-6


def test_a_long_row_of_near_ones_does_not_become_one():
    axis = Axis(date(2020, 1, 1).toordinal(), date(2021, 1, 1).toordinal(), 0, 1000)
    days = [happening((date(2020, 1, 1) + timedelta(days=3 * n)).isoformat(), str(n)) for n in range(120)]
    assert len(clusters(axis, days, 14)) > 30


@given(
    st.lists(st.tuples(st.floats(-50, 950), st.floats(1, 300), st.integers(0, 9)), max_size=25),
    st.integers(1, 3),
)
def test_labels_of_a_lane_never_touch_nor_leave_the_page(wanted, lanes):
    wishes = [Wish(*one) for one in wanted]
    placed = place_labels(wishes, lanes, 0, 900, 8)
    assert len(placed) == len(wishes)
    taken = sorted(
        (lane, left, left + wish.width) for one, wish in zip(placed, wishes, strict=True) if one for lane, left in [one]
    )
    assert all(left >= 0 and right <= 900.0001 for _lane, left, right in taken)
    for (lane, _left, right), (other, left, _right) in pairwise(taken):
        assert lane != other or left - right >= 7.9999


def test_the_weightiest_label_finds_room_first():
    placed = place_labels([Wish(50, 80, 1), Wish(60, 80, 9)], 1, 0, 200)
    assert placed[0] is None
    assert placed[1] == (0, 20)


def test_a_label_moves_aside_over_its_place_before_it_goes_down():
    placed = place_labels([Wish(100, 100, 9), Wish(180, 100, 1), Wish(120, 100, 0)], 2, 0, 400, 10)
    assert placed == [(0, 50), (0, 160), (1, 70)]
    assert place_labels([Wish(100, 100, 9), Wish(155, 100, 1)], 2, 0, 400, 10)[1] == (1, 105)  # it would not reach over
