"""Who suggests: switches, rates and the learner's state."""

from desktop_app.model.suggestion import EngineName
from desktop_app.ui.panels.engines_panel import EnginesPanel
from tests.ui.suggesting.conftest import engine, read

__all__ = ["engine", "read"]


def test_rates_by_engine_and_the_switch(qtbot, read):
    window = read()
    suggestions = window.session.desk.suggestions
    suggestions.accept([one for one in window.area.suggested.all() if one.quote == "سالم"])
    suggestions.refuse([one for one in window.area.suggested.all() if one.quote == "الصين"])
    panel = EnginesPanel.toggle(window)
    assert panel is not None
    qtbot.waitUntil(lambda: "50%" in panel.rates[EngineName.PATTERNS].text())
    assert panel.rates[EngineName.MEMORY].text() == "not answered yet"
    assert "Person 100%" in panel._kinds[EngineName.PATTERNS].text().replace("\u2068", "").replace("\u2069", "")
    panel.ticks[EngineName.PATTERNS].click()
    assert window.suggest.off() == {EngineName.PATTERNS}
    qtbot.waitUntil(lambda: window.suggest.fresh and not len(window.area.suggested))
    panel.close()


def test_the_learner_that_has_too_little_says_so(qtbot, read):
    window = read()
    panel = EnginesPanel.toggle(window)
    assert panel is not None
    qtbot.waitUntil(lambda: panel.learnt.text() == "Not trained yet.")
    assert not panel.train.isEnabled()  # there is no mark
    window.session.desk.suggestions.accept(list(window.area.suggested.all()))
    qtbot.waitUntil(panel.train.isEnabled)
    with qtbot.waitSignal(window.session.failed):
        panel.train.click()
    qtbot.waitUntil(lambda: not window.runner.busy and panel.train.isEnabled())
    panel.close()
