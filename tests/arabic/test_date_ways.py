"""The look before a pattern: quick, and never a refusal of what the pattern would find."""

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic import dates
from desktop_app.arabic.date_digits import days_in_digits
from desktop_app.arabic.date_months import month_readers
from desktop_app.arabic.date_ways import held_in, matches_of
from desktop_app.arabic.date_years import year_readers
from desktop_app.arabic.fold import fold
from desktop_app.arabic.months import month_pattern

_WORDS = """
2023 2024 2019 2025 5 18 12 03 - / . ، ( و من إلى حتى بين عام العام سنة أعوام للأعوام سنوات عامي منذ بحلول لغاية م خلال
مقارنة قياسا مع ب مايو يناير كانون الثاني أيار الأول اول غرة شهر في ال التي نفس الفترة ابتداء اعتبارا فاتح رؤية
"""
_PIECES = (*_WORDS.split(), " ", " ", " ", " ", "\n")


@given(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join), st.sampled_from([None, 2024]))
def test_the_look_before_a_pattern_refuses_nothing_that_it_finds(text: str, year: int | None) -> None:
    text = fold(text)
    months = [match.start() for match in re.finditer(rf"(?<!\w)[وفبكل]{{0,2}}(?:{month_pattern()})(?!\w)", text)]
    held = held_in(text, months)
    asked = dates._readers(year, len(held.years), held.days, 2, True)
    for way, pattern in (*days_in_digits(), *month_readers(year), *year_readers()):
        found = pattern.search(text) is not None
        assert not found or (way, pattern) in asked
        assert not found or any(True for _ in matches_of(way, pattern, held))
        assert not found or any(True for _ in matches_of(way, pattern, held._replace(months=None)))
