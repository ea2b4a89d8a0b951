"""The window stays alive while a big briefing is written: 20,000 marks and 2,000 agreements, in a real window.

    python -m tests.proofs.alive_while_briefing [--marks 20000] [--aim 100]     (milliseconds)

Prints how long the longest turn of the window took beside the job, and the longest annotation made meanwhile, with
where the job was just then. Exit status 1 where either is longer than the aim.
"""

import argparse
import gc
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from desktop_app.model.kinds import Kind
from tests.benchmarks import pair_page
from tests.benchmarks.window import screen

_EVERY = 2  # ms, between two turns of the window


def main() -> int:
    """Runs the job in the window; the longest gap decides the status."""
    given = argparse.ArgumentParser()
    given.add_argument("--marks", type=int, default=20_000)
    given.add_argument("--aim", type=float, default=100.0)
    chosen = given.parse_args()
    pair_page._SHARE[Kind.AGREEMENT] = (0.2, 2)
    pair_page._SHARE[Kind.COUNTRY] = (0.15, 200)
    with tempfile.TemporaryDirectory() as name, screen():
        path = Path(name) / "big.mujaz"
        with pair_page.project(path, chosen.marks) as made:
            agreements = made._desk.store.connection.execute("SELECT count(*) FROM record WHERE kind = 'agreement'")
            print(f"{chosen.marks:,} marks, {agreements.fetchone()[0]:,} agreements")
        turns, acts, seconds = watched(path, Path(name) / "out.docx")
    print(f"the briefing took {seconds:.1f} s; {len(turns)} turns of the window, {len(acts)} annotations meanwhile")
    for what, found in (("turn", turns), ("annotation", acts)):
        longest = sorted(found, reverse=True)[:5]
        print(f"longest {what}: {', '.join(f'{one:.0f} ms ({where})' for one, where in longest)}")
    return int(max(one for one, _ in (*turns, *acts)) > chosen.aim)


def watched(path: Path, out: Path) -> "tuple[list[tuple[float, str]], list[tuple[float, str]], float]":
    """The time of each turn of the window and of each annotation, with where the job was; and of the job, in s."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app.model.spans import Span
    from desktop_app.settings.file import Settings
    from desktop_app.ui.app import make_application, make_window
    from desktop_app.ui.jobs import Job

    application: QApplication = make_application()
    window = make_window(path, Settings(), "ar")
    window.resize(1440, 900)
    window.show()
    QApplication.processEvents()
    desk = window.session.desk
    article = desk.articles.list("CN-TJ")[0].id
    person = desk.records.list(Kind.PERSON)[0].id
    turns: list[tuple[float, str]] = []
    acts: list[tuple[float, str]] = []
    workers: list[int] = []

    def work(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
        workers.append(threading.get_ident())
        return desk.brief("CN-TJ", out, length="full", embed_fonts=True, progress=progress, cancelled=cancelled)

    job = Job(work, window)
    last = [perf_counter()]

    def turn() -> None:
        now = perf_counter()
        turns.append(((now - last[0]) * 1000, where(workers)))
        if len(turns) % 40 == 0:
            start = perf_counter()
            at = len(acts) * 3
            desk.marks.annotate(article, Span(at, at + 2), Kind.PERSON, record=person, exact=True)
            acts.append(((perf_counter() - start) * 1000, where(workers)))
        last[0] = perf_counter()

    pauses: list[float] = []
    gc.callbacks.append(lambda phase, info: pauses.append(perf_counter() * (1 if phase == "stop" else -1)))
    timer = QTimer(window)
    timer.setInterval(_EVERY)
    timer.timeout.connect(turn)
    job.finished.connect(application.quit)
    job.broken.connect(lambda error: print("".join(traceback.format_exception(error))))
    job.refused.connect(lambda error: print(error.code, error.values))
    start = perf_counter()
    timer.start()
    job.start()
    application.exec()
    timer.stop()
    seconds = perf_counter() - start
    gc.callbacks.clear()
    collected = sorted((one + other for one, other in zip(pauses[::2], pauses[1::2], strict=False)), reverse=True)
    print(f"rubbish collected {len(collected)} times, longest {', '.join(f'{s * 1000:.0f}' for s in collected[:4])} ms")
    assert out.exists(), "no briefing was written"
    window.close()
    return turns, acts, seconds


def where(workers: list[int]) -> str:
    """The innermost two places of ours at which the job is."""
    frame = sys._current_frames().get(workers[0]) if workers else None
    found: list[str] = []
    while frame is not None and len(found) < 2:
        if "desktop_app" in frame.f_code.co_filename:
            found.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(found)


if __name__ == "__main__":
    sys.exit(main())
