"""A pair of countries has one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.errors import UserError
from desktop_app.model.pairs import pair_of, parse_pair
from desktop_app.model.things import Relationship

CODES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2)


@given(CODES, CODES)
def test_both_orders_are_one(one: str, other: str) -> None:
    if one == other:
        with pytest.raises(UserError, match="pair_same"):
            pair_of(one, other)
    else:
        assert pair_of(one, other) == pair_of(other, one) == parse_pair(f"{other.lower()}-{one}")
        assert Relationship(pair_of(one, other), other).countries == (other, one)


@pytest.mark.parametrize("text", ["", "TJ", "TJ-", "TJCN", "TJ-CHN", "طا-صي", "TJ-CN-KZ"])
def test_what_names_no_pair(text: str) -> None:
    with pytest.raises(UserError, match="pair_unreadable"):
        parse_pair(text)
