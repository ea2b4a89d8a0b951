"""What a statement rests on: the marks of a record and of its values, and what the notes must add to them."""

from desktop_app.briefing.content import joined, source, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.model.briefing import Content
from desktop_app.model.things import ClaimState, Record

_NOT_PRINTED = {"ar": frozenset({"gist_en", "role_en"}), "en": frozenset({"gist", "role"})}


def evidence_ids(material: Material, record: Record) -> tuple[str, ...]:
    """The record's own marks, then those its values were read from."""
    known = material.marks.get(record.id)
    if known is None:
        own = [piece.annotation for piece in material.evidence_of(record)]
        read = [c.annotation for c in record.claims if c.live and c.annotation and c.annotation in material.evidence]
        known = material.marks[record.id] = tuple(dict.fromkeys([*own, *read]))
    return known


def marks(
    material: Material, notes: Notes, record: Record, *, remarks: bool = False, above: Content = ()
) -> Content:
    """Call the notes for a record; `remarks` adds what its row must say: one source only, values by the analyst. What
    stands `above` is not quoted again."""
    remark = joined([_single(material, record), *_by_analyst(material, record)], " ") if remarks else ()
    return notes.marks(evidence_ids(material, record), remark=remark, above=above)


def _single(material: Material, record: Record) -> Content:
    """That one source alone says so; where the briefing has no other, its title and section 11 say it once for all."""
    if len(material.sources) == 1:
        return ()
    return text(material.words.get("notes", "single")) if material.sources_behind(record) == 1 else ()


def _by_analyst(material: Material, record: Record) -> list[Content]:
    """Values that no article gives are the analyst's and are said to be; a copy for circulation drops the reason.

    Fields without a reason are named together, each once. Those that only the other language prints are left out.
    """
    words = material.words
    plain: dict[str, None] = {}
    reasons: dict[tuple[str, str], None] = {}
    for claim in record.claims:
        if claim.live and claim.annotation is None and claim.state is not ClaimState.GUESSED:
            if claim.field in _NOT_PRINTED[words.language]:
                continue
            reason = "" if material.options.circulation else claim.reason.strip()
            if reason:
                reasons[claim.field, reason] = None
            else:
                plain[claim.field] = None
    found = [text(words.listed_fields("analyst", tuple(plain)) + ".")] if plain else []
    for field, reason in reasons:
        said = words.fill("notes", "analyst_reason", field=words.find("fields", field) or field, reason="")
        found.append((*text(said), *source(reason), *text(".")))
    return found
