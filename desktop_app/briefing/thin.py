"""What is thin, as points to look at. The rules are those of section 11; here they are for a list on the screen."""

from collections.abc import Callable, Iterator

from desktop_app.arabic.sorting import alphabetical
from desktop_app.briefing import facts, phrases, support
from desktop_app.briefing.content import plain
from desktop_app.briefing.figure_words import value_of
from desktop_app.briefing.material import Material
from desktop_app.briefing.sections import conflicts
from desktop_app.model.kinds import Kind, fields_of
from desktop_app.model.thin import Reason, Thin, ThinPoint
from desktop_app.model.things import Record

_KINDS = (
    Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT, Kind.PERSON, Kind.ORGANISATION, Kind.SECTOR, Kind.EVENT,
    Kind.PLACE, Kind.COUNTRY,
)  # fmt: skip

def thin_points(material: Material, cancelled: Callable[[], None] = lambda: None) -> Thin:
    """All of the pair's. `cancelled` is called now and then, and may raise."""
    records = sorted(material.dossier.records, key=_order)
    found: list[ThinPoint] = []
    for at, record in enumerate(records):
        if at % 50 == 0:
            cancelled()
        found += _of_record(material, record)
    found += _of_reporters(material)
    loose = sorted(material.dossier.loose, key=_order)
    found += [_point(material, Reason.NO_PAIR, record) for record in loose]
    place = {reason: at for at, reason in enumerate(Reason)}
    return Thin(material.dossier.pair, tuple(sorted(found, key=lambda point: place[point.reason])))


def _of_record(material: Material, record: Record) -> Iterator[ThinPoint]:
    if not material.evidence_of(record):
        yield _point(material, Reason.NO_SOURCE, record)
        return
    for one in facts.disagreements(material, record):
        values = dict.fromkeys(plain(phrases.worded(material, record, one.field, claim.value)) for claim in one.claims)
        read = [claim.annotation for claim in one.claims if claim.annotation in material.evidence]
        detail = f"{_field(material, one.field)}: {' / '.join(values)}"
        marks = tuple(mark for mark in dict.fromkeys(read) if mark)
        yield _point(material, Reason.CONFLICT, record, detail, marks)
    if conflicts.single_source(material, record):
        yield _point(material, Reason.ONE_SOURCE, record)
    if conflicts.undated(material, record):
        yield _point(material, Reason.UNDATED, record)
    if doubtful := unconfirmed_fields(material, record):
        detail = material.words.get("comma").join(_field(material, name) for name in doubtful)
        yield _point(material, Reason.UNCONFIRMED, record, detail)
    if conflicts.pair_guessed(material, record):
        yield _point(material, Reason.PAIR_GUESSED, record)
    if lacks_english(material, record):
        yield _point(material, Reason.NO_ENGLISH, record)


def unconfirmed_fields(material: Material, record: Record) -> tuple[str, ...]:
    """The fields of a record that show a guess."""
    found = []
    for spec in fields_of(record.kind):
        if spec.multiple:
            shown = facts.facts(material, record, spec.name)
        else:
            fact = facts.fact(material, record, spec.name)
            shown = (fact,) if fact is not None else ()
        if any(not fact.confirmed for fact in shown):
            found.append(spec.name)
    return tuple(found)


def lacks_english(material: Material, record: Record) -> bool:
    """Whether Arabic words would stand for the record in an English briefing."""
    if record.kind is Kind.STATEMENT and facts.value(material, record, "gist_en"):
        return False
    return not phrases.english_name(material, record)


def _of_reporters(material: Material) -> Iterator[ThinPoint]:
    for group in conflicts.differing_reporters(material):
        values = " / ".join(plain(value_of(material, record)) for record in group)
        marks = tuple(dict.fromkeys(mark for record in group for mark in support.evidence_ids(material, record)))
        yield _point(material, Reason.CONFLICT, group[0], values, marks)


def _point(
    material: Material, reason: Reason, record: Record, detail: str = "", evidence: tuple[str, ...] = ()
) -> ThinPoint:
    marks = evidence or support.evidence_ids(material, record)
    label = plain(phrases.name(material, record)) or record.label_en.strip()
    return ThinPoint(reason, record.id, record.kind, label, detail, marks)


def _field(material: Material, name: str) -> str:
    return material.words.find("fields", name) or name


def _order(record: Record) -> tuple[int, str, str, str]:
    """What a briefing rests on first, then names, then kinds of the analyst's own; by name."""
    place = _KINDS.index(record.kind) if record.kind in _KINDS else len(_KINDS)
    return place, str(record.kind), alphabetical(record.label), record.id
