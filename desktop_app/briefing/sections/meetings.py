"""Section 6: meetings and visits, newest first. The time axis stands under the table where enough is dated."""

from collections.abc import Callable

from desktop_app.briefing import beside_names, doubts, facts, lengths, order, phrases, support
from desktop_app.briefing.content import joined, looking, source, unquoted
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import judgements, timeline
from desktop_app.briefing.sections.tables import Draft, Spec, beyond, data_table, explanations
from desktop_app.briefing.write_docx.directions import has_arabic
from desktop_app.model.briefing import Content, Look, Section, SectionName
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

_SHOWN = frozenset({"kind", "level", "date", "place"})


def make(material: Material, notes: Notes) -> Section | None:
    """The section, or None where there is nothing to say."""
    records = order.meetings_in_order(material, material.of_kind(Kind.MEETING))
    if not records:
        return None
    specs = [
        Spec("date", absent="undated"),
        Spec("meeting"),
        Spec("place", absent="not_stated"),
        Spec("participants", absent="not_stated"),
        Spec("outcome", absent="not_stated"),
    ]
    shown, rest = lengths.rows(material.options, SectionName.MEETINGS, records)
    drafts = [_draft(material, notes, record) for record in shown]
    table = data_table(material, "meetings", specs, drafts)
    below = [*explanations(material, notes, shown, _SHOWN), *beyond(material, notes, rest)]
    judged = judgements.under_table(material, records)
    axis = timeline.of_pair(material, notes)
    blocks = (table, *below, *judged, *((axis,) if axis else ()))
    return Section(SectionName.MEETINGS, material.words.get("sections", "meetings"), blocks)


def meeting_kind(
    material: Material, record: Record, said: Callable[[Material, Record, str], Content] = phrases.said
) -> Content:
    """What kind of meeting it was; that it was another one than those says nothing."""
    return () if facts.value(material, record, "kind") == "other" else said(material, record, "kind")


def _outcome(material: Material, record: Record) -> Content:
    """As the Arabic field has it; in English a quotation, since nothing is translated by guess."""
    said = phrases.said_in_table(material, record, "outcome")
    value = facts.value(material, record, "outcome")
    if not said or material.options.language == "ar" or not has_arabic(value):
        return said
    return (*source(material.words.fill("quoted", text=unquoted(value))), *said[1:])


def _draft(material: Material, notes: Notes, record: Record) -> Draft:
    return doubts.row(material, 1, lambda: _drafted(material, notes, record))


def _drafted(material: Material, notes: Notes, record: Record) -> Draft:
    comma = material.words.get("comma")
    name = beside_names.without_date(material, record, phrases.name(material, record, Look.STRONG))
    kind = () if beside_names.names_kind(material, record) else meeting_kind(material, record, phrases.said_in_table)
    below = joined([kind, phrases.said_in_table(material, record, "level")], comma)
    date = phrases.said_in_table(material, record, "date")
    return Draft(
        record,
        (
            [date],
            [
                (*name, *support.marks(material, notes, record, remarks=True)),
                looking(below, Look.SOFT),
            ],
            [phrases.said_in_table(material, record, "place")],
            [phrases.side_by_side(material, phrases.several(material, record, "participants"))],
            [_outcome(material, record)],
        ),
        support.evidence_ids(material, record),
    )
