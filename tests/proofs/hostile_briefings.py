"""Briefings full of traps, and those in the look of templates made to do harm, before the schema and LibreOffice.

    python -m tests.proofs.hostile_briefings [FOLDER] [--open]

Writes every trap of tests/briefing/traps.py in every place of four projects, in both languages, and the full project in
the look of every template of tests/briefing/templates/hostile.py. The checker of ../shared looks at all of them; with
--open LibreOffice turns each into a PDF. Exit status 1 where either finds anything.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import default_template, own_template
from desktop_app.briefing.write_docx.assemble import word_file
from tests.briefing import dossiers, soundness
from tests.briefing.templates.hostile import USABLE
from tests.briefing.traps import TRAPS, poisoned
from tests.needs import SHARED

_PROJECTS = {"rich": dossiers.rich, "charted": dossiers.charted, "timed": dossiers.timed, "judged": dossiers.judged}


def main() -> int:
    """Writes and looks; whether anything was found decides the status."""
    given = argparse.ArgumentParser()
    given.add_argument("folder", nargs="?", type=Path)
    given.add_argument("--open", action="store_true")
    chosen = given.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = chosen.folder or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        paths = [*trapped(folder), *in_hostile_looks(folder)]
        found = [f"{path.name}: {fault}" for path in paths for fault in soundness.faults(path.read_bytes())]
        print(f"{len(paths)} files, {len(found)} faults of soundness", *found[:20], sep="\n")
        bad = bool(found)
        if SHARED is not None:
            checker = [sys.executable, str(SHARED / "tools" / "docx_check.py"), *map(str, paths)]
            said = subprocess.run(checker, capture_output=True, text=True, check=False).stdout
            print("the checker:", said[-2000:].strip())
            bad |= "nothing found" not in said
        if chosen.open:
            bad |= not opened(paths, folder)
    return int(bad)


def trapped(folder: Path) -> list[Path]:
    """Every trap in every place of every project, in both languages."""
    made = []
    for trap, words in TRAPS.items():
        for name, make in _PROJECTS.items():
            for language in ("ar", "en"):
                options = dossiers.options(language, author=words, handling=words, program=words, embed_fonts=False)
                briefing = make_briefing(poisoned(make(), lambda _: words), options)  # noqa: B023
                path = folder / f"{trap}-{name}-{language}.docx".replace(" ", "_")
                path.write_bytes(word_file(briefing, default_template()))
                made.append(path)
    return made


def in_hostile_looks(folder: Path) -> list[Path]:
    """The full project in the look of each template that can be used."""
    made = []
    for name, make in USABLE.items():
        for language in ("ar", "en"):
            briefing = make_briefing(dossiers.rich(), dossiers.options(language, embed_fonts=False))
            path = folder / f"look-{name}-{language}.docx".replace(" ", "_")
            path.write_bytes(word_file(briefing, own_template(make(), name).data))
            made.append(path)
    return made


def opened(paths: list[Path], folder: Path) -> bool:
    """Whether LibreOffice makes a PDF of each, a score at a time."""
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice isn't here")
        return False
    home = folder / "home"
    for at in range(0, len(paths), 20):
        subprocess.run(
            [office, f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to", "pdf", "--outdir",
             str(folder / "pdf"), *map(str, paths[at : at + 20])],
            capture_output=True, check=False,
        )  # fmt: skip
    without = [path.name for path in paths if not (folder / "pdf" / f"{path.stem}.pdf").exists()]
    print(f"LibreOffice: {len(paths) - len(without)} of {len(paths)} became a PDF", *without[:10], sep="\n")
    return not without


if __name__ == "__main__":
    sys.exit(main())
