#!/usr/bin/env python3
"""Packs Mujaz into the folder dist/mujaz with PyInstaller: `python3 packaging/build.py`.

The folder runs on machines of this kind (system and processor) without Python. Setting up is bootstrap.py's; the
packed folder can be tried with check_bundle.py.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import bootstrap

BUNDLE = bootstrap.CHECKOUT / "dist" / "mujaz"
TOO_BIG = 400  # MB; torch alone would be several times that
NEVER = ("torch", "transformers", "tkinter", "numpy", "**/*Qt6Network*", "**/*Qt6Quick*", "**/*Qt6WebEngine*")


def main() -> int:
    """Builds and looks at what was built; 0 when the folder stands."""
    if sys.platform.startswith("linux") and shutil.which("objdump") is None:
        print("build: PyInstaller needs objdump; on Debian: apt install binutils", file=sys.stderr)
        return 1
    try:
        bootstrap.set_up(dev=True)
    except bootstrap.SetupFailed as failure:
        print(f"build: {failure}", file=sys.stderr)
        return 1
    shutil.rmtree(BUNDLE, ignore_errors=True)
    work = bootstrap.CHECKOUT / "build" / "pyinstaller"
    command = [str(bootstrap.PYTHON), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(BUNDLE.parent), "--workpath", str(work), str(bootstrap.PACKAGING / "mujaz.spec")]
    environment = os.environ | {"PYTHONHASHSEED": "0", "PYINSTALLER_CONFIG_DIR": str(work / "cache")}
    if subprocess.run(command, cwd=bootstrap.CHECKOUT, env=environment).returncode != 0:
        print("build: PyInstaller failed (its own words stand above).", file=sys.stderr)
        return 1
    return _looked_at(BUNDLE)


def _looked_at(bundle: Path) -> int:
    inside = bundle / "_internal"
    unwanted = [str(path.relative_to(bundle)) for name in NEVER for path in inside.glob(name)]
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) // 1_000_000
    print(f"{bundle} stands: {len(files)} files, {size} MB.")
    if unwanted:
        print(f"build: these should not be in it: {', '.join(unwanted)}", file=sys.stderr)
    if size > TOO_BIG:
        print(f"build: it should be below {TOO_BIG} MB.", file=sys.stderr)
    return 1 if unwanted or size > TOO_BIG else 0


if __name__ == "__main__":
    sys.exit(main())
