"""Kills a working process at random moments and looks at what is left.

    python -m tests.proofs.kills [--kills 20] [--seed 1]

A child annotates, marks all places of a word, merges, deletes, brings back from the bin, imports, undoes and goes
through the history, and says aloud each act that has returned, with a digest of all that the project holds. It is
killed (SIGKILL) in the middle: at least a quarter of the times inside a commit, a quarter inside an undo; the
child tells when it enters one, and the parent strikes a random moment later. Then the project must hold
exactly what was acknowledged, or one whole act more: the way back through the history gives the digest. `check` and
what is kept beside the rows must be clean, and undo must still work. Exit status 1 if not.
"""

import argparse
import contextlib
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

from desktop_app.exchange.jsonl import dump
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import SpreadFrom
from desktop_app.model.spans import Span
from desktop_app.store import store as store_module
from desktop_app.workspace import Workspace
from desktop_app.workspace.exchanging import everything
from tests.workspace.kept_beside import wrong_beside

WORDS = "اجتماع وزيري الطاقة في العاصمة لبحث اتفاق جديد حول المياه والنقل والتجارة بين البلدين الجارين "


ACTS = ["annotate"] * 5 + ["undo"] * 3 + ["spread", "merge", "restore", "go_to", "import", "delete"]


def work(project: Path, seed: int) -> None:
    """The child: acts for ever, telling each. Lines: "in commit", "in undo", "did <step> <digest> <act>"."""
    chance = random.Random(seed)
    _tell_commits()
    workspace = Workspace.open(project)
    say(acknowledged(workspace, "open"))
    for number in range(100_000):
        name = chance.choice(ACTS)
        if name in ("undo", "go_to"):
            say("in undo")
        with contextlib.suppress(UserError):  # the same letters twice, or none; nothing to be marked
            act(workspace, name, number, chance)
        say(acknowledged(workspace, name))


def act(workspace: Workspace, name: str, number: int, chance: random.Random) -> None:
    """One act of an analyst."""
    articles = [article.id for article in workspace.articles.list()]
    records = [record.id for record in workspace.records.list(Kind.EVENT)]
    if name == "undo":
        workspace.history.undo()
    elif name == "go_to":
        workspace.history.go_to(chance.choice([0, *(step.number for step in workspace.history.steps(9))]))
    elif name == "import" or not articles:
        workspace.articles.add_text(f"{number} {WORDS * 2}")
    elif name == "restore" and (items := workspace.bin.list(9)):
        workspace.bin.restore(chance.sample(items, 1))
    elif name == "delete" and len(articles) > 1:
        workspace.articles.delete(articles[-1])
    elif name == "delete" and records:
        workspace.records.delete(records[0])
    elif name == "merge" and len(records) > 1:
        workspace.records.merge(records[0], records[1:3])
    elif name == "spread" and records:
        sought = workspace.spread.sought(SpreadFrom(record=chance.choice(records)))
        workspace.spread.apply(sought, list(workspace.spread.find(sought)))
    else:
        start = chance.randrange(0, 180)
        workspace.marks.annotate(articles[0], Span(start, start + chance.randrange(1, 9)), Kind.EVENT, exact=True)


def acknowledged(workspace: Workspace, name: str) -> str:
    """Where the history stands and a digest of all that is there."""
    standing = next((step.number for step in workspace.history.steps(100_000) if not step.undone), 0)
    return f"did {standing} {digest(workspace)} {name}"


def digest(workspace: Workspace) -> str:
    """Of what `export_jsonl` would write."""
    lines = "\n".join(map(dump, everything(workspace._desk, workspace.project_id)))
    return hashlib.sha256(lines.encode()).hexdigest()


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
        if not line:
            raise RuntimeError("the child ended by itself")
        told.append(line)
        if sum(one.startswith("did") for one in told) >= acts and (where == "anywhere" or line == where):
            return told


def select_wait(seconds: float) -> None:
    """A pause shorter than a commit, so that the kill falls inside one."""
    import select

    select.select([], [], [], seconds)


def judge(project: Path, told: list[str]) -> list[str]:
    """What is wrong with the project that the killed child left."""
    _did, standing, digested, _name = [line for line in told if line.startswith("did")][-1].split()
    with Workspace.open(project) as workspace:
        wrong = _wrong(workspace)
        found = acknowledged(workspace, "")
        if found.split()[1:3] != [standing, digested]:
            workspace.history.go_to(int(standing))
            if digest(workspace) != digested:
                wrong.append(f"what was acknowledged after step {standing} is not there")
            wrong += _wrong(workspace)
        last = digest(workspace)
        if workspace.history.undo() is not None:
            wrong += _wrong(workspace)
            workspace.history.redo()
        if digest(workspace) != last:
            wrong.append("undo and redo don't give the same")
        wrong += _wrong(workspace)
    return wrong


def _wrong(workspace: Workspace) -> list[str]:
    return [str(finding) for finding in workspace.check()] + wrong_beside(workspace)


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
            workspace.articles.add_text(WORDS * 2)
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
