"""The user's settings: one small JSON file in their configuration folder, written whole or not at all.

Where the folder can't be written (a read-only home) settings last until the program ends; `writable` then
says False, so that the window can say so once. What is put is put into the file as it is by then, so that two
windows keep what either was told; each goes on by what it has read and been told itself.
"""

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from desktop_app.settings.catalogue import BY_NAME, Value
from desktop_app.settings.paths import settings_folder

FILE_NAME = "settings.json"


class Settings:
    """Reads once; `put` writes at once. An unknown or unfitting value in the file is left alone and not used."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or settings_folder()) / FILE_NAME
        self._values: dict[str, Any] = _read(self._path)
        self._unwritten: dict[str, Any] = {}
        self.writable = True

    def get(self, name: str) -> Any:
        """The value, or the default. Raises KeyError for a name that is not in the catalogue."""
        setting = BY_NAME[name]
        return setting.fitting(self._values.get(name, setting.default))

    def latest(self, name: str) -> Any:
        """The value as another window may have put it since, or `get`'s. For what is added to rather than replaced."""
        there = _read(self._path)
        return BY_NAME[name].fitting(there[name]) if name in there else self.get(name)

    def put(self, name: str, value: Value) -> None:
        """Keeps the value, on disk where that can be. Raises KeyError for an unknown name."""
        fitting = BY_NAME[name].fitting(value)
        if self._values.get(name) != fitting:
            self._values[name] = self._unwritten[name] = fitting
            self._write()

    def _write(self) -> None:
        part = self._path.with_suffix(f".{os.getpid()}.part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            whole = _read(self._path) | self._unwritten
            part.write_text(json.dumps(whole, ensure_ascii=False, indent=1), encoding="utf-8")
            part.replace(self._path)
            self._unwritten.clear()
            self.writable = True
        except OSError:
            self.writable = False
            with contextlib.suppress(OSError):
                part.unlink()


def _read(path: Path) -> dict[str, Any]:
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return loaded if isinstance(loaded, dict) else {}
