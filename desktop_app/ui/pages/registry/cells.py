"""What one cell of the registry shows: words, whether they are a guess or disputed, signs, steps."""

from dataclasses import dataclass

from desktop_app.model.kinds import FieldSpec, Kind, ValueType, fields_of
from desktop_app.model.pair_page import is_past, step_of
from desktop_app.model.registry import LABEL, LABEL_EN, MENTIONS, PAIRS, RegistryRow, column_field
from desktop_app.model.things import Claim, ClaimState, PairOrigin, Record
from desktop_app.ui.inspector.values import shown_value
from desktop_app.ui.language import translate
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.words import choice_name, field_name


@dataclass(frozen=True, slots=True)
class Cell:
    """`steps` is how far up the ladder, -1 for no ladder; `signs` are (icon, colour, words)."""

    words: str = ""
    guess: bool = False
    conflict: bool = False
    strong: bool = False
    star: bool = False
    number: bool = False
    steps: int = -1
    past: bool = False
    signs: tuple[tuple[str, str, str], ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        said = [self.words, *(words for _icon, _colour, words in self.signs)]
        if self.guess:
            said.append(translate("Registry", "read from the text"))
        if self.conflict:
            said.append(translate("Registry", "sources disagree"))
        return ", ".join(part for part in said if part)


def column_name(kind: Kind, column: str) -> str:
    """The words of a column's head."""
    special = {
        LABEL: translate("Registry", "Words") if kind is Kind.STATEMENT else translate("Registry", "Name"),
        LABEL_EN: translate("Registry", "In English"),
        PAIRS: translate("Registry", "Relationships"),
        MENTIONS: translate("Registry", "Marks"),
    }
    return special.get(column) or field_name(column)


def cell_of(session: Session, row: RegistryRow, column: str) -> Cell:
    """The cell of a row."""
    record = row.record
    if column == LABEL:
        return Cell(record.label or record.label_en, strong=True, star=record.key_point)
    if column == LABEL_EN:
        return Cell(record.label_en)
    if column == PAIRS:
        guess = any(link.origin is PairOrigin.GUESSED for link in record.pairs)
        return Cell(_listed([session.pair_words(link.pair) for link in record.pairs]), guess=guess)
    if column == MENTIONS:
        return Cell(f"{row.mentions:,}", number=True, signs=_signs(row))
    spec = column_field(record.kind, column)
    return _field_cell(session, row, spec) if spec is not None else Cell()


def _field_cell(session: Session, row: RegistryRow, spec: FieldSpec) -> Cell:
    record = row.record
    if spec.multiple:
        claims = record.live_claims(spec.name)
        guess = any(claim.state is ClaimState.GUESSED for claim in claims)
        return Cell(_listed([_value(session, row, spec, claim.value) for claim in claims]), guess=guess)
    claim = record.shown(spec.name)
    if claim is None:
        return Cell()
    return Cell(
        _whole(session, row, spec, claim),
        guess=claim.state is ClaimState.GUESSED,
        conflict=record.conflicting(spec.name),
        number=spec.type is ValueType.NUMBER,
        steps=step_of(claim.value) if spec.name == "status" else -1,
        past=is_past(claim.value),
    )


def _whole(session: Session, row: RegistryRow, spec: FieldSpec, claim: Claim) -> str:
    """A value with what belongs to it: "more than 1.9 million dollars"."""
    words = _value(session, row, spec, claim.value)
    if spec.name != "value":
        return words + ("\u2066 %\u2069" if spec.name == "change" else "")
    record = row.record
    comparison = record.shown("comparison") if record.kind is Kind.FIGURE else None
    unit = record.shown("unit" if record.kind is Kind.FIGURE else "currency")
    before = choice_name(comparison.value) if comparison and comparison.value != "exactly" else ""
    after = unit.value if unit else ""
    return " ".join(part for part in (before, f"\u2066{words}\u2069", after) if part)


def _value(session: Session, row: RegistryRow, spec: FieldSpec, value: str) -> str:
    if spec.type is not ValueType.RECORD:
        return shown_value(session, spec, value)
    named = row.named.get(value)
    if named is None:
        return ""
    return named.label_en if look().language == "en" and named.label_en else named.label or named.label_en


def _listed(words: list[str]) -> str:
    comma = "، " if look().language == "ar" else ", "
    return comma.join(f"\u2068{one}\u2069" for one in words if one) if len(words) > 1 else "".join(words)


def _signs(row: RegistryRow) -> tuple[tuple[str, str, str], ...]:
    """What must be known of a record before it is relied on."""
    found = []
    if disputed(row.record):
        found.append(("git-compare", "warn", translate("Registry", "sources disagree")))
    if guesses(row.record):
        found.append(("lightbulb", "guess", translate("Registry", "holds guesses")))
    if row.sources == 1:
        found.append(("circle-dot", "ink_faint", translate("Registry", "one source only")))
    if not row.mentions:
        found.append(("unlink", "ink_faint", translate("Registry", "no mark supports it")))
    return tuple(found)


def disputed(record: Record) -> bool:
    """Whether sources disagree on a field of one value."""
    return any(record.conflicting(spec.name) for spec in fields_of(record.kind) if not spec.multiple)


def guesses(record: Record) -> int:
    """How many of its values and pairs are guesses."""
    states = [claim.state is ClaimState.GUESSED for claim in record.claims]
    return sum(states) + sum(link.origin is PairOrigin.GUESSED for link in record.pairs)
