"""All engines together: a text that ends anywhere is no error, and names of other kinds stay as they were decided."""

from collections.abc import Sequence

import pytest

from desktop_app.model.suggestion import EngineName, Suggestion
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


class _Failing:
    """A learner whose model can be asked nothing."""

    name, version = EngineName.LEARNER, "1"

    def suggest(self, reading: Reading) -> list[Suggestion]:
        raise KeyError("model")

    def weigh(self, reading: Reading) -> list[Suggestion]:
        raise KeyError("model")

    def weigh_deeds(self, deeds: Sequence[Suggestion]) -> list[Suggestion]:
        raise KeyError("model")


def test_a_learner_that_fails_in_an_article_leaves_what_the_others_say(suggester: Suggester) -> None:
    text = "وقعت الصين وطاجيكستان في دوشنبه مذكرة تفاهم بشأن الري."
    failed: list[EngineName] = []
    with_learner = make_suggester(Knowledge(stamp="cold"), [_Failing()])
    said = with_learner.survey(Reading("a", text), (), lambda engine, _error: failed.append(engine)).said
    assert said and list(said) == suggester.suggest(Reading("a", text))
    assert set(failed) == {EngineName.LEARNER}
    with pytest.raises(KeyError):  # the open article tells at once
        with_learner.suggest(Reading("a", text))
