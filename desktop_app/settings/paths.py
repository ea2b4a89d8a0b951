"""Where the program's own data stands: in a checkout, an installed wheel or a frozen bundle."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """The folder `resources/`. Raises FileNotFoundError where the installation is incomplete."""
    package = Path(__file__).resolve().parents[1]
    bundle = Path(getattr(sys, "_MEIPASS", package.parent))
    for folder in (bundle / "resources", package.parent / "resources", package / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("resources")


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources/`, e.g. `resource("themes", "tokens.json")`."""
    return resources_folder().joinpath(*parts)
