"""Kills a working process at random moments and looks at what is left.

    python -m tests.proofs.kills [--kills 20] [--seed 1]

A child annotates, imports and undoes through the workspace and says aloud each act that has returned. It is
killed (SIGKILL) in the middle: at least a quarter of the times inside a commit, a quarter inside an undo; the
child tells when it enters one, and the parent strikes a random moment later. Then the project must hold
every act that was acknowledged, `check` must be clean, and undo must still work. Exit status 1 if not.
"""

import argparse
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.store import store as store_module
from desktop_app.workspace import Workspace

WORDS = "اجتماع وزيري الطاقة في العاصمة لبحث اتفاق جديد حول المياه والنقل والتجارة بين البلدين الجارين "


def work(project: Path, seed: int) -> None:
    """The child: acts for ever, telling each. Lines: "in commit", "in undo", "did <marks> <articles>"."""
    chance = random.Random(seed)
    _tell_commits()
    workspace = Workspace.open(project)
    article = workspace.articles.list()[0].id
    for number in range(100_000):
        act = chance.choice(["annotate"] * 6 + ["undo"] * 3 + ["import"])
        if act == "annotate":
            start = chance.randrange(0, 4000)
            with contextlib.suppress(UserError):  # the same letters twice, or none
                workspace.marks.annotate(article, Span(start, start + chance.randrange(1, 9)), Kind.EVENT, exact=True)
        elif act == "import":
            workspace.articles.add_text(f"{number} {WORDS}")
        elif len(workspace.articles.list()) > 1 or workspace.marks.of(article):
            say("in undo")
            workspace.history.undo()
        say(f"did {len(workspace.marks.list())} {len(workspace.articles.list())}")


def say(line: str) -> None:
    os.write(1, (line + "\n").encode())


def _tell_commits() -> None:
    """Have the store say when it is about to commit: the wrapper only speaks, the commit is the real one."""
    real = store_module.Store.transaction

    @contextlib.contextmanager
    def telling(self: store_module.Store):  # type: ignore[no-untyped-def]
        with real(self) as connection:
            yield connection
            say("in commit")

    store_module.Store.transaction = telling  # type: ignore[method-assign]


def one_kill(empty: Path, seed: int, where: str) -> list[str]:
    """Let a child work and kill it; what is wrong with what it left."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(shutil.copy(empty, Path(folder) / "work.mujaz"))
        command = [sys.executable, "-m", "tests.proofs.kills", "--child", str(project), "--seed", str(seed)]
        child = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert child.stdout is not None
        told = _until(child.stdout, where, chance.randrange(40, 160))
        select_wait(chance.uniform(0, 0.0015))
        child.send_signal(signal.SIGKILL)
        told += child.stdout.read().decode().splitlines()
        child.wait()
        return judge(project, told)


def _until(stream: IO[bytes], where: str, acts: int) -> list[str]:
    told: list[str] = []
    while True:
        line = stream.readline().decode().strip()
        told.append(line)
        if sum(one.startswith("did") for one in told) >= acts and (where == "anywhere" or line == where):
            return told


def select_wait(seconds: float) -> None:
    """A pause shorter than a commit, so that the kill falls inside one."""
    import select

    select.select([], [], [], seconds)


def judge(project: Path, told: list[str]) -> list[str]:
    acknowledged = [line for line in told if line.startswith("did")][-1]
    under_way = told[-1] != acknowledged
    with Workspace.open(project) as workspace:
        wrong = [str(finding) for finding in workspace.check()]
        found = f"did {len(workspace.marks.list())} {len(workspace.articles.list())}"
        if found != acknowledged and not under_way:
            wrong.append(f"acknowledged «{acknowledged}», found «{found}»")
        if under_way and abs(_sum(found) - _sum(acknowledged)) > 1:
            wrong.append(f"more than the act under way is missing: «{acknowledged}», «{found}»")
        before = _sum(found)
        workspace.history.undo()
        workspace.history.redo()
        if _sum(f"did {len(workspace.marks.list())} {len(workspace.articles.list())}") != before:
            wrong.append("undo and redo don't give the same")
        wrong += [str(finding) for finding in workspace.check()]
    return wrong


def _sum(line: str) -> int:
    return sum(int(number) for number in line.split()[1:])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", type=Path)
    options = parser.parse_args()
    if options.child:
        work(options.child, options.seed)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.mujaz"
        with Workspace.create(empty) as workspace:
            workspace.articles.add_text(WORDS * 50)
        places = (["in commit", "in undo", "anywhere", "anywhere"] * options.kills)[: options.kills]
        wrong = 0
        for number, where in enumerate(places):
            found = one_kill(empty, options.seed + number, where)
            wrong += bool(found)
            print(f"kill {number + 1:2} ({where}): {'; '.join(found) or 'whole'}")
    inside = f"{places.count('in commit')} in a commit, {places.count('in undo')} in an undo"
    print(f"{options.kills} kills, {inside}: {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
