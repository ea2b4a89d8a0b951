"""What a reader makes of a file, and what an import says of each path it was given."""

from dataclasses import dataclass, field
from typing import Literal

from desktop_app.model.errors import UserError


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as read from a file, a page or the clipboard, before a project knows it.

    `text` is canonical (see `desktop_app.arabic.canonical`) and holds the whole article, headline and dateline
    included. Title, outlet, agency and the dateline are guesses for the analyst to mend; "" where nothing was
    found. Dates are EDTF. `original` are the bytes as they came and `sha256` is their digest in hexadecimal.
    """

    text: str = field(repr=False)
    title: str
    outlet: str
    agency: str
    dateline_place: str
    dateline_date: str
    published: str
    url: str
    language: str
    file_name: str
    format: Literal["txt", "html", "docx", "pasted"]
    encoding: str  # the WHATWG name ("utf-8", "windows-1256"); "" where the format has none
    original: bytes = field(repr=False)
    sha256: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What became of one path. `article` is the id of the article added or already known.

    `grouped` says that it prints the text of another again, or is the first printing of one that was here.
    """

    path: str
    status: Literal["added", "known", "failed"]
    article: str | None
    error: UserError | None
    grouped: bool = False
