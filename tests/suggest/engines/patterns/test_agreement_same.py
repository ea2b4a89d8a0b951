"""Documents that a further title means: by another kind, shortly, for the first time."""

import pytest

from .test_agreements import found


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # what was called an agreement is a memorandum
            "اتفاق كهرباء بين {c:غانا} و{c:كينيا}. كشفت الوكالة أن {c:غانا} و{c:كينيا} ستوقعان هذا الأسبوع "
            "اتفاقا أوليا لمد كابل كهربائي. وقال المتحدث إن توقيع مذكرة التفاهم بين {c:غانا} و{c:كينيا} من "
            "المقرر أن يكون يوم الخميس.",
            [
                "اتفاق كهرباء بين غانا وكينيا | memorandum | announced | غانا + كينيا",
                "اتفاقا أوليا لمد كابل كهربائي | memorandum | announced | غانا + كينيا",
                "مذكرة التفاهم بين غانا وكينيا | memorandum | announced | غانا + كينيا",
            ],
        ),
        (  # in this regard
            "أبرمت {c:غانا} و{c:كينيا} اتفاقا لتصدير القمح. وأعلنت شركة {o:غاناكو} توقيعها مذكرة تفاهم مع شركة "
            "{o:كينياكو} بهذا الشأن.",
            [
                "اتفاقا لتصدير القمح | memorandum | signed | غاناكو + كينياكو",
                "مذكرة تفاهم مع شركة كينياكو | memorandum | signed | غاناكو + كينياكو",
            ],
        ),
        (  # the agreement is that memorandum
            "وقعت {o:غرفة تجارة غانا} مذكرة تفاهم مع {o:الغرفة الكينية للتجارة} لإطلاق شراكة. ووقع الاتفاق "
            "الأسبوع الماضي نائب الرئيس {p:خالد سعيد}.",
            [
                "مذكرة تفاهم مع الغرفة الكينية للتجارة لإطلاق شراكة | memorandum | signed | غرفة تجارة غانا + "
                "الغرفة الكينية للتجارة",
                "الاتفاق | memorandum | signed | غرفة تجارة غانا + الغرفة الكينية للتجارة",
            ],
        ),
        (  # approved without having been told of
            "نشرت الجريدة قرار الموافقة على الاتفاقية الموقعة في أكرا بين حكومتي {c:غانا} و{c:كينيا}.",
            [
                "الاتفاقية | agreement | ratified | غانا + كينيا",
            ],
        ),
        (  # what the documents hold
            "تم توقيع 10 اتفاقيات بين {c:غانا} و{c:كينيا}. كما تضمنت القائمة مذكرة تعاون في المجال السياحي.",
            [
                "مذكرة تعاون في المجال السياحي | memorandum | signed",
            ],
        ),
        (  # signed and agreed with
            "تم التوقيع والاتفاق مع {o:غرفة أكرا} على تبادل الزيارات.",
            [],
        ),
    ],
)
def test_same_document(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected
