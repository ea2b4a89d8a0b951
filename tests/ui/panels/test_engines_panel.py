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
    for silent in (EngineName.LEARNER, EngineName.NEURAL):
        assert panel.ticks[silent].isChecked() and panel.rates[silent].text() == "can't be asked yet"
    assert "Person 100%" in panel._kinds[EngineName.PATTERNS].text().replace("\u2068", "").replace("\u2069", "")
    panel.ticks[EngineName.PATTERNS].click()
    assert window.suggest.off() == {EngineName.PATTERNS}
    qtbot.waitUntil(lambda: window.suggest.fresh and not len(window.area.suggested))
    panel.close()


def test_in_a_low_window_the_rows_scroll_and_are_not_pressed_together(qtbot, read):
    window = read(width=720, height=450)
    window.session.desk.suggestions.accept(list(window.area.suggested.all()))
    panel = EnginesPanel.toggle(window)
    assert panel is not None
    qtbot.waitUntil(lambda: "100%" in panel.rates[EngineName.PATTERNS].text())
    for label in (*panel._kinds.values(), *panel.rates.values(), panel.learnt, panel.model):
        assert label.isHidden() or label.height() >= 16, label.text()
    panel.choose.setFocus()
    top = panel.choose.mapTo(panel.area.viewport(), panel.choose.rect().topLeft()).y()
    assert 0 <= top <= panel.area.viewport().height() - panel.choose.height()
    panel.close()


def test_the_learner_that_has_too_little_says_so(qtbot, read):
    window = read()
    panel = EnginesPanel.toggle(window)
    assert panel is not None
    qtbot.waitUntil(lambda: panel.learnt.text() == "Not trained yet: it begins with 120 marks, and there are 0.")
    assert not panel.train.isEnabled()  # there is no mark
    window.session.desk.suggestions.accept(list(window.area.suggested.all()))
    qtbot.waitUntil(panel.train.isEnabled)
    with qtbot.waitSignal(window.session.failed):
        panel.train.click()
    qtbot.waitUntil(lambda: not window.runner.busy and panel.train.isEnabled())
    panel.close()


def test_a_folder_without_a_model_is_told_and_the_others_go_on(qtbot, read, tmp_path):
    window = read()
    panel = EnginesPanel.toggle(window)
    assert panel is not None
    assert panel.model.text() == "No model chosen."
    with qtbot.waitSignal(window.session.failed) as told:
        panel._try_model(tmp_path)
    assert "config.json" in told.args[0]
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert window.suggest.neural() is None
    assert len(window.area.suggested)
    panel.close()


def test_a_model_that_can_be_read_is_kept_and_asked(qtbot, read, tmp_path, monkeypatch):
    class Recogniser:
        def predict(self, sentences):
            return [["B-PERS" if word == "سالم" else "O" for word in sentence] for sentence in sentences]

    monkeypatch.setattr("desktop_app.suggest.engines.neural.load_recogniser", lambda _folder: Recogniser())
    window = read()
    panel = EnginesPanel.toggle(window)
    assert panel is not None
    panel._try_model(tmp_path)
    qtbot.waitUntil(lambda: window.suggest.neural() == tmp_path)
    assert tmp_path.name in panel.model.text()
    qtbot.waitUntil(lambda: window.suggest.fresh)
    panel.close()


def test_the_box_grows_with_what_is_known(qtbot, read):
    window = read()
    panel = EnginesPanel.toggle(window)
    assert panel is not None
    qtbot.waitUntil(lambda: bool(panel.learnt.text()))
    before = panel.box.height()
    assert panel.area.verticalScrollBar().maximum() == 0
    window.session.desk.suggestions.accept(list(window.area.suggested.all()))
    qtbot.waitUntil(lambda: not panel._kinds[EngineName.PATTERNS].isHidden())
    qtbot.waitUntil(lambda: panel.box.height() > before)
    assert panel.area.verticalScrollBar().maximum() == 0
    panel.close()
