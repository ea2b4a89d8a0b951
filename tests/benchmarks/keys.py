"""Keys and the wheel in the reader: from the event to the painted window, marking through the workspace included."""

import os
import random
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from desktop_app.model.kinds import Kind
from desktop_app.workspace import Workspace
from tests.benchmarks.material import articles
from tests.benchmarks.timing import spread
from tests.benchmarks.window import screen

KEYS = 2000
_RECORDS = 97


def keys() -> None:
    """2,000 keys, then the wheel: 300,000 letters with 5,000 marks, and 3,000 letters with 500 dense in overlaps."""
    with screen():  # one for both: a QApplication outlives no screen
        for letters, marks, longest in ((300_000, 5000, 60), (3000, 500, 240)):
            _worked(letters, marks, longest)


def _worked(letters: int, marks: int, longest: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        project = Path(name) / "project.mujaz"
        with Workspace.create(project) as workspace:
            article = str(workspace.articles.add_text(articles(1, letters)[0]).article)
            fill(workspace, article, marks, longest)
        window = _window(project, Path(name))
        what = f"{letters:,} letters, {marks:,} marks"
        _report(f"keys, {what}", _pressed(window, letters))
        _report(f"wheel, {what}", _turned(window))
        window.close()


def fill(workspace: Workspace, article: str, marks: int, longest: int) -> None:
    """Marks of all kinds on some hundred records, anywhere in the article, in one step."""
    from desktop_app.store.annotations import anchor
    from desktop_app.store.store import new_id, now

    chance = random.Random(5)
    kinds = list(Kind)
    of_kind = [kinds[number % len(kinds)] for number in range(_RECORDS)]
    records = [(kind, workspace.records.create(kind, f"سجل {number}")) for number, kind in enumerate(of_kind)]
    text = workspace.articles.text(article)
    made = set()
    while len(made) < marks:
        start = chance.randrange(len(text) - longest)
        made.add((start, start + chance.randrange(4, longest), chance.choice(records)))
    with workspace._desk.step("load") as writer:
        for start, end, (kind, record) in sorted(made):
            writer.insert("annotation", {
                "id": new_id(), "article": article, **anchor(text, _span(start, end)), "kind": str(kind),
                "record": record, "note": "", "author": "", "engine": "", "created_at": now(), "lost": 0,
            })  # fmt: skip


def _span(start: int, end: int) -> Any:
    from desktop_app.model.spans import Span

    return Span(start, end)


def _window(project: Path, home: Path) -> Any:
    from PySide6.QtWidgets import QApplication

    from desktop_app.settings.file import Settings
    from desktop_app.ui.app import make_application, make_window
    from desktop_app.workspace.warming import warm_up

    os.environ["XDG_CONFIG_HOME"] = str(home)
    make_application()
    window = make_window(project, Settings(home), "ar")
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    warm_up()  # the program does so a second after its start
    for _ in range(30):
        QApplication.processEvents()
        time.sleep(0.01)
    window.area.view.setFocus()
    return window


def _strokes(letters: int) -> Iterator[tuple[str, str]]:
    """(what it is, keys): a day's mixture, always the same."""
    chance = random.Random(11)
    words = ["".join(chance.choices("بتجحدرسصعقكلمنهو", k=2)) for _ in range(200)]
    for number in range(KEYS):
        turn = number % 20
        if turn < 6:
            yield "move", chance.choice(["Left", "Right", "Ctrl+Left", "Down", "Up", "PgDown", "End"])
        elif turn < 11:
            yield "select", chance.choice(["Shift+Left", "Ctrl+Shift+Left", "Shift+Down", "Ctrl+W"])
        elif turn < 15:
            yield "cycle", chance.choice(["Escape", "Alt+Down", "Alt+Up", "Tab"])
        elif turn == 15:
            yield "jump", f"/{chance.choice(words)}"
        elif turn == 16:
            yield "edge", "Alt+Shift+Left"
        elif turn == 17:
            yield "far", chance.choice(["Ctrl+Home", "Ctrl+End", "PgUp"])
        else:
            yield "mark", f"Ctrl+{chance.randrange(1, 10)}"


def _pressed(window: Any, letters: int) -> dict[str, list[float]]:
    """Milliseconds of each stroke, by what it is."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    handle, none = window.windowHandle(), Qt.KeyboardModifier.NoModifier
    found: dict[str, list[float]] = defaultdict(list)

    def press(stroke: str) -> None:
        key = QKeySequence(stroke)[0]
        QTest.simulateEvent(handle, True, key.key(), key.keyboardModifiers(), "", False)

    def write(letter: str) -> None:
        QTest.simulateEvent(handle, True, ord(letter), none, letter, False)

    page = window.area.view.page
    press("Escape")
    for what, stroke in _strokes(letters):
        if stroke == "Tab" and page.current is None:
            continue  # it would leave the page
        if not page.hasFocus():
            page.setFocus()  # Tab behind the last mark
        if what == "jump":
            for letter in stroke:
                found[what].append(_timed(lambda letter=letter: write(letter)))
        else:
            found[what].append(_timed(lambda stroke=stroke: press(stroke)))
    return found


def _timed(act: Callable[[], object]) -> float:
    """Until everything that the event asked for is done and painted."""
    from PySide6.QtWidgets import QApplication

    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def _turned(window: Any) -> dict[str, list[float]]:
    """The wheel over the page, down and up again."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    port = window.area.view.page.viewport()
    middle = QPointF(port.rect().center())

    def turn(by: int) -> None:
        event = QWheelEvent(
            middle, QPointF(port.mapToGlobal(middle)), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(port, event)

    steps = [-120] * 300 + [120] * 100 + [-120] * 100
    return {"wheel": [_timed(lambda by=by: turn(by)) for by in steps]}


def _report(what: str, found: dict[str, list[float]]) -> None:
    everything = [each for samples in found.values() for each in samples]
    spread(f"{what} ({len(everything)})", everything, 16, 50)
    if len(found) > 1:
        for name, samples in found.items():
            worst = sorted(samples)[-3:]
            tail = ", ".join(f"{one:.1f}" for one in worst)
            print(f"    {name}: median {statistics.median(samples):.2f} ms, worst {tail} ms ({len(samples)})")
