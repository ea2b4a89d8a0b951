"""The kinds of thing an annotation can mark, and the fields a record of each kind has.

The catalogue below is the single answer to "what can be filled in": the store checks against it, the
inspector draws its forms from it, and the briefing reads it. Words for the screen and for documents are
looked up elsewhere by these names.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_OWN = re.compile("own_[0-9a-f]{8}")


class Kind(StrEnum):
    """What an annotation marks; also the kind of the record it is evidence for.

    The members are the kinds every project has. A kind of the analyst's own is made when its id ("own_" and
    eight hex digits) is first asked for: one object for each id, so that `is` holds for it too, but no member,
    so that `for kind in Kind` gives those of every project.
    """

    __hash__ = str.__hash__  # what a string equal to it has; Enum's is several times slower

    @classmethod
    def _missing_(cls, value: object) -> "Kind | None":
        if not isinstance(value, str) or _OWN.fullmatch(value) is None:
            return None
        made = str.__new__(cls, value)
        made._name_ = made._value_ = value
        known: Kind = cls._value2member_map_.setdefault(value, made)  # type: ignore[assignment]
        return known

    @property
    def own(self) -> bool:
        """Whether it is a kind of the analyst's own."""
        return self._value_.startswith("own_")

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    PLACE = "place"
    AGREEMENT = "agreement"
    SECTOR = "sector"
    MEETING = "meeting"
    FIGURE = "figure"
    STATEMENT = "statement"
    EVENT = "event"


ENTITY_KINDS = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE, Kind.EVENT})
"""Kinds whose records are named things with aliases (`mujaz list PROJECT entities`)."""


