"""Who buys what the other side sells."""

import pytest

from ..deeds import read, told
from .documents_said import suggested


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "وقعت {o:هيئة الموانئ} أمس، اتفاقية لتوريد الرافعات لمدة 12 عاما، إلى {o:شركة السدود}.",
            "هيئة الموانئ + شركة السدود",
        ),
        ("أبرمت {o:هيئة الموانئ} عقدا لبيع سفنها إلى {o:شركة السدود}.", "هيئة الموانئ + شركة السدود"),
        ("أبرمت {o:هيئة الموانئ} عقدا لشراء 40 رافعة من {o:شركة السدود}.", "هيئة الموانئ + شركة السدود"),
        # sold abroad, or bought somewhere: nobody is named
        ("وقعت {o:هيئة الموانئ} اتفاقية لبيع سفن قديمة إلى الخارج.", "هيئة الموانئ"),
        # neither sold nor bought
        ("وقعت {o:هيئة الموانئ} اتفاقية لصيانة الرافعات، ودعت إلى {o:شركة السدود}.", "هيئة الموانئ"),
        # "from" is not where what is sold goes
        ("وقعت {o:هيئة الموانئ} اتفاقية لبيع سفن من {o:شركة السدود}.", "هيئة الموانئ"),
    ],
)
def test_who_sells_and_who_buys_make_it(marked: str, expected: str) -> None:
    assert " + ".join(told(suggested(read(marked))[0], "bodies")) == expected
