"""The same bytes on another day, in another place, with another language, order of hashes and mask of rights."""

import json
import os
import subprocess
import sys
from pathlib import Path

from desktop_app.workspace import Workspace
from desktop_app.workspace.sample import make_sample
from tests.briefing.templates import foreign
from tests.needs import CHECKOUT

SURROUNDINGS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LANG": "C", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "77", "TZ": "Asia/Dushanbe", "LANG": "ar_SA.UTF-8", "LC_ALL": "", "PYTHONUTF8": "1"},
)
PROGRAM = """
import datetime, hashlib, json, os, sys, time
from pathlib import Path

days, mask = float(sys.argv[3]), int(sys.argv[4])
os.umask(mask)
real = time.time
time.time = lambda: real() + days * 86400
class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.fromtimestamp(real() + days * 86400, tz)
    @classmethod
    def utcnow(cls):
        return datetime.datetime.utcfromtimestamp(real() + days * 86400)
datetime.datetime = Later

from desktop_app.workspace import Workspace

out, given = Path(sys.argv[2]), {"since": "2026-06-30", "as_of": "2026-07-01", "author": "مكتب"}
found = {}
with Workspace.open(Path(sys.argv[1]), read_only=True) as workspace:
    for pair in ("CN-TJ", "KZ-TJ"):
        for language in ("ar", "en"):
            name = f"{pair}-{language}"
            workspace.brief(pair, out / f"{name}.docx", language=language, length="full", **given)
            workspace.brief_html(pair, out / f"{name}.html", language=language, length="full", **given)
    workspace.brief("CN-TJ", out / "own.docx", template=out / "template.docx", **given)
    workspace.brief("CN-TJ", out / "page.docx", length="one_page", digits="arabic", embed_fonts=False, **given)
    workspace.make_again(workspace.made_briefings()[0].id, out / "again.docx")
(out / "template.docx").unlink()  # the clock stands in it: what is written in its look must not show that
for path in sorted(out.glob("*.*")):
    found[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
print(json.dumps(found))
"""


def test_the_same_bytes_in_any_surroundings(tmp_path: Path) -> None:
    project = make_sample(tmp_path / "sample")
    with Workspace.open(project) as workspace:
        workspace.brief("CN-TJ", tmp_path / "first.docx")
        with workspace._desk.store.transaction() as connection:  # made before the day that is compared with
            connection.execute("UPDATE briefing SET made_at = '2026-06-15T08:00:00Z'")
    one, other = (written(project, tmp_path / str(at), at, more) for at, more in enumerate(SURROUNDINGS))
    assert len(one) == 11
    assert one == other


def written(project: Path, folder: Path, at: int, more: dict[str, str]) -> dict[str, str]:
    """The sums of all files that a process of its own writes, a thousand days later than the one before."""
    folder.mkdir()
    (folder / "template.docx").write_bytes(foreign.template("{pair} – {handling}"))
    arguments = [str(project), str(folder), str(at * 1000), str((0o022, 0o077)[at])]
    environment = os.environ | more | {"PYTHONPATH": f"{CHECKOUT}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, str] = json.loads(done.stdout)
    return found
