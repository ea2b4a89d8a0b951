"""A row of choices, in little room too."""

import pytest

from desktop_app.ui.widgets.segments import Segment, Segments

STATES = [Segment("All", count="20"), Segment("New", "circle", count="20"), Segment("In progress", "check", count="3")]


@pytest.fixture
def row(qtbot):
    made = Segments()
    qtbot.addWidget(made)
    made.set_segments(STATES)
    made.show()
    return made


def _words(row):
    return [segment.words for segment in STATES if "words" in dict(row._parts(segment, False))]


def test_words_go_where_an_icon_says_the_same_and_come_back(row):
    hint = row.sizeHint().width()
    row.resize(hint, 28)
    assert _words(row) == ["All", "New", "In progress"]
    row.resize(hint - 1, 28)
    assert _words(row) == ["All"]
    assert row.sizeHint().width() == hint
    row.resize(hint, 28)
    assert _words(row) == ["All", "New", "In progress"]


def test_names_for_screen_readers_keep_their_words(row):
    row.resize(60, 28)
    row.set_current(2)
    assert row.accessibleName() == "In progress 3"
