"""The recycle bin's box."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from desktop_app.model.kinds import Kind
from desktop_app.ui.panels.bin_panel import BinPanel


def test_work_goes_on_behind_a_box_that_was_closed(qtbot, make_window, project):
    window = make_window(project)
    qtbot.waitUntil(lambda: window.session.article is not None)
    records = window.session.desk.records
    box = BinPanel(window)
    box.open()
    assert box.model.rowCount() == 0
    assert window.session.did(records.delete, records.create(Kind.PERSON, "سالم"))
    assert box.model.rowCount() == 1
    qtbot.keyClick(box.list, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.captureExceptions() as raised:  # what hung on the signal would touch a list that is gone
        assert window.session.did(records.create, Kind.PERSON, "أمين")
    assert raised == []
