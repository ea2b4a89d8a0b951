"""Settings hold what they may be and nothing else."""

import pytest

from desktop_app.settings.catalogue import BY_NAME, CATALOGUE, Setting


def test_every_default_fits_its_own_setting():
    assert len(BY_NAME) == len(CATALOGUE)
    for setting in CATALOGUE:
        assert setting.fitting(setting.default) == setting.default


@pytest.mark.parametrize(
    ("setting", "value", "expected"),
    [
        (Setting("a", "x", ("x", "y")), "y", "y"),
        (Setting("a", "x", ("x", "y")), "z", "x"),
        (Setting("a", 100, least=80, most=250), 90, 90),
        (Setting("a", 100, least=80, most=250), 300, 100),
        (Setting("a", 100, least=0, most=250), True, 100),
        (Setting("a", True), 1, True),
        (Setting("a", [1]), [1, 2], [1, 2]),
        (Setting("a", [1]), [None], [1]),
        (Setting("a", ""), None, ""),
    ],
)
def test_what_does_not_fit_gives_the_default(setting, value, expected):
    assert setting.fitting(value) == expected
