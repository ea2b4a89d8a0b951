"""Figures read off."""

import pytest

from desktop_app.model.kinds import Kind

from .guesses import values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[بلغ حجم التبادل التجاري بين البلدين 2.5 مليار دولار] في عام 2022.",
            {
                "measure": "حجم التبادل التجاري",
                "value": "2500000000",
                "unit": "دولار",
                "period": "2022",
                "sectors": "التبادل التجاري",
            },
        ),
        ("[أكثر من 300 شركة]", {"measure": "شركة", "value": "300", "unit": "شركة", "comparison": "more_than"}),
        ("[لم يتجاوز 652 مليون دولار]", {"value": "652000000", "unit": "دولار", "comparison": "less_than"}),
        ("زادت الصادرات [بنسبة 12 بالمئة]", {"measure": "الصادرات", "value": "12", "unit": "%"}),
        ("[ارتفعت الواردات بنسبة 8%]", {"measure": "الواردات", "change": "8"}),
        ("[انخفضت الواردات بنسبة 8%]", {"measure": "الواردات", "change": "-8"}),
        ("[انخفضت الواردات بنسبة -8%]", {"measure": "الواردات", "change": "-8"}),
        ("[ارتفعت الواردات بنسبة -8%]", {"measure": "الواردات", "change": "-8"}),
        ("[US$ 135 million]", {"value": "135000000", "unit": "US$"}),
        ("[5 million dollars]", {"value": "5000000", "unit": "dollars"}),
        (
            "[نحو مليوني سائح]، بزيادة 15%",
            {"measure": "سائح", "value": "2000000", "unit": "سائح", "comparison": "about", "change": "15"},
        ),
        ("في العام الماضي [بلغت 40 ألف طن]", {"value": "40000", "unit": "طن", "period": "2022"}),
        (
            "[بلغت 40 ألف طن] في الربع الأول من عام 2022",
            {"value": "40000", "unit": "طن", "period": "2022-01/2022-03"},
        ),
        ("[نمت الصادرات بنسبة 6%] مقارنة بعام 2021", {"measure": "الصادرات", "change": "6"}),
        ("[مائة منحة]", {"measure": "منحة", "value": "100", "unit": "منحة"}),
        ("[12 مشروعا مشتركا]", {"measure": "مشروعا مشتركا", "value": "12", "unit": "مشروعا"}),
        ("[15 طنا من القمح]", {"measure": "القمح", "value": "15", "unit": "طنا"}),
        ("[600 كيلومتر]", {"value": "600", "unit": "كيلومتر"}),
        ("[ثلاث سنوات]", {"value": "3", "unit": "سنوات"}),
        ("[كلام بلا أرقام]", {}),
    ],
)
def test_figures(text: str, expected: dict[str, str]) -> None:
    assert values(Kind.FIGURE, text, "2023-05-18") == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("[20 مليون دولار] بحسب وزارة المالية.", "وزارة المالية"),
        ("[20 مليون دولار] وفقا لبيانات وكالة الإحصاء.", "وكالة الإحصاء"),
        ("وقال الوزير الروسي سيرغي إن [20 مليون دولار] أنفقت.", "سيرغي"),
        ("وقال سيرغي كلاما. أما [20 مليون دولار] فأنفقت.", ""),
    ],
)
def test_who_says_so_in_the_same_sentence_only(text: str, source: str) -> None:
    assert values(Kind.FIGURE, text).get("source", "") == source


def test_sectors() -> None:
    assert values(Kind.FIGURE, "[20 مليون دولار في الزراعة]")["sectors"] == "الزراعة"
