import pytest

from desktop_app.suggest.engines.patterns.names.gaps import DASH, gaps


@pytest.mark.parametrize(
    ("between", "sign"),
    [
        (" ", " "), ("", ""), ("\u00a0", " "), ("-", "-"), (" - ", DASH), ("–", DASH), ("، ", "،"), (" (", "("),
        ("» ", "("), (". ", "."), (".\n", "."), (" «، ", "("), ("_", " "), (" * ", "."),
    ],
)  # fmt: skip
def test_the_sign_that_weighs_most_stands_for_all(between: str, sign: str) -> None:
    assert gaps[between] == sign
    assert gaps[between] == sign  # remembered
