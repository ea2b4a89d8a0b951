"""Values in words: names, dates, and the mark of what is not confirmed. Numbers are in `amounts`."""


from desktop_app.briefing import amounts, facts
from desktop_app.briefing.content import filled, joined, plain, source, text
from desktop_app.briefing.gender import gendered
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import shortened
from desktop_app.briefing.write_docx.directions import has_arabic, has_latin
from desktop_app.model.briefing import Content, Look, Text
from desktop_app.model.facts import Fact
from desktop_app.model.kinds import Kind, ValueType, field_spec
from desktop_app.model.things import Claim, ClaimState, Record

SHORT_LETTERS = 90
ARABIC_COMMA = "، "
_CHOICES = {
    (Kind.AGREEMENT, "kind"): "agreement_kinds",
    (Kind.AGREEMENT, "status"): "agreement_statuses",
    (Kind.MEETING, "kind"): "meeting_kinds",
    (Kind.MEETING, "level"): "meeting_levels",
    (Kind.STATEMENT, "kind"): "statement_kinds",
    (Kind.PERSON, "rank"): "ranks",
    (Kind.FIGURE, "comparison"): "comparisons",
}


def name(material: Material, record: Record, look: Look = Look.PLAIN) -> Content:
    """A record's name in the reader's language; the Arabic words where no English was given (and counted)."""
    if material.options.language == "en":
        if english := english_name(material, record):
            return text(_brief(material, english), look)
        material.seen.without_english[record.id] = record
    return source(_brief(material, record.label), look)


def english_name(material: Material, record: Record) -> str:
    """The English name that the analyst gave, or that of a country; "" where there is none."""
    if record.label_en.strip():
        return " ".join(record.label_en.split())
    code = facts.value(material, record, "code") if record.kind is Kind.COUNTRY else ""
    return material.options.countries[code][1] if code in material.options.countries else ""


def _brief(material: Material, words: str) -> str:
    """On one page no name and no gist takes more than two lines."""
    return shortened(words, SHORT_LETTERS) if material.short else words


def name_of(material: Material, record_id: str) -> Content:
    """The name of a record that another refers to; nothing where it is gone."""
    record = material.records.get(record_id)
    return name(material, record) if record else ()


def doubtful(material: Material, content: Content, fact: Fact | None) -> Content:
    """The words, with "(unconfirmed)" behind them where the fact is a guess."""
    if fact is None or not content:
        return content
    if fact.confirmed:
        material.seen.confirmed += 1
        return content
    return (*content, *text(" "), *text(material.words.get("unconfirmed"), Look.UNCONFIRMED))


def qualified(material: Material, content: Content, fact: Fact | None) -> Content:
    """The words with all that a sentence must add to them: that sources disagree, that they are not confirmed."""
    if fact and fact.rivals and content:
        content = (*content, *text(" "), *text(material.words.get("disputed"), Look.SOFT))
    return doubtful(material, content, fact)


def marked(material: Material, content: Content, fact: Fact) -> Content:
    """The same for a table's cell: an asterisk, explained below the table, for what sources dispute."""
    if fact.rivals and content:
        material.seen.starred = True
        content = (*content, *text("*"))
    return doubtful(material, content, fact)


def said(material: Material, record: Record, field: str) -> Content:
    """A single-valued field in words for a sentence, with what must be added; nothing where there is no value."""
    fact = facts.fact(material, record, field)
    if fact is None:
        return ()
    count_unconfirmed(material, record, fact)
    return qualified(material, worded(material, record, field, fact.value), fact)


def said_in_table(material: Material, record: Record, field: str) -> Content:
    """The same for a table's cell: disputed values carry an asterisk, which stands before the unconfirmed mark."""
    fact = facts.fact(material, record, field)
    if fact is None:
        return ()
    count_unconfirmed(material, record, fact)
    said = worded(material, record, field, fact.value)
    spec = field_spec(record.kind, field)
    if spec is not None and spec.type is ValueType.DATE:
        said = text(material.date_in_cell(fact.value))
    return marked(material, said, fact)


