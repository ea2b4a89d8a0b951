"""The window: start, opening a long article, marking and repainting, beside Qt's own cost in the same run.

Needs a display (or Xvfb, which is started where it is installed and none is there).
"""

import contextlib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from desktop_app.settings.file import Settings
from desktop_app.workspace import Workspace
from desktop_app.workspace.sample import make_sample
from tests.benchmarks.material import articles
from tests.benchmarks.storing import bare_commits, fill_with_marks
from tests.benchmarks.timing import once, ratio, spread

LETTERS = 300_000
MARKS = 5000


@contextlib.contextmanager
def screen() -> Iterator[None]:
    """A display for the benchmark and its children."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform != "linux":
        yield
        return
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
    from xvfb import Xvfb

    with Xvfb() as server:
        os.environ.update(DISPLAY=server.display, QT_QPA_PLATFORM="xcb")
        try:
            yield
        finally:
            del os.environ["DISPLAY"]


def starting() -> None:
    """`mujaz PROJECT` to the first painted window, and to the article in it, against a bare window of three panes.

    Runs in turn, the medians. The project opens right after the window's first painting, as in the program.
    """
    with screen(), tempfile.TemporaryDirectory() as name:
        project = make_sample(Path(name))
        Settings(project.parent / "mujaz").put("interface.language", "ar")
        _start("read", project)
        ours, read, bare = [], [], []
        for _ in range(7):
            ours.append(_start("ours", project))
            read.append(_start("read", project))
            bare.append(_start("bare", project))
        ratio("start to shown window", sorted(ours)[3], sorted(bare)[3], 1.5)
        ratio("start to the article in it", sorted(read)[3], sorted(bare)[3], 1.5)


def _start(which: str, project: Path) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.started", which, str(project)]
    environment = os.environ | {"HOME": str(project.parent), "XDG_CONFIG_HOME": str(project.parent)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's second start finds everything compiled
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        child.stdout.readline()
        elapsed = (time.perf_counter() - start) * 1000
        child.kill()
    return elapsed


def opening() -> None:
    """An article of 300,000 letters with 5,000 marks to its first painted page, against a QTextEdit of the text."""
    with screen():
        from PySide6.QtWidgets import QTextEdit

        from desktop_app.ui.app import make_application
        from desktop_app.ui.reader.view import ReaderView

        make_application()
        text, marks = articles(1, LETTERS)[0], _mark_views(LETTERS)
        ours, raw, back = [], [], []
        for _ in range(7):
            view, plain = ReaderView(), QTextEdit()
            for widget in (view, plain):
                widget.resize(900, 800)
                widget.show()
            ours.append(once(lambda view=view: _open(view, text, marks)))
            raw.append(once(lambda plain=plain: (plain.setPlainText(text), plain.grab())))
            view.show_article(None, "")
            back.append(once(lambda view=view: _open(view, text, marks, 250_000)))
            view.deleteLater()
            plain.deleteLater()
        ratio("opening 300,000 letters with 5,000 marks", sorted(ours)[3], sorted(raw)[3], 2)
        spread("the same at a remembered place", back, 100, 100)


def _open(view: "object", text: str, marks: "list[object]", position: int = 0) -> None:
    view.show_article(None, text)  # type: ignore[attr-defined]
    view.set_marks(marks)  # type: ignore[attr-defined]
    if position:
        view.restore(position)  # type: ignore[attr-defined]
    view.grab()  # type: ignore[attr-defined]


def _mark_views(letters: int) -> "list[object]":
    from desktop_app.model.kinds import Kind
    from desktop_app.model.spans import Span
    from desktop_app.ui.reader.marks import MarkView

    chance = random.Random(5)
    kinds = list(Kind)
    starts = [chance.randrange(letters - 60) for _ in range(MARKS)]
    return [
        MarkView(f"m{n}", Span(start, start + chance.randrange(4, 50)), chance.choice(kinds), "اسم", "Name", "", False)
        for n, start in enumerate(starts)
    ]


def painting() -> None:
    """One annotation through the window, durable and repainted, at 50 and at 5,000 marks, beyond a bare commit."""
    with screen():
        from PySide6.QtWidgets import QApplication

        from desktop_app.ui.app import make_application, make_window

        make_application()
        for marks in (50, MARKS):
            with tempfile.TemporaryDirectory() as name:
                project = Path(name) / "project.mujaz"
                with Workspace.create(project) as workspace:
                    article = str(workspace.articles.add_text(articles(1, LETTERS)[0]).article)
                    fill_with_marks(workspace, article, marks)
                window = make_window(project, Settings(), "ar")
                window.resize(1440, 900)
                window.show()
                QApplication.processEvents()
                samples = [_mark_and_paint(window, article, place) for place in range(40)]
                window.close()
                raw = bare_commits(Path(name) / "raw.db", 100)
            middle = sorted(samples)[len(samples) // 2]
            figures = f"{middle:.2f} ms, bare commit {raw:.2f} ms, beyond it {middle - raw:.2f} ms (aim ≤ 5)"
            print(f"one annotation, durable and repainted, at {marks} marks: {figures}")


def _mark_and_paint(window: "object", article: str, place: int) -> float:
    from PySide6.QtWidgets import QApplication

    from desktop_app.model.kinds import Kind
    from desktop_app.model.spans import Span

    workspace = window.session.desk  # type: ignore[attr-defined]
    record = workspace.records.list(Kind.PERSON)[0].id
    span = Span(place * 12 + 3, place * 12 + 9)

    def act() -> None:
        workspace.marks.annotate(article, span, Kind.PERSON, record=record, exact=True)
        QApplication.processEvents()

    return once(act)
