"""Who joins a document that others made."""

import pytest

from ..deeds import read, told
from .test_engine import suggested


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "انضمت {o:هيئة الأمن الكينية} إلى مذكرة التفاهم المبرمة بين {o:وكالة الأمن العمانية} و{o:مركز صحار}.",
            "هيئة الأمن الكينية + وكالة الأمن العمانية + مركز صحار",
        ),
        (
            "وأعلن الوزير انضمام {o:هيئة الأمن الكينية} إلى اتفاقية التعاون بين {o:وكالة الأمن العمانية} و{o:مركز صحار}.",
            "هيئة الأمن الكينية + وكالة الأمن العمانية + مركز صحار",
        ),
        (
            "انضمت {o:هيئة القضاء الكينية} إلى مذكرة التفاهم الموقعة بين وزارتي العدل في {c:غانا} و{c:مالي}.",
            "هيئة القضاء الكينية + غانا + مالي",
        ),
        (  # to something else
            "انضمت {o:هيئة الأمن الكينية} إلى الشبكة، وأشادت بمذكرة التفاهم بين {o:وكالة الأمن} و{o:مركز صحار}.",
            "وكالة الأمن + مركز صحار",
        ),
    ],
)
def test_who_joins(marked: str, expected: str) -> None:
    assert " + ".join(told(suggested(read(marked))[-1], "bodies")) == expected
