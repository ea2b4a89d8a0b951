"""A search off the window's thread: pages as they come, counts, mistakes, being stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.dock.search import run as module
from desktop_app.ui.dock.search.run import SearchRun
from desktop_app.workspace import Workspace


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "project.mujaz") as workspace:
        for number in range(60):
            workspace.articles.add_text(f"خبر رقم {number}\nكلام وكلام", f"خبر {number}")
        yield workspace


def test_first_hits_then_the_rest_then_the_count(qtbot: QtBot, project: Workspace) -> None:
    run = SearchRun()
    pages: list[int] = []
    counts: list[tuple[int, int, bool]] = []
    run.came.connect(lambda page: pages.append(sum(len(one.hits) for one in page)))
    run.counted.connect(lambda *told: counts.append(told))
    with qtbot.waitSignal(run.ended):
        run.begin(project, "كلام", exact=False, forms=False)
    assert pages[0] <= module.FIRST + 2 and sum(pages) == 120
    assert counts[-1] == (120, 60, True)
    run.finish()


def test_more_hits_come_when_they_are_wanted(
    qtbot: QtBot, project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LISTED", 30)
    run = SearchRun()
    numbers: list[int] = []
    nodes: list[object] = []
    run.came.connect(lambda page: numbers.extend(one.number for one in page))
    run.understood.connect(nodes.append)
    with qtbot.waitSignal(run.ended):
        run.begin(project, "كلام", exact=False, forms=False)
    assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) < 60
    while len(numbers) < 60:
        with qtbot.waitSignal(run.ended):
            run.go_on(project, nodes[0], numbers[-1])  # type: ignore[arg-type]
    assert numbers == list(range(1, 61))
    run.finish()


def test_a_mistake_is_told_and_what_was_asked_before_is_dropped(qtbot: QtBot, project: Workspace) -> None:
    run = SearchRun()
    told: list[str] = []
    came: list[object] = []
    run.refused.connect(lambda error: told.append(error.code))
    run.came.connect(came.append)
    with qtbot.waitSignal(run.ended):
        run.begin(project, "كلام", exact=False, forms=False)
        run.begin(project, '"كلام', exact=False, forms=False)
    assert told == ["query_quote"] and came == []
    run.finish()
    assert not run.busy
