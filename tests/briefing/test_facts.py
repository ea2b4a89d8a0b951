import pytest

from desktop_app.briefing import facts
from desktop_app.briefing.material import Material
from desktop_app.model.kinds import Kind
from desktop_app.model.things import ClaimState
from tests.briefing.dossiers import Builder, claim, guess, options


def _material(of=Kind.AGREEMENT, leave_out=False, **claims):
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    record = build.record(of, "سجل", **claims)
    build.mark(record, article, "كلمات", 1)
    build.mark(record, article, "كلمات أخرى", 2)
    material = Material(build.dossier(), options(leave_out_unconfirmed=leave_out))
    return material, material.records[record]


MARK, OTHER = "b000000000000001", "b000000000000002"


def test_the_chosen_value_comes_before_a_confirmed_one_before_a_guess():
    values = [guess("2025-03-01", MARK), claim("2025-03-02", MARK), claim("2025-03-03", MARK, state=ClaimState.CHOSEN)]
    for kept in (3, 2, 1):
        material, record = _material(signed=values[:kept])
        shown = facts.fact(material, record, "signed")
        assert shown.value == values[kept - 1]["value"]
        assert shown.confirmed is (kept > 1)


def test_a_value_set_aside_is_neither_shown_nor_in_conflict():
    material, record = _material(signed=[claim("2025", MARK), claim("2024", MARK, state=ClaimState.SET_ASIDE)])
    assert facts.value(material, record, "signed") == "2025"
    assert facts.disagreements(material, record) == ()


def test_two_live_values_of_a_single_field_disagree():
    material, record = _material(
        signed=[claim("2025-03-18", OTHER), claim("2025-03-19", MARK, state=ClaimState.CHOSEN)]
    )
    (found,) = facts.disagreements(material, record)
    assert (found.field, [one.value for one in found.claims]) == ("signed", ["2025-03-19", "2025-03-18"])


def test_a_status_of_another_day_is_history_and_the_newest_is_shown():
    ladder = [claim("proposed", MARK, as_of="2019"), claim("signed", OTHER, as_of="2023")]
    material, record = _material(status=ladder)
    assert facts.value(material, record, "status") == "signed"
    assert facts.disagreements(material, record) == ()
    material, record = _material(status=[claim("proposed", MARK, as_of="2023"), claim("signed", OTHER, as_of="2023")])
    assert [found.field for found in facts.disagreements(material, record)] == ["status"]


def test_another_wording_or_spelling_is_no_disagreement():
    material, record = _material(Kind.PERSON, role=[claim("وزير الطاقة", MARK), claim("وزير الطاقه", OTHER)])
    assert facts.disagreements(material, record) == ()
    material, record = _material(Kind.MEETING, outcome=[claim("بيان", MARK), claim("بيان مشترك", OTHER)])
    assert facts.disagreements(material, record) == ()


def test_a_value_that_several_marks_give_stands_once_with_its_side():
    given = [guess("TJ", MARK), claim("KZ", MARK), claim("TJ", OTHER)]
    material, record = _material(parties=given)
    assert [(fact.value, fact.confirmed) for fact in facts.facts(material, record, "parties")] == [
        ("KZ", True),
        ("TJ", True),
    ]


def test_a_value_without_a_side_joins_the_one_that_has_it():
    material, record = _material(bodies=[claim("e1", MARK, side="KZ"), guess("e1", OTHER)])
    assert [(fact.value, fact.side) for fact in facts.facts(material, record, "bodies")] == [("e1", "KZ")]


def test_guesses_are_left_out_by_the_switch_and_remembered():
    material, record = _material(leave_out=True, signed=[guess("2025", MARK)], kind=[claim("plan", MARK)])
    assert facts.fact(material, record, "signed") is None
    assert facts.value(material, record, "kind") == "plan"
    assert [one.value for one in material.seen.left_out.values()] == ["2025"]


@pytest.mark.parametrize(("annotation", "evidence"), [(MARK, (MARK,)), ("gone", ()), (None, ())])
def test_a_fact_leads_to_the_mark_it_was_read_from(annotation, evidence):
    material, record = _material(signed=[claim("2025", annotation, reason="قرأته في البيان")])
    fact = facts.fact(material, record, "signed")
    assert fact.evidence == evidence
    assert fact.by_analyst is (annotation is None)


def test_two_wordings_of_a_role_are_no_disagreement():
    """ "The president" and "president of the republic" once stood among the conflicts."""
    material, record = _material(Kind.PERSON, role=["الرئيس", "رئيس جمهورية طاجيكستان"])
    assert facts.disagreements(material, record) == ()
