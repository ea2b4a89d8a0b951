"""What is typed as a period, and what is offered."""

import pytest

from desktop_app.model.briefing import SectionName
from desktop_app.model.said import MadeBriefing
from desktop_app.ui.panels.brief_words import CHOOSABLE, BriefWords, read_period


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("2024", "2024"),
        ("٢٠٢٤", "2024"),
        ("2024-05", "2024-05"),
        ("May 2024", "2024-05"),
        ("2023-2025", "2023/2025"),
        ("2023 – 2025", "2023/2025"),
        ("2023/2025", "2023/2025"),
        ("من 2023 إلى 2025", "2023/2025"),
        ("from 2023 to 2025", "2023/2025"),
        ("18/5/2024", "2024-05-18"),
        ("2024-05-18 - 2024-06-01", "2024-05-18/2024-06-01"),
        ("2024-03/..", "2024-03/.."),
        ("2024 – ", "2024/.."),
        ("", ""),
        ("tomorrow", ""),
        ("–", ""),
        ("2023 – tomorrow", ""),
    ],
)
def test_a_period_is_read(qapp, typed, period):
    assert read_period(typed) == period


def test_what_is_typed_stands_before_the_years(qapp):
    words = BriefWords()
    offered = words.period_options("", ["2025", "2024"])
    assert [one.value for one in offered] == ["", "2025", "2024"]
    assert [one.value for one in words.period_options("2024", ["2025", "2024"])] == ["2024"]
    assert words.period_options("2023-2024", ["2025"])[0].value == "2023/2024"


def test_days_of_earlier_briefings_are_offered_once(qapp):
    made = [
        MadeBriefing(str(n), "CN-TJ", f"2026-05-{day}T10:00:00Z", "", "ar", "", "b.docx", "", "")
        for n, day in enumerate((18, 18, 17))
    ]
    assert [one.value for one in BriefWords().day_options(made)] == ["", "2026-05-18", "2026-05-17"]


def test_an_earlier_briefing_is_called_by_the_day_by_which_the_next_one_calls_it(qapp):
    """Its as-of day; the one on which it was made beside it, where that is another."""
    days = (("2026-05-20", "2026-05-18"), ("2026-05-17", "2026-05-17"), ("2026-05-16", ""))
    made = [
        MadeBriefing(day, "CN-TJ", f"{day}T10:00:00Z", "", "ar", as_of, "b.docx", "", "") for day, as_of in days
    ]
    words = BriefWords()
    offered = [(one.label, one.detail) for one in words.day_options(made)[1:]]
    assert offered == [("18 May 2026", "made 20 May 2026"), ("17 May 2026", ""), ("16 May 2026", "")]
    assert words.since("2026-05-20", made) == "18 May 2026" and words.since("2026-05-01", made) == "1 May 2026"


def test_the_button_says_which_sections(qapp):
    words = BriefWords()
    assert words.sections(()) == "All sections"
    assert words.sections((SectionName.FIGURES,)) == "Figures"
    assert words.sections(CHOOSABLE[:3]) == "3 of 10"
    assert all(words.section(name) for name in CHOOSABLE)


def test_a_period_begins_with_a_capital(qapp):
    assert [BriefWords().period(one) for one in ("", "2024", "2022/2023")] == ["All time", "2024", "From 2022 to 2023"]
