"""Meetings and events read off."""

import pytest

from desktop_app.model.kinds import MEETING_KINDS, MEETING_LEVELS, Kind
from desktop_app.suggest.forms.words import vocabulary

from .guesses import values


@pytest.mark.parametrize(
    ("text", "kind", "level"),
    [
        ("يقوم الرئيس ب[زيارة دولة] إلى كازاخستان.", "state_visit", "top"),
        ("وصل الوزير في [زيارة عمل].", "working_visit", "ministerial"),
        ("بدأ رئيس الوزراء [زيارة رسمية].", "official_visit", "government"),
        ("عقدت [مفاوضات] برئاسة رئيسي وزراء البلدين.", "talks", "government"),
        ("ترأس رئيسا حكومتي البلدين [اجتماعا].", "talks", "government"),
        ("عقدت [مفاوضات] برئاسة رئيسي البلدين.", "talks", "top"),
        ("عقدت [مفاوضات] برئاسة وزيري الطاقة.", "talks", "ministerial"),
        ("جرت [محادثة هاتفية] بين الرئيسين.", "phone_call", "top"),
        ("عقد الخبراء [اجتماعا].", "talks", "expert"),
        ("افتتح [المنتدى] في خجند.", "forum", ""),
        ("حضرا [مراسم التوقيع].", "signing_ceremony", ""),
        ("انعقدت [قمة المناخ].", "summit", "top"),
    ],
)
def test_kind_and_level(text: str, kind: str, level: str) -> None:
    found = values(Kind.MEETING, text)
    assert found["kind"] == kind
    assert found.get("level", "") == level


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("أجريا [محادثات في 4 مايو].", "2024-05-04"),
        ("بكين 7 مايو 2024 – أجريا أمس [محادثات].", "2024-05-06"),
        ("بكين 7 مايو 2024 – أجريا [محادثات].", "2024-05-07"),
        ("قبل [دعوة لزيارة روسيا في عام 2026].", "2026"),
        ("منذ عام 2017 تجري [محادثات].", ""),
    ],
)
def test_date(text: str, date: str) -> None:
    assert values(Kind.MEETING, text, "2024-05-07").get("date", "") == date


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[محادثات] في أستانا مع رئيس كازاخستان.", "أستانا"),
        ("[لقاء] في مدينة خجند.", "خجند"),
        ("[زيارة رسمية إلى الهند]", "الهند"),
        ("[زيارة إلى الهند] بدأت في نيودلهي.", "نيودلهي"),
        ("[لقاء] في مجال الطاقة.", ""),
    ],
)
def test_place(text: str, place: str) -> None:
    assert values(Kind.MEETING, text).get("place", "") == place


def test_an_event_takes_dates_after_its_name_only() -> None:
    assert values(Kind.EVENT, "في 3 مايو 2024 بحثا [منتدى المياه] الذي يعقد في سبتمبر 2025.")["date"] == "2025-09"
    assert "date" not in values(Kind.EVENT, "في 3 مايو 2024 بحثا [منتدى المياه].")


def test_the_vocabulary_uses_the_models_choices_only() -> None:
    assert set(vocabulary()["meeting_kind"]) <= set(MEETING_KINDS)
    assert set(vocabulary()["meeting_level"]) == set(MEETING_LEVELS)
