import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("التقى الوزير التركي كمال داود أوغلو نظيره. وقال داود أوغلو إنه راض.", ["كمال داود أوغلو", "داود أوغلو"]),
        ("وصل السفير الإيراني محمود رضا آل حيدر. وكتب آل حيدر رسالة.", ["محمود رضا آل حيدر", "آل حيدر"]),
        ("عاد الرئيس العراقي برهان عبد الهادي. وزار عبد الهادي البصرة.", ["برهان عبد الهادي", "عبد الهادي"]),
        ("وصل السفير الكوبي رامون تيخاردو لاغوس. وزار تيخاردو لاغوس البصرة.", ["رامون تيخاردو لاغوس", "تيخاردو لاغوس"]),
        ("وصل وزير العدل الماليزي أنور رشدان. وزار أنور البصرة.", ["أنور رشدان", "أنور"]),
        ("وصل وزير العدل النمساوي أنور رشدان. وزار أنور البصرة.", ["أنور رشدان"]),
        ("تحدث السفير وليد بن سالم الرشيدان. ثم عاد الرشيدان إلى بلاده.", ["وليد بن سالم الرشيدان", "الرشيدان"]),
    ],
)
def test_short_forms_of_two_words_and_behind_a_father(text: str, persons: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.PERSON] == persons


def test_the_fathers_name_alone_behind_a_title() -> None:
    text = "وصل المحافظ حمدون بن راضي أمس. وأكد المحافظ بن راضي ذلك، ثم زار معه سالم بن راضي."
    assert [one.quote for one in names(text)][:2] == ["حمدون بن راضي", "بن راضي"]


def test_a_servant_of_god_by_his_last_name() -> None:
    text = "أكد رئيس اللجنة ماهر صنع الله ذلك، وقال صنع الله إن العمل بدأ."
    assert [one.quote for one in names(text) if one.kind is Kind.PERSON] == ["ماهر صنع الله", "صنع الله"]
