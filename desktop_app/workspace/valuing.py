"""Values of fields: told by the analyst, agreed to, chosen among several, laid aside."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.model.edtf import parse_edtf, sort_key
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import FieldSpec, ValueType, field_spec
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.store import records
from desktop_app.store.annotations import get_annotation
from desktop_app.store.journal import Writer
from desktop_app.store.store import moment, new_id
from desktop_app.workspace.belonging import refresh_record
from desktop_app.workspace.sector_tree import refuse_circle

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_COUNTRY = re.compile(r"[A-Z]{2}")
_CURRENCY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Told:
    """A value as the analyst gives it, with its evidence where there is some."""

    field: str
    value: str
    annotation: str | None
    words: str
    side: str
    as_of: str
    reason: str


def set_value(writer: Writer, record_id: str, told: Told) -> str | None:
    """Write the claim and settle those before it; see `Records.set_value`."""
    record = records.get_record(writer.connection, record_id)
    spec = field_spec(record.kind, told.field)
    if spec is None:
        raise UserError("field_unknown", field=told.field, kind=str(record.kind))
    if not told.value:
        for claim in record.live_claims(told.field):
            _set_state(writer, claim, ClaimState.SET_ASIDE)
        refresh_record(writer, record_id)
        return None
    _check(writer, spec, told)
    if told.annotation:
        get_annotation(writer.connection, told.annotation)  # raises where it is gone
    same = next((claim for claim in record.claims if _is_the_same(claim, spec, told)), None)
    others = [] if spec.multiple else [claim for claim in record.live_claims(told.field) if claim is not same]
    if spec.dated:  # earlier and later values are a history, not rivals
        others = [claim for claim in others if claim.as_of == told.as_of]
    rivals = [claim for claim in others if not _gives_way(claim)]
    for claim in others:
        _set_state(writer, claim, ClaimState.CONFIRMED if claim in rivals else ClaimState.SET_ASIDE)
    state = ClaimState.CHOSEN if rivals else ClaimState.CONFIRMED
    claim_id = _write(writer, record, told, same, state)
    if spec.dated:
        _let_it_hold(writer, record_id, claim_id, told)
    if told.field == "parent":
        refuse_circle(writer.connection, record_id)
    refresh_record(writer, record_id)
    return claim_id


def _let_it_hold(writer: Writer, record_id: str, claim_id: str, told: Told) -> None:
    """The analyst's last word on a status is what is shown: without a date always, with one where none is later.

    An earlier choice gives way to it; what is only added to the history leaves the choice as it is.
    """
    record = records.get_record(writer.connection, record_id)
    others = [claim for claim in record.live_claims(told.field) if claim.id != claim_id]
    if told.as_of and any(sort_key(claim.as_of) > sort_key(told.as_of) for claim in others):
        return
    for claim in others:
        if claim.state is ClaimState.CHOSEN and claim.as_of != told.as_of:
            _set_state(writer, claim, ClaimState.CONFIRMED)
    shown = records.get_record(writer.connection, record_id).shown(told.field)
    if not told.as_of and shown is not None and shown.id != claim_id:
        writer.update("claim", claim_id, {"state": str(ClaimState.CHOSEN)})


def confirm(writer: Writer, claims: Iterable[str]) -> None:
    """Agree to those of the claims that are guesses."""
    for claim_id in claims:
        claim = records.get_claim(writer.connection, claim_id)
        if claim.state is ClaimState.GUESSED:
            _set_state(writer, claim, ClaimState.CONFIRMED)


def choose(writer: Writer, claim_id: str, reason: str) -> None:
    """Show this claim; one chosen before it goes back to merely agreed to."""
    chosen = records.get_claim(writer.connection, claim_id)
    record = records.get_record(writer.connection, chosen.record)
    for claim in record.live_claims(chosen.field):
        if claim.id != claim_id and claim.state is ClaimState.CHOSEN:
            _set_state(writer, claim, ClaimState.CONFIRMED)
    writer.update("claim", claim_id, {"state": str(ClaimState.CHOSEN), "reason": reason.strip()})
    refresh_record(writer, chosen.record)


def set_aside(writer: Writer, claim_id: str) -> None:
    """Keep the claim and show it no longer."""
    claim = records.get_claim(writer.connection, claim_id)
    _set_state(writer, claim, ClaimState.SET_ASIDE)
    refresh_record(writer, claim.record)


def bring_back(writer: Writer, claim_id: str) -> None:
    """A value that was laid aside stands again, agreed to."""
    claim = records.get_claim(writer.connection, claim_id)
    if claim.state is ClaimState.SET_ASIDE:
        _set_state(writer, claim, ClaimState.CONFIRMED)
        if claim.field == "parent":
            refuse_circle(writer.connection, claim.record)
        refresh_record(writer, claim.record)


def _is_the_same(claim: Claim, spec: FieldSpec, told: Told) -> bool:
    same = claim.field == told.field and claim.value == told.value
    return same and (not spec.dated or claim.as_of == told.as_of)


def _gives_way(claim: Claim) -> bool:
    """A guess was wrong, and the analyst's own earlier word is taken back; what a text says stays beside the new."""
    return claim.state is ClaimState.GUESSED or claim.annotation is None


def _write(writer: Writer, record: Record, told: Told, same: Claim | None, state: ClaimState) -> str:
    if same is not None:
        values = {"state": str(state), "side": told.side or same.side, "as_of": told.as_of or same.as_of}
        if told.annotation:
            values |= {"annotation": told.annotation, "words": told.words}
        writer.update("claim", same.id, values | {"reason": told.reason or same.reason})
        return same.id
    claim = Claim(
        id=new_id(),
        record=record.id,
        field=told.field,
        value=told.value,
        words=told.words,
        annotation=told.annotation,
        state=state,
        side=told.side,
        as_of=told.as_of,
        reason=told.reason,
        author="",
        created_at=moment(),
    )
    writer.insert("claim", records.claim_row(claim, record.kind))
    return claim.id


def _check(writer: Writer, spec: FieldSpec, told: Told) -> None:
    """Raises UserError where the value isn't of the field's type."""
    value = told.value
    if told.as_of and parse_edtf(told.as_of) is None:
        raise UserError("date_unreadable", date=told.as_of)
    if spec.type is ValueType.DATE and parse_edtf(value) is None:
        raise UserError("date_unreadable", date=value)
    if spec.type is ValueType.NUMBER and not _NUMBER.fullmatch(value):
        raise UserError("number_unreadable", number=value)
    if spec.type is ValueType.CHOICE and value not in spec.choices:
        raise UserError("choice_unknown", value=value)
    if spec.type is ValueType.COUNTRY and not _COUNTRY.fullmatch(value):
        raise UserError("country_unknown", country=value)
    if spec.type is ValueType.CURRENCY and not _CURRENCY.fullmatch(value):
        raise UserError("currency_unknown", currency=value)
    if spec.type is ValueType.RECORD and records.get_record(writer.connection, value).kind not in spec.of:
        raise UserError("kind_differs")


def _set_state(writer: Writer, claim: Claim, state: ClaimState) -> None:
    writer.update("claim", claim.id, {"state": str(state)})
