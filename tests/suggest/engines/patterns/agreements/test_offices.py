"""The bodies for which persons sign."""

import pytest

from .documents_said import found


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # who signed on the other side, and whom a person heads that was told before
            "وقع رئيس {o:الهيئة الملكية للموانئ}، الأمير {p:سعود بن علي}، مذكرة تفاهم لبناء رصيف، فيما وقعها من "
            "الجانب الكيني رئيس {o:شركة نيروبي للبناء}، {p:وليام روتو}. كما وقع {p:سعود بن علي} ورئيس مجلس "
            "إدارة {o:شركة غاناكو}، {p:جون ماهاما}، اتفاقية تعاون استراتيجي.",
            [
                "مذكرة تفاهم لبناء رصيف | memorandum | signed | الهيئة الملكية للموانئ + شركة نيروبي للبناء",
                "اتفاقية تعاون استراتيجي | agreement | signed | الهيئة الملكية للموانئ + شركة غاناكو",
            ],
        ),
        (  # a minister's ministry is not named
            "وقع وزير الصناعة {p:خالد سعيد} مذكرة تفاهم لبناء رصيف، ووقعها من الجانب الكيني وزير الموانئ "
            "{p:وليام روتو}.",
            [
                "مذكرة تفاهم لبناء رصيف | memorandum | signed",
            ],
        ),
        (  # shortly named further on
            "استقبل رئيس {o:الهيئة الملكية للموانئ}، الأمير {p:سعود بن علي}، وفدا. ووقع الأمير {p:سعود} والمدير "
            "العام لمجموعة {o:شركة غاناكو}، {p:جون ماهاما}، اتفاقية تعاون استراتيجي.",
            [
                "اتفاقية تعاون استراتيجي | agreement | signed | الهيئة الملكية للموانئ + شركة غاناكو",
            ],
        ),
    ],
)
def test_offices(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected
