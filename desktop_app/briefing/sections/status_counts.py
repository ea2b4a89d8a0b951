"""The snapshot's line of agreements: how many there are by status, and which were counted."""

from desktop_app.briefing import facts, phrases, support
from desktop_app.briefing.content import filled, joined, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import agreements
from desktop_app.model.briefing import Content, Count, Look
from desktop_app.model.kinds import AGREEMENT_STATUSES
from desktop_app.model.things import Record


def line(material: Material, notes: Notes) -> tuple[Content, tuple[str, ...], tuple[Count, ...]] | None:
    """How many by status; a note lists by their numbers in the table which ones were counted."""
    records, words = agreements.in_order(material), material.words
    if not records:
        return None
    groups = _by_status(material, records)
    counts = [Count(len(records), "agreements", tuple(record.id for record in records))]
    parts = []
    for (status, sure), numbers in groups.items():
        counts.append(Count(len(numbers), status, tuple(records[number - 1].id for number in numbers)))
        material.seen.confirmed += sure
        for number in () if sure else numbers:
            if (fact := facts.fact(material, records[number - 1], "status")) is not None:
                phrases.count_unconfirmed(material, records[number - 1], fact)
        doubt = () if sure else (*text(" "), *text(words.get("unconfirmed"), Look.UNCONFIRMED))
        parts.append((*text(words.count("status_counts", status, n=len(numbers))), *doubt))
    total = words.count("counts", "agreements", n=len(records))
    template = words.get("snapshot", "counted_one" if len(records) == 1 else "counted")
    content = filled(template, total=total, parts=words.enumerated(parts))
    (status, sure), *others = groups
    if len(records) > 1 and not others and status != "unknown":
        said = (*text(_status_of_agreements(material, status)), *doubt)
        content = filled(words.form("snapshot", "counted_same", n=len(records)), total=total, status=said)
    evidence = dict.fromkeys(a for record in records for a in support.evidence_ids(material, record))
    note = notes.listing(_listed(material, groups, records), tuple(counts))
    return (*content, *note), tuple(evidence), tuple(counts)


def _by_status(material: Material, records: list[Record]) -> dict[tuple[str, bool], list[int]]:
    """The numbers of the agreements by status, up the ladder, what is not confirmed apart from what is."""
    groups: dict[tuple[str, bool], list[int]] = {}
    for number, record in enumerate(records, 1):
        fact = facts.fact(material, record, "status")
        key = (fact.value, fact.confirmed) if fact and fact.value in AGREEMENT_STATUSES else ("unknown", True)
        groups.setdefault(key, []).append(number)
    ladder = (*AGREEMENT_STATUSES, "unknown")
    return dict(sorted(groups.items(), key=lambda group: (ladder.index(group[0][0]), not group[0][1])))


def _listed(material: Material, groups: dict[tuple[str, bool], list[int]], records: list[Record]) -> Content:
    """ "signed: 1, 2; announced: 3", by the numbers of the agreements table (the first table there is), or by name
    where there is no such table."""
    words, parts = material.words, []
    for (status, sure), rows in groups.items():
        label = _status_of_agreements(material, status)
        label = label if sure else f"{label} {words.get('unconfirmed')}"
        listed = agreements.listed(material, [records[row - 1] for row in rows], rows)
        parts.append(filled(words.get("label_value"), label=label, value=listed))
    key = "counted_note" if agreements.stand(material) else "counted_names"
    return filled(words.get("snapshot", key), table=words.number(1), parts=joined(parts, words.get("semicolon")))


def _status_of_agreements(material: Material, status: str) -> str:
    """The status in the gender of the word for agreement."""
    words = material.words
    gender = words.get("agreement_kinds", "agreement", "gender")
    return words.find("agreement_statuses", status, gender) or words.get("snapshot", "status_unknown")
