"""When a figure was, beside another that it is compared with, and since when."""

import pytest

from .figures_said import fields, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قفز حجم التبادل إلى 720 مليون دولار سابقا مقابل 540 مليون دولار في 2021.", ["", "2021"]),
        ("بلغت الصادرات 12 مليار درهم مقابل 10 مليارات درهم في عام 2022.", ["", "2022"]),
        ("بلغت الصادرات 12 مليار درهم في 2023 مقابل 10 مليارات درهم في 2022.", ["2023", "2022"]),
        ("بلغت الصادرات 12 مليار درهم في 2023 مقارنة بـ 10 مليارات درهم قبل ذلك.", ["2023", ""]),
        ("بلغت الصادرات 12 مليار درهم بعد أن كانت 10 مليارات درهم في 2022.", ["", "2022"]),
        ("بلغت الصادرات في 2023 نحو 12 مليار درهم.", ["2023"]),
    ],
)
def test_of_two_amounts_that_are_compared_each_has_its_own(text: str, expected: list[str]) -> None:
    assert [fields(one).get("period", "") for one in said(text)] == expected


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("نقل الترام 9 ملايين راكب منذ افتتاحه في 2017.", "2017/.."),
        ("أنتج الحقل 5 ملايين برميل منذ بدء تشغيله عام 2015.", "2015/.."),
        ("وقدم البنك 800 مليون دولار منذ تأسيسه في مايو 1975.", "1975-05/.."),
        ("وقدم البنك 800 مليون دولار منذ عام 1975.", "1975/.."),
        ("وقدم البنك 800 مليون دولار في عام 1975.", "1975"),
    ],
)
def test_since_something_began(text: str, period: str) -> None:
    (one,) = said(text)
    assert fields(one)["period"] == period
