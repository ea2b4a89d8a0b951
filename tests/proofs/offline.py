"""A day's work where there is no network and no home to write to.

    python -m tests.proofs.offline        (Linux; uses `unshare`)

In a network namespace without interfaces, with HOME on a folder that can't be written: the sample is made,
searched, listed, checked, briefed, exported and loaded again, all by the commands a person would type. The
interpreter itself is told to refuse AF_INET sockets, so that an attempt is an error and not a silent failure.
Exit status 1 with the command that failed.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

GUARD = Path(__file__).resolve().parent.parent / "guard"


def main() -> int:
    """Runs the day; prints each command with its exit status."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home = folder / "home"
        home.mkdir(mode=0o500)
        for arguments in day(folder):
            status = run(arguments, home)
            print(f"{status} mujaz {' '.join(arguments)}".replace(name, "…"))
            if status:
                return 1
        left = [path.name for path in home.iterdir()]
    print(f"left in the home folder: {left or 'nothing'}")
    return 1 if left else 0


def day(folder: Path) -> list[list[str]]:
    """The commands of a day's work."""
    project, second, export = str(folder / "sample.mujaz"), str(folder / "second.mujaz"), str(folder / "all.jsonl")
    return [
        ["sample", str(folder)],
        ["list", project, "articles", "--json"],
        ["search", project, "الصين", "--json"],
        ["brief", project, "--all", "-d", str(folder / "briefings")],
        ["brief", project, "CN-TJ", "-o", str(folder / "en.docx"), "--language", "en"],
        ["export", project, "--as", "jsonl", "-o", export],
        ["new", second],
        ["load", second, export],
        ["import", second, str(Path(__file__).resolve().parents[2] / "sample_corpus" / "articles")],
        ["check", second],
    ]


def run(arguments: list[str], home: Path) -> int:
    """One command in a namespace of its own, its home bound read-only."""
    command = [sys.executable, "-m", "desktop_app", *arguments]
    lock = 'mount --bind "$HOME" "$HOME" && mount -o remount,ro,bind "$HOME" && exec "$@"'
    known = os.environ.get("PYTHONPATH", "")
    environment = os.environ | {"HOME": str(home), "PYTHONPATH": os.pathsep.join(filter(None, [str(GUARD), known]))}
    environment = {key: value for key, value in environment.items() if not key.startswith("XDG_")}
    wrapped = ["unshare", "-rnm", "sh", "-c", lock, "sh", *command]
    return subprocess.run(wrapped, env=environment, stdout=subprocess.DEVNULL, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
