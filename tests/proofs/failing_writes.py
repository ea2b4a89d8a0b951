"""Writing briefings onto full, read-only and forbidden places, and stopped meanwhile: what was there stays.

    python -m tests.proofs.failing_writes [--stops 12]      (Linux; disks are mounted in a namespace with `unshare`)

Prints each case with its exit status and its sentence. Exit status 1 where an earlier file changed, a draft was left,
or a case said anything but one sentence. A kill that can't be caught may leave a draft, never half a file.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop_app.workspace import Workspace
from desktop_app.workspace.sample import make_sample
from tests.briefing import soundness
from tests.proofs.bad_input import mujaz

EARLIER = b"what was there before " * 9_000  # 190 KB
LONG = "سري " * 14_000  # a handling line that makes a page of HTML longer than the small disk
FORMS = ("docx", "html", "again", "template")


def main() -> int:
    """Runs every case; the number of bad ones decides the status."""
    given = argparse.ArgumentParser()
    given.add_argument("--stops", type=int, default=12)
    stops = given.parse_args().stops
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        project = make_sample(folder / "project")
        with Workspace.open(project) as workspace:
            workspace.brief("CN-TJ", folder / "first.docx")
            made = workspace.made_briefings()[0].id
        bad = 0
        for form in FORMS:
            words = command(form, project, made)
            for what, before in (("full", full), ("read-only", read_only), ("forbidden", forbidden)):
                bad += not held(f"{form}, {what}", folder / f"{form} {what}", words, before)
        bad += not stopped(folder / "stopped", command("docx", project, made), stops)
    print(f"{bad} cases went wrong")
    return 1 if bad else 0


def command(form: str, project: Path, made: str) -> list[str]:
    """The words of the command; the file to write comes last."""
    if form == "template":
        return ["template", "-o"]
    if form == "again":
        return ["brief", str(project), "--again", made, "-o"]
    return ["brief", str(project), "CN-TJ", "--as", form, "--handling", LONG if form == "html" else "", "-o"]


def full(place: Path) -> list[str]:
    """A disk on which the earlier file fits and not much more."""
    fill = f'mount -t tmpfs -o size=200k none "{place}" && printf %s "$EARLIER" > "{place}/a.docx" && "$@"; s=$?; '
    look = f'ls -A "{place}" >&2; cksum < "{place}/a.docx" >&2; exit $s'
    return ["unshare", "-rm", "sh", "-c", fill + look, "sh"]


def read_only(place: Path) -> list[str]:
    look = f's=$?; ls -A "{place}" >&2; cksum < "{place}/a.docx" >&2; exit $s'
    bind = f'mount --bind "{place}" "{place}" && mount -o remount,ro,bind "{place}" && "$@"; {look}'
    return ["unshare", "-rm", "sh", "-c", bind, "sh"]


def forbidden(place: Path) -> list[str]:
    """As a user who is not root, since root may write everywhere."""
    look = f's=$?; ls -A "{place}" >&2; cksum < "{place}/a.docx" >&2; exit $s'
    user = "setpriv --reuid=65534 --regid=65534 --clear-groups" if os.geteuid() == 0 else ""
    return ["sh", "-c", f'chmod 555 "{place}" && {user} "$@"; {look}', "sh"]


def held(what: str, place: Path, words: list[str], before: "object") -> bool:
    """Whether the command failed with one sentence, and the earlier file and its folder are as they were."""
    place.mkdir()
    (place / "a.docx").write_bytes(EARLIER)
    target = place / ("new.docx" if words[0] == "template" else "a.docx")
    os.environ["EARLIER"] = EARLIER.decode()[:100_000]  # as much as an environment holds
    wanted = EARLIER[:100_000] if before is full else EARLIER
    done = mujaz(*words, str(target), before=before(place))  # type: ignore[operator]
    del os.environ["EARLIER"]
    *said, names, sums = done.stderr.strip().splitlines() or ["", ""]
    whole = sums.split()[:1] == subprocess.run(["cksum"], input=wanted, capture_output=True).stdout.decode().split()[:1]
    print(f"{what}: {done.returncode} {' '.join(said)[:160]}".replace(str(place.parent), "…"))
    return done.returncode == 1 and whole and names == "a.docx" and len(said) == 1 and "Traceback" not in done.stderr


def stopped(place: Path, words: list[str], stops: int) -> bool:
    """Interrupted and killed at any moment: the file is the earlier one or a whole new one."""
    place.mkdir()
    chance, fine, seen = random.Random(7), True, {"earlier": 0, "new": 0, "drafts": 0}
    for number in range(stops):
        (place / "a.docx").write_bytes(EARLIER)
        kind = (signal.SIGINT, signal.SIGKILL)[number % 2]
        process = subprocess.Popen(
            [sys.executable, "-m", "desktop_app", *words, str(place / "a.docx")],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        time.sleep(chance.uniform(0.4, 1.6))
        process.send_signal(kind)
        _, said = process.communicate()
        data = (place / "a.docx").read_bytes()
        fine &= data == EARLIER or soundness.faults(data) == []
        seen["earlier" if data == EARLIER else "new"] += 1
        for draft in place.glob("*.part"):
            seen["drafts"] += 1
            fine &= kind is signal.SIGKILL
            draft.unlink()
        if "Traceback" in said:
            print(said.strip().splitlines()[-1], said.count("\n"))
            fine = False
    print(f"stopped {stops} times, half of them killed: {seen}")
    return fine


if __name__ == "__main__":
    sys.exit(main())
