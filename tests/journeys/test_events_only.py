"""The journeys use a window as a person does: no call behind keys and mouse."""

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
JOURNEYS = sorted(path for path in HERE.glob("*.py") if path.name != Path(__file__).name)

BEHIND = re.compile(
    r"\.trigger\(|\bworkspace\b|\bsession\b|\bdesk\b|\.marks\.|\.records\.|Workspace|\.emit\(|\.setText\(|\.setFocus\("
    r"|\.select\(|\.setCurrent|\.setChecked|\.click\(\)|\.toggle|\.annotate|\.edits\b|\.files\b|\.briefs\b|\.views\b|sleep"
)
"""What would do something without an event. Widgets may be looked at, never told."""


@pytest.mark.parametrize("path", JOURNEYS, ids=lambda path: path.name)
def test_nothing_is_called_behind_the_events(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if BEHIND.search(line)] == []


def test_the_pattern_finds_such_calls():
    calls = (
        'window.actions_.by_id["brief"].trigger()',
        "person.window.session.desk.marks.annotate(article, span, kind)",
        "Workspace(path)",
        "view.select(Span(0, 4))",
        "window.edits.undo()",
    )
    assert all(BEHIND.search(call) for call in calls)
    assert not BEHIND.search('person.press("Ctrl+Z")')


def test_the_driver_sends_nothing_but_keys_mouse_and_wheel():
    driver = (HERE / "driver.py").read_text(encoding="utf-8")
    assert len(re.findall(r"sendEvent|postEvent", driver)) == 1  # the wheel, which QTest lacks
    sent = set(re.findall(r"QTest\.(\w+)", driver))
    assert sent == {"keyClick", "simulateEvent", "mouseClick", "mouseDClick", "mousePress", "mouseMove", "mouseRelease"}
