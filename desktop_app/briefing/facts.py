"""What a record says: the one place where claims become facts that may be printed.

Rules: a single-valued field shows its chosen claim, else a confirmed one, else a guess; a dated field (a
status) the latest of those. A guess is printed as unconfirmed, or not at all under that switch.
"""

from desktop_app.arabic.fold import fold
from desktop_app.briefing.material import Material
from desktop_app.model.facts import Disagreement, Fact
from desktop_app.model.kinds import FieldSpec, ValueType, field_spec, fields_of
from desktop_app.model.things import Claim, ClaimState, Record, latest

_RANK = {ClaimState.CHOSEN: 0, ClaimState.CONFIRMED: 1, ClaimState.GUESSED: 2}
_WORDINGS = frozenset({"gist", "gist_en", "role", "role_en", "outcome", "measure", "unit"})
"""Fields in which two articles use different words without contradicting each other."""


def fact(material: Material, record: Record, name: str) -> Fact | None:
    """The value that a single-valued field shows, or None."""
    key = (record.id, name)
    if key not in material.facts:
        material.facts[key] = _shown(material, record, name)
    return material.facts[key]


def _shown(material: Material, record: Record, name: str) -> Fact | None:
    spec = field_spec(record.kind, name)
    claims = usable(material, record, name)
    if not claims or spec is None:
        return None
    best = min(_RANK[claim.state] for claim in claims)
    standing = [claim for claim in claims if _RANK[claim.state] == best]
    shown = latest(standing, spec.choices) if spec.dated else standing[0]
    return _fact(material, record, shown, _rivals(spec, shown, claims))


def facts(material: Material, record: Record, name: str) -> tuple[Fact, ...]:
    """All values of a field that holds several, a value that several claims agree on once."""
    found: dict[tuple[str, str], Fact] = {}
    for claim in sorted(usable(material, record, name), key=lambda claim: _RANK[claim.state]):
        known = found.get((claim.value, claim.side)) or (None if claim.side else _sided(found, claim.value))
        if known is None:
            found[claim.value, claim.side] = _fact(material, record, claim, ())
    return tuple(found.values())


def value(material: Material, record: Record, name: str) -> str:
    """The bare value of a single-valued field, "" for none; for ordering and choosing."""
    found = fact(material, record, name)
    return found.value if found else ""


def disagreements(material: Material, record: Record) -> tuple[Disagreement, ...]:
    """The single-valued fields of a record on which its sources do not agree."""
    found = []
    for spec in fields_of(record.kind):
        shown = None if spec.multiple else fact(material, record, spec.name)
        if shown and shown.rivals:
            claims = usable(material, record, spec.name)
            first = [claim for claim in claims if claim.value == shown.value]
            found.append(Disagreement(record, spec.name, (*first, *shown.rivals)))
    return tuple(found)


def usable(material: Material, record: Record, name: str) -> tuple[Claim, ...]:
    """The claims on a field that may be printed, oldest first."""
    claims = material.claims(record, name)
    if not material.options.leave_out_unconfirmed:
        return claims
    kept = tuple(claim for claim in claims if claim.state is not ClaimState.GUESSED)
    if len(kept) < len(claims):
        material.seen.left_out.update((claim.id, claim) for claim in claims if claim.state is ClaimState.GUESSED)
    return kept


def _fact(material: Material, record: Record, claim: Claim, rivals: tuple[Claim, ...]) -> Fact:
    read = claim.annotation is not None and claim.annotation in material.evidence
    return Fact(
        record=record.id,
        field=claim.field,
        value=claim.value,
        words=claim.words,
        side=claim.side,
        as_of=claim.as_of,
        confirmed=claim.state is not ClaimState.GUESSED,
        evidence=(claim.annotation,) if read and claim.annotation else (),
        by_analyst=claim.annotation is None and claim.state is not ClaimState.GUESSED,
        reason=claim.reason,
        rivals=rivals,
    )


def _rivals(spec: FieldSpec, shown: Claim, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Claims that contradict the shown one. Another day's status is history, not a contradiction."""
    if spec.name in _WORDINGS:
        return ()
    same = fold if spec.type is ValueType.TEXT else str
    return tuple(
        claim
        for claim in claims
        if same(claim.value) != same(shown.value) and (not spec.dated or claim.as_of == shown.as_of)
    )


def _sided(found: dict[tuple[str, str], Fact], value: str) -> Fact | None:
    return next((known for (other, _), known in found.items() if other == value), None)