def several(material: Material, record: Record, field: str, side: str | None = None) -> list[Content]:
    """The values of a field that holds several, each in words; `side` limits them to one country's. Where none of
    them is confirmed, the last one says so of all."""
    said = []
    for fact in facts.facts(material, record, field):
        if (side is None or fact.side == side) and (words := worded(material, record, field, fact.value)):
            count_unconfirmed(material, record, fact)
            said.append((words, fact))
    return listed(material, said)


def side_by_side(material: Material, names: list[Content]) -> Content:
    """Names in a cell, parted by the comma of the script they are in: all in Arabic, they run from right to left in any
    file."""
    words = [piece.text for name in names for piece in name if isinstance(piece, Text)]
    arabic = any(map(has_arabic, words)) and not any(map(has_latin, words))
    return joined(names, ARABIC_COMMA if arabic else material.words.get("comma"))


def listed(material: Material, said: list[tuple[Content, Fact]]) -> list[Content]:
    """Values of one field that stand side by side, each marked where it is not confirmed, or the last one for all."""
    if len(said) < 2 or any(fact.confirmed for _, fact in said):
        return [doubtful(material, words, fact) for words, fact in said]
    for_all = (*text(" "), *text(material.words.get("each_unconfirmed"), Look.UNCONFIRMED))
    return [*(words for words, _ in said[:-1]), (*said[-1][0], *for_all)]


def worded(material: Material, record: Record, field: str, value: str) -> Content:
    """A value of that field in words of the reader's language, as its type has it."""
    spec = field_spec(record.kind, field)
    if spec is None or not value:
        return ()
    if spec.type is ValueType.DATE:
        return text(material.date(value))
    if spec.type is ValueType.COUNTRY:
        return text(material.country(value))
    if spec.type is ValueType.RECORD:
        return name_of(material, value)
    if spec.type is ValueType.NUMBER:
        return _measured(material, record, field, value)
    if spec.type is ValueType.CHOICE:
        return text(_choice(material, record, field, value))
    return source(_brief(material, value))


def count_unconfirmed(material: Material, record: Record, fact: Fact) -> None:
    """Remember an unconfirmed value that is printed, so that the method note can count it."""
    if not fact.confirmed:
        for claim in material.claims(record, fact.field):
            if claim.value == fact.value and claim.state is ClaimState.GUESSED:
                material.seen.unconfirmed[claim.id] = claim


def claimed(material: Material, record: Record, claim: Claim) -> Content:
    """A claim's value in words, marked where it is a guess; for sentences about conflicts."""
    content = worded(material, record, claim.field, claim.value)
    if claim.state is not ClaimState.GUESSED:
        return content
    return (*content, *text(" "), *text(material.words.get("unconfirmed"), Look.UNCONFIRMED))


def _measured(material: Material, record: Record, field: str, value: str) -> Content:
    """A number with what it is a number of, as the record's other fields say."""
    if field == "change":
        return text(amounts.percent(material, value))
    unit, currency = facts.value(material, record, "unit"), facts.value(material, record, "currency")
    return amounts.amount(material, value, unit=unit, currency=currency)


def has_brackets(content: Content) -> bool:
    """True where the words hold a bracket, so that they go into no further ones."""
    return "(" in plain(content)


def aside(material: Material, content: Content, note: Content) -> Content:
    """ "value (note)"; after a comma where the note holds brackets of its own."""
    if not note:
        return content
    if has_brackets((*content, *note)):
        return joined([content, note], material.words.get("comma"))
    return filled(material.words.get("bracketed"), value=content, note=note)


def _choice(material: Material, record: Record, field: str, value: str) -> str:
    table = _CHOICES.get((record.kind, field))
    if table is None or not value:
        return ""
    if table == "agreement_kinds":
        return material.words.find(table, value, "name") or value
    if table == "agreement_statuses":
        return gendered(material, record, table, value)
    if table == "comparisons":
        return (material.words.find(table, value) or "{value}").format(value="").strip()
    found = material.words.find(table, value)
    return value if found is None else found  # a rank may be without words
