from hypothesis import given
from hypothesis import strategies as st

from desktop_app.readers.unvowelled import behind, unvowelled


def test_signs_go_and_the_dash_of_typists_stays() -> None:
    assert unvowelled("عَمّانُ ـ 9 أيّار") == "عمان ـ 9 أيار"


def test_signs_of_the_last_letter_belong_to_it() -> None:
    line = "عَمّانُ 9"
    assert [line[: behind(line, size)] for size in range(6)] == ["", "عَ", "عَمّ", "عَمّا", "عَمّانُ", "عَمّانُ "]


@given(st.text("بت \u064e\u0651\u0670", max_size=12))
def test_the_way_back_agrees_with_the_way(line: str) -> None:
    bare = unvowelled(line)
    for size in range(1, len(bare) + 1):
        assert unvowelled(line[: behind(line, size)]) == bare[:size]
    assert not bare or behind(line, len(bare)) == len(line)
