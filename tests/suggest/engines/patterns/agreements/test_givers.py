"""Who lends or gives, and to whom."""

import pytest

from ..deeds import read, told
from .documents_said import suggested


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "يقدم {o:صندوق مسقط} بموجب الاتفاقية الموقعة قرضا ل{o:حكومة كينيا} بقيمة عشرين مليون دينار.",
            "صندوق مسقط + حكومة كينيا",
        ),
        (
            "منحت {o:وكالة مسقط} {c:كينيا} قرضا بقيمة أربعين مليون يورو بموجب اتفاقية وقعت في نيروبي.",
            "وكالة مسقط + كينيا",
        ),
        (
            "خصص {o:اتحاد مسقط} منحة إلى {o:هيئة المياه الكينية} بموجب اتفاقية وقعت في نيروبي.",
            "اتحاد مسقط + هيئة المياه الكينية",
        ),
        (
            "وافق مجلس إدارة {o:بنك مسقط} على اتفاقية قرض ل{c:كينيا}.",
            "بنك مسقط + كينيا",
        ),
        (  # in the sentence behind
            "تم التوقيع على اتفاقية المنحة لبناء ملعب. وبموجبها تقدم {o:الحكومة الكينية} مبلغ مليون دولار.",
            "الحكومة الكينية",
        ),
        (  # nothing is lent by it
            "قدم {o:صندوق مسقط} عرضا. وتم توقيع مذكرة تفاهم في مجال التدريب.",
            "",
        ),
        (  # states are the parties
            "منحت {c:غانا} {c:كينيا} قرضا بموجب اتفاقية وقعت في نيروبي.",
            "",
        ),
    ],
)
def test_who_gives_to_whom(marked: str, expected: str) -> None:
    assert " + ".join(told(suggested(read(marked))[-1], "bodies")) == expected
