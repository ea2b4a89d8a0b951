"""The things a project holds, as plain frozen data. Every id is random and means nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.model.edtf import sort_key
from desktop_app.model.kinds import Kind, field_spec
from desktop_app.model.spans import Span
from desktop_app.model.states import ArticleState as ArticleState


class PairOrigin(StrEnum):
    """Whether the program guessed a pair or the analyst set it."""

    GUESSED = "guessed"
    CONFIRMED = "confirmed"


class AliasOrigin(StrEnum):
    """Whether a spelling was read from a mark, and goes with its last one, or is the analyst's word."""

    MARKED = "marked"
    ANALYST = "analyst"


class ClaimState(StrEnum):
    """The life of a value: read off by the program, agreed to, picked among several, or laid aside."""

    GUESSED = "guessed"
    CONFIRMED = "confirmed"
    CHOSEN = "chosen"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class PairLink:
    """That an article or a record belongs to a pair of countries. `pair` is "CN-TJ": sorted alpha-2 codes."""

    pair: str
    origin: PairOrigin


@dataclass(frozen=True, slots=True)
class Article:
    """An article without its text, as the library lists it. `length` is in code points."""

    id: str
    number: int  # order of import
    title: str
    outlet: str
    agency: str
    dateline_place: str
    dateline_date: str  # EDTF or ""
    published: str  # EDTF or ""
    url: str
    language: str
    file_name: str
    format: str
    encoding: str
    sha256: str
    imported_at: str  # ISO 8601, UTC
    state: ArticleState
    length: int
    pairs: tuple[PairLink, ...] = ()
    annotations: int = 0
    reprints: int = 0  # articles that print this one again
    original: str = ""  # the id of the article that this one prints again


@dataclass(frozen=True, slots=True)
class Annotation:
    """A span of an article, what it marks, and the record it is evidence for.

    `quote` is the text under the span; `before` and `after` are up to 32 code points of context, by which
    the place is found again in a corrected version. `lost` says that it could not be found.
    """

    id: str
    article: str
    span: Span
    quote: str
    before: str
    after: str
    kind: Kind
    record: str | None
    note: str
    author: str
    engine: str  # "" for a mark made by hand
    created_at: str
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Alias:
    """Another way a record's name is written."""

    id: str
    record: str
    text: str
    origin: AliasOrigin = AliasOrigin.MARKED


@dataclass(frozen=True, slots=True)
class Claim:
    """One value of one field of one record, with where it was read.

    `value` is text in the field's type (see `ValueType`); for records it is the id. `words` are the letters
    it was read from. `annotation` is the evidence, or None where the analyst says so, with a `reason`.
    """

    id: str
    record: str
    field: str
    value: str
    words: str
    annotation: str | None
    state: ClaimState
    side: str  # alpha-2 or ""
    as_of: str  # EDTF or ""
    reason: str
    author: str
    created_at: str

    @property
    def live(self) -> bool:
        return self.state is not ClaimState.SET_ASIDE


def latest(claims: Sequence[Claim], ladder: Sequence[str] = ()) -> Claim:
    """Of claims on one field the one that holds last by its `as_of`, the first of those that are even.

    One without a date holds last where it stands further on the `ladder` (the choices of a dated field) than what
    the dates say: of "proposed as of 2019" and "signed", the agreement is signed.
    """
    dated = max(claims, key=lambda claim: sort_key(claim.as_of))
    undated = [claim for claim in claims if not claim.as_of and claim.value in ladder]
    if not undated or not dated.as_of or dated.value not in ladder:
        return dated
    furthest = max(undated, key=lambda claim: ladder.index(claim.value))
    return furthest if ladder.index(furthest.value) > ladder.index(dated.value) else dated


@dataclass(frozen=True, slots=True)
class Record:
    """An entity, agreement, sector, meeting, figure or statement, with its claims."""

    id: str
    kind: Kind
    label: str
    label_en: str
    key_point: bool
    note: str
    created_at: str
    aliases: tuple[Alias, ...] = ()
    pairs: tuple[PairLink, ...] = ()
    claims: tuple[Claim, ...] = ()

    def live_claims(self, field: str) -> tuple[Claim, ...]:
        """The claims on the field that are not set aside, oldest first."""
        return tuple(claim for claim in self.claims if claim.field == field and claim.live)

    def shown(self, field: str) -> Claim | None:
        """The claim that a single-valued field shows: chosen, else confirmed, else guessed.

        Of several, the one that `latest` gives (a status has its history), then the oldest claim.
        """
        spec = field_spec(self.kind, field)
        ladder = spec.choices if spec is not None and spec.dated else ()
        for state in (ClaimState.CHOSEN, ClaimState.CONFIRMED, ClaimState.GUESSED):
            claims = [claim for claim in self.claims if claim.field == field and claim.state is state]
            if claims:
                return latest(claims, ladder)
        return None

    def conflicting(self, field: str) -> bool:
        """True where live claims on a single-valued field do not agree; values as of different dates may differ."""
        values: dict[str, str] = {}
        return any(values.setdefault(claim.as_of, claim.value) != claim.value for claim in self.live_claims(field))


@dataclass(frozen=True, slots=True)
class Relationship:
    """A pair of countries; `first` is the one the analyst wants to read first."""

    pair: str
    first: str
    articles: int = 0
    records: int = 0

    @property
    def countries(self) -> tuple[str, str]:
        """Both alpha-2 codes in reading order."""
        one, other = self.pair.split("-")
        return (one, other) if self.first != other else (other, one)


class Confidence(StrEnum):
    """How sure the analyst is (after ICD 203, "Analytic Standards", D.6.e.2)."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Assessment:
    """The analyst's own judgement on a record or, with `record` None, on a pair; never mixed with what is reported."""

    id: str
    record: str | None
    pair: str | None
    text: str
    confidence: Confidence
    author: str
    created_at: str


@dataclass(frozen=True, slots=True)
class Merged:
    """That a record was taken into another. `image` is what it was, as JSON, so that it can be split off again."""

    id: str  # of the record that is no more
    record: str  # that has its marks and values now
    label: str
    image: str
    made_at: str


@dataclass(frozen=True, slots=True)
class SearchHit:
    """Where a search found its words, with some letters on either side."""

    article: str
    span: Span
    quote: str
    before: str
    after: str
