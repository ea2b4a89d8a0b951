"""The analyst's own list of names: added to, changed, found, taken off, in and out as a table."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
from desktop_app.ui.panels.names_form import KINDS
from desktop_app.ui.panels.names_panel import NamesPanel
from desktop_app.ui.panels.names_table import NamesHead

K = Qt.Key


class Painted(QObject):
    """How wide the list was when its head was painted last."""

    def __init__(self, head):
        super().__init__(head)
        self._head, self.wide = head, 0
        head.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() is QEvent.Type.Paint:
            self.wide = self._head._view.viewport().width()
        return False


@pytest.fixture
def panel(make_window, project):
    window = make_window(project)
    made = NamesPanel.toggle(window)
    assert made is not None
    return made


def _entries(panel):
    return [(one.kind, one.text, one.label, one.label_en, one.country) for one in panel._session.desk.gazetteer.list()]


def _add(panel, text, kind=Kind.PERSON, **more):
    panel.form.kind.set_current(KINDS.index(kind))
    for name, words in {"text": text, **more}.items():
        panel.form.texts[name].line.setText(words)
    QTest.keyClick(panel.form.texts["text"].line, K.Key_Return)


def test_enter_adds_and_the_form_is_ready_for_the_next(qtbot, panel):
    assert panel._stack.currentIndex() == 1
    _add(panel, "هيئة السدود", Kind.ORGANISATION, label="الهيئة الوطنية للسدود", label_en="Dams")
    assert _entries(panel) == [(Kind.ORGANISATION, "هيئة السدود", "الهيئة الوطنية للسدود", "Dams", "")]
    assert panel.form.texts["text"].line.text() == "" and panel.form.texts["text"].line.hasFocus()
    assert panel._stack.currentIndex() == 0
    with qtbot.waitSignal(panel._session.failed) as told:
        _add(panel, "")
    assert told.args == ["Write the name first: the field is empty."]
    assert len(_entries(panel)) == 1


def test_the_heads_stand_over_the_first_name(qtbot, panel):
    head = panel.findChild(NamesHead)
    painted = Painted(head)
    _add(panel, "هيئة السدود")
    qtbot.waitUntil(lambda: painted.wide == panel.list.viewport().width() > 600)


def test_the_chosen_one_is_changed_and_has_a_country(panel):
    _add(panel, "شاهين دولت")
    panel.list.setCurrentIndex(panel.list.rows.index(0, 0))
    assert panel.form.texts["label"].line.text() == ""  # it stands for itself
    panel.form.country.picked.emit("TJ")
    _add(panel, "شاهين دولتوف")
    assert _entries(panel) == [(Kind.PERSON, "شاهين دولتوف", "شاهين دولتوف", "", "TJ")]
    assert panel.list.current().text == "شاهين دولتوف"
    panel.form.country.picked.emit("")
    panel.form.write()
    assert _entries(panel)[0][-1] == ""


def test_what_is_there_already_is_told(qtbot, panel):
    _add(panel, "شاهين دولت")
    with qtbot.waitSignal(panel._session.failed):
        _add(panel, "شاهين دولت")
    assert len(_entries(panel)) == 1
    assert panel.form.texts["text"].line.text() == "شاهين دولت"  # to be mended


def test_a_name_is_found_whatever_its_spelling(panel):
    for name in ("أحمد رحمن", "سالم الوردي"):
        _add(panel, name)
    panel.search.line.setText("احمد")
    assert [one.text for one in panel.list.rows.entries] == ["أحمد رحمن"]
    panel.search.line.setText("غيره")
    assert panel._stack.currentIndex() == 1
    panel.search.line.setText("")
    assert len(panel.list.rows.entries) == 2


def test_taken_off_and_brought_back(panel):
    for name in ("أحمد رحمن", "سالم الوردي"):
        _add(panel, name)
    panel.list.selectAll()
    QTest.keyClick(panel.list, K.Key_Delete)
    assert _entries(panel) == []
    panel._session.desk.history.undo()
    assert len(panel.list.rows.entries) == 2


def test_out_of_one_project_and_into_it_again(qtbot, panel, tmp_path):
    _add(panel, "وادي الرش", Kind.PLACE)
    panel._session.desk.records.create(Kind.PERSON, "سالم الوردي")
    path = tmp_path / "names.tsv"
    for records, count in ((True, "2 names"), (False, "1 name")):
        with qtbot.waitSignal(panel._session.told) as told:
            panel._give_out(path, records)
        assert told.args[0].startswith(f"{count} written")
    assert path.read_text(encoding="utf-8").split("\n")[1:] == ["place\tوادي الرش\tوادي الرش\t\t", ""]
    panel._session.desk.gazetteer.delete([one.id for one in panel._session.desk.gazetteer.list()])
    assert panel.list.rows.rowCount() == 0
    with qtbot.waitSignal(panel._session.told):
        panel._take_in(path)
    qtbot.waitUntil(lambda: not panel._runner.busy)
    assert [one.text for one in panel.list.rows.entries] == ["وادي الرش"]


def test_a_table_with_a_bad_line_leaves_the_list_as_it_was(qtbot, panel, tmp_path):
    path = tmp_path / "names.tsv"
    path.write_text("person\tسالم الوردي\nnonsense\tاسم\n", encoding="utf-8")
    with qtbot.waitSignal(panel._session.failed):
        panel._take_in(path)
    qtbot.waitUntil(lambda: not panel._runner.busy)
    assert _entries(panel) == []


@pytest.mark.parametrize("size", [(720, 450), (1440, 900)])
def test_nothing_is_pressed_together_when_the_first_name_brings_the_columns(make_window, project, size):
    window = make_window(project, "ar", *size)
    panel = NamesPanel.toggle(window)
    assert panel is not None and panel._columns.isHidden()
    _add(panel, "وادي السدر", Kind.PLACE)
    panel.list.setCurrentIndex(panel.list.rows.index(0, 0))
    QCoreApplication.processEvents()
    assert not panel._columns.isHidden()
    form = panel.form
    assert form.height() >= form.minimumSizeHint().height()
    assert panel.list.viewport().height() >= 60
    assert panel._columns.geometry().bottom() < panel.list.mapTo(panel.box, panel.list.rect().topLeft()).y()
    bottom = form.mapTo(panel.box, form.rect().bottomLeft()).y()
    assert bottom < panel.box.height()
    panel.close()
