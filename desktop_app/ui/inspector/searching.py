"""What the pickers of a form offer: choices, countries, currencies, records of the kinds that fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import FieldSpec, Kind, ValueType
from desktop_app.ui.countries import country_name, find_countries
from desktop_app.ui.language import translate
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.words import CURRENCIES, choice_name, currency_name, kind_name, new_of

_MOST = 60


@dataclass(frozen=True, slots=True)
class NewRecord:
    """The value of the option that makes a record."""

    kind: Kind
    label: str


def search_for(session: Session, spec: FieldSpec) -> Callable[[str], Sequence[Option]]:
    """The search of a field's picker. The value "" clears a single field."""
    if spec.type is ValueType.CHOICE:
        return lambda typed: _clearable(spec, _choices(spec, typed))
    if spec.type is ValueType.COUNTRY:
        return lambda typed: _clearable(spec, countries(typed))
    if spec.type is ValueType.CURRENCY:
        return lambda typed: _clearable(spec, _currencies(typed))
    return lambda typed: _clearable(spec, _records(session, spec.of, typed))


def countries(typed: str) -> list[Option]:
    """Countries whose names hold what is typed; their value is the code."""
    return [Option(country_name(code), code, code) for code in find_countries(typed)[:_MOST]]


def _clearable(spec: FieldSpec, options: list[Option]) -> list[Option]:
    if not spec.multiple:
        options.append(Option(translate("Picker", "Leave empty"), "", icon="x"))
    return options


def _choices(spec: FieldSpec, typed: str) -> list[Option]:
    wanted = fold(typed).casefold()
    named = [(fold(choice_name(one)).casefold(), one) for one in spec.choices]
    held = [(name, one) for name, one in named if wanted in name or wanted in one]
    held.sort(key=lambda pair: not any(word.removeprefix("ال").startswith(wanted) for word in pair))
    return [Option(choice_name(one), one) for _name, one in held]


def _currencies(typed: str) -> list[Option]:
    wanted = typed.casefold()
    found = [
        Option(currency_name(code), code, code)
        for code in CURRENCIES
        if wanted in code.casefold() or wanted in currency_name(code).casefold()
    ]
    if len(typed) == 3 and typed.isascii() and typed.isalpha() and typed.upper() not in CURRENCIES:
        found.append(Option(typed.upper(), typed.upper()))
    return found


def _records(session: Session, kinds: tuple[Kind, ...], typed: str) -> list[Option]:
    """Of all kinds the best match first: a country before the bodies that bear its name."""
    ranked: list[tuple[int, Option]] = []
    for kind in kinds:
        detail, icon = kind_name(kind) if len(kinds) > 1 else "", kind_looks().of(kind).icon
        for one in session.desk.records.search(kind, typed, _MOST - len(ranked)):
            english = look().language == "en" and one.label_en
            name = one.label_en if english else one.label or one.label_en
            option = Option(name, one.record, detail, icon, look().theme.kind(kind))
            ranked.append((_distance((one.label, one.label_en), typed), option))
    found = [option for _distance, option in sorted(ranked, key=lambda pair: pair[0])]
    if typed:
        found += [Option(f"{new_of(kind)}: {typed}", NewRecord(kind, typed), icon="plus") for kind in kinds]
    return found


def _distance(names: Sequence[str], typed: str) -> int:
    """0 for the very name, 1 where it begins with what is typed, 2 elsewhere; 0 for all where nothing is typed."""
    wanted = _bare(typed)
    folded = [_bare(name) for name in names if name]
    if not wanted or wanted in folded:
        return 0
    return 1 if any(name.startswith(wanted) for name in folded) else 2


def _bare(words: str) -> str:
    return fold(" ".join(words.split())).casefold().removeprefix("ال")
