"""What a briefing's file is called."""

import pytest

from desktop_app.model.briefing import Length
from desktop_app.model.briefing_choice import BriefingChoice
from desktop_app.ui.brief_names import file_name

ORDER = ("TJ", "CN")


@pytest.mark.parametrize(
    ("choice", "name"),
    [
        (BriefingChoice(), "موجز طاجيكستان - الصين"),
        (BriefingChoice(language="en"), "Briefing Tajikistan - China"),
        (BriefingChoice(language="en", period="2023/2024"), "Briefing Tajikistan - China, 2023–2024"),
        (BriefingChoice(period="2023/.."), "موجز طاجيكستان - الصين، منذ 2023"),
        (
            BriefingChoice(language="en", period="2024-05", length=Length.ONE_PAGE, circulation=True),
            "Briefing Tajikistan - China, May 2024, one page, for circulation",
        ),
    ],
)
def test_it_says_what_sets_it_apart(qapp, choice, name):
    assert file_name(ORDER, choice) == name


def test_no_system_refuses_it(qapp):
    name = file_name(ORDER, BriefingChoice(language="en", period="2023?/.."))
    assert not set(name) & set('<>:"/\\|?*')
