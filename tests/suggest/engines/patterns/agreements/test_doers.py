"""Who renews, suspends or works on a document."""

import pytest

from ..deeds import read, told
from .documents_said import suggested


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("جدد {o:معهد مسقط} و{o:مؤسسة نيروبي} اتفاقية الشراكة بينهما.", "معهد مسقط + مؤسسة نيروبي"),
        ("علقت {o:خطوط مسقط} العمل باتفاقية الرمز المشترك مع {o:طيران نيروبي}.", "خطوط مسقط + طيران نيروبي"),
        ("وناقش {o:مجلس النواب} اتفاقية القرض مع {o:بنك مسقط}.", "بنك مسقط"),
        ("بحثت {c:غانا} اتفاقية الشراكة.", ""),
    ],
)
def test_who_does_it(marked: str, expected: str) -> None:
    assert " + ".join(told(suggested(read(marked))[-1], "bodies")) == expected
