"""A link is data from outside: two ids or nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.errors import UserError
from desktop_app.model.links import MarkLink, parse_link

_IDS = st.from_regex("[0-9a-f]{16}", fullmatch=True)


@given(_IDS, _IDS)
def test_what_a_briefing_writes_is_read(project: str, annotation: str) -> None:
    link = MarkLink(project, annotation)
    assert parse_link(link.url) == parse_link(f" {link.url}/\n") == link


@pytest.mark.parametrize(
    "url",
    [
        "", "mujaz://", "mujaz://0123456789abcdef", "http://0123456789abcdef/0123456789abcdef",
        "mujaz://0123456789abcdef/0123456789abcdef/../../etc/passwd", "mujaz://0123456789abcdeF/0123456789abcdef",
        "mujaz://0123456789abcdef/0123456789abcdef?run=1", "mujaz://٠١٢٣٤٥٦٧٨٩abcdef/0123456789abcdef", "x" * 100_000,
    ],
)  # fmt: skip
def test_anything_else_is_told_and_does_nothing(url: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_link(url)
    assert caught.value.code == "link_unreadable"
    assert len(str(caught.value.values["link"])) <= 200


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    with pytest.raises(UserError, match="link_unreadable"):
        parse_link(text)
