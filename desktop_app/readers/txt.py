"""Plain text: the letters of the file and nothing else."""

from desktop_app.readers.body import Body
from desktop_app.readers.detect import decode


def read(data: bytes, path: str, encoding: str | None) -> Body:
    """The text of the file. Raises UserError: see `detect.decode`."""
    text, found = decode(data, path, chosen=encoding)
    return Body(text, found)
