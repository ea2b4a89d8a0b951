"""Files of the analyst's that give way only to a whole one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.model.errors import UserError


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """The draft beside `path` to write to; at the end it is on the disk and takes that place. Else it is gone.

    Raises UserError("export_failed").
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise UserError("export_failed", path=path, reason=error.strerror) from error
    finally:
        draft.unlink(missing_ok=True)
