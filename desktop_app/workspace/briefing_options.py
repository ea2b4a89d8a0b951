"""What a briefing is asked for: options from the window or the command line, checked, with the names they need."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from desktop_app import __version__
from desktop_app.arabic.fold import fold
from desktop_app.model.briefing import BriefingOptions, Length
from desktop_app.model.dossier import Dossier
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.store.records import list_records
from desktop_app.workspace.desk import Desk


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
