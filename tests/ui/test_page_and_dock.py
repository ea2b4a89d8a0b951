"""Pages and docks come and go, and the keyboard goes where it is wanted then."""


def test_a_page_without_inspector_sets_it_aside_and_the_reader_takes_it_back(make_window, project, qtbot):
    window = make_window(project)
    qtbot.waitUntil(lambda: window.inspector.isVisible())
    window.session.page_wanted.emit("pair", "CN-TJ")
    assert window.stage.page == "pair"
    assert not window.inspector.isVisible()
    window.session.page_wanted.emit("", None)
    assert window.stage.page == ""
    assert window.inspector.isVisible()
    assert window.area.view.hasFocus()


def test_a_closed_project_leaves_neither_page_nor_dock(make_window, project):
    window = make_window(project)
    window.session.dock_wanted.emit("search", None)
    window.session.page_wanted.emit("registry", None)
    assert (window.stage.page, window.dock.name) == ("registry", "search")
    window.session.use(None)
    assert (window.stage.page, window.dock.name) == ("", "")
