"""What is said of an agreement, and where: the answer of `agreements.status`."""

from typing import NamedTuple

ENDED = ("suspended", "expired")
LATER = ("ratified", *ENDED)  # than it was signed


class Status(NamedTuple):
    """A status and the words [first, after) that say it.

    They stand before the title, `behind` it, or in the line above its list (`heading`). `weak` says that they only name
    the document as a ground (بموجب), `signing` that they speak of signing, `finite` that somebody signed, `kept` that
    it is held to (التزم ب) beside that it was signed, `present` that they stand in the present tense of headlines.
    """

    value: str
    first: int
    after: int
    behind: bool = False
    weak: bool = False
    heading: bool = False
    signing: bool = False
    finite: bool = False
    kept: bool = False
    present: bool = False
