"""Where a box stands that floats beside what it is about."""

import pytest

from desktop_app.ui.widgets.popup import place_under


@pytest.mark.parametrize(
    ("top", "bottom", "height", "expected"),
    [
        (100, 130, 200, 134),  # below
        (400, 430, 200, 196),  # no room below: above
        (200, 380, 240, 352),  # none on either side: from below, where 28 pixels of it are covered instead of 48
        (240, 420, 240, 8),  # none on either side: from above, where 8 are covered instead of 68
        (20, 40, 700, 8),  # more than there is
    ],
)
def test_a_box_covers_as_little_as_can_be_of_what_it_is_about(
    top: int, bottom: int, height: int, expected: int
) -> None:
    assert place_under(top, bottom, height, 600) == expected
