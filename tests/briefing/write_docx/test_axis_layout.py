"""Names on the time axis never touch each other or another's stem, and stay within the drawing."""

import random

import pytest

from desktop_app.briefing.write_docx.axis_layout import LINES, WIDEST, Named, Scale, broken, named
from desktop_app.briefing.write_docx.widths import width
from desktop_app.model.briefing import Happened, Timeline

SIZE = 8.5


def scale(first: int = 738_000, last: int = 738_365) -> Scale:
    ticks = ((first, "أول"), (last, "آخر"))
    return Scale.of(Timeline((), ticks, ("", ""), (), (), "", ()), 480.0)


def point(day: int, name: str = "لقاء الوزيرين في أستانا", weight: int = 1) -> Happened:
    return Happened(name, day, day, False, weight, (f"{day}",))


def test_the_axis_leaves_room_for_half_a_name_at_both_ends() -> None:
    drawn = scale()
    assert drawn.x(738_000) == pytest.approx(480 - drawn.x(738_365))
    assert drawn.x(738_000) >= WIDEST / 2


@pytest.mark.parametrize("seed", range(6))
def test_names_are_apart_and_inside_and_no_stem_runs_through_one(seed: int) -> None:
    chance = random.Random(seed)
    words = ["لقاء", "مشترك", "أستانا", "2025", "Astana", "والترانزيت", "و"]
    points = [
        point(738_000 + chance.randrange(366), " ".join(chance.choices(words, k=chance.randint(1, 7))), n % 5)
        for n in range(chance.randint(4, 40))
    ]
    shown = [one for one in named(points, scale(), SIZE) if one.level >= 0]
    assert shown
    for one in shown:
        start, end = one.reach(SIZE)
        assert start >= 0 and end <= 480
        for other in shown:
            if other is not one:
                assert not _touch(one, other)


def _touch(one: Named, other: Named) -> bool:
    start, end = one.reach(SIZE)
    first, last = other.reach(SIZE)
    if one.level == other.level and start < last and first < end:
        return True
    return other.level >= one.level and start < other.x < end  # the other's stem through this name


def test_the_weightiest_of_one_day_is_named_and_all_are_kept_in_time() -> None:
    points = [point(738_100, "ب", 1), point(738_101, "أ" * 12, 5), point(738_050)]
    found = named(points, scale(), SIZE)
    assert [one.point for one in found] == [points[2], points[0], points[1]]
    assert found[2].level >= 0


def test_a_name_alone_stands_over_its_stem_at_the_lowest_level() -> None:
    [one] = named([point(738_100)], scale(), SIZE)
    assert (one.level, one.side) == (0, 0)


@pytest.mark.parametrize(
    "name", ["قمة", "اجتماع اللجنة المشتركة للنقل والترانزيت والمعابر الحدودية", "م" * 60, "Joint " * 30, ""]
)
def test_a_name_is_broken_into_lines_that_fit(name: str) -> None:
    lines = broken(name, SIZE)
    assert len(lines) <= LINES
    assert all(width(line, SIZE) <= WIDEST for line in lines)
    said = " ".join(lines)
    assert said == name or said.endswith("…") or "…" in said


def test_more_points_than_can_be_tried_in_all_orders_are_placed_too() -> None:
    found = named([point(738_000 + n) for n in range(300)], scale(), SIZE)
    assert len(found) == 300 and any(one.level >= 0 for one in found)
