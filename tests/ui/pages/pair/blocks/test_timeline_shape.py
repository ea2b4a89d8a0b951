"""Names of months below the axis and the lines that lead to labels: nothing touches, at any width and length."""

from dataclasses import replace
from itertools import pairwise

import pytest

from desktop_app.ui.language import speak
from desktop_app.ui.look import fonts
from desktop_app.ui.look.theme import theme
from desktop_app.ui.pages.pair.compose import Composer
from tests.ui.pages.pair.pages import words_of
from tests.ui.pages.pair.test_axis import happening, page


@pytest.fixture(params=["ar", "en"])
def words(request, qapp, tmp_path):
    fonts.load_fonts()
    speak(request.param)
    yield words_of(tmp_path)
    speak("en")


@pytest.fixture
def timeline(words):
    def timeline(width, *months, story=()):
        made = Composer(page(list(months), list(story)), words, theme("light")).timeline()
        made.measure(width)
        return made

    return timeline


@pytest.mark.parametrize("width", [330, 520, 700, 930, 1040, 1300])
@pytest.mark.parametrize("first", ["2015-08", "2018-06", "2021-01", "2024-02", "2025-01"])
def test_names_of_months_stand_apart_and_evenly(timeline, width, first):
    made = timeline(width, first, "2025-06")
    ticks = made.ticks()
    assert ticks or made.by_year
    assert all(left >= 0 and left + wide <= width for _words, left, wide in ticks)
    gaps = [other[1] - one[1] - one[2] for one, other in pairwise(ticks)]
    assert all(gap >= 12 for gap in gaps)
    middles = [left + wide / 2 for _words, left, wide in ticks]
    steps = [other - one for one, other in pairwise(middles)]
    assert not steps or max(steps) - min(steps) < 0.2 * max(steps)


@pytest.mark.parametrize(("first", "leads"), [("أ", True), ("محادثات الجبل والسهل الطويلة", False)])
def test_a_line_leads_to_a_label_that_stands_below_unless_it_would_cross_another(timeline, first, leads):
    days = [
        replace(happening("2024-12", "a"), label=first, weight=2),
        replace(happening("2025-06-29", "b"), label="زيارة رئيس الجبل إلى بلاد السهل", weight=1),
    ]
    made = timeline(700, "2021-01", "2025-06", story=days)
    rail = next(number for number, one in enumerate(made.rails) if one[1])
    _y, found, labels, _most = made.rails[rail]
    assert [lane for lane, _left in labels] == [0, 1]
    assert [made.leader(cluster, number, rail) for number, cluster in enumerate(found)] == [False, leads]
