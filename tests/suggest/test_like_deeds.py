"""One memorandum in five articles, and five memoranda of one day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.suggest.like_deeds import Deed, compare_deeds, like_deeds


def deed(number: int, title: str, *, pair: str = "CN-TJ", article: str = "", **facts: str) -> Deed:
    known = {name: frozenset(value.split("|")) for name, value in facts.items()}
    place = frozenset({article or f"a{number}"})
    return Deed(f"{number:04}", (fold(title),), known, frozenset({pair}), place)


def test_one_memorandum_in_five_articles_is_proposed_as_one() -> None:
    titles = [
        "مذكرة تفاهم بشأن الطاقة الخضراء",
        "مذكرة الطاقة الخضراء",
        "مذكرة تفاهم للطاقة الخضراء بين الصين وطاجيكستان",
        "مذكرة في مجال الطاقة الخضراء",
        "المذكرة حول الطاقة الخضراء للأعوام 2026-2030",
    ]
    things = [deed(number, title, kind="memorandum") for number, title in enumerate(titles)]
    pairs = list(like_deeds(things))
    assert len(pairs) >= 8
    assert {record for pair in pairs for record in (pair.one, pair.other)} == {thing.id for thing in things}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (deed(1, "مذكرة بشأن المياه", signed="2024-03-12"), deed(2, "مذكرة بشأن التعليم", signed="2024-03-12")),
        (deed(1, "مذكرة بشأن المياه", article="a"), deed(2, "بروتوكول المياه", article="a")),
        (deed(1, "مذكرة بشأن المياه"), deed(2, "مذكرة بشأن المياه", pair="KZ-TJ")),
        (deed(1, "لقاء في دوشنبه", date="2023-05-01"), deed(2, "لقاء في دوشنبه", date="2024-05-01")),
        (deed(1, "برنامج التعاون 2020"), deed(2, "برنامج التعاون 2025")),
    ],
)
def test_two_of_one_day_or_of_two_years_are_two(one: Deed, other: Deed) -> None:
    assert compare_deeds(one, other) is None


def test_facts_speak_where_the_titles_say_little() -> None:
    one = deed(1, "اتفاقية قرض الري", value="25", signed="2024-07", bodies="b1|b2", kind="loan")
    other = deed(2, "قرض المصرف", value="25", signed="2024-07-05", bodies="b2", kind="loan")
    pair = compare_deeds(one, other)
    assert pair is not None
    assert (pair.reason, pair.shared) == ("facts", ("bodies", "kind", "signed", "value"))


TITLES = st.lists(
    st.sampled_from(["مذكرة", "تفاهم", "الطاقة", "المياه", "والتعليم", "2024", "الصين"]), min_size=1, max_size=5
)


@given(TITLES, TITLES, st.sampled_from(["2024-03", "2024-03-12", "2023"]), st.sampled_from(["2024", "2024-04"]))
def test_the_order_of_two_changes_nothing(one: list[str], other: list[str], day: str, date: str) -> None:
    first, second = deed(1, " ".join(one), signed=day), deed(2, " ".join(other), signed=date)
    there, back = compare_deeds(first, second), compare_deeds(second, first)
    assert (there is None) == (back is None)
    if there and back:
        assert (there.score, there.reason, there.shared) == (back.score, back.reason, back.shared)
