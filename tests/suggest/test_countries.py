"""Countries in running text and as names."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.arabic.tokens import PREFIXES
from desktop_app.settings.paths import resource
from desktop_app.suggest.countries import (
    countries_in,
    country_codes,
    country_name,
    country_of_name,
    country_of_place,
    first_country,
    is_country_name,
    vowelled_capitals,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بين الصين وطاجيكستان", "CN TJ"),
        ("للصين وبكازاخستان ولروسيا", "CN KZ RU"),
        ("الجانب الطاجيكي والحكومة الصينية", "TJ CN"),
        ("بالصينيين وللطاجيكيين", "CN TJ"),
        ("صيني-طاجيكي", "CN TJ"),
        ("جمهورية الصين الشعبية", "CN"),
        ("رئيس الاتحاد الروسي فلاديمير", "RU"),
        ("روسيا الاتحادية", "RU"),
        ("الولايات المتحدة الأمريكية", "US"),
        ("جنوب السودان والسودان", "SS SD"),
        ("كوريا الجنوبية وكوريا الشمالية", "KR KP"),
        ("الكوري الشمالي", "KP"),
        ("رئيس جنوب أفريقيا", "ZA"),
        ("المملكة العربية السعودية", "SA"),
        ("السعودية", "SA"),
        ("کازاخستان", "KZ"),
        ("ﺍﻟﺼﻴﻦ", "CN"),
        ("أُوزْبَكِسْتَان", "UZ"),
        ("سلطنة عمان", "OM"),
        ("أمريكا اللاتينية", ""),
        ("أيرلندا الشمالية", ""),
        ("الدعم المالي ومالي", ""),
        ("في العاصمة عمان", ""),
        ("الفروسية والبلدين", ""),
        ("", ""),
    ],
)
def test_counts_names_and_adjectives(text: str, expected: str) -> None:
    assert countries_in(text) == Counter(expected.split())


def test_every_plain_name_is_found_behind_every_proclitic() -> None:
    for name, code in (("كازاخستان", "KZ"), ("فرنسا", "FR"), ("ليبيا", "LY"), ("بولندا", "PL")):
        for prefix in PREFIXES:
            if "ال" not in prefix and "س" not in prefix and not prefix.endswith("لل"):
                assert countries_in(prefix + name) == Counter([code]), prefix + name


def test_every_country_of_cldr_is_known_by_its_name() -> None:
    for code in country_codes():
        arabic = Locale("ar").territories[code]
        assert country_name(code, "ar") == arabic
        assert country_of_name(arabic) == code
        assert is_country_name(fold(arabic))
        assert country_of_name(country_name(code, "en")) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("الصين", "CN"), ("صين", "CN"), ("جمهورية طاجيكستان", "TJ"), ("جمهورية الصين الشعبية", "CN"), ("روسيا", "RU"),
        ("دولة قطر", "QA"), ("مالي", "ML"), ("عمان", "OM"), ("كوريا", "KR"), ("tajikistan", "TJ"), ("أمريكا", "US"),
        ("الصيني", None), ("وزارة الخارجية", None), ("", None), ("جمهورية", None), ("أمريكا اللاتينية", None),
    ],
)  # fmt: skip
def test_names_that_stand_alone(name: str, code: str | None) -> None:
    assert country_of_name(name) == code


@pytest.mark.parametrize(
    ("place", "code"), [("دوشنبه", "TJ"), ("أستانة", "KZ"), ("موسكو", "RU"), ("الصين", "CN"), ("خوجند", None)]
)
def test_places(place: str, code: str | None) -> None:
    assert country_of_place(place) == code


def test_capitals_are_names_but_do_not_count_in_text() -> None:
    assert is_country_name(fold("بكين"))
    assert countries_in("من بكين إلى موسكو") == Counter()


def test_the_first_country() -> None:
    assert first_country("حكومة جمهورية طاجيكستان والصين") == "TJ"
    assert first_country("الحكومة") == ""


def test_unknown_codes_are_their_own_names() -> None:
    assert country_name("QQ", "ar") == "QQ"


@given(st.text(max_size=40))
def test_two_texts_side_by_side_hold_at_least_the_countries_of_the_second(text: str) -> None:
    assert countries_in(f"{text} . الصين . ")["CN"] >= 1


def test_the_table_is_what_its_script_makes(tmp_path: Path) -> None:
    script = Path(__file__).parents[2] / "packaging" / "make_countries.py"
    made = tmp_path / "countries.tsv"
    subprocess.run([sys.executable, str(script), str(made)], check=True)
    assert made.read_bytes() == resource("gazetteers", "countries.tsv").read_bytes()


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("عاد من عمّان", 1),
        ("وعَمَّانُ وبعمّـان", 2),
        ("عمان وعُمان", 0),
        ("سلطنةُ عمّان", 0),
        ("الجالية العمّانية، ويتعمّان", 0),
    ],
)
def test_amman_is_known_by_its_sign(text: str, times: int) -> None:
    assert vowelled_capitals(text) == ({"JO": times} if times else {})
