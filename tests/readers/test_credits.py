"""Names and signs of agencies, and towns."""

import pytest

from desktop_app.readers.credits import is_agency, is_sign, is_town


@pytest.mark.parametrize(
    "name",
    ["وام", "أ.ش.أ", "ا ش ا", " (رويترز) ", "وكالة شينخوا", "وكالة المثال للأنباء", "رويترز، أ ف ب", "WAM", "reuters"],
)
def test_agencies(name: str) -> None:
    assert is_agency(name)


@pytest.mark.parametrize("name", ["وكالة الطاقة الدولية", "صحيفة الشرق الأوسط", "وزير", "رويترز والوزير", "", " - "])
def test_no_agencies(name: str) -> None:
    assert not is_agency(name)


def test_a_sign_is_known_by_itself() -> None:
    assert is_sign("واس")
    assert not is_sign("رويترز، أ ف ب")


def test_towns_in_their_spellings() -> None:
    assert all(map(is_town, ("الرياض", "ابوظبي", "أبو ظبي", "تونس", "الجزائر", "الكويت")))
    assert not is_town("الوزير")
