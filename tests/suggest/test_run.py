"""All engines together: a text that ends anywhere is no error, and names of other kinds stay as they were decided."""

import pytest

from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.run import Suggester, make_suggester

_NEWS = (
    "وقّع وزير الطاقة سمير الحكيم أمس مذكرة تفاهم بين وزارة الطاقة وشركة «نور» في مجال الغاز بقيمة 20 مليون "
    "دولار، وأصدر الجانبان بيانا مشتركا وإعلان تأسيس مجلس. وقال المتحدث إن الوزير أشاد بالعلاقات مع كل من مالي "
    "وغانا خلال زيارة عقد"
)


@pytest.fixture(scope="module")
def suggester() -> Suggester:
    return make_suggester(Knowledge())


@pytest.mark.parametrize("begins", ["", "أعلن أن ", "لم يوقع بعد "])
def test_a_text_may_end_anywhere(suggester: Suggester, begins: str) -> None:
    words = _NEWS.split()
    for first in (0, 4, 20):
        for after in range(first + 1, len(words) + 1):
            text = begins + " ".join(words[first:after])
            said = suggester.suggest(Reading("a", text, "2024-05-01"))
            assert all(one.span.of(text) == one.quote for one in said)


_UNDONE = (
    "وقع مذكرة تفاهم بين", "وقعا أمس بيانا", '–،وأشار"بشأن متبادلة:أن. رئيس', "صدر إعلان", "حضر مراسم تقديم أوراق",
    "اتفاقية مع الجامعة الإسلامية الحكومية بمدينة", "يتواصل العمل في الميناء الجديد (...)",
)  # fmt: skip


@pytest.mark.parametrize("text", _UNDONE)
def test_a_text_may_end_where_more_should_follow(suggester: Suggester, text: str) -> None:
    assert {one.article for one in suggester.suggest(Reading("a", text, "2024-05-01"))} <= {"a"}
