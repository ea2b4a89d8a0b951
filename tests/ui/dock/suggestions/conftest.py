"""The engine of the tests of suggestions, and a window with its dock."""

import pytest

from desktop_app.workspace import Workspace
from tests.ui.dock.suggestions.listed import labels
from tests.ui.suggesting.conftest import engine, read

__all__ = ["engine", "read"]


@pytest.fixture
def opened(read):
    """(window, dock) with the open article's suggestions."""

    def opened(what=None):
        window = read()
        window.session.dock_wanted.emit("suggestions", what)
        return window, window.dock.part()

    return opened


@pytest.fixture
def of_library(qtbot, engine, make_window, project):
    """(window, dock) with the library's suggestions, in which another article stands too."""

    def of_library(other):
        with Workspace.open(project) as workspace:
            workspace.articles.add_text(other)
        window = make_window(project)
        window.session.dock_wanted.emit("suggestions", "library")
        dock = window.dock.part()
        qtbot.waitUntil(lambda: "الصين" in labels(dock) and not dock.asking.surveying)
        return window, dock

    return of_library
