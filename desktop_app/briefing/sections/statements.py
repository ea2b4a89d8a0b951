"""Section 10: statements and commitments: who said what to whom, newest first."""

from desktop_app.briefing import doubts, facts, lengths, order, phrases, support
from desktop_app.briefing.content import joined, looking, source, unquoted
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import QUOTE_LETTERS, Notes, shortened
from desktop_app.briefing.sections import judgements
from desktop_app.briefing.sections.tables import Draft, Spec, beyond, data_table, explanations
from desktop_app.model.briefing import Content, Look, Section, SectionName
from desktop_app.model.dossier import Evidence
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

_SHOWN = frozenset({"kind", "speaker", "addressee", "date"})


def make(material: Material, notes: Notes) -> Section | None:
    """The section, or None where there is nothing to say."""
    records = order.newest_first(material, material.of_kind(Kind.STATEMENT))
    if not records:
        return None
    specs = [
        Spec("who", absent="not_stated"),
        Spec("what"),
        Spec("to_whom", absent="not_stated"),
        Spec("date", absent="undated"),
    ]
    shown, rest = lengths.rows(material.options, SectionName.STATEMENTS, records)
    drafts = [_draft(material, notes, record) for record in shown]
    table = data_table(material, "statements", specs, drafts)
    below = [*explanations(material, notes, shown, _SHOWN), *beyond(material, notes, rest)]
    judged = judgements.under_table(material, records)
    return Section(SectionName.STATEMENTS, material.words.get("sections", "statements"), (table, *below, *judged))


def what_of(material: Material, record: Record) -> Content:
    """The gist in the reader's language, else the words themselves, quoted."""
    english = material.options.language == "en"
    gist = phrases.said(material, record, "gist_en" if english else "gist")
    if gist:
        return gist
    if english and record.label_en.strip():
        return phrases.name(material, record)
    if english:
        material.seen.without_english[record.id] = record
    quote = longest_quote(material, record)
    return quoted(material, quote.words) if quote else phrases.name(material, record)


def longest_quote(material: Material, record: Record) -> Evidence | None:
    """The mark that says most."""
    return max(material.evidence_of(record), key=lambda piece: len(piece.quote), default=None)


def quoted(material: Material, words: str, limit: int = QUOTE_LETTERS) -> Content:
    """An article's words between quotation marks, without a second pair where the mark took them along."""
    return source(material.words.fill("quoted", text=shortened(unquoted(words), limit)))


def speaker_role(material: Material, record: Record) -> Content:
    """The speaker's role, where the speaker is a person with one."""
    person = material.records.get(facts.value(material, record, "speaker"))
    return role_of(material, person) if person is not None and person.kind is Kind.PERSON else ()


def role_of(material: Material, person: Record) -> Content:
    """The role in the reader's language, else the rank."""
    role = phrases.said(material, person, role_field(material))
    return role or phrases.said(material, person, "rank")


def role_field(material: Material) -> str:
    """The field that holds roles in the reader's language."""
    return "role_en" if material.options.language == "en" else "role"


def _draft(material: Material, notes: Notes, record: Record) -> Draft:
    return doubts.row(material, 1, lambda: _drafted(material, notes, record))


def _drafted(material: Material, notes: Notes, record: Record) -> Draft:
    said = what_of(material, record)
    what = (*said, *support.marks(material, notes, record, remarks=True, above=said))
    details = [phrases.said_in_table(material, record, "kind")]
    details.append(joined(phrases.several(material, record, "sectors"), material.words.get("comma")))
    return Draft(
        record,
        (
            [
                phrases.said_in_table(material, record, "speaker"),
                looking(speaker_role(material, record), Look.SOFT),
            ],
            [what, looking(joined(details, material.words.get("semicolon")), Look.SOFT)],
            [phrases.said_in_table(material, record, "addressee")],
            [phrases.said_in_table(material, record, "date")],
        ),
        support.evidence_ids(material, record),
    )
