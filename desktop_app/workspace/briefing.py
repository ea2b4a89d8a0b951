"""From a pair to its Word file."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.model.briefing import Briefing, BriefingOptions
from desktop_app.model.dossier import Dossier
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.pairs import Pairs

_KEY = "briefing written: "
STAGES = 3  # gathered, composed, written


def compose(dossier: Dossier, options: Mapping[str, Any]) -> Briefing:
    """The briefing as data. Raises UserError("date_unreadable") for an unreadable `as_of`."""
    from desktop_app.briefing.make import make_briefing

    return make_briefing(dossier, briefing_options(dossier, options))


def write_briefing(
    pairs: Pairs,
    pair: str,
    path: Path,
    options: Mapping[str, Any],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Path:
    """Gather, compose, write; an earlier file is replaced only by a whole one. Raises Cancelled between stages."""
    from desktop_app.briefing.write_docx import write_docx

    def stage(number: int) -> None:
        if cancelled():
            raise Cancelled
        progress(number, STAGES)

    stage(0)
    dossier = pairs.dossier(pair)
    stage(1)
    briefing = compose(dossier, options)
    stage(2)
    write_docx(briefing, path)
    progress(STAGES, STAGES)
    return path


def note_written(desk: Desk, path: Path) -> None:
    """Remember what was written where, so that a later briefing knows its own earlier file from an edited one."""
    if not desk.store.read_only:
        desk.store.set_meta(_KEY + path.name, _digest(path))


def unclaimed_path(desk: Desk, path: Path) -> Path:
    """`path`, or "name (2).docx" and so on where a file stands that isn't as this project last wrote it there."""
    number, candidate = 1, path
    while candidate.exists() and desk.store.meta(_KEY + candidate.name) != _digest(candidate):
        number += 1
        candidate = path.with_stem(f"{path.stem} ({number})")
    return candidate


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:  # a file that can't be read is nobody's to replace
        return ""


def briefing_options(dossier: Dossier, given: Mapping[str, Any]) -> BriefingOptions:
    """The options with the names of the countries in the dossier. Raises UserError("date_unreadable")."""
    from desktop_app.suggest.countries import country_name

    options = BriefingOptions(**{name: value for name, value in given.items() if value is not None})
    if options.as_of and parse_edtf(options.as_of) is None:
        raise UserError("date_unreadable", date=options.as_of)
    codes = {*dossier.countries, *(claim.value for r in (*dossier.records, *dossier.others) for claim in r.claims)}
    sides = {claim.side for r in (*dossier.records, *dossier.others) for claim in r.claims}
    names = {
        code: (country_name(code, "ar"), country_name(code, "en"))
        for code in sorted(codes | sides)
        if len(code) == 2 and code.isalpha() and code.isupper()
    }
    return replace(options, countries=names, program=f"Mujaz {__version__}")
