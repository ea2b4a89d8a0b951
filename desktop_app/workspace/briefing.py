"""From a pair to its Word file."""

import contextlib
import gc
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.model.briefing import Briefing
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.said import Earlier
from desktop_app.workspace.briefing_options import briefing_options, sectors_named
from desktop_app.workspace.briefings_made import (
    WORD,
    earlier_briefing,
    note_made,
    note_written,
    refuse_other_ending,
)
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.pairs import Pairs

if TYPE_CHECKING:
    from desktop_app.briefing.templates.grafting import Grafted

_TURN = 0.001  # s
STAGES = 3  # gathered, composed, written
_HTML = (".html", ".htm")


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

    refuse_other_ending(path, WORD)

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
