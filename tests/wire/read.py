"""Where the articles written for measuring are, and to which half each belongs: see the README beside it."""

from pathlib import Path

FOLDER = Path(__file__).parent
HALVES = ("dev", "test")


def wire_files(half: str = "") -> list[Path]:
    """The annotations, of one half or of both; the text of each lies beside it as .txt."""
    return sorted(path for path in FOLDER.glob("*.json") if half in ("", half_of(path.stem)))


def half_of(name: str) -> str:
    """"dev" for an even number in front, "test" for an odd one."""
    return HALVES[int(name[:2]) % 2]
