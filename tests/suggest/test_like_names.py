"""Named things that may be one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.suggest.like_names import Named, compare_named, like_names


def named(number: int, *names: str, english: str = "", **facts: str) -> Named:
    known = {name: frozenset({value}) for name, value in facts.items()}
    return Named(f"{number:04}", tuple(map(fold, names)), fold(english), known)


def reasons(*things: Named) -> list[tuple[str, str, str]]:
    return [(pair.one, pair.other, pair.reason) for pair in like_names(things)]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (named(1, "إمام علي رحمان"), named(2, "إمام علي رحمن"), "spelling"),
        (named(1, "شي جين بينغ"), named(2, "شي جينبينغ"), "spelling"),
        (named(1, "الحكومة الطاجيكية"), named(2, "حكومة طاجيكستان"), "spelling"),
        (named(1, "ميخائيل غورباتشوف"), named(2, "ميخايل جورباتشوف"), "spelling"),
        (named(1, "يوري غاغارين"), named(2, "يوري جاجارين"), "letters"),
        (named(1, "رستم", english="Rustam Emomali"), named(2, "إمام علي", english="Emomali Rustam"), "english"),
        (named(1, "الصين"), named(2, "جمهورية الصين الشعبية"), "code"),
        (named(1, "وخش"), named(2, "وادي وخش"), "part"),
        (named(1, "أ ب", "رحمان"), named(2, "رحمن"), "spelling"),
    ],
)  # fmt: skip
def test_what_is_likely_one_is_proposed_and_why(one: Named, other: Named, reason: str) -> None:
    assert reasons(one, other) == [("0001", "0002", reason)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named(1, "محمد علي"), named(2, "محمود علي")),
        (named(1, "جمال علي"), named(2, "كمال حسن")),
        (named(1, "كازاخستان"), named(2, "قيرغيزستان")),
        (named(1, "طاجيكستان"), named(2, "جمهورية الصين")),
        (named(1, "قمة 2023"), named(2, "قمة 2024")),
        (named(1, "علي حسن", country="TJ"), named(2, "علي حسن كريم", country="CN")),
        (named(1, "وزارة"), named(2, "وزارة الطاقة")),
        (named(1, "عامل"), named(2, "عمال")),
    ],
)
def test_what_is_likely_two_is_not(one: Named, other: Named) -> None:
    assert reasons(one, other) == []


def test_a_surname_that_two_have_means_neither() -> None:
    assert reasons(named(1, "رحمان"), named(2, "إمام علي رحمان"), named(3, "سعيد رحمان")) == []


NAMES = st.lists(
    st.sampled_from(["إمام", "علي", "رحمان", "رحمن", "شي", "جين", "بينغ", "وزارة", "الطاقة", "الصين", "حسن"]),
    min_size=1,
    max_size=4,
)


@given(NAMES, NAMES)
def test_the_order_of_two_changes_nothing(one: list[str], other: list[str]) -> None:
    first, second = named(1, " ".join(one)), named(2, " ".join(other))
    there, back = compare_named(first, second), compare_named(second, first)
    assert (there is None) == (back is None)
    if there and back:
        assert (there.score, there.reason) == (back.score, back.reason)
        assert 0.5 <= there.score < 1


@given(NAMES)
def test_the_same_name_is_always_proposed(name: list[str]) -> None:
    assert len(reasons(named(1, " ".join(name)), named(2, " ".join(name)))) == 1


def test_thousands_of_names_cost_little() -> None:
    letters = "بتجحدرسصطع"
    words = [a + b + c + d for a in letters for b in letters for c in letters for d in "كلمن"]
    things = [named(n, f"{words[n % 900]} {words[n % 2311 + 700]} {words[(n * 7) % 3000]}") for n in range(4000)]
    compared: list[int] = [0]
    begun = time.process_time()
    list(like_names(things, lambda _done, total: compared.__setitem__(0, total)))
    assert compared[0] < 120_000
    assert time.process_time() - begun < 8
