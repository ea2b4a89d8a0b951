"""A `Briefing` as a Word file. The only place, with the reader of .docx, that knows python-docx."""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.briefing.write_docx.assemble import word_file
from desktop_app.model.briefing import Briefing
from desktop_app.model.errors import UserError
from desktop_app.settings.paths import resource

if TYPE_CHECKING:
    from desktop_app.briefing.templates.grafting import Grafted

__all__ = ["default_template", "own_template", "write_docx", "write_file"]


def default_template() -> bytes:
    """Our own template."""
    return resource("briefing", "template.docx").read_bytes()


def own_template(data: bytes, path: str) -> "Grafted":
    """A user's template ready to be written with, and the names of the styles it lacked. Our own stays as it is.

    Raises UserError: file_protected, file_damaged, template_too_big, template_macros, template_unsafe, template_strict.
    """
    from desktop_app.briefing.templates.grafting import Grafted, grafted

    ours = default_template()
    return Grafted(data, ()) if data == ours else grafted(data, ours, path)


def write_docx(briefing: Briefing, path: Path, template: bytes | None = None) -> None:
    """Write the briefing to `path` in the look of a template of ours or of `own_template` (ours where none is given).

    The file is whole on disk before it takes the place of an earlier one, which a failure leaves as it was.
    Raises UserError("briefing_folder_missing") or UserError("briefing_write_failed") with the system's reason.
    """
    write_file(path, word_file(briefing, template or default_template()))


def write_file(path: Path, data: bytes) -> None:
    """Put these bytes there whole or not at all. Raises as `write_docx`."""
    folder = path.parent
    if not folder.is_dir():
        raise UserError("briefing_folder_missing", folder=str(folder))
    try:
        _replace(path, data)
    except OSError as error:
        raise UserError("briefing_write_failed", path=str(path), reason=error.strerror or str(error)) from error


def _replace(path: Path, data: bytes) -> None:
    """Write beside, make sure it is on the disk, then put it in the place of the earlier file in one step."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _umask() -> int:
    """The process's mask for new files; there is no way to read it but to set it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
