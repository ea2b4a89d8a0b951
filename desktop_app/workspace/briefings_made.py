"""The briefings that were made: what was in each, so that the next says what is new and each can be made again."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.model.briefing import Briefing
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import UserError
from desktop_app.model.said import Earlier, MadeBriefing
from desktop_app.settings.whole import open_elsewhere
from desktop_app.store import briefings
from desktop_app.store.store import new_id, now
from desktop_app.workspace.desk import Desk

WORD = (".docx",)
_KEY = "briefing written: "
_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, StopIteration, RecursionError)
"""What reading back raises where a briefing is of another form than this version's."""


def earlier_briefing(desk: Desk, pair: str, since: str | None) -> Earlier | None:
    """What the last briefing of the pair said; None where there is none that can be read.

    Raises UserError("date_unreadable").
    """
    if since is not None and (parse_edtf(since) is None or len(since) != len("2024-05-18")):
        raise UserError("date_unreadable", date=since)
    day = since or (datetime.now(UTC).date() - timedelta(days=1)).isoformat()
    with desk.store.reading() as connection:
        data = briefings.last_before(connection, pair, day)
    made = _read_back(data) if data is not None else None
    return Earlier(made.as_of, made.said) if made is not None else None


def note_made(desk: Desk, briefing: Briefing, path: Path, template: bytes) -> None:
    """Keep what was in it, so that the next one can say what is new and this one can be made again."""
    from desktop_app.briefing.as_data import to_json

    if desk.store.read_only:
        return
    made = MadeBriefing(
        id=new_id(),
        pair=briefing.pair,
        made_at=now(),
        author=desk.store.author,
        language=briefing.language,
        as_of=briefing.as_of,
        file_name=path.name,
        sha256=_digest(path),
        template=hashlib.sha256(template).hexdigest(),
    )
    data = briefings.pack(to_json(briefing))  # a second for a big one: nobody's mark waits for it
    with desk.store.transaction() as connection:
        briefings.note_briefing(connection, made, data, template)


def made_briefings(desk: Desk, pair: str | None) -> Sequence[MadeBriefing]:
    """Those that were made, the latest first."""
    with desk.store.reading() as connection:
        return briefings.list_briefings(connection, pair)


def make_again(desk: Desk, briefing: str, path: Path) -> MadeBriefing:
    """Write an earlier briefing once more.

    The file has the bytes it had then (`sha256`), as long as this version of the program writes as that one did.
    Raises UserError: briefing_unknown, briefing_unreadable, those of writing and of a template that is refused.
    """
    from desktop_app.briefing.templates.kept import refuse_foreign
    from desktop_app.briefing.write_docx import word_file, write_file

    refuse_other_ending(path, WORD)
    with desk.store.reading() as connection:
        found = briefings.get_briefing(connection, briefing)
    if found is None:
        raise UserError("briefing_unknown", briefing=briefing)
    made, data, template = found
    kept = _read_back(data)
    if kept is None:
        raise UserError("briefing_unreadable", file=made.file_name)
    refuse_foreign(template, made.file_name)  # a project file comes from elsewhere as well as a template does
    try:
        written = word_file(kept, template)
    except _UNREADABLE as error:
        raise UserError("briefing_unreadable", file=made.file_name) from error
    write_file(path, written)
    return made


def note_written(desk: Desk, path: Path) -> None:
    """Remember what was written where, so that a later briefing knows its own earlier file from an edited one."""
    if not desk.store.read_only:
        desk.store.set_meta(_KEY + path.name, _digest(path))


def unclaimed_path(desk: Desk, path: Path) -> Path:
    """`path`, or "name (2).docx" and so on where a file stands that isn't as this project last wrote it there, or
    that a program has open."""
    number, candidate = 1, path
    while candidate.exists() and (
        desk.store.meta(_KEY + candidate.name) != _digest(candidate) or open_elsewhere(candidate)
    ):
        number += 1
        candidate = path.with_stem(f"{path.stem} ({number})")
    return candidate


def refuse_other_ending(path: Path, endings: Sequence[str]) -> None:
    """A file is named by what it is: a Word file called .pdf opens nowhere. Raises UserError("briefing_ending")."""
    if path.suffix.lower() not in endings:
        raise UserError("briefing_ending", name=path.name, ending=endings[0])


def _read_back(data: str) -> Briefing | None:
    """The briefing as it was kept; None where another version of the program kept it in another form."""
    from desktop_app.briefing.as_data import from_json

    try:
        return from_json(data)
    except _UNREADABLE:
        return None


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:  # a file that can't be read is nobody's to replace
        return ""
