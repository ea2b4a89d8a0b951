"""Where the program's data and the user's folders are: the only module that knows.

Data files stand in three different places: beside the package in a checkout, inside the package in an installed
wheel, and in the unpacked folder of a frozen bundle. Nothing here creates anything but `usable_folder`.
"""

import functools
import sys
import tempfile
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_APP = "mujaz"


def resource(*parts: str) -> Path:
    """The path of a data file or folder below `resources/`: `resource("themes/tokens.json")`, or part by part.

    Whether it exists is the caller's matter. FileNotFoundError: the program was installed without its data.
    """
    return _root("resources").joinpath(*parts)


def sample_corpus(*parts: str) -> Path:
    """The path of a file or folder of the sample corpus. FileNotFoundError: installed without its data."""
    return _root("sample_corpus").joinpath(*parts)


def settings_folder() -> Path:
    """Where the user's settings belong; it may not exist yet."""
    import platformdirs

    return platformdirs.user_config_path(_APP, appauthor=False)


def data_folder() -> Path:
    """Where files belong that the user would miss (their own engines' data); it may not exist yet."""
    import platformdirs

    return platformdirs.user_data_path(_APP, appauthor=False)


def cache_folder() -> Path:
    """Where files belong that can be made again; it may not exist yet."""
    import platformdirs

    return platformdirs.user_cache_path(_APP, appauthor=False)


def documents_folder() -> Path:
    """Where a person looks for a project or a briefing first; it may not exist."""
    import platformdirs

    return platformdirs.user_documents_path()


def usable_folder(folder: Path) -> Path:
    """`folder`, made where it was missing; where the disk refuses (a read-only home), a temporary one instead.

    The temporary folder is the same for the whole run of the program and is left to the system to clear.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return _stand_in(folder.name)


@functools.cache
def _root(name: str) -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    places = [_PACKAGE / f"_{name}", _PACKAGE.parent / name]
    if bundle is not None:
        places.insert(0, Path(bundle) / name)
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"{name} is missing: looked in {', '.join(map(str, places))}")


@functools.cache
def _stand_in(name: str) -> Path:
    return Path(tempfile.mkdtemp(prefix=f"{_APP}-{name}-"))
