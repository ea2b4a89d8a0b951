"""What the module of one format hands to the registry, and the limits that all of them keep."""

from dataclasses import dataclass

LETTER_LIMIT = 5_000_000
"""Code points of canonical text in one article."""


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a file, not yet canonical, and what the format itself says about the article ("" if nothing)."""

    text: str
    encoding: str = ""
    title: str = ""
    outlet: str = ""
    published: str = ""  # EDTF
    made: str = ""  # EDTF of the day on which the file was made, which is not that of the article
    url: str = ""
    language: str = ""
