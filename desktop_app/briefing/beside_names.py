"""What stands beside a record's name, and what does not since the name says it already: "Astana talks, 13 November"."""

import re

from desktop_app.arabic.date_words import format_date
from desktop_app.arabic.fold import fold
from desktop_app.briefing import facts, phrases
from desktop_app.briefing.content import plain
from desktop_app.briefing.material import Material
from desktop_app.model.briefing import Content, Text
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_YEARS = re.compile(r"(?:\d{4}|\.\.)(?:/(?:\d{4}|\.\.))?")


def name_of_meeting(material: Material, record: Record) -> Content:
    """A meeting's name, marked where it says a day or a place that nobody confirmed: these aren't said again beside."""
    told = [facts.fact(material, record, field) for field in ("date", "place") if in_name(material, record, field)]
    for fact in told:
        if fact is not None:
            phrases.count_unconfirmed(material, record, fact)
    doubt = next((fact for fact in told if fact is not None and not fact.confirmed), None)
    return phrases.doubtful(material, phrases.name(material, record), doubt)


def place_beside_name(material: Material, record: Record) -> Content:
    """The place, unless the record's name says it already ("Astana talks"); in an English sentence only by an English
    name, since its table has the Arabic one."""
    where = material.records.get(facts.value(material, record, "place"))
    if material.options.language == "en" and (where is None or not phrases.english_name(material, where)):
        return ()
    return () if in_name(material, record, "place") else phrases.said(material, record, "place")


def date_beside_name(material: Material, record: Record) -> Content:
    """The day, unless the record's name says it already ("talks, 13 November 2025")."""
    return () if in_name(material, record, "date") else phrases.said(material, record, "date")


def without_date(material: Material, record: Record, name: Content) -> Content:
    """A name that ends in its record's date without that: in a table the date has a column."""
    date = facts.value(material, record, "date")
    said = format_date(date, "ar", months=material.options.months) if date else ""
    head, comma, tail = plain(name).rpartition("، ")
    if not comma or not said or fold(tail) != fold(said) or len(name) != 1 or not isinstance(name[0], Text):
        return name
    return (Text(head, name[0].look, name[0].source),)


def in_name(material: Material, record: Record, field: str) -> bool:
    """Whether the record's name says that value already, whatever digits either is written in."""
    value = plain(phrases.worded(material, record, field, facts.value(material, record, field)))
    return bool(value) and fold(value) in fold(plain(phrases.name(material, record)))


def names_kind(material: Material, record: Record) -> bool:
    """True where the title holds the word for its kind ("مذكرة ...", "الاتفاقية ..."), of a meeting all words of it: a
    visit may be one of state or of work."""
    kind = plain(phrases.worded(material, record, "kind", facts.value(material, record, "kind")))
    title = record.label if material.options.language == "ar" else record.label_en
    words = [word.removeprefix("ال") for word in title.casefold().split()]
    stems = [stem.rstrip("ةs") for stem in kind.casefold().split()]
    wanted = stems if record.kind is Kind.MEETING else stems[:1]
    return bool(wanted) and all(any(word.startswith(stem) for word in words) for stem in wanted)


def names_years(content: Content, edtf: str) -> bool:
    """True for a date of years alone that stand in the words already ("plan for 2023-2025")."""
    if not _YEARS.fullmatch(edtf):
        return False
    years = set(edtf.split("/")) - {".."}
    return bool(years) and years <= set(_YEAR.findall(fold(plain(content))))
