"""Bad input and bad disks: each gets one clear sentence or works, and what was there stays.

    python -m tests.proofs.bad_input        (Linux; small disks are mounted in a namespace with `unshare`)

Prints each case with its exit status and what was said. Exit status 1 where a case said more than one sentence,
nothing, or a trace, or where an earlier project was no longer whole.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

LETTERS = "كلمة عن المياه والطاقة بين البلدين "


def main() -> int:
    """Runs every case; the number of bad ones decides the status."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = folder / "project.mujaz"
        mujaz("new", str(project))
        good = folder / "good.txt"
        good.write_text(f"خبر\n{LETTERS * 20}", encoding="utf-8")
        mujaz("import", str(project), str(good))
        (folder / "another.txt").write_text(f"خبر آخر\n{LETTERS}", encoding="utf-8")
        bad = sum(not told(*case) for case in cases(folder, project))
        bad += not told("a project opened twice", opened_twice(project, good), 1)
        bad += not told("a read-only disk, reading", read_only(project, "list"), 0)
        bad += not told("a read-only disk, writing", read_only(project, "import"), 1)
        bad += not full_disk(folder)
        bad += not told("the project after all of it", mujaz("check", str(project)), 0)
    print(f"{bad} cases went wrong")
    return 1 if bad else 0


def cases(folder: Path, project: Path) -> "list[tuple[str, subprocess.CompletedProcess[str], int]]":
    """What a person may give to `import`, and the status it must have."""
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(os.urandom(5000))
    (folder / "long.txt").write_text(LETTERS * 8600, encoding="utf-8")  # one paragraph of 300,000 letters
    (folder / "longer.txt").write_text("ا" * 5_000_001, encoding="utf-8")
    (folder / "damaged.docx").write_bytes(b"PK\x03\x04" + os.urandom(500))
    (folder / "words.pdf").write_bytes(b"%PDF-1.4")
    wanted = {"empty.txt": 1, "binary.txt": 1, "long.txt": 0, "longer.txt": 1, "damaged.docx": 1, "words.pdf": 1}
    found = [(name, mujaz("import", str(project), str(folder / name)), status) for name, status in wanted.items()]
    found.append(("no such file", mujaz("import", str(project), str(folder / "none.txt")), 1))
    found.append(("no such project", mujaz("list", str(folder / "none.mujaz"), "articles"), 1))
    found.append(("no project", mujaz("list", str(folder / "good.txt"), "articles"), 1))
    found.append(("a folder without rights", without_rights(folder, project), 1))
    return found


def mujaz(*arguments: str, before: "list[str] | None" = None) -> "subprocess.CompletedProcess[str]":
    """One command, its messages in English; `before` stands before the interpreter."""
    environment = os.environ | {"MUJAZ_LANGUAGE": "en"}
    command = [*(before or []), sys.executable, "-m", "desktop_app", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def without_rights(folder: Path, project: Path) -> "subprocess.CompletedProcess[str]":
    """As a user who is not root, since root may read everything."""
    locked = folder / "locked"
    locked.mkdir()
    (locked / "a.txt").write_text(LETTERS, encoding="utf-8")
    locked.chmod(0)
    folder.chmod(0o777)
    before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    other = folder / "theirs.mujaz"
    mujaz("new", str(other))
    other.chmod(0o666)
    return mujaz("import", str(other), str(locked), before=before)


def opened_twice(project: Path, article: Path) -> "subprocess.CompletedProcess[str]":
    """A second writer while the first has it open."""
    from desktop_app.workspace import Workspace

    with Workspace.open(project):
        return mujaz("import", str(project), str(article))


def read_only(project: Path, command: str) -> "subprocess.CompletedProcess[str]":
    """The project's folder mounted read-only in a namespace of its own."""
    folder = project.parent
    lock = f'mount --bind "{folder}" "{folder}" && mount -o remount,ro,bind "{folder}" && exec "$@"'
    what = ["articles"] if command == "list" else [str(project.parent / "another.txt")]
    return mujaz(command, str(project), *what, before=["unshare", "-rm", "sh", "-c", lock, "sh"])


def full_disk(folder: Path) -> bool:
    """A disk of 3 MB: an import that doesn't fit is told, the project is whole, a briefing's earlier file stays."""
    small = folder / "small"
    small.mkdir()
    many = folder / "many"
    many.mkdir()
    for number in range(40):
        (many / f"{number}.txt").write_text(f"خبر {number}\n{LETTERS * 1500}", encoding="utf-8")
    run = f"{sys.executable} -m desktop_app"
    script = f"""mount -t tmpfs -o size=3m none "{small}"
        {run} new "{small}/p.mujaz" && {run} import "{small}/p.mujaz" "{folder}/good.txt" || exit 9
        {run} import "{small}/p.mujaz" "{many}" >/dev/null; echo "import $?" >&2
        {run} list "{small}/p.mujaz" articles --json >/dev/null || exit 8
        {run} check "{small}/p.mujaz" >/dev/null; echo "check $?" >&2"""
    environment = os.environ | {"MUJAZ_LANGUAGE": "en"}
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, env=environment, check=False
    )
    print(f"a full disk: {done.returncode} {done.stderr.strip()}".replace(str(folder), "…"))
    return (
        done.returncode == 0
        and "import 1" in done.stderr
        and "check 0" in done.stderr
        and "Traceback" not in done.stderr
    )


def told(what: str, done: "subprocess.CompletedProcess[str]", status: int) -> bool:
    """Prints the case; whether it ended as it must, with a sentence where something was wrong."""
    rows = [line for line in done.stdout.splitlines() if line.startswith(("failed", "added"))]
    said = "\n".join([*rows, done.stderr.strip()]).strip()
    print(f"{what}: {done.returncode} {said[:400]}")
    fine = done.returncode == status and "Traceback" not in done.stderr
    return fine and (status == 0 or 0 < len(said.splitlines()) <= 2)  # a row for the file, and the sum


if __name__ == "__main__":
    sys.exit(main())
