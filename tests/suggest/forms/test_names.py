"""Persons, bodies, places and countries read off."""

import pytest

from desktop_app.model.kinds import RANKS, Kind
from desktop_app.suggest.forms.words import vocabulary

from .guesses import values


@pytest.mark.parametrize(
    ("text", "role", "rank", "country"),
    [
        ("وصل رئيس جمهورية الهند ، [سعيد] ، أمس", "رئيس جمهورية الهند", "head_of_state", "IN"),
        ("أضاف الرئيس الصيني [شي] إن", "الرئيس الصيني", "head_of_state", "CN"),
        ("لرئيس كازاخستان فخامة [قاسم]", "رئيس كازاخستان", "head_of_state", "KZ"),
        ("مع السيد/ [علي خان] ، رئيس وزراء كازاخستان ، في", "رئيس وزراء كازاخستان", "head_of_government", "KZ"),
        ("التقى [سيرغي لافروف]، وزير الخارجية الروسي.", "وزير الخارجية الروسي", "minister", "RU"),
        ("سفير الصين [لي]", "سفير الصين", "ambassador", "CN"),
        ("نائب وزير المالية [سعيد]", "نائب وزير المالية", "official", ""),
        ("بحث الرئيس الصيني شي ونظيره [إمام علي رحمان]", "", "", ""),
        ("الرئيس على علم بأن [سعيد] وصل", "", "", ""),
        ("[سعيد]", "", "", ""),
        ("قال وزير الطاقة السعودي الأمير [عبد العزيز] إن", "وزير الطاقة السعودي", "minister", "SA"),
        ("التقى وزير الاستثمار المهندس [خالد] في", "وزير الاستثمار", "minister", ""),
        ("وزير الدفاع صاحب السمو الملكي الأمير [خالد]", "وزير الدفاع", "minister", ""),
        ("وزير الدفاع الكيني الفريق أول ركن [سامي]", "وزير الدفاع الكيني", "minister", "KE"),
        ("وزيرة التعليم معالي الدكتورة [هدى]", "وزيرة التعليم", "minister", ""),
        ("ولي العهد الأمير [محمد]", "ولي العهد", "", ""),
        ("حضر الأمير [سالم] الحفل", "", "", ""),
        ("مع نائب الأمير [سالم]", "", "", ""),
        ("أمير منطقة عسير الأمير [تركي]", "أمير منطقة عسير", "official", ""),
        ("أمير دولة قطر الشيخ [تميم]", "أمير دولة قطر", "head_of_state", "QA"),
        ("سمو أمير الكويت الشيخ [مشعل]", "أمير الكويت", "head_of_state", "KW"),
        ("وقع سالم، الرئيس التنفيذي لشركة نسيم، والمهندس [بيتر]، العضو المنتدب", "العضو المنتدب", "official", ""),
        ("سمو أمير البلاد الشيخ [مشعل]", "أمير البلاد", "head_of_state", ""),
    ],
)
def test_person(text: str, role: str, rank: str, country: str) -> None:
    found = values(Kind.PERSON, text)
    assert (found.get("role", ""), found.get("rank", ""), found.get("country", "")) == (role, rank, country)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("[وزارة الخارجية الصينية]", "CN"),
        ("[وزارة المياه] في جمهورية طاجيكستان", "TJ"),
        ("[وكالة التصدير] التابعة لحكومة كازاخستان", "KZ"),
        ("[لجنة الصين وروسيا]", ""),
        ("[وزارة الزراعة] وزارت الصين", ""),
    ],
)
def test_organisation(text: str, country: str) -> None:
    assert values(Kind.ORGANISATION, text).get("country", "") == country


@pytest.mark.parametrize(
    ("text", "country"),
    [("[دوشنبه]", "TJ"), ("[خجند] في طاجيكستان", "TJ"), ("مدينة [تشنغدو] بالصين", "CN"), ("[الجبل] بعيد", "")],
)
def test_place(text: str, country: str) -> None:
    assert values(Kind.PLACE, text).get("country", "") == country


@pytest.mark.parametrize(("text", "code"), [("[الصين]", "CN"), ("[الجانب الطاجيكي]", "TJ"), ("[المدينة]", "")])
def test_country(text: str, code: str) -> None:
    assert values(Kind.COUNTRY, text).get("code", "") == code


def test_the_vocabulary_uses_the_models_choices_only() -> None:
    assert set(vocabulary()["rank"]) <= set(RANKS)
