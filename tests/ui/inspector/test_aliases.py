"""Spellings are added, changed, and asked about where they are another record's name."""

from PySide6.QtCore import Qt

from desktop_app.model.kinds import Kind
from desktop_app.ui.inspector.aliases import AliasesRow


def _row(qtbot, make_window, project):
    window = make_window(project)
    qtbot.waitUntil(lambda: window.session.article is not None)
    records = window.session.desk.records
    one, other = records.create(Kind.PERSON, "سالم"), records.create(Kind.PERSON, "سليم")
    row = AliasesRow(window.session, window)
    row.fill(records.get(one))
    row.show()
    return window, row, one, other


def _type(qtbot, row, words: str) -> None:
    row._add.click()
    row._field.line.insert(words)
    qtbot.keyClick(row._field.line, Qt.Key.Key_Return)


def test_a_spelling_is_added_and_changed_by_its_words(qtbot, make_window, project):
    window, row, one, _other = _row(qtbot, make_window, project)
    _type(qtbot, row, "سالم الوردي")
    record = window.session.record(one)
    row.fill(record)
    row._open(record.aliases[0])
    row._field.line.selectAll()
    row._field.line.insert("الوردي")
    qtbot.keyClick(row._field.line, Qt.Key.Key_Return)
    assert [alias.text for alias in window.session.record(one).aliases] == ["الوردي"]


def test_anothers_name_is_not_taken_before_it_was_asked(qtbot, make_window, project):
    window, row, one, other = _row(qtbot, make_window, project)
    _type(qtbot, row, "سليم")
    assert row.clash.isVisibleTo(row)
    assert window.session.record(one).aliases == ()
    row.clash.leave.click()
    assert not row.clash.isVisibleTo(row)
    assert window.session.record(one).aliases == ()
    _type(qtbot, row, "سليم")
    row.clash.keep.click()
    assert [alias.text for alias in window.session.record(one).aliases] == ["سليم"]
    assert window.session.record(other) is not None


def test_anothers_name_may_mean_that_both_are_one(qtbot, make_window, project):
    window, row, one, other = _row(qtbot, make_window, project)
    _type(qtbot, row, "سليم")
    row.clash.merge.click()
    assert window.session.record(other) is None
    assert [alias.text for alias in window.session.record(one).aliases] == ["سليم"]


def test_escape_leaves_all_as_it_was(qtbot, make_window, project):
    window, row, one, _other = _row(qtbot, make_window, project)
    row._add.click()
    row._field.line.insert("لقب")
    qtbot.keyClick(row._field.line, Qt.Key.Key_Escape)
    assert not row._field.isVisibleTo(row)
    assert window.session.record(one).aliases == ()
