import pytest

from desktop_app.suggest.engines.patterns.names.name_runs import NameRuns
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading
from tests.suggest.engines.patterns.sentences import names


def runs(text: str) -> NameRuns:
    return NameRuns(View(Reading("a", text)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("محمد بن راشد في دبي", 3),
        ("عبد الرحمن السميط أمس", 3),
        ("أورسولا فون دير لاين إن", 4),
        ("محمد السادس اليوم", 2),
        ("سامح شكري محادثات", 2),
        ("وسام أمس", 0),
        ("شي جين بينغ في", 3),
        ("بان كي مون إلى", 3),
        ("وانغ يي إن الصين", 2),
        ("رفيق الحريري رئيس", 2),
        ("صائب عريقات كبير", 2),
        ("بيتر مولر والسفير", 2),
        ("نادر ابو سنه أمس", 3),
    ],
)
def test_a_name_goes_as_far_as_its_words(text: str, words: int) -> None:
    assert runs(text).run(0) == words


def test_a_name_before_the_son_of_somebody_may_have_its_article() -> None:
    runs = NameRuns(View(Reading("a", "الطالب ولد المحجوب، الطفل ولد في المدينة")))
    assert [runs.before_son(at) for at in (0, 3)] == [True, False]


def test_a_name_with_a_son_may_be_longer() -> None:
    runs = NameRuns(View(Reading("a", "تيكو سمير كمال بن تيكو رامي عارفين، سمير كمال تيكو رامي عارفين ديكون")))
    assert (runs.run(0), runs.run(7)) == (7, 12)


def test_a_part_of_a_chinese_name_that_is_a_word_stands_between_two_others() -> None:
    assert runs("لي كه تشيانغ").asian(0) == 3
    assert runs("لي من الصين").asian(0) == 0


def test_a_name_right_behind_the_head_of_a_place_decorates_it() -> None:
    assert runs("شارع محمد الخامس").decorates(1)
    assert not runs("الرئيس محمد الخامس").decorates(1)


def test_whatever_a_fathers_name_means_it_stands_before_wuld() -> None:
    assert runs("محمد الأمين ولد الشيخ عبد الله").run(0) == 6
    assert runs("محمد عالي ولد سيدي حمود").run(0) == 5


def test_what_hospitals_are_is_no_family() -> None:
    assert runs("كامل شمعون الحكومي").run(0) == 2


def test_words_of_the_language_behind_a_first_name() -> None:
    assert runs("خالد الغربي").run(0) == 2
    assert runs("محمود سيد آدم").run(0) == 3
    assert runs("عبدالله العطينة رئيسا").run(0) == 2


def test_a_family_s_name_in_ya_and_ta_behind_a_name_of_the_faith() -> None:
    assert [one.quote for one in names("عين العميد نور الدين بلعرجية قائدا للمنطقة.")] == ["نور الدين بلعرجية"]
    assert [one.quote for one in names("أجرى العميد نور الدين مباحثات مع ضيفه.")] == ["نور الدين"]
