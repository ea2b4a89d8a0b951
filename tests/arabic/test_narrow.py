import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.narrow import Narrow

_LETTERS = "".join(bytes([value]).decode("cp1256") for value in range(256))


class _Table(dict[int, str]):
    """Letters that go, that become several, that become a letter of no code page, and others."""

    def __missing__(self, code: int) -> str:
        return {"ـ": "", "ى": "ي", "ﻻ": "لا", "½": "1/2", "ک": "ك", "§": "😀"}.get(chr(code), chr(code))


@given(st.text(_LETTERS + "😀٣ﻻک", min_size=180, max_size=260))
def test_it_is_the_table_itself_at_any_length_and_with_any_letter(text):
    assert Narrow(_Table()).translate(text) == text.translate(_Table())


@pytest.mark.parametrize("letter", [*_LETTERS, "😀", "٣", "ﻻ"])
def test_each_letter(letter):
    text = letter * 300
    assert Narrow(_Table()).translate(text) == text.translate(_Table())
