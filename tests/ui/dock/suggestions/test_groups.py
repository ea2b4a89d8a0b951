"""The list of groups: where one stands while others come and go."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, SuggestionGroup
from desktop_app.ui.dock.suggestions.groups import GroupsList


def _group(label, record=None, count=1):
    return SuggestionGroup(Kind.PERSON, record, label, "", count, 1, 0.9, 0.9, (EngineName.MEMORY,))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (_group("سالم", "s"), [_group("سالم", "r", 9), _group("سالم", "s", 2)]),  # two of one name
        (_group("سالم"), [_group("سالم", "r", 9), _group("سالم")]),
        (_group("سالم"), [_group("فاضل", "r", 9), _group("سالم", "s")]),  # its record was made meanwhile
    ],
)
def test_one_stays_on_the_group_that_one_stood_on(qtbot, before, after):
    listed = GroupsList(None)
    qtbot.addWidget(listed)
    listed.show_groups([_group("هاني", "h", 20), before])
    listed.setCurrentIndex(listed.rows.index(2, 0))
    listed.show_groups([_group("هاني", "h", 20), *after])
    assert listed.group() == after[1]
