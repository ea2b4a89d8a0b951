"""What the filters of a query mean in a project: names become ids, dates become days, words get their forms."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from desktop_app.arabic.fold import fold
from desktop_app.arabic.query.days import covered
from desktop_app.arabic.query.names import name_in
from desktop_app.arabic.sorting import alphabetical
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.pairs import pair_of
from desktop_app.model.query import All, Either, Filter, FilterName, Limit, Match, Node, Not, Words
from desktop_app.model.things import ArticleState
from desktop_app.settings.words import LANGUAGES, words
from desktop_app.store.connection import Connection
from desktop_app.store.kinds import list_kinds
from desktop_app.store.links import relationships
from desktop_app.store.searching.known import outlet_keys, records_called

FormsOf = Callable[[str], tuple[frozenset[str], ...]]
_NONE = ("-", "none", "بلا", "لا شيء", "لا")
_DATES = (FilterName.DATE, FilterName.AFTER, FilterName.BEFORE)


def meant(connection: Connection, node: Node) -> Node:
    """The tree with a `Limit` for each `Filter`.

    Raises UserError: query_value_unknown, query_date, query_pair, query_record, query_outlet.
    """
    return _changed(node, lambda leaf: _limit(connection, leaf) if isinstance(leaf, Filter) else leaf)


def with_forms(node: Node, forms_of: FormsOf) -> Node:
    """The tree with forms for words that ask for them; `forms_of` gives those of each of some words."""

    def fill(leaf: Node) -> Node:
        if not isinstance(leaf, Words) or leaf.match is not Match.FORMS:
            return leaf
        return replace(leaf, forms=forms_of(leaf.text))

    return _changed(node, fill)


def _changed(node: Node, change: Callable[[Node], Node]) -> Node:
    match node:
        case All(parts):
            return All(tuple(_changed(part, change) for part in parts))
        case Either(parts):
            return Either(tuple(_changed(part, change) for part in parts))
        case Not(part):
            return Not(_changed(part, change))
    return change(node)


def _limit(connection: Connection, asked: Filter) -> Node:
    """A date asked for several times over is any of them; all other filters take several values at once."""
    if asked.name in _DATES:
        limits = tuple(Limit(FilterName.DATE, _days(asked.name, value, asked.place)) for value in asked.values)
        return limits[0] if len(limits) == 1 else Either(limits)
    found: list[str] = []
    for value in asked.values:
        found += _meanings(connection, asked.name, value, asked.place)
    return Limit(asked.name, tuple(dict.fromkeys(found)))


def _meanings(connection: Connection, name: FilterName, value: str, place: int) -> Sequence[str]:
    match name:
        case FilterName.KIND:
            return _named(_kinds(connection), name, value, place)
        case FilterName.STATE:
            return _named(_states(), name, value, place)
        case FilterName.PAIR:
            return _pairs(connection, value, place)
        case FilterName.OUTLET:
            wanted = alphabetical(value)
            outlets = [key for key, _name in outlet_keys(connection) if wanted in key]
            if not outlets:
                raise UserError("query_outlet", value=value, place=place + 1)
            return outlets
    records = records_called(connection, fold(value), value)
    if not records:
        raise UserError("query_record", value=value, place=place + 1)
    return records


def _states() -> list[tuple[str, str]]:
    """Name in either language, or id, and id of each state."""
    named = [(words("terminal", one)[f"state_{state}"], str(state)) for one in LANGUAGES for state in ArticleState]
    return [*named, *((str(state), str(state)) for state in ArticleState)]


def _kinds(connection: Connection) -> list[tuple[str, str]]:
    """The same of kinds; those that the project names otherwise come last."""
    named = [(words("terminal", one)[f"kind_{kind}"], str(kind)) for one in LANGUAGES for kind in Kind]
    named += [(str(kind), str(kind)) for kind in Kind]
    for row in list_kinds(connection):
        named += [(name, str(row.kind)) for name in (row.label, row.label_en, str(row.kind)) if name]
    return named


def _named(names: Sequence[tuple[str, str]], name: FilterName, value: str, place: int) -> Sequence[str]:
    found = {_key(one): meaning for one, meaning in names}.get(_key(value))
    if found is not None:
        return [found]
    arabic = _is_arabic(value)
    called: dict[str, list[str]] = {}
    for one, meaning in names:
        if not one.startswith("own_"):
            called.setdefault(meaning, []).append(one)
    # a kind of the analyst's own may have a name in one language only
    known = [
        one for given in called.values() for one in ([each for each in given if _is_arabic(each) is arabic] or given)
    ]
    raise UserError(
        "query_value_unknown",
        value=value,
        name=name_in("ar" if arabic else "en", name),
        known=("، " if arabic else ", ").join(dict.fromkeys(known)),
        place=place + 1,
    )


def _is_arabic(name: str) -> bool:
    return any("\u0600" <= letter <= "\u06ff" for letter in name)


def _key(name: str) -> str:
    return fold(name).strip().removeprefix("ال").replace(" ", "_")


def _days(name: FilterName, value: str, place: int) -> tuple[str, str]:
    days = covered(name, value)
    if days is None:
        raise UserError("query_date", value=value, place=place + 1)
    return days


def _pairs(connection: Connection, value: str, place: int) -> Sequence[str]:
    """Two countries are their pair, one is all pairs it belongs to; in codes or names of either language."""
    if fold(value) in map(fold, _NONE):
        return [""]
    codes = _countries(value)
    if len(codes) == 2:
        return [pair_of(*codes)]
    if len(codes) != 1:
        raise UserError("query_pair", value=value, place=place + 1)
    known = [pair for pair in relationships(connection) if codes[0] in pair.split("-")]
    return known or [f"{codes[0]}-{codes[0]}"]  # a country without pairs: a pair that no article has


def _countries(value: str) -> Sequence[str]:
    from desktop_app.suggest.countries import countries_in, country_codes, country_of_name

    for sign in ("–", "—", "-", "/"):
        parts = [part.strip() for part in value.split(sign)]
        if len(parts) == 2:
            codes = [_code(part, country_codes(), country_of_name) for part in parts]
            if all(codes):
                return list(dict.fromkeys(codes))
    whole = _code(value, country_codes(), country_of_name)
    return [whole] if whole else list(countries_in(value))[:3]


def _code(part: str, codes: Iterable[str], called: Callable[[str], str | None]) -> str:
    return part.upper() if part.upper() in codes else called(part) or ""
