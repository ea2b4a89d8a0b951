"""Records and their names: making one, learning how it is written, turning it into another kind."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind, field_spec, is_entity
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.store import links, records
from desktop_app.store.journal import Writer
from desktop_app.store.store import new_id, now

_LONGEST_ALIAS = 80  # code points; longer words under a mark describe the thing rather than name it


def make_record(writer: Writer, kind: Kind, label: str, label_en: str = "") -> str:
    """A new record, known countries with their code and English name; its id."""
    code = ""
    if kind is Kind.COUNTRY:
        from desktop_app.suggest.countries import country_name, country_of_name

        code = country_of_name(label) or ""
        label_en = label_en or (country_name(code, "en") if code else "")
    record = Record(new_id(), kind, label, label_en, False, "", now())
    writer.insert("record", records.record_row(record))
    if code:
        claim = Claim(new_id(), record.id, "code", code, label, None, ClaimState.CONFIRMED, "", "", "", "", now())
        writer.insert("claim", records.claim_row(claim, kind))
    return record.id


def learn_alias(writer: Writer, record: Record, words: str) -> None:
    """A named thing is known by every spelling it was marked under."""
    text = " ".join(words.split())
    name = fold(text)
    if not is_entity(record.kind) or len(text) > _LONGEST_ALIAS or name == fold(record.label):
        return
    if name not in {fold(alias.text) for alias in record.aliases}:
        writer.insert("alias", {"id": new_id(), "record": record.id, "text": text, "folded": name, "origin": "marked"})


def retype_record(writer: Writer, record_id: str, kind: Kind) -> bool:
    """Make the record another kind of thing if one mark is all it stands on; values without a field there go."""
    record = records.get_record(writer.connection, record_id)
    if links.mention_count(writer.connection, record_id) != 1 or links.claims_naming(writer.connection, record_id):
        return False
    for claim in record.claims:
        if field_spec(kind, claim.field) is None or field_spec(kind, claim.field) != field_spec(
            record.kind, claim.field
        ):
            writer.delete("claim", claim.id)
    writer.update("record", record_id, {"kind": str(kind)})
    return True
