"""From a pair to its Word file."""

import contextlib
import gc
import hashlib
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import __version__
from desktop_app.arabic.fold import fold
from desktop_app.model.briefing import Briefing, BriefingOptions, Length
from desktop_app.model.dossier import Dossier
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.said import Earlier, MadeBriefing
from desktop_app.settings.whole import open_elsewhere
from desktop_app.store import briefings
from desktop_app.store.records import list_records
from desktop_app.store.store import new_id, now
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.pairs import Pairs

if TYPE_CHECKING:
    from desktop_app.briefing.templates.grafting import Grafted

_KEY = "briefing written: "
_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, StopIteration, RecursionError)
"""What reading back raises where a briefing is of another form than this version's."""
_TURN = 0.001  # s
STAGES = 3  # gathered, composed, written
_WORD, _HTML = (".docx",), (".html", ".htm")


def compose(
    dossier: Dossier, options: Mapping[str, Any], earlier: Earlier | None = None, look: bytes | None = None
) -> Briefing:
    """The briefing as data, one page of it fitted to the page of `look`, a grafted template or ours (None).

    Raises UserError: date_unreadable, period_unreadable, period_empty, sector_empty.
    """
    from desktop_app.briefing.make import make_briefing

    return make_briefing(dossier, briefing_options(dossier, options), earlier, look)


def composed(
    desk: Desk, pairs: Pairs, pair: str, options: Mapping[str, Any], since: str | None, look: bytes | None = None
) -> Briefing:
    """The pair's briefing as data, from the project as it is now; `sectors` of the options may be names.

    Raises UserError: pair_unreadable, pair_without_articles, sector_unknown, those of `compose`.
    """
    given = dict(options)
    if given.get("sectors"):
        given["sectors"] = sectors_named(desk, given["sectors"])
    dossier = pairs.dossier(pair)
    return compose(dossier, given, earlier_briefing(desk, dossier.pair, since), look)


def sectors_named(desk: Desk, names: Iterable[str]) -> tuple[str, ...]:
    """The ids of sectors given by id or by one of their names, spelled any way. Raises UserError("sector_unknown")."""
    with desk.store.reading() as connection:
        listed = list_records(connection, Kind.SECTOR)
    known: dict[str, str] = {}
    for record in listed:
        for name in (record.label, record.label_en, *(alias.text for alias in record.aliases)):
            known.setdefault(fold(name).strip(), record.id)
    known |= {record.id: record.id for record in listed}
    found = []
    for name in names:
        sector = known.get(name) or known.get(fold(name).strip())
        if not name.strip() or sector is None:
            raise UserError("sector_unknown", sector=name)
        found.append(sector)
    return tuple(dict.fromkeys(found))


def write_briefing(
    desk: Desk,
    pairs: Pairs,
    pair: str,
    path: Path,
    options: Mapping[str, Any],
    since: str | None,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    template: Path | None = None,
) -> Path:
    """Gather, compose, write, note; an earlier file is replaced only by a whole one. Raises Cancelled between stages.

    `since`: compare with the last briefing made up to that day (ISO 8601); None for the last of an earlier day,
    since those of today are drafts of one another. `template`: a user's own Word file in whose look it is written.
    """
    from desktop_app.briefing.write_docx import write_docx

    refuse_other_ending(path, _WORD)

    def go_on() -> None:
        if cancelled():
            raise Cancelled

    def stage(number: int) -> None:
        go_on()
        progress(number, STAGES)

    def written() -> None:
        look = read_template(template).data
        stage(1)
        briefing = composed(desk, pairs, pair, options, since, look)
        stage(2)
        write_docx(briefing, path, look, ready=go_on)
        note_written(desk, path)
        note_made(desk, briefing, path, look)

    stage(0)
    with letting_others_go_first():
        written()  # what it held is gone before rubbish is looked for again
    progress(STAGES, STAGES)
    return path


