"""The ladder of statuses, and the counts of a page."""

import pytest

from desktop_app.model.briefing import Count
from desktop_app.model.kinds import AGREEMENT_STATUSES, Kind
from desktop_app.model.pair_page import STEPS, AgreementRow, Item, PairPage, Said


def agreement(status: str) -> AgreementRow:
    return AgreementRow("r", Kind.AGREEMENT, "اتفاق", ("a",), status=Said("حالة", status))


def test_the_ladder_goes_up_and_never_over_its_end():
    steps = [agreement(status).step for status in AGREEMENT_STATUSES]
    assert steps == sorted(steps)
    assert steps[:4] == [1, 2, 3, 4]
    assert max(steps) == STEPS


@pytest.mark.parametrize(("status", "past"), [("signed", False), ("expired", True), ("suspended", True), ("", False)])
def test_what_holds_no_longer_is_past(status, past):
    assert agreement(status).past is past


def test_a_status_that_nobody_knows_has_no_step():
    assert agreement("").step == 0


def test_a_page_counts_nothing_it_was_not_given():
    page = PairPage("CN-TJ", ("TJ", "CN"), ("أ", "ب"), "", counts=(Count(2, "meeting", ("x", "y")),))
    assert page.count("meeting") == 2
    assert page.count("figure") == 0


def test_items_go_through_everything_that_rests_on_marks():
    one = agreement("signed")
    level = Item("s", Kind.STATEMENT, "شراكة", ("b",))
    page = PairPage("CN-TJ", ("TJ", "CN"), ("أ", "ب"), "", agreements=(one,), thin=(one,), level=level)
    assert list(page.items()) == [one, one, level]
