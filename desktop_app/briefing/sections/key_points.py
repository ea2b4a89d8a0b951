"""Section 2: three to six points, chosen by the analyst (the "key" flag), else by the rule of `weighing`, which section
13 states."""

from dataclasses import replace

from desktop_app.arabic.fold import fold
from desktop_app.briefing import beside_names, doubts, facts, figure_words, order, phrases, support, weighing
from desktop_app.briefing.content import filled, joined, plain, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.outlets import outlet
from desktop_app.briefing.sections import agreements, statements
from desktop_app.briefing.sections.meetings import meeting_kind
from desktop_app.model.briefing import BriefingOptions, Content, Paragraph, Role, Section, SectionName
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

MOST_CHOSEN = 6
MOST_BY_RULE = 5
MOST_ATTENDING = 3


def make(material: Material, notes: Notes) -> Section | None:
    """The section, or None where there is nothing to say."""
    records = chosen(material)
    if not records:
        return None
    points = tuple(_point(material, notes, record) for record in records)
    return Section(SectionName.KEY_POINTS, material.words.get("sections", "key_points"), points)


def chosen(material: Material) -> list[Record]:
    """The records of the points, newest first."""
    flagged = [record for kind in weighing.KINDS for record in material.of_kind(kind) if record.key_point]
    material.seen.key_points_chosen = bool(flagged)
    if flagged:
        most = material.options.most_points if material.short else MOST_CHOSEN
        return order.weightiest_of_the_newest(material, flagged)[:most]
    return weighing.by_rule(material, material.options.most_points if material.short else MOST_BY_RULE)


def left_off(material: Material) -> list[Record]:
    """Of one page: those that it would have if it had room."""
    usual = Material(material.dossier, replace(material.options, most_points=BriefingOptions().most_points))
    return chosen(usual)[len(chosen(material)) :]


def _point(material: Material, notes: Notes, record: Record) -> Paragraph:
    said = doubts.line(material, lambda: _said(material, record))
    said = said if _ends(said) else (*said, *text("."))
    above = said if record.kind is Kind.STATEMENT else ()  # a title quotes nobody
    content = (*said, *support.marks(material, notes, record, above=above))
    return Paragraph(content, Role.BULLET, evidence=support.evidence_ids(material, record))


def _said(material: Material, record: Record) -> Content:
    words, details = material.words, _details(material, record)
    if record.kind is Kind.STATEMENT:
        who = phrases.said(material, record, "speaker") or _printed_by(material, record)
        return filled(words.get("key_points", "statement"), who=who, what=details)
    named = {Kind.FIGURE: figure_words.measure_of, Kind.MEETING: beside_names.name_of_meeting}
    name = named.get(record.kind, phrases.name)(material, record)
    return filled(words.get("key_points", record.kind), title=name, details=details) if details else name


def _printed_by(material: Material, record: Record) -> Content:
    """Whose words they are where no speaker is known, as under a quotation."""
    piece = statements.longest_quote(material, record)
    assert piece is not None  # `of_kind` gives only records with marks
    return outlet(material, piece.article)


def _details(material: Material, record: Record) -> Content:
    if record.kind is Kind.AGREEMENT:
        return _agreement(material, record)
    if record.kind is Kind.MEETING:
        return _meeting(material, record)
    if record.kind is Kind.FIGURE:
        return _figure(material, record)
    return statements.what_of(material, record)


def _agreement(material: Material, record: Record) -> Content:
    kind, status = phrases.said(material, record, "kind"), _status(material, record)
    if not beside_names.names_kind(material, record):
        status = joined([kind, status], material.words.get("kind_status"))
    parts = [
        status,
        agreements.years_of(material, record),
        agreements.value_of(material, record),
    ]
    return joined(parts, material.words.get("comma"))


def _status(material: Material, record: Record) -> Content:
    """ "signed in Astana, 17 June 2025", "ratified; signed in Dushanbe, 5 July 2024": the place and day of signing are
    those of nothing else."""
    words, status = material.words, phrases.said(material, record, "status")
    signing = joined([_placed(material, record), phrases.said(material, record, "signed")], words.get("comma"))
    if not (status and signing):
        return status or signing
    shown = facts.fact(material, record, "status")
    if shown is not None and shown.value != "signed":
        return filled(words.get("key_points", "signed_before"), status=status, signing=signing)
    return joined([status, signing], " " if _placed(material, record) else words.get("comma"))


def _meeting(material: Material, record: Record) -> Content:
    parts = [
        () if beside_names.names_kind(material, record) else meeting_kind(material, record),
        _attended(material, record),
        _placed(material, record),
        beside_names.date_beside_name(material, record),
        phrases.said(material, record, "outcome") if material.options.language == "ar" else (),  # Arabic words
    ]
    return joined(parts, material.words.get("comma"))


def _figure(material: Material, record: Record) -> Content:
    value = figure_words.value_of(material, record)
    if not value:
        return ()
    parts = [
        value,
        figure_words.change_of(material, record),
        figure_words.period_beside(material, record, figure_words.measure_of(material, record)),
        figure_words.by_source(material, record),
    ]
    return joined(parts, material.words.get("comma"))


def _placed(material: Material, record: Record) -> Content:
    place = beside_names.place_beside_name(material, record)
    return filled(material.words.get("in_place"), place=place) if place else ()


def _attended(material: Material, record: Record) -> Content:
    """Who took part, unless the meeting's name says of one of them that he did, or they are many."""
    words, found = material.words, facts.facts(material, record, "participants")
    people = [phrases.name_of(material, fact.value) for fact in found]
    title = fold(plain(phrases.name(material, record)))
    if len(found) > MOST_ATTENDING or any(family and family in title for family in map(_family, people)):
        return ()
    people = [name for name in phrases.several(material, record, "participants") if name]
    return filled(words.get("key_points", "with"), people=words.enumerated(people, within=True)) if people else ()


def _family(name: Content) -> str:
    """The last word of a name, by which titles of meetings call people."""
    return fold(plain(name)).rpartition(" ")[2]


def _ends(content: Content) -> bool:
    return bool(content) and plain(content).rstrip().endswith((".", "!", "؟", "?", "…"))