class ValueType(StrEnum):
    """How the text of a claim's value is to be read."""

    TEXT = "text"
    DATE = "date"  # EDTF level 1
    NUMBER = "number"  # decimal digits, "." as the point, no grouping
    COUNTRY = "country"  # ISO 3166 alpha-2
    CURRENCY = "currency"  # ISO 4217
    CHOICE = "choice"  # one of FieldSpec.choices
    RECORD = "record"  # the id of a record, one of FieldSpec.of


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a kind of record.

    `multiple` fields hold a set of values; a single field with two live values is a conflict.
    `sided` values belong to one country of a pair (the bodies that sign).
    `dated` values hold as of a date (a status).
    """

    name: str
    type: ValueType
    multiple: bool = False
    choices: tuple[str, ...] = ()
    of: tuple[Kind, ...] = ()
    sided: bool = False
    dated: bool = False


AGREEMENT_KINDS = (
    "treaty", "agreement", "memorandum", "protocol", "roadmap", "plan", "programme", "declaration",
    "joint_statement", "contract", "loan", "letter_of_intent", "other",
)  # fmt: skip
AGREEMENT_STATUSES = (
    "proposed", "under_negotiation", "announced", "signed", "ratified", "in_force", "expired", "suspended",
)  # fmt: skip
MEETING_KINDS = (
    "state_visit", "official_visit", "working_visit", "summit", "talks", "phone_call", "signing_ceremony",
    "forum", "invitation", "other",
)  # fmt: skip
MEETING_LEVELS = ("top", "government", "ministerial", "expert")
STATEMENT_KINDS = ("position", "commitment", "call", "invitation", "level_of_relations")
COMPARISONS = ("exactly", "about", "more_than", "less_than")
RANKS = ("head_of_state", "head_of_government", "minister", "ambassador", "official", "other")

_NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY)
_SECTORS = FieldSpec("sectors", ValueType.RECORD, multiple=True, of=(Kind.SECTOR,))

FIELDS: dict[Kind, tuple[FieldSpec, ...]] = {
    Kind.PERSON: (
        FieldSpec("role", ValueType.TEXT),
        FieldSpec("role_en", ValueType.TEXT),
        FieldSpec("rank", ValueType.CHOICE, choices=RANKS),
        FieldSpec("country", ValueType.COUNTRY),
        FieldSpec("in_office", ValueType.DATE),
    ),
    Kind.ORGANISATION: (FieldSpec("country", ValueType.COUNTRY),),
    Kind.COUNTRY: (FieldSpec("code", ValueType.COUNTRY),),
    Kind.PLACE: (FieldSpec("country", ValueType.COUNTRY),),
    Kind.EVENT: (
        FieldSpec("date", ValueType.DATE),
        FieldSpec("place", ValueType.RECORD, of=(Kind.PLACE, Kind.COUNTRY)),
    ),
    Kind.AGREEMENT: (
        FieldSpec("kind", ValueType.CHOICE, choices=AGREEMENT_KINDS),
        FieldSpec("status", ValueType.CHOICE, choices=AGREEMENT_STATUSES, dated=True),
        FieldSpec("signed", ValueType.DATE),
        FieldSpec("years", ValueType.DATE),
        FieldSpec("place", ValueType.RECORD, of=(Kind.PLACE, Kind.COUNTRY)),
        FieldSpec("parties", ValueType.COUNTRY, multiple=True),
        FieldSpec("bodies", ValueType.RECORD, multiple=True, of=(Kind.ORGANISATION, Kind.COUNTRY), sided=True),
        FieldSpec("signatories", ValueType.RECORD, multiple=True, of=(Kind.PERSON,), sided=True),
        FieldSpec("value", ValueType.NUMBER),
        FieldSpec("currency", ValueType.CURRENCY),
        _SECTORS,
    ),
    Kind.SECTOR: (FieldSpec("parent", ValueType.RECORD, of=(Kind.SECTOR,)),),
    Kind.MEETING: (
        FieldSpec("kind", ValueType.CHOICE, choices=MEETING_KINDS),
        FieldSpec("level", ValueType.CHOICE, choices=MEETING_LEVELS),
        FieldSpec("date", ValueType.DATE),
        FieldSpec("place", ValueType.RECORD, of=(Kind.PLACE, Kind.COUNTRY)),
        FieldSpec("participants", ValueType.RECORD, multiple=True, of=_NAMED, sided=True),
        FieldSpec("outcome", ValueType.TEXT),
    ),
    Kind.FIGURE: (
        FieldSpec("measure", ValueType.TEXT),
        FieldSpec("value", ValueType.NUMBER),
        FieldSpec("unit", ValueType.TEXT),
        FieldSpec("comparison", ValueType.CHOICE, choices=COMPARISONS),
        FieldSpec("change", ValueType.NUMBER),  # per cent against the period before
        FieldSpec("period", ValueType.DATE),
        FieldSpec("source", ValueType.RECORD, of=_NAMED),
        _SECTORS,
    ),
    Kind.STATEMENT: (
        FieldSpec("kind", ValueType.CHOICE, choices=STATEMENT_KINDS),
        FieldSpec("speaker", ValueType.RECORD, of=_NAMED),
        FieldSpec("addressee", ValueType.RECORD, of=_NAMED),
        FieldSpec("gist", ValueType.TEXT),
        FieldSpec("gist_en", ValueType.TEXT),
        FieldSpec("date", ValueType.DATE),
        _SECTORS,
    ),
}


OWN_FIELDS = (
    FieldSpec("description", ValueType.TEXT),
    FieldSpec("description_en", ValueType.TEXT),
    FieldSpec("date", ValueType.DATE),
    FieldSpec("country", ValueType.COUNTRY),
    FieldSpec("place", ValueType.RECORD, of=(Kind.PLACE, Kind.COUNTRY)),
    _SECTORS,
)
"""The form of a kind of the analyst's own."""


def fields_of(kind: Kind) -> tuple[FieldSpec, ...]:
    """The fields that a record of the kind has."""
    return OWN_FIELDS if kind.own else FIELDS[kind]


def is_entity(kind: Kind) -> bool:
    """Whether its records are named things with aliases; those of the analyst's own kinds are."""
    return kind.own or kind in ENTITY_KINDS


def is_shared(kind: Kind) -> bool:
    """Whether many pairs have to do with one record of the kind."""
    return is_entity(kind) or kind is Kind.SECTOR


def field_spec(kind: Kind, name: str) -> FieldSpec | None:
    """The field of that name, or None where the kind has no such field."""
    return next((spec for spec in fields_of(kind) if spec.name == name), None)
