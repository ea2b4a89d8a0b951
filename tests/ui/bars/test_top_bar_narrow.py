"""In a narrow window nothing of the top bar stands on anything else, and what goes first goes first."""

from itertools import combinations

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.button import Button


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("width", [640, 700, 860, 1024, 1440])
def test_nothing_overlaps_at_any_width(make_window, project, language, width):
    window = make_window(project, language, width, 600)
    bar = window.top
    parts = [one for one in bar.children() if isinstance(one, QWidget) and one.isVisible()]
    assert len(parts) >= 5
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry()), (one, other)
        assert bar.rect().contains(one.geometry())
    names = ("Write briefing", "إعداد الموجز")
    [brief] = [one for one in parts if isinstance(one, Button) and one.accessibleName() in names]
    if width != 860:  # there it depends on how long the menus' titles are
        assert bool(brief.text()) == (width > 860)
