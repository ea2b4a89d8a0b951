import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("رأينا هناك ديفيد لامي ثم عدنا", "ديفيد لامي"),
        ("رأينا هناك توختار باييف ثم عدنا", ""),
        ("رأينا هناك أسان كوباتبيكوف ثم عدنا", "أسان كوباتبيكوف"),
        ("جاء من عند الزبير بن العوام أمس", "الزبير بن العوام"),
        ("كتبت إلى عبد القادر الجيلاني أمس", "عبد القادر الجيلاني"),
        ("تغطية - سمير عيد:\nوصل الوفد", "سمير عيد"),
        ("جلسوا مع تشانغ مينغ ساعة", "تشانغ مينغ"),
        ("نور الشمس يملأ البيت", ""),
    ],
)
def test_a_name_without_an_office_is_told_by_its_shape(text: str, name: str) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.PERSON] == ([name] if name else [])


def test_a_name_of_words_of_the_language_stands_behind_another_name() -> None:
    found = [one.quote for one in names("حضر الحفل جورج كندور وأمل سعيد ثم غادرا") if one.kind is Kind.PERSON]
    assert found == ["جورج كندور", "أمل سعيد"]
    assert names("حضر الحفل وأمل سعيد يغمره") == []


def test_a_korean_name_whose_first_word_is_a_little_one() -> None:
    assert [one.quote for one in names('قال "لي جيه سونغ" ذلك.')] == ["لي جيه سونغ"]
    assert names("قال لي من هناك ذلك.") == []


def test_an_unknown_word_before_a_turkish_ending() -> None:
    assert [one.quote for one in names("وقال كاريسمال أوغلو ذلك.")] == ["كاريسمال أوغلو"]
