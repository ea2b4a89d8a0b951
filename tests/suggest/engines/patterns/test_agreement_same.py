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
        (  # a headline's agreement, unnamed below it
            "{c:غانا} و{c:كينيا} يعززان تعاونهما بتوقيع اتفاقية شراكة استراتيجية. وشكل اللقاء مناسبة توجت "
            "بالتوقيع على اتفاقية تهدف إلى توطيد التعاون.",
            [
                "اتفاقية شراكة استراتيجية | agreement | signed",
                "اتفاقية | agreement | signed",
            ],
        ),
        (  # a defence agreement, the agreement of common defence
            "وقعت {c:غانا} و{c:كينيا} اتفاقية دفاعية. ووقع الرئيسان في أكرا اتفاقية الدفاع الاستراتيجي المشترك "
            "التي تعزز الردع.",
            [
                "اتفاقية دفاعية | agreement | signed | غانا + كينيا",
                "اتفاقية الدفاع الاستراتيجي المشترك | agreement | signed | غانا + كينيا",
            ],
        ),
        (  # another word for it
            "أعلنت {c:غانا} و{c:كينيا} التوصل إلى اتفاق تاريخي لتنظيم المياه. وقال الوزير إن وثيقة الاتفاق "
            "مهمة.",
            [
                "اتفاق تاريخي لتنظيم المياه | agreement | signed",
                "وثيقة الاتفاق | agreement | signed",
            ],
        ),
        (  # "the agreement": cooperation is what its articles say
            "وقعت {o:جامعة نيروبي} اتفاقية تعاون أكاديمي مع {o:جامعة أكرا}. وتضمنت بنود الاتفاقية التعاون بين "
            "الطرفين. وقال المدير يسعدنا توقيع اتفاقية التعاون مع {o:جامعة نيروبي}.",
            [
                "اتفاقية تعاون أكاديمي مع جامعة أكرا | agreement | signed | جامعة نيروبي + جامعة أكرا",
                "الاتفاقية | agreement | signed | جامعة نيروبي + جامعة أكرا",
                "اتفاقية التعاون مع جامعة نيروبي | agreement | signed | جامعة نيروبي + جامعة أكرا",
            ],
        ),
    ],
)
def test_same_document(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected
