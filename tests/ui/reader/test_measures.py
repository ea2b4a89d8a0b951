"""Sizes of the page."""

import pytest

from desktop_app.ui.reader.measures import Measures


@pytest.mark.parametrize("zoom", [80, 100, 150, 200, 250])
@pytest.mark.parametrize("width", [300, 560, 800, 1200, 2400])
@pytest.mark.parametrize("names", [True, False])
def test_text_and_lane_share_the_width(zoom: int, width: int, names: bool) -> None:
    sizes = Measures(zoom, width, False, names)
    assert sizes.column <= 30 * sizes.em + 1
    if width >= 560:
        assert sizes.left + sizes.column <= width - 34
        assert sizes.lane_left >= 0
        assert sizes.lane_left + sizes.lane <= sizes.left


def test_the_designs_sizes_at_100_per_cent() -> None:
    sizes = Measures(100, 808, False, True)
    assert (sizes.em, sizes.pitch, sizes.lane) == (21, 46, 172)
    assert 545 <= sizes.column <= 575
    assert sizes.left + sizes.column == 808 - 34
    assert Measures(100, 808, True, True).pitch == 37


def test_a_wide_view_has_its_column_in_the_middle() -> None:
    sizes = Measures(100, 1600, False, True)
    before, after = sizes.lane_left, 1600 - sizes.left - sizes.column
    assert sizes.column == 630
    assert abs(before - after) < 60


def test_heights_are_guessed_about_right() -> None:
    sizes = Measures(100, 808, False, True)
    assert 5 <= sizes.lines_guessed(300) <= 7
    assert sizes.lines_guessed(0) == 1
