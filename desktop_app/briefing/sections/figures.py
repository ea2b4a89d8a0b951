"""Section 8: figures, one row for each reporter. Two reporters' numbers are never merged."""

from desktop_app.briefing import doubts, figure_words, lengths, order, phrases, support
from desktop_app.briefing.content import joined, looking
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import judgements, trade_charts
from desktop_app.briefing.sections.tables import Draft, Spec, beyond, data_table, explanations
from desktop_app.model.briefing import Look, Section, SectionName
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

_SHOWN = frozenset({"value", "comparison", "change", "period", "source"})


def make(material: Material, notes: Notes) -> Section | None:
    """The section, or None where there is nothing to say."""
    records = order.figures_in_order(material, material.of_kind(Kind.FIGURE))
    if not records:
        return None
    specs = [
        Spec("measure"),
        Spec("value", numeric=True, absent="not_stated"),
        Spec("period", absent="undated"),
        Spec("source", absent="not_stated"),
    ]
    shown, rest = lengths.rows(material.options, SectionName.FIGURES, records)
    drafts = [_draft(material, notes, record) for record in shown]
    table = data_table(material, "figures", specs, drafts)
    below = [*explanations(material, notes, shown, _SHOWN), *beyond(material, notes, rest)]
    judged = judgements.under_table(material, records)
    drawn = trade_charts.of_trade(material, notes, records)
    return Section(SectionName.FIGURES, material.words.get("sections", "figures"), (table, *below, *judged, *drawn))


def _draft(material: Material, notes: Notes, record: Record) -> Draft:
    return doubts.row(material, 0, lambda: _drafted(material, notes, record))


def _drafted(material: Material, notes: Notes, record: Record) -> Draft:
    sectors = joined(phrases.several(material, record, "sectors"), material.words.get("comma"))
    return Draft(
        record,
        (
            [
                (
                    *figure_words.measure_of(material, record, Look.STRONG),
                    *support.marks(material, notes, record, remarks=True),
                ),
                looking(sectors, Look.SOFT),
            ],
            [
                figure_words.value_of(material, record, in_table=True),
                looking(figure_words.change_of(material, record, in_table=True), Look.SOFT),
            ],
            [phrases.said_in_table(material, record, "period")],
            [phrases.said_in_table(material, record, "source")],
        ),
        support.evidence_ids(material, record),
    )
