"""The commands that make, fill, copy and check a project."""

import contextlib
import signal
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

from desktop_app.cli.statuses import DONE, STOPPED
from desktop_app.cli.terminal import Terminal
from desktop_app.model.errors import UserError
from desktop_app.model.reading import ImportRow
from desktop_app.workspace import Workspace


def new(arguments: Namespace, terminal: Terminal) -> int:
    """A new, empty project."""
    Workspace.create(arguments.project).close()
    terminal.say("created", path=arguments.project)
    return DONE


def import_(arguments: Namespace, terminal: Terminal) -> int:
    """A line for each file; 1 if any failed, the rest imported. Ctrl-C stops after the batch in hand."""
    with Workspace.open(arguments.project) as workspace, _stoppable() as stopped:
        rows = workspace.articles.import_paths(
            arguments.paths, encoding=arguments.encoding, progress=terminal.progress, cancelled=stopped
        )
        for row in rows:
            _say_row(row, terminal)
        if stopped():
            return STOPPED
    if not rows:
        raise UserError("nothing_to_import")
    failed = sum(row.status == "failed" for row in rows)
    if failed:
        raise UserError("import_failed", failed=failed, total=len(rows))
    return DONE


def export(arguments: Namespace, terminal: Terminal) -> int:
    """The project in our complete form; see `desktop_app.exchange.jsonl`."""
    with Workspace.open(arguments.project, read_only=True) as workspace:
        lines = workspace.export_jsonl(arguments.output)
    terminal.say("exported", path=arguments.output, lines=lines)
    return DONE


def load(arguments: Namespace, terminal: Terminal) -> int:
    """Into the project, which is made where it is missing, and taken away again where the file is no good."""
    made = not arguments.project.exists()
    if made and not arguments.file.exists():
        raise UserError("file_missing", path=arguments.file)
    workspace = Workspace.create(arguments.project) if made else Workspace.open(arguments.project)
    try:
        with workspace:
            changes = workspace.load_jsonl(arguments.file)
    except UserError:
        if made:
            arguments.project.unlink(missing_ok=True)
        raise
    terminal.say(
        "loaded",
        path=arguments.file,
        articles=len(changes.articles),
        annotations=len(changes.annotations),
        records=len(changes.records),
    )
    return DONE


def check(arguments: Namespace, terminal: Terminal) -> int:
    """A line on stdout for each thing found; 1 if there is any."""
    with Workspace.open(arguments.project, read_only=True) as workspace:
        found = workspace.check()
    for problem in found:
        terminal.line(terminal.sentence(problem))
    if found:
        raise UserError("check_found", count=len(found), path=arguments.project)
    terminal.say("whole", path=arguments.project)
    return DONE


def sample(arguments: Namespace, terminal: Terminal) -> int:
    """The sample project as FOLDER/sample.mujaz."""
    from desktop_app.workspace.sample import make_sample

    project: Path = make_sample(arguments.folder)
    terminal.say("created", path=project)
    return DONE


def _say_row(row: ImportRow, terminal: Terminal) -> None:
    if row.error is None:
        terminal.say(f"import_{row.status}", path=row.path)
    else:
        terminal.say("import_failed", path=row.path, sentence=terminal.sentence(row.error))


@contextlib.contextmanager
def _stoppable() -> Iterator[Callable[[], bool]]:
    """While it lasts, Ctrl-C is noted instead of raised; the second one is raised."""
    asked = threading.Event()

    def note(number: int, frame: FrameType | None) -> None:
        if asked.is_set():
            signal.default_int_handler(number, frame)
        asked.set()

    if threading.current_thread() is not threading.main_thread():  # only that one may set handlers
        yield asked.is_set
        return
    before = signal.signal(signal.SIGINT, note)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)
