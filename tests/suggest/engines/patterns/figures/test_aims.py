import pytest

from desktop_app.suggest.engines.patterns.figures.engine import FigurePatterns
from desktop_app.suggest.knowledge import Knowledge
from tests.suggest.engines.patterns.deeds import read, told


@pytest.mark.parametrize(
    ("text", "value", "measure"),
    [
        ("يسعى البلدان إلى رفع التبادل التجاري إلى 7 مليارات دولار بحلول 2031.", "7000000000", "رفع التبادل التجاري"),
        ("بلغت صادرات القمح 3 مليارات دولار، ويراد رفعها إلى 6 مليارات دولار.", "6000000000", "رفع صادرات القمح"),
        (
            "بلغت صادرات القمح 3 مليارات دولار، بزيادة 4%، ويراد زيادتها إلى نحو 6 مليارات دولار.",
            "6000000000",
            "زيادة صادرات القمح",
        ),
        ("اتفقا على رفع عدد الطلبة إلى 500 طالب.", "500", "رفع عدد الطلبة"),
        ("بلغ التبادل التجاري 7 مليارات دولار.", "7000000000", "التبادل التجاري"),
    ],
)
def test_the_measure_says_that_an_amount_is_only_aimed_at(text: str, value: str, measure: str) -> None:
    found = list(FigurePatterns(Knowledge()).suggest(read(text)))
    [one] = [one for one in found if told(one, "value") == [value]]
    assert told(one, "measure") == [measure]


def test_half_a_months_name_is_nothing_counted() -> None:
    assert not list(FigurePatterns(Knowledge()).suggest(read("تبدأ الزيارة في 15 كانون الأول المقبل.")))


def test_a_body_with_a_fund_in_its_name_is_nothing_measured() -> None:
    [one] = FigurePatterns(Knowledge()).suggest(read("أعلن {o:صندوق التنمية الكيني} إيداع خمسة مليارات دولار."))
    assert told(one, "measure") == []