@contextlib.contextmanager
def letting_others_go_first() -> Iterator[None]:
    """Threads change more often, and Python doesn't look for rubbish meanwhile.

    In a briefing of 20,000 marks nothing goes in circles, yet a search of all that it holds stops every thread, the
    window's too, for a third of a second.
    """
    was, interval = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        if was:
            gc.enable()


def read_template(path: Path | None) -> "Grafted":
    """A user's template ready to be written with, and the names of the styles it lacked; ours for None.

    Raises UserError: file_missing, file_unreadable, file_protected, file_damaged, template_too_big, template_macros,
    template_unsafe, template_strict.
    """
    from desktop_app.briefing.write_docx import default_template, own_template

    if path is None:
        return own_template(default_template(), "")
    from desktop_app.briefing.templates.refusing import MOST_BYTES

    try:
        if not path.is_file() and path.exists():  # a folder, a device that never ends
            raise UserError("file_unreadable", path=path)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise UserError("file_missing", path=path) from error
    except OSError as error:
        raise UserError("file_unreadable", path=path) from error
    if len(data) > MOST_BYTES:
        raise UserError("template_too_big", path=path, limit=MOST_BYTES // 1_000_000)
    return own_template(data, str(path))


def look_of(template: Path | None) -> bytes | None:
    """A user's template ready to be written with; None for ours. Raises as `read_template`."""
    return None if template is None else read_template(template).data


def save_template(path: Path) -> None:
    """Write our own template out for editing; nothing is written over.

    Raises UserError: template_there, briefing_folder_missing, briefing_write_failed.
    """
    from desktop_app.briefing.write_docx import default_template, write_file

    with contextlib.suppress(OSError):  # what can't be looked at is told by the writing
        if path.exists():
            raise UserError("template_there", path=path)
    write_file(path, default_template())


def as_html(briefing: Briefing, simple: bool = False, inks: Mapping[str, str] | None = None) -> str:
    """One HTML file for a quick look; `simple`: for `QTextDocument`, to preview and to print, in other `inks`."""
    from desktop_app.briefing.write_html import write_html

    return write_html(briefing, simple, inks)


def write_html_file(
    desk: Desk,
    pairs: Pairs,
    pair: str,
    path: Path,
    options: Mapping[str, Any],
    since: str | None,
    template: Path | None = None,
) -> Path:
    """The briefing as HTML in a file. It is a look at the work and not kept among the briefings made."""
    from desktop_app.briefing.write_docx import write_file

    refuse_other_ending(path, _HTML)
    write_file(path, as_html(composed(desk, pairs, pair, options, since, look_of(template))).encode("utf-8"))
    return path


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


def _read_back(data: str) -> Briefing | None:
    """The briefing as it was kept; None where another version of the program kept it in another form."""
    from desktop_app.briefing.as_data import from_json

    try:
        return from_json(data)
    except _UNREADABLE:
        return None


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

    refuse_other_ending(path, _WORD)
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


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:  # a file that can't be read is nobody's to replace
        return ""


def briefing_options(dossier: Dossier, given: Mapping[str, Any]) -> BriefingOptions:
    """The options with the names of the countries in the dossier. Raises UserError: date_unreadable, period_unreadable.
    """
    from desktop_app.briefing.period import is_period
    from desktop_app.suggest.countries import country_name

    options = BriefingOptions(**{name: value for name, value in given.items() if value is not None})
    options = replace(options, length=Length(options.length))  # a setting keeps its name
    if options.as_of and parse_edtf(options.as_of) is None:
        raise UserError("date_unreadable", date=options.as_of)
    if options.period and not is_period(options.period):
        raise UserError("period_unreadable", period=options.period)
    codes = {*dossier.countries, *(claim.value for r in (*dossier.records, *dossier.others) for claim in r.claims)}
    sides = {claim.side for r in (*dossier.records, *dossier.others) for claim in r.claims}
    names = {
        code: (country_name(code, "ar"), country_name(code, "en"))
        for code in sorted(codes | sides)
        if len(code) == 2 and code.isalpha() and code.isupper()
    }
    return replace(options, countries=names, program=f"Mujaz {__version__}")
