"""The chart of trade figures: one measure in two periods or more, each reporter's numbers side by side."""

from decimal import Decimal

from desktop_app.arabic.fold import fold
from desktop_app.briefing import amounts, doubts, facts, figure_words, order, phrases, support
from desktop_app.briefing.content import plain, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import charts, year_steps
from desktop_app.model.briefing import Chart, ChartForm, Series
from desktop_app.model.things import Record

_GAP = "…"  # under years without a number


def of_trade(material: Material, notes: Notes, records: list[Record]) -> tuple[Chart, ...]:
    """One measure over two years or more, each reporter's numbers side by side and never added up or merged."""
    groups: dict[tuple[str, str], list[Record]] = {}
    for record in records:
        if facts.value(material, record, "value") and charts.year_of(facts.value(material, record, "period")):
            unit = facts.value(material, record, "unit")
            groups.setdefault((order.measure_key(material, record), unit), []).append(record)
    best = max(groups.values(), key=lambda group: (_years_in(material, group), len(group)), default=[])
    return (_over_periods(material, notes, best),) if _years_in(material, best) > 1 else ()


def _years_in(material: Material, records: list[Record]) -> int:
    return len({facts.value(material, record, "period") for record in records})


def _over_periods(material: Material, notes: Notes, records: list[Record]) -> Chart:
    words = material.words
    periods = year_steps.with_gaps({facts.value(material, r, "period") for r in records}, charts.MOST_CATEGORIES)
    by_source: dict[str, dict[str, Record]] = {}
    for record in reversed(order.newest_first(material, records)):
        source = facts.value(material, record, "source")
        by_source.setdefault(source, {})[facts.value(material, record, "period")] = record
    scale, unit = _scale(material, records)
    series = tuple(
        Series(
            plain(phrases.name_of(material, source)) or words.get("charts", "no_source"),
            tuple(_scaled(material, there.get(period), scale) for period in periods),
        )
        for source, there in by_source.items()
    )
    shown = tuple(material.date(period) if period else _GAP for period in periods)
    drawn = [record for there in by_source.values() for record in there.values()]
    evidence = tuple(dict.fromkeys(a for record in drawn for a in support.evidence_ids(material, record)))
    measure = _measure(material, records[0])
    name = words.fill("charts", "measured", measure=measure, unit=unit)
    title = words.fill("charts", "numbered", n=words.number(material.next_figure()), caption=name)
    fields = ("value", "period", "source")
    unsure = not any(fact.confirmed for fact in charts.facts_shown(material, drawn, fields))
    said = words.get("semicolon").join(_figure_said(material, record, unsure) for record in drawn)
    caption = charts.captioned(material, title, said, drawn, fields)
    mark = notes.marks(evidence, together=True)
    return Chart(ChartForm.COLUMNS, shown, series, (*text(caption), *mark), caption, evidence, decimals=2)


def _measure(material: Material, record: Record) -> str:
    """What is measured. The measure's words are the article's: in English trade is called so, the rest is as it is."""
    value = facts.value(material, record, "measure")
    measure = plain(phrases.worded(material, record, "measure", value)) or record.label
    if material.options.language == "en":
        stems = [fold(stem) for stem in material.words.all_of("trade_words")]
        if any(stem in fold(measure) for stem in stems):
            return material.words.get("charts", "trade")
    return measure


def _figure_said(material: Material, record: Record, unsure: bool) -> str:
    """Where nothing is confirmed the caption says so at its end, once for all."""
    period, value = material.date(facts.value(material, record, "period")), figure_words.value_of(material, record)
    return material.words.fill("charts", "values", name=period, value=plain(doubts.bare(value) if unsure else value))


def _scale(material: Material, records: list[Record]) -> tuple[Decimal, str]:
    """What the numbers are divided by, and the unit with that word: "billion dollars"."""
    most = max(abs(Decimal(facts.value(material, record, "value"))) for record in records)
    unit = facts.value(material, records[0], "unit")
    for size in (Decimal(10) ** 12, Decimal(10) ** 9, Decimal(10) ** 6):
        if most >= size:
            return size, _without(plain(amounts.amount(material, str(size), unit=unit)), material.words.number(1))
    return Decimal(1), _without(plain(amounts.amount(material, "2", unit=unit)), material.words.number(2))


def _without(words: str, number: str) -> str:
    return words.removeprefix(number).strip()


def _scaled(material: Material, record: Record | None, scale: Decimal) -> float | None:
    return float(Decimal(facts.value(material, record, "value")) / scale) if record else None
