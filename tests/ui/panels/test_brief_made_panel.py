"""The list of earlier briefings says where each is, and whether it is as it was."""

import pytest

from desktop_app.ui.panels.brief_made_panel import BriefMadePanel


@pytest.fixture
def window(make_window, project):
    made = make_window(project)
    made.session.desk.articles.set_pairs(made.session.article, ["CN-TJ"])
    return made


def opened(window):
    window.actions_.by_id["briefings_made"].trigger()
    return next(one for one in window.findChildren(BriefMadePanel) if one.isVisible())


def test_an_empty_list_says_what_will_stand_here(window):
    panel = opened(window)
    assert not panel.list.isVisible() and panel._note.isVisible()
    assert not panel._open.isEnabled() and not panel._again.isEnabled()


def test_it_says_whether_the_file_is_as_it_was(window, tmp_path):
    path = tmp_path / "a.docx"
    window.session.desk.brief("CN-TJ", path, language="en", author="Samar")
    panel = opened(window)
    words = panel.list.model().data(panel.model.index(0, 0))
    assert words.startswith("a.docx")
    assert panel._where.text() == str(path) and panel._open.isEnabled()
    panel.close()
    path.write_bytes(b"edited")
    panel = opened(window)
    assert panel._where.text() == f"Changed or replaced since: {path}"
    panel.close()
    path.unlink()
    panel = opened(window)
    assert "make it again" in panel._where.text() and not panel._open.isEnabled() and panel._again.isEnabled()


def test_the_latest_stands_first(window, tmp_path):
    for name in ("a.docx", "b.docx"):
        window.session.desk.brief("CN-TJ", tmp_path / name)
    panel = opened(window)
    assert [panel.model.data(panel.model.index(row, 0))[:6] for row in range(2)] == ["b.docx", "a.docx"]


def test_it_is_made_again_as_it_was(window, tmp_path, qtbot):
    path, again = tmp_path / "a.docx", tmp_path / "again.docx"
    window.session.desk.brief("CN-TJ", path)
    panel = opened(window)
    panel._start(panel._chosen(), again)
    qtbot.waitUntil(lambda: not window.runner.busy and "to the letter" in window.toast.text(), timeout=20_000)
    assert again.read_bytes() == path.read_bytes()
    assert not [one for one in window.findChildren(BriefMadePanel) if one.isVisible()]


def test_where_it_can_not_be_written_it_is_said(window, tmp_path, qtbot):
    window.session.desk.brief("CN-TJ", tmp_path / "a.docx")
    panel = opened(window)
    panel._start(panel._chosen(), tmp_path / "gone" / "a.docx")
    qtbot.waitUntil(lambda: not window.runner.busy and "There is no folder" in window.toast.text(), timeout=20_000)
