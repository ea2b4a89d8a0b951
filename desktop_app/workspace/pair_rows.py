"""The rows of a pair's page. What a record says, in which order and how well it is supported is the briefing's rule."""

from dataclasses import replace

from desktop_app.briefing import facts, figure_words, order, phrases, support
from desktop_app.briefing.content import plain
from desktop_app.briefing.material import Material
from desktop_app.briefing.sections import conflicts, snapshot, statements
from desktop_app.briefing.thin import unconfirmed_fields
from desktop_app.model.kinds import Kind, ValueType, field_spec
from desktop_app.model.pair_page import AgreementRow, FigureRow, Item, MeetingRow, PersonRow, Said, Sign, StatementRow
from desktop_app.model.things import Record

NOTHING = Said()


Parts = tuple[str, Kind, str, tuple[str, ...], int, frozenset[Sign]]


def parts(item: Item) -> Parts:
    """What every item has, in the order of its fields, for an item that has more."""
    return item.record, item.kind, item.label, item.evidence, item.sources, item.signs


class Rows:
    """Makes the rows of one material, each thing once."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self._bases: dict[str, Item] = {}

    def basis(self, record: Record) -> Item:
        """What is known of the record whatever its kind; the same object each time."""
        known = self._bases.get(record.id)
        if known is None:
            material = self.material
            known = self._bases[record.id] = Item(
                record.id,
                record.kind,
                name_of(material, record),
                support.evidence_ids(material, record),
                material.sources_behind(record),
                _signs(material, record),
            )
        return known

    def agreements(self) -> tuple[AgreementRow, ...]:
        return tuple(map(self._agreement, order.newest_first(self.material, self.material.of_kind(Kind.AGREEMENT))))

    def meetings(self) -> tuple[MeetingRow, ...]:
        return tuple(map(self._meeting, order.meetings_in_order(self.material, self.material.of_kind(Kind.MEETING))))

    def figures(self) -> tuple[FigureRow, ...]:
        return tuple(map(self._figure, order.figures_in_order(self.material, self.material.of_kind(Kind.FIGURE))))

    def statements(self) -> tuple[StatementRow, ...]:
        return tuple(map(self._statement, order.newest_first(self.material, self.material.of_kind(Kind.STATEMENT))))

    def people(self) -> tuple[PersonRow, ...]:
        """Persons by side and rank, then organisations by side, the most named first."""
        material, both = self.material, self.material.dossier.countries
        persons = order.people_in_order(material, material.of_kind(Kind.PERSON))
        bodies = [self._person(r) for r in order.most_named_first(material, material.of_kind(Kind.ORGANISATION))]
        bodies.sort(key=lambda row: both.index(row.side) if row.side else len(both))
        return (*map(self._person, persons), *bodies)

    def _agreement(self, record: Record) -> AgreementRow:
        material = self.material
        date = said(material, record, "signed")
        if not date and (status := facts.fact(material, record, "status")) and status.as_of:
            date = Said(material.date_in_cell(status.as_of), status.as_of, status.confirmed)
        return AgreementRow(
            *parts(self.basis(record)),
            type=said(material, record, "kind"),
            status=said(material, record, "status"),
            date=date,
            place=said(material, record, "place"),
            amount=said(material, record, "value"),
            sectors=_several(material, record, "sectors"),
        )

    def _meeting(self, record: Record) -> MeetingRow:
        material = self.material
        return MeetingRow(
            *parts(self.basis(record)),
            type=said(material, record, "kind"),
            level=said(material, record, "level"),
            date=said(material, record, "date"),
            place=said(material, record, "place"),
            people=_several(material, record, "participants"),
            top=snapshot.is_top(material, record),
        )

    def _figure(self, record: Record) -> FigureRow:
        material, basis = self.material, self.basis(record)
        measure = facts.fact(material, record, "measure")
        named = material.options.language == "en" and record.label_en.strip()
        label = basis.label if named or measure is None else measure.value
        return FigureRow(
            *parts(replace(basis, label=label)),
            value=figure_value(material, record),
            change=_change(material, record),
            period=said(material, record, "period"),
            source=said(material, record, "source"),
            unit=facts.value(material, record, "unit"),
        )

    def _statement(self, record: Record) -> StatementRow:
        material = self.material
        gist = facts.value(material, record, "gist_en" if material.options.language == "en" else "gist")
        return StatementRow(
            *parts(self.basis(record)),
            speaker=said(material, record, "speaker"),
            addressee=said(material, record, "addressee"),
            date=said(material, record, "date"),
            type=said(material, record, "kind"),
            what=gist or plain(statements.what_of(material, record)),
            quoted=not gist,
        )

    def _person(self, record: Record) -> PersonRow:
        material = self.material
        country = said(material, record, "country")
        return PersonRow(
            *parts(self.basis(record)),
            side=country.value if country.value in material.dossier.countries else "",
            role=_role(material, record) if record.kind is Kind.PERSON else "",
            country=country,
            head=snapshot.is_head(material, record),
        )


def said(material: Material, record: Record, name: str) -> Said:
    """A single-valued field: its words, and beside them how sure it is and whether sources dispute it."""
    fact = facts.fact(material, record, name)
    if fact is None:
        return NOTHING
    spec = field_spec(record.kind, name)
    if spec is not None and spec.type is ValueType.DATE:
        words = material.date_in_cell(fact.value)
    else:
        words = plain(phrases.worded(material, record, name, fact.value))
    return Said(words, fact.value, fact.confirmed, bool(fact.rivals))


def figure_value(material: Material, record: Record) -> Said:
    """The number with its comparison and unit."""
    fact = facts.fact(material, record, "value")
    if fact is None:
        return NOTHING
    words = plain(figure_words.worded_value(material, record, fact.value))
    return Said(words, fact.value, fact.confirmed, bool(fact.rivals))


def name_of(material: Material, record: Record) -> str:
    """The record's name in the language of the page, the Arabic one where there is no other."""
    return plain(phrases.name(material, record)) or record.label_en.strip()


def _change(material: Material, record: Record) -> Said:
    fact = facts.fact(material, record, "change")
    if fact is None:
        return NOTHING
    return Said(plain(figure_words.worded_change(material, fact.value)), fact.value, fact.confirmed, bool(fact.rivals))


def _several(material: Material, record: Record, name: str) -> tuple[str, ...]:
    words = (plain(phrases.worded(material, record, name, f.value)) for f in facts.facts(material, record, name))
    return tuple(one for one in words if one)


def _role(material: Material, person: Record) -> str:
    """The role in the language of the page, else the rank, bare of remarks."""
    name = "role_en" if material.options.language == "en" else "role"
    return facts.value(material, person, name) or said(material, person, "rank").words


def _signs(material: Material, record: Record) -> frozenset[Sign]:
    if not material.evidence_of(record):
        return frozenset({Sign.NO_EVIDENCE})
    found = set()
    if facts.disagreements(material, record):
        found.add(Sign.CONFLICT)
    if conflicts.single_source(material, record):
        found.add(Sign.ONE_SOURCE)
    if conflicts.undated(material, record):
        found.add(Sign.UNDATED)
    if unconfirmed_fields(material, record):
        found.add(Sign.UNCONFIRMED)
    return frozenset(found)
