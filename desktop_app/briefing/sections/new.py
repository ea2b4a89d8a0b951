"""Section 4: what came, changed or went since the last briefing of the pair. Counts speak of the material."""

from desktop_app.briefing import phrases, support
from desktop_app.briefing.choosing import new_in
from desktop_app.briefing.content import filled, joined, plain, source, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.said import Difference, values_of
from desktop_app.model.briefing import About, Content, Count, Paragraph, Role, Section, SectionName
from desktop_app.model.kinds import Kind, ValueType, field_spec
from desktop_app.model.said import Earlier, Said
from desktop_app.model.things import Record

_OTHER_LANGUAGE = {"ar": frozenset({"gist_en", "role_en"}), "en": frozenset({"gist", "role"})}


def make(material: Material, notes: Notes, earlier: Earlier | None, whole: Material) -> Section | None:
    """The section, or None where there is no earlier briefing to compare with; `whole` is all that is known."""
    if earlier is None:
        return None
    found = new_in(whole, material, earlier)
    blocks = [_summary(material, earlier, found)]
    if found.added:
        blocks.append(_subheading(material, "added"))
        blocks += [_added(material, notes, record) for record in found.added]
    if found.changed:
        blocks.append(_subheading(material, "changed"))
        before = {said.record: said for said in earlier.said}
        blocks += [_changed(material, notes, record, before[record.id], fields) for record, fields in found.changed]
    if found.withdrawn:
        blocks.append(_subheading(material, "withdrawn"))
        blocks += [_withdrawn(material, said) for said in found.withdrawn]
    return Section(SectionName.NEW, material.words.get("sections", "new"), tuple(blocks))


def _summary(material: Material, earlier: Earlier, found: Difference) -> Paragraph:
    """How much is new since which day; each number with the list of what it counts."""
    words = material.words
    groups = {
        "added": tuple(record.id for record in found.added),
        "changed": tuple(record.id for record, _ in found.changed),
        "withdrawn": tuple(said.record for said in found.withdrawn),
    }
    counts = tuple(Count(len(ids), key, ids) for key, ids in groups.items() if ids)
    day = material.date(earlier.as_of) or words.get("undated")
    if not counts:
        return Paragraph(text(words.fill("new", "nothing", day=day)), about=About.MATERIAL)
    parts = plain(words.enumerated([text(words.count("new", f"{one.what}_count", n=one.value)) for one in counts]))
    return Paragraph(text(words.fill("new", "since", day=day, parts=parts)), about=About.MATERIAL, counts=counts)


def _subheading(material: Material, key: str) -> Paragraph:
    return Paragraph(text(material.words.get("new", key)), Role.SUBHEADING, about=About.MATERIAL)


def _named(material: Material, record: Record) -> Content:
    kind = text(material.words.get("new", "kinds", record.kind))
    return filled(material.words.get("new", "named"), kind=kind, name=phrases.name(material, record))


def _added(material: Material, notes: Notes, record: Record) -> Paragraph:
    said = (*_named(material, record), *text("."), *support.marks(material, notes, record))
    return Paragraph(said, Role.BULLET, evidence=support.evidence_ids(material, record))


def _changed(material: Material, notes: Notes, record: Record, before: Said, fields: tuple[str, ...]) -> Paragraph:
    """ "the agreement “…”: status was announced, is signed"."""
    words = material.words
    shown = [field for field in fields if field not in _OTHER_LANGUAGE[words.language]] or list(fields)
    parts = [_field(material, record, before, field) for field in shown]
    said = filled(words.get("new", "what"), name=_named(material, record), what=joined(parts, words.get("semicolon")))
    content = (*said, *text("."), *support.marks(material, notes, record))
    return Paragraph(content, Role.BULLET, evidence=support.evidence_ids(material, record))


def _field(material: Material, record: Record, before: Said, field: str) -> Content:
    words = material.words
    if field == "label":
        was, now = source(before.label), phrases.name(material, record)
    else:
        was = _worded(material, record, field, values_of(before, field))
        several = _holds_several(record, field)
        values = phrases.several(material, record, field) if several else [phrases.said(material, record, field)]
        now = joined(values, words.get("comma"))
    key = "from_to" if was and now else "now" if now else "gone"
    name = text(words.find("fields", field) or field)
    return filled(words.get("new", key), field=name, was=was, now=now)


def _worded(material: Material, record: Record, field: str, values: tuple[str, ...]) -> Content:
    """Values as an earlier briefing had them; a record that is no more has no name to be called by."""
    spec = field_spec(record.kind, field)
    known = [
        value for value in values if spec is None or spec.type is not ValueType.RECORD or value in material.records
    ]
    return joined((phrases.worded(material, record, field, value) for value in known), material.words.get("comma"))


def _holds_several(record: Record, field: str) -> bool:
    spec = field_spec(record.kind, field)
    return spec is not None and spec.multiple


def _withdrawn(material: Material, said: Said) -> Paragraph:
    """By its name then: no mark supports it any more, so nothing is said of it but that."""
    words = material.words
    english = words.language == "en" and said.label_en.strip()
    name = text(said.label_en) if english else source(said.label)
    kind = text(words.get("new", "kinds", Kind(said.kind)))
    content = (*filled(words.get("new", "named"), kind=kind, name=name), *text("."))
    return Paragraph(content, Role.BULLET, about=About.MATERIAL)
