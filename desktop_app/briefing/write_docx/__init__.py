"""A `Briefing` as a Word file. The only place, with the reader of .docx, that knows python-docx."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.briefing.write_docx.assemble import word_file
from desktop_app.model.briefing import Briefing
from desktop_app.model.errors import UserError
from desktop_app.settings.paths import resource
from desktop_app.settings.whole import written_whole

if TYPE_CHECKING:
    from desktop_app.briefing.templates.grafting import Grafted

__all__ = ["default_template", "own_template", "word_file", "write_docx", "write_file"]


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


def write_docx(
    briefing: Briefing, path: Path, template: bytes | None = None, ready: Callable[[], None] = lambda: None
) -> None:
    """Write the briefing to `path` in the look of a template of ours or of `own_template` (ours where none is given).

    The file is whole on disk before it takes the place of an earlier one, which a failure leaves as it was. `ready` is
    called before the first byte is written, and may raise.
    Raises UserError("briefing_folder_missing"), "file_open_elsewhere", or "briefing_write_failed" with the system's
    reason.
    """
    data = word_file(briefing, template or default_template())
    ready()
    write_file(path, data)


def write_file(path: Path, data: bytes) -> None:
    """Put these bytes there whole or not at all. Raises as `write_docx`."""
    with contextlib.suppress(OSError):  # a folder that can't be looked at is told by the writing
        if not path.parent.is_dir():
            raise UserError("briefing_folder_missing", folder=str(path.parent))
    with written_whole(path, "briefing_write_failed") as draft:
        draft.write_bytes(data)
