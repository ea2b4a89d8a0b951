"""What the pickers of a form offer: choices, countries, currencies, records of the kinds that fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import FieldSpec, Kind, ValueType
from desktop_app.model.things import Record
from desktop_app.ui.countries import country_name, find_countries
from desktop_app.ui.inspector.values import shown_value
from desktop_app.ui.language import translate
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.word_tables import CURRENCIES
from desktop_app.ui.words import choice_name, currency_name, kind_name, new_of, record_name

_MOST = 60
_BEGUN = 2  # letters of a word that is completed
_COMPLETED = 4
_FIRST = 8  # that are offered before anything is typed: what is all in sight
_FEW = 24  # of values that are offered for a line to type in


@dataclass(frozen=True, slots=True)
class NewRecord:
    """The value of the option that makes a record."""

    kind: Kind
    label: str


class Near:
    """What may be meant of what stands near the current mark; asked for once for each list that is opened."""

    def __init__(self, session: Session, spec: FieldSpec, shown: Callable[[], Record | None]) -> None:
        """`shown` tells the record of the form."""
        self._session, self._spec, self._shown = session, spec, shown
        self._values: Sequence[str] = ()
        self._typing: Sequence[str] | None = None
        self._names: Sequence[str] | None = None

    def values(self, typed: str = "") -> Sequence[str]:
        """Values of the field, the likeliest first; while letters are typed, those of when the list was opened."""
        record, mark = self._shown(), self._session.current_mark()
        if not typed:
            self._names = self._typing = None
        if record is None or mark is None or mark.record != record.id:
            self._values = ()
            return ()
        ask, words = self._session.desk.records.offered, self._spec.type is ValueType.TEXT
        if typed and words:
            if self._typing is None:
                self._typing = self._session.act(ask, record.id, self._spec.name, mark.id, parts=True) or ()
            return self._typing
        if not typed or not self._values:
            self._values = self._session.act(ask, record.id, self._spec.name, mark.id) or ()
        return self._values

    def options(self, typed: str) -> list[Option]:
        """The same as rows, those of words only as far as they hold what is typed; dates and numbers are typed anew."""
        if typed and self._spec.type is not ValueType.TEXT:
            return []
        wanted = _bare(typed)
        found = [Option(shown_value(self._session, self._spec, value), value) for value in self.values(typed)]
        held = [one for one in found if _holds(_bare(one.label), wanted)]
        held.sort(key=lambda one: not _bare(one.label).startswith(wanted))
        return [*self._completed(typed), *held][: _FEW if typed else _FIRST]

    def _completed(self, typed: str) -> list[Option]:
        """What is typed with its last word made a name that is marked in the article: "minister of " and a country."""
        before, space, begun = typed.rpartition(" ")
        article = self._session.article
        if not space or len(begun) < _BEGUN or article is None:
            return []
        if self._names is None:
            self._names = self._session.act(self._session.desk.records.named_in, article) or ()
        wanted = _bare(begun)
        found = [f"{before} {name}" for name in self._names if _bare(name).startswith(wanted)]
        return [Option(one, one) for one in found[:_COMPLETED]]


def search_for(
    session: Session, spec: FieldSpec, near: Near | None = None
) -> Callable[[str], Sequence[Option]]:
    """The search of a field's picker, with what stands `near` first. The value "" clears a single field."""
    if spec.type is ValueType.CHOICE:
        return lambda typed: _clearable(spec, _choices(spec, typed))
    if spec.type is ValueType.COUNTRY:
        return lambda typed: _clearable(spec, _countries(typed, near))
    if spec.type is ValueType.CURRENCY:
        return lambda typed: _clearable(spec, _currencies(typed))
    return lambda typed: _clearable(spec, _records(session, spec.of, typed, near))


def countries(typed: str) -> list[Option]:
    """Countries whose names hold what is typed; their value is the code."""
    return [Option(country_name(code), code, code) for code in find_countries(typed)[:_MOST]]


def _countries(typed: str, near: Near | None) -> list[Option]:
    first = near.values(typed) if near is not None else ()
    found = countries(typed)
    if typed:
        return sorted(found, key=lambda one: one.value not in first)
    return _divided([*(Option(country_name(code), code, code) for code in first), *found], first)


def _divided(found: list[Option], first: Sequence[str]) -> list[Option]:
    """Those of `first` in that order, then the others, each under its heading."""
    by_value = {one.value: one for one in found if isinstance(one.value, str)}
    near = [by_value[value] for value in first if value in by_value]
    if not near:
        return found
    others = [one for one in found if one.value not in first]
    heads = [Option(words, heading=True) for words in (translate("Picker", "In this text"), translate("Picker", "All"))]
    return [heads[0], *near, *([heads[1], *others] if others else ())]


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


def _records(session: Session, kinds: tuple[Kind, ...], typed: str, near: Near | None = None) -> list[Option]:
    """Of all kinds the best match first: a country before the bodies that bear its name."""
    first = near.values(typed) if near is not None else ()
    ranked: list[tuple[int, bool, Option]] = []
    for kind in kinds:
        detail, icon = kind_name(kind) if len(kinds) > 1 else "", kind_looks().of(kind).icon
        for one in session.desk.records.search(kind, typed, _MOST - len(ranked)):
            english = look().language == "en" and one.label_en
            name = one.label_en if english else one.label or one.label_en
            option = Option(name, one.record, detail, icon, look().theme.kind(kind))
            ranked.append((_distance((one.label, one.label_en), typed), one.record not in first, option))
    found = [option for *_rank, option in sorted(ranked, key=lambda row: row[:2])]
    if not typed:
        found = _divided([*(_option(session, one, len(kinds) > 1) for one in first), *found], first)
    if typed:
        found += [Option(f"{new_of(kind)}: {typed}", NewRecord(kind, typed), icon="plus") for kind in kinds]
    return found


def _option(session: Session, key: str, named: bool) -> Option:
    """A record as a row, with its kind where several are `named`."""
    record = session.record(key)
    if record is None:
        return Option("", key)
    detail = kind_name(record.kind) if named else ""
    return Option(record_name(record), key, detail, kind_looks().of(record.kind).icon, look().theme.kind(record.kind))


def _holds(name: str, wanted: str) -> bool:
    """Whether one of the words begins with what is typed, or the name holds several such words."""
    return name.startswith(wanted) or f" {wanted}" in name or f" ال{wanted}" in name


def _distance(names: Sequence[str], typed: str) -> int:
    """0 for the very name, 1 where it begins with what is typed, 2 elsewhere; 0 for all where nothing is typed."""
    wanted = _bare(typed)
    folded = [_bare(name) for name in names if name]
    if not wanted or wanted in folded:
        return 0
    return 1 if any(name.startswith(wanted) for name in folded) else 2


def _bare(words: str) -> str:
    return fold(" ".join(words.split())).casefold().removeprefix("ال")
