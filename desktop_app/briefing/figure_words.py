"""How a figure is told: what is measured, its value and change, who says so and for when."""

from desktop_app.arabic.fold import fold
from desktop_app.briefing import amounts, beside_names, facts, order, phrases
from desktop_app.briefing.content import filled, joined, looking, text
from desktop_app.briefing.material import Material
from desktop_app.model.briefing import Content, Look
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

_DIGITS_OF_A_RANK = 2


def value_of(material: Material, record: Record, *, in_table: bool = False) -> Content:
    """ "more than 1.9 billion dollars": comparison, number and unit; nothing where there is no number."""
    fact = facts.fact(material, record, "value")
    if fact is None:
        return ()
    phrases.count_unconfirmed(material, record, fact)
    said = worded_value(material, record, fact.value)
    return phrases.marked(material, said, fact) if in_table else phrases.qualified(material, said, fact)


def worded_value(material: Material, record: Record, value: str) -> Content:
    """A number of the figure with its comparison and unit, and nothing of how sure it is."""
    said = amounts.amount(material, value, unit=facts.value(material, record, "unit"))
    comparison = facts.value(material, record, "comparison") or "exactly"
    return filled(material.words.find("comparisons", comparison) or "{value}", value=said)


def is_trade(material: Material, record: Record) -> bool:
    """Whether the figure is one of the trade between the two; a small number of nothing is a rank among partners."""
    value = facts.value(material, record, "value")
    if not facts.value(material, record, "unit").strip() and value.isdecimal() and len(value) <= _DIGITS_OF_A_RANK:
        return False
    stems = [fold(stem) for stem in material.words.all_of("trade_words")]
    return any(stem in name for stem in stems for name in (order.measure_key(material, record), fold(record.label)))


def measure_of(material: Material, record: Record, look: Look = Look.PLAIN) -> Content:
    """What is measured: in English the record's English title, since the measure's words are the article's."""
    measure = phrases.said(material, record, "measure")
    if not measure or (material.options.language == "en" and record.label_en.strip()):
        return phrases.name(material, record, look)
    if material.options.language == "en":
        material.seen.without_english[record.id] = record
    return looking(measure, look)


def attributed(material: Material, record: Record, said: Content) -> Content:
    """The words with who says so and for when: in brackets, or after commas where those would hold brackets."""
    source, period = phrases.said(material, record, "source"), period_beside(material, record, said)
    details = joined([source, period], material.words.get("comma"))
    if source and phrases.has_brackets((*said, *details)):
        return joined([said, by_source(material, record), period], material.words.get("comma"))
    return phrases.aside(material, said, details)


def by_source(material: Material, record: Record) -> Content:
    """ "according to the Ministry of Trade": who says so, in a sentence; nothing where nobody is named."""
    source = phrases.said(material, record, "source")
    if not source:
        return ()
    body = material.records.get(facts.value(material, record, "source"))
    if body is not None and takes_article(material, body):
        source = filled(material.words.get("the_body"), name=source)
    return filled(material.words.get("key_points", "by_source"), source=source)


def takes_article(material: Material, body: Record) -> bool:
    """Whether English calls the body by a noun, "the Ministry of Trade", and not by a name of its own, "Reuters"."""
    name = phrases.english_name(material, body).casefold()
    common = " of " in name or name.endswith(material.words.all_of("the_bodies"))
    return body.kind is Kind.ORGANISATION and common and not name.startswith("the ")


def period_beside(material: Material, record: Record, said: Content) -> Content:
    """The period, unless the words beside it name its year already."""
    fact = facts.fact(material, record, "period")
    if fact and not fact.rivals and beside_names.names_years(said, fact.value):
        return ()
    return phrases.said(material, record, "period")


def change_of(material: Material, record: Record, *, in_table: bool = False) -> Content:
    """ "up 12%" against the period before."""
    fact = facts.fact(material, record, "change")
    if fact is None or _is_the_value(material, record, fact.value):
        return ()
    phrases.count_unconfirmed(material, record, fact)
    said = worded_change(material, fact.value)
    return phrases.marked(material, said, fact) if in_table else phrases.qualified(material, said, fact)


def _is_the_value(material: Material, record: Record, change: str) -> bool:
    """Whether the figure is the change itself: "fall in trade: 27%, down 27%" says it twice."""
    value, unit = facts.value(material, record, "value"), facts.value(material, record, "unit").strip()
    return unit in amounts.PER_CENT and value.lstrip("-+") == change.lstrip("-+")


def worded_change(material: Material, value: str) -> Content:
    """ "up 12%", and nothing of how sure it is."""
    key = "change_down" if value.startswith("-") else "change_up"
    return text(material.words.fill(key, value=amounts.percent(material, value.lstrip("-+"))))
