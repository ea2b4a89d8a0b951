"""A record as the registry filters and sorts it: the words it is found by, a key for each column, what is counted."""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.arabic.sorting import alphabetical
from desktop_app.model.edtf import sort_key
from desktop_app.model.kinds import FieldSpec, Kind, ValueType, fields_of
from desktop_app.model.registry import LABEL_EN, PAIRS, column_field, columns_of
from desktop_app.store.registry import Gathered
from desktop_app.store.registry_index import IndexRow

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_RANKS = {"chosen": 0, "confirmed": 1, "guessed": 2}
Claims = list[tuple[str, str, str, str, str]]


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a kind's rows are made of: its columns with their fields, fields in words, fields of one value."""

    columns: tuple[tuple[str, FieldSpec | None], ...]
    worded: frozenset[str]
    single: frozenset[str]


@lru_cache(maxsize=64)
def _shape(kind: Kind) -> _Shape:
    specs = fields_of(kind)
    return _Shape(
        tuple((name, column_field(kind, name)) for name in columns_of(kind)),
        frozenset(spec.name for spec in specs if spec.type in (ValueType.TEXT, ValueType.RECORD)),
        frozenset(spec.name for spec in specs if not spec.multiple),
    )


def index_row(one: Gathered) -> IndexRow:
    """The row of a record."""
    shape = _shape(one.kind)
    by_field: dict[str, Claims] = {}
    for claim in one.claims:
        by_field.setdefault(claim[0], []).append(claim)
    country = next((by_field[name][0][1] for name in ("country", "code") if name in by_field), "")
    marks, _articles, sources = one.counts
    said = [claim[2] or claim[1] for claim in one.claims if claim[0] in shape.worded]
    return IndexRow(
        id=one.id,
        kind=one.kind,
        text="\n".join((*one.folded, fold("\n".join((one.label_en, *said))))),
        name=alphabetical(one.label or one.label_en),
        mentions=marks,
        sources=sources,
        guesses=one.guessed_pairs + sum(claim[3] == "guessed" for claim in one.claims),
        conflicts=sum(name in shape.single and _disagree(claims) for name, claims in by_field.items()),
        country_en=_country(country, "en") if country else None,
        sorts=tuple(_key(one, name, spec, by_field.get(name)) for name, spec in shape.columns),
        pairs=tuple(one.pairs),
    )


def _key(one: Gathered, column: str, spec: FieldSpec | None, claims: Claims | None) -> str | float | None:
    """What the row is sorted by in this column; None where it says nothing, or where another column serves."""
    if spec is not None:
        if not claims:
            return None
        shown = claims[0] if spec.multiple or len(claims) == 1 else _shown(claims)
        return _typed_key(spec, shown[1], shown[2])
    if column == LABEL_EN:
        return one.label_en.casefold() or None
    return (" ".join(one.pairs) or None) if column == PAIRS else None


def _typed_key(spec: FieldSpec, value: str, label: str) -> str | float | None:
    if spec.type is ValueType.NUMBER:
        return float(value) if _NUMBER.fullmatch(value) else None
    if spec.type is ValueType.DATE:
        return _date(value) or None
    if spec.type is ValueType.CHOICE:
        return float(spec.choices.index(value)) if value in spec.choices else None
    if spec.type is ValueType.COUNTRY:
        return _country(value, "ar")
    return _name(label or value) or None


def _shown(claims: Claims) -> tuple[str, str, str, str, str]:
    """The claim that a single field shows; as `Record.shown`."""
    best = min(_RANKS[claim[3]] for claim in claims)
    return max((claim for claim in claims if _RANKS[claim[3]] == best), key=lambda claim: _date(claim[4]))


def _disagree(claims: Claims) -> bool:
    """As `Record.conflicting`."""
    if len(claims) < 2:
        return False
    values: dict[str, str] = {}
    return any(values.setdefault(claim[4], claim[1]) != claim[1] for claim in claims)


_date = lru_cache(maxsize=20_000)(sort_key)
_name = lru_cache(maxsize=20_000)(alphabetical)


@lru_cache(maxsize=1000)
def _country(code: str, language: str) -> str:
    from desktop_app.suggest.countries import country_name

    name = country_name(code, language) or code
    return alphabetical(name) if language == "ar" else name.casefold()
