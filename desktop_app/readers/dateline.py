"""Datelines: where and when the news was written, and by which agency, in the orders that the agencies have.

PLACE DATE (AGENCY)   PLACE في DATE / AGENCY /   PLACE - D - M (AGENCY) --   PLACE HIJRI الموافق DATE م AGENCY
PLACE/ DATE/ AGENCY/  PLACE – AGENCY –           AGENCY – PLACE –            PLACE / BYLINE / AGENCY
PLACE – DATE:         (AGENCY) –                 PLACE، DATE –               TOWN –
PLACE، COUNTRY – DATE:   DATE – PLACE، COUNTRY:
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.readers.credits import DASH, QUOTES, TRIM, is_agency, is_town
from desktop_app.readers.dateline_walk import CLOSED, PLACE_WORDS, STRONG, Walk
from desktop_app.readers.head_days import HeadDay

HEAD_LETTERS = 120
"""Code points of a line in which its dateline stands."""

_PUNCTUATED = re.compile(rf"[{DASH}()/:.]")
_BYLINE_LETTERS = 60
_CLOSER = re.compile(r"\s*[)/]")


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a line told before its sentence begins, at `end` (code points); `day` may lack its year."""

    place: str
    day: HeadDay | None
    agency: str
    end: int
    outlet: str = ""

    @property
    def is_sure(self) -> bool:
        """True where an agency or a town that is known speaks for it."""
        return bool(self.agency or is_town(self.place))


def read_dateline(line: str, days: Sequence[HeadDay], first: bool = False) -> Dateline | None:
    """The dateline with which a line begins; None where it begins with none. `days` are those of its first letters,
    `first` is True where a headline may stand."""
    if not days and _PUNCTUATED.search(line, 0, HEAD_LETTERS) is None:
        agency = line.strip(TRIM) if len(line) <= _BYLINE_LETTERS and is_agency(line) else ""
        return Dateline("", None, agency, len(line)) if agency else None
    walk = Walk(line[:HEAD_LETTERS], days)
    while walk.step():
        pass
    if first and not (walk.agency or is_town(walk.place)):
        return None
    return _found(walk, len(line)) or (None if first else _byline(walk, len(line)))


def _found(walk: Walk, length: int) -> Dateline | None:
    """The dateline of a line of `length` letters, if what was met makes one and is closed as one."""
    if walk.agency:
        told = walk.place or walk.day or walk.enclosed or STRONG.match(walk.line, walk.at)
        return Dateline(walk.place, walk.day, walk.agency, walk.at) if told else None
    if not walk.place or not CLOSED.match(walk.line, walk.at):
        return None
    closer = _CLOSER.match(walk.line, walk.at)
    end = closer.end() if closer else walk.at
    if walk.day is not None:
        holds = is_town(walk.place) or bool(walk.day.edtf and walk.line[end:].strip(TRIM))
    else:
        holds = is_town(walk.place) and length - walk.at > HEAD_LETTERS  # a town and a dash, and then a paragraph
    return Dateline(walk.place, walk.day, "", end) if holds else None


def _byline(walk: Walk, length: int) -> Dateline | None:
    """Of a short line: the town in front of a reporter's name, or of the outlet's in quotation marks."""
    rest = walk.line[walk.at :].strip(" :/" + DASH)
    if length > _BYLINE_LETTERS or walk.day or walk.agency or not is_town(walk.place) or not rest:
        return None
    if len(rest.split()) > PLACE_WORDS or rest[-1] in ".؟!…" or not CLOSED.match(walk.line, walk.at):
        return None
    outlet = rest.strip(QUOTES) if rest[0] in QUOTES and rest[-1] in QUOTES else ""
    return Dateline(walk.place, None, "", length, outlet)
