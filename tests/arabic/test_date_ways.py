"""The look before a pattern: quick, and never a refusal of what the pattern would find."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic import dates
from desktop_app.arabic.date_digits import days_in_digits
from desktop_app.arabic.date_months import month_readers
from desktop_app.arabic.date_ways import held_in, matches_of, may_stand
from desktop_app.arabic.date_years import year_readers
from desktop_app.arabic.fold import fold

_WORDS = """
2023 2024 2019 2025 5 18 12 03 - / . ، ( و من إلى حتى بين عام العام سنة أعوام للأعوام سنوات عامي منذ بحلول لغاية م خلال
مقارنة قياسا مع ب مايو يناير كانون الثاني أيار الأول اول غرة شهر في ال التي نفس الفترة ابتداء اعتبارا فاتح رؤية
"""
_PIECES = (*_WORDS.split(), " ", " ", " ", " ", "\n")


@given(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join), st.sampled_from([None, 2024]))
def test_the_look_before_a_pattern_refuses_nothing_that_it_finds(text: str, year: int | None) -> None:
    text = fold(text)
    held = held_in(text, 9)
    asked = dates._readers(year, min(held.years, 2), min(held.days, 3), 2, True)
    for way, pattern in (*days_in_digits(), *month_readers(year), *year_readers()):
        found = pattern.search(text) is not None
        assert not found or ((way, pattern) in asked and may_stand(way, held))
        assert not found or any(True for _ in matches_of(way, pattern, held))
