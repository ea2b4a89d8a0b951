"""What a statement rests on: the marks of a record and of its values, and what the notes must add to them."""

from desktop_app.briefing.content import joined, source, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.model.briefing import Content
from desktop_app.model.things import ClaimState, Record


def evidence_ids(material: Material, record: Record) -> tuple[str, ...]:
    """The record's own marks, then those its values were read from."""
    own = [piece.annotation for piece in material.evidence_of(record)]
    read = [c.annotation for c in record.claims if c.live and c.annotation and c.annotation in material.evidence]
    return tuple(dict.fromkeys([*own, *read]))


def marks(material: Material, notes: Notes, record: Record, *, remarks: bool = False) -> Content:
    """Call the notes for a record; `remarks` adds what its row must say: one source only, values by the analyst."""
    remark = joined([_single(material, record), *_by_analyst(material, record)], " ") if remarks else ()
    return notes.marks(evidence_ids(material, record), remark=remark)


def _single(material: Material, record: Record) -> Content:
    return text(material.words.get("notes", "single")) if material.sources_behind(record) == 1 else ()


def _by_analyst(material: Material, record: Record) -> list[Content]:
    """Values that no article gives are the analyst's and are said to be; a copy for circulation drops the reason."""
    words, found = material.words, []
    for claim in record.claims:
        if claim.live and claim.annotation is None and claim.state is not ClaimState.GUESSED:
            field = words.find("fields", claim.field) or claim.field
            if claim.reason.strip() and not material.options.circulation:
                said = words.fill("notes", "analyst_reason", field=field, reason="")
                found.append((*text(said), *source(claim.reason), *text(".")))
            else:
                found.append(text(words.fill("notes", "analyst", field=field) + "."))
    return found
