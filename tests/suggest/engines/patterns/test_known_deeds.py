"""Agreements and meetings told of again are the project's own records, and only where that is sure."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreements.engine import AgreementPatterns
from desktop_app.suggest.engines.patterns.known_deeds import KnownDeeds
from desktop_app.suggest.engines.patterns.meetings.engine import MeetingPatterns
from desktop_app.suggest.knowledge import Knowledge, KnownDeed
from desktop_app.suggest.reading import Named, Reading

from .deeds import read


def deed(record: str, label: str, kind: Kind = Kind.AGREEMENT, /, **facts: str) -> KnownDeed:
    """Facts as words parted by blanks."""
    return KnownDeed(record, kind, label, "", {name: frozenset(told.split()) for name, told in facts.items()})


WATER = deed(
    "water", "مذكرة تفاهم للتعاون في مجال الموارد المائية", kind="memorandum", parties="KE NO", signed="2024-03-03"
)


def linked(marked: str, *deeds: KnownDeed, published: str = "2024-03-03") -> list[str]:
    """The records that the agreements of a text were taken for, "-" for a new one."""
    said = AgreementPatterns(Knowledge(deeds=deeds)).suggest(read(marked, published))
    return [one.record or "-" for one in said]


SIGNED = "وقعت {c:كينيا} و{c:النرويج} اليوم مذكرة تفاهم في مجال الموارد المائية."


def test_a_memorandum_told_of_by_another_article_is_the_one_that_is_known() -> None:
    assert linked(SIGNED, WATER) == ["water"]
    [one] = AgreementPatterns(Knowledge(deeds=(WATER,))).suggest(read(SIGNED))
    assert one.label == WATER.label


@pytest.mark.parametrize(
    "marked",
    [
        "وقعت {c:كينيا} و{c:النرويج} اليوم اتفاقية في مجال الموارد المائية.",  # another kind of paper
        "وقعت {c:كينيا} و{c:السويد} اليوم مذكرة تفاهم في مجال الموارد المائية.",  # other states
        "وقعت {c:كينيا} و{c:النرويج} اليوم مذكرة تفاهم في مجال مصائد الأسماك.",  # about something else
        "وقعت {c:كينيا} و{c:النرويج} اليوم مذكرة تفاهم.",  # that says nothing of its own
        "وقعت {c:كينيا} و{c:النرويج} في 7 مايو 2019 مذكرة تفاهم في مجال الموارد المائية.",  # years before
    ],
)
def test_what_differs_is_another(marked: str) -> None:
    assert "water" not in linked(marked, WATER)


def test_news_of_another_year_is_another_memorandum() -> None:
    assert linked(SIGNED, WATER, published="2026-03-03") == ["-"]
    assert linked(SIGNED, WATER, published="2024-03-05") == ["water"]  # two days later


def test_of_two_that_are_as_much_alike_neither_is_taken() -> None:
    twin = KnownDeed("twin", WATER.kind, WATER.label, "", WATER.facts)
    assert linked(SIGNED, WATER, twin) == ["-"]


def test_two_documents_of_an_article_are_two() -> None:
    marked = (
        "وقعت {c:كينيا} و{c:النرويج} اليوم مذكرة تفاهم في مجال الموارد المائية، ومذكرة تفاهم في مجال الموارد المائية "
        "العابرة للحدود."
    )
    assert linked(marked, WATER).count("water") == 1


def test_a_joint_statement_is_known_by_its_day() -> None:
    day = "2024-03-03"
    known = deed("statement", "بيان مشترك، 3 مارس 2024", kind="joint_statement", parties="KE NO", signed=day)
    marked = "أصدرت {c:كينيا} و{c:النرويج} اليوم بيانا مشتركا."
    assert linked(marked, known) == ["statement"]
    assert linked(marked, known, published="2024-05-09") == ["-"]


def meeting_told(**facts: str) -> list[ProposedField]:
    return [ProposedField(name, value) for name, told in facts.items() for value in told.split()]


DAY = "2024-03-03"
TALKS = deed("talks", "محادثات", Kind.MEETING, kind="talks", date=DAY, participants="a b")
VISIT = deed("visit", "زيارة", Kind.MEETING, kind="official_visit", date=DAY, participants="a", place="oslo")


@pytest.mark.parametrize(
    ("facts", "visit", "record"),
    [
        ({"kind": "talks", "date": "2024-03-03", "participants": "a b"}, False, "talks"),
        ({"kind": "talks", "date": "2024-03-03", "participants": "a"}, False, None),
        ({"kind": "talks", "date": "2024-03-04", "participants": "a b"}, False, None),
        ({"kind": "phone_call", "date": "2024-03-03", "participants": "a b"}, False, None),
        ({"date": "2024-03-03", "participants": "a", "place": "oslo"}, True, "visit"),
        ({"date": "2024-03-03", "participants": "a", "place": "rome"}, True, None),
        ({"kind": "state_visit", "date": "2024-03-03", "participants": "a", "place": "oslo"}, True, None),
    ],
)
def test_a_meeting_is_known_by_kind_day_and_people(facts: dict[str, str], visit: bool, record: str | None) -> None:
    found = KnownDeeds((TALKS, VISIT)).meeting(meeting_told(**facts), visit=visit)
    assert (found.record if found else None) == record


def test_talks_of_two_known_persons_on_a_known_day() -> None:
    text = "أجرى الرئيس بول أودو اليوم محادثات مع إريك ليند في القصر."
    reading = Reading("a", text, "2024-03-03")
    names = (("بول أودو", "a"), ("إريك ليند", "b"))
    reading.take_names(
        Named(Span(text.index(name), text.index(name) + len(name)), Kind.PERSON, record, name) for name, record in names
    )
    said = list(MeetingPatterns(Knowledge(deeds=(TALKS,))).suggest(reading))
    assert [(one.record, one.label) for one in said] == [("talks", "محادثات")]
    assert [one.record for one in MeetingPatterns().suggest(reading)] == [None]
