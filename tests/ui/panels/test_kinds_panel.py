"""The panel of kinds: made, named, keyed, coloured with a warning, hidden, removed; all through one look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.panels.kinds_panel import KindsPanel

KEY = Qt.Key


@pytest.fixture
def panel(make_window, project, qtbot):
    window = make_window(project, "en")
    made = KindsPanel.toggle(window)
    qtbot.waitUntil(made.list.hasFocus)
    made.window_ = window
    return made


def add(panel, press, name):
    panel.new.line.setFocus()
    panel.new.line.setText(name)
    press(KEY.Key_Return)
    return kind_looks().all()[-1]


def test_a_new_kind_is_at_once_in_bar_menu_and_reader(panel, press, qtbot):
    made = add(panel, press, "سفينة")
    window = panel.window_
    assert made.kind.own and made.key and made.label == "سفينة"
    qtbot.waitUntil(lambda: any(tag.kind is made.kind for tag in window.area.tags._tags))
    assert window.actions_.own[made.kind].text().startswith("سفينة")
    assert kind_looks().of_key(made.key) is made.kind
    assert panel.current().kind is made.kind
    window.actions_.by_id["undo"].trigger()
    qtbot.waitUntil(lambda: not window.actions_.own)
    assert len(panel.list.rows.options) == len(list(Kind))


def test_two_new_kinds_differ_in_everything(panel, press):
    one, other = add(panel, press, "سفينة"), add(panel, press, "Port")
    assert (one.light, one.underline, one.icon, one.key) != (other.light, other.underline, other.icon, other.key)
    for name in ("light", "dark", "underline", "icon", "key"):
        assert getattr(one, name) != getattr(other, name)
    assert other.label_en == "Port" and other.label == ""


def test_names_of_every_project_change_and_go_back(panel, press, qtbot):
    field = panel.form.names["label_en"].line
    field.setFocus()
    field.setText("Individual")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: panel.list.rows.options[0].label == "Individual")
    assert panel.window_.actions_.words("mark_person") == "Individual"
    qtbot.mouseClick(panel._away, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.list.rows.options[0].label == "Person")


def test_a_key_that_another_kind_has_is_told_and_taken_over(panel, press, qtbot):
    made = add(panel, press, "سفينة")
    panel._ask_key()
    press(KEY.Key_7)
    assert "Figure" in panel.catcher.words() and panel.catcher.over.isVisible()
    assert kind_looks().of_key("7") is Kind.FIGURE
    qtbot.mouseClick(panel.catcher.over, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kind_looks().of_key("7") is made.kind)
    assert kind_looks().of(Kind.FIGURE).key == ""
    panel._ask_key()
    press(KEY.Key_N)
    assert panel.catcher.again.isVisible() and kind_looks().of(made.kind).key == "7"
    panel._ask_key()
    press(KEY.Key_F5)
    assert kind_looks().of(made.kind).key == "7"


def test_a_weak_colour_is_warned_of_in_words(panel, press, qtbot):
    add(panel, press, "سفينة")
    assert not panel.form.warning.isVisible()
    line = panel.form.free["light"].line
    line.setFocus()
    line.setText("#EEDDBB")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "1.3" in panel.form.warning.text())
    panel.form.colours.chosen.emit("rose")
    qtbot.waitUntil(lambda: not panel.form.warning.text())
    line.setFocus()
    line.setText("no colour")
    press(KEY.Key_Return)
    assert panel.window_.toast.isVisible()
    qtbot.waitUntil(lambda: line.text() == "#B8327D")


def test_one_that_is_used_is_not_removed_but_hidden(panel, press, qtbot):
    made = add(panel, press, "سفينة")
    session = panel.window_.session
    mark = session.desk.marks.annotate(session.article, Span(0, 6), made.kind)
    panel._remove()
    assert made.kind in [one.kind for one in kind_looks().all()] and "1 mark" in panel.catcher.words()
    assert QApplication.focusWidget() is panel._hide
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: made.kind not in [one.kind for one in kind_looks().shown()])
    assert made.kind not in panel.window_.actions_.own
    session.desk.marks.delete([mark.id])
    panel._remove()
    qtbot.waitUntil(lambda: made.kind not in [one.kind for one in kind_looks().all()])
