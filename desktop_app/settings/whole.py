"""Files of the analyst's that give way only to a whole one."""

import contextlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.model.errors import UserError

_LETTERS = 40  # of the name, in that of its draft: names have a longest


@contextmanager
def written_whole(path: Path, failure: str = "export_failed") -> Iterator[Path]:
    """The draft beside `path` to write to; at the end it is on the disk and takes that place. Else it is gone.

    An earlier file keeps its rights; a new one has those that the system gives. Raises UserError of the code
    `failure` with path and reason, "file_open_elsewhere" with path and lock.
    """
    draft = path.with_name(f".{path.name[:_LETTERS]}.{secrets.token_hex(4)}.part")
    try:
        if lock := open_elsewhere(path):
            raise UserError("file_open_elsewhere", path=path, lock=lock)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        if path.exists():
            draft.chmod(path.stat().st_mode & 0o777)
        draft.replace(path)
    except OSError as error:
        raise UserError(failure, path=path, reason=error.strerror or str(error)) from error
    finally:
        with contextlib.suppress(OSError):  # where the folder is gone, the draft is too
            draft.unlink(missing_ok=True)


def open_elsewhere(path: Path) -> str:
    """The name of the lock that LibreOffice or Word keeps beside a file that it has open; "" where there is none.

    Where a system lets a file be replaced under the program that has it open, what is then saved there would be lost.
    """
    libre, word = f".~lock.{path.name}#", _lock_of_word(path.name)
    with contextlib.suppress(OSError):  # what can't be looked at is told by the writing
        if not path.exists():
            return ""
        if path.with_name(libre).exists():
            return libre
        if path.with_name(word).exists():
            alike = [one for one in path.parent.iterdir() if one.name != word and _lock_of_word(one.name) == word]
            return word if len(alike) == 1 else ""  # Word names the locks of CN-TJ.docx and KZ-TJ.docx alike
    return ""


def _lock_of_word(name: str) -> str:
    """In the place of the first letters of a long name, before a short one."""
    stem = name.rsplit(".", 1)[0]
    return f"~${name[min(2, max(0, len(stem) - 6)) :]}"
