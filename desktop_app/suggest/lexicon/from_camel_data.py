"""From a database that `camel_data` has installed (morphology-db-msa-r13 and its kin) to our smaller one."""

from collections.abc import Iterator
from pathlib import Path

from desktop_app.suggest.lexicon.database import FEATURES, Entry, Morphology

_NAME = "morphology.db"
_WHERE = ("", "data/morphology_db/calima-msa-r13", "morphology_db/calima-msa-r13", "calima-msa-r13")


def database_in(folder: Path) -> Path | None:
    """The database of a folder of camel_data: itself, its data folder or that of one database; MSA before others."""
    if folder.is_file():
        return folder if folder.name == _NAME else None
    for part in _WHERE:
        if (folder / part / _NAME).is_file():
            return folder / part / _NAME
    return next(iter(sorted(folder.glob(f"**/morphology_db/*/{_NAME}"))), None)


def read_camel(path: Path) -> Morphology:
    """The database at that path. Raises OSError, UnicodeDecodeError, ValueError for a file that is none."""
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("###"):
                current = sections.setdefault(line.strip("# \n"), [])
            elif line.strip():
                current.append(line.rstrip("\n"))
    wanted = ("PREFIXES", "STEMS", "SUFFIXES", "TABLE AB", "TABLE BC", "TABLE AC")
    for name in wanted:
        if not sections.get(name):
            raise ValueError(name)
    prefixes, stems, suffixes = (list(_entries(sections[name])) for name in wanted[:3])
    one, two, three = (list(_table(sections[name])) for name in wanted[3:])
    return Morphology(prefixes, stems, suffixes, one, two, three)


def _entries(lines: list[str]) -> Iterator[Entry]:
    for line in lines:
        letters, category, features = line.split("\t")
        parts = (part.partition(":") for part in features.split(" "))
        yield Entry(letters.strip(), category, {name: value for name, _sign, value in parts if name in FEATURES})


def _table(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        one, other = line.split()
        yield one, other
