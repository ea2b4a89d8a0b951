import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import PERSONS, lines, names, shown, wanted


@pytest.mark.parametrize("sentence", lines(PERSONS))
def test_what_braces_hold_is_found_and_nothing_else(sentence: str) -> None:
    text, found = wanted(sentence, Kind.PERSON)
    assert shown(names(text), Kind.PERSON) == found


def test_a_short_form_is_called_as_the_whole_name() -> None:
    found = names("قال الرئيس الكيني ويليام روتو كلمة. ثم غادر روتو وقال لروتو صديقه.")
    assert [(one.quote, one.label, one.reason.code) for one in found] == [
        ("ويليام روتو", "ويليام روتو", "title"),
        ("روتو", "ويليام روتو", "short_name"),
        ("روتو", "ويليام روتو", "short_name"),
    ]


def test_the_whole_name_is_called_without_its_proclitics() -> None:
    found = names("حضر الوزير سالم الهادي وخالد الزعبوطي الحفل. وقال الزعبوطي إنه راض.")
    assert [(one.quote, one.label) for one in found][-1] == ("الزعبوطي", "خالد الزعبوطي")
    assert found[-1].reason.values == {"name": "خالد الزعبوطي"}


def test_a_listed_body_that_says_something_is_no_person() -> None:
    assert [one.kind for one in names("وأعلنت أكوا باور أن المشروع بدأ.") if one.kind is Kind.PERSON] == []
    assert [one.quote for one in names("وأعلنت أكوا باوري أن المشروع بدأ.")] == ["أكوا باوري"]


def test_a_plural_with_a_pronoun_is_no_speaker() -> None:
    assert names("ويرى منتقدوه أن الأمر صعب.") == []


@pytest.mark.parametrize(
    ("text", "surer"),
    [
        ("قال وزير العدل جوكو ويدودو ماتينغو، إن ذلك جيد.", True),
        ("قال وزير العدل جوكو ويدودو ماتينغو العائد.", False),
        ("قال وزير العدل تيكو ويدان ماتينغو، إن ذلك جيد.", False),
    ],
)
def test_a_name_that_goes_beyond_a_listed_one_is_as_sure_as_that(text: str, surer: bool) -> None:
    (person,) = names(text)
    assert (person.score > 0.98) is surer


def test_what_is_in_force_and_a_part_of_the_country_are_no_persons() -> None:
    assert names("إن الوثيقة سارية المفعول حتى اليوم.") == []
    found = names("ورافقه اللواء سالم بن سلوم نائب أمير المنطقة، وعادوا.")
    assert [one.quote for one in found] == ["سالم بن سلوم"]


def test_a_verbal_noun_with_a_pronoun_is_no_part_of_a_name() -> None:
    (person,) = names("طلب الأمير سالم بن سلوم تفويضه، وعادت اللجنة.")
    assert person.quote == "سالم بن سلوم"


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("قال وزير الداخلية ولد حمرون إن وزير المالية ولد بلال سيغادر.", ["ولد حمرون", "ولد بلال"]),
        ("تحدث محمد الشيخ ولد سيداتي إلى الصحافة.", ["محمد الشيخ ولد سيداتي"]),
        ("انضم القاضيان فلافيو زانيتي وكريستيانو مورا إلى القرار.", ["فلافيو زانيتي", "كريستيانو مورا"]),
        ("استقبل القاضيان سامر حداد وكمال فارس، والتقى الوفد بهما.", ["سامر حداد", "كمال فارس"]),
        ("فاز مضيفه نادي الصاعقة بنتيجة أربعة أهداف مقابل هدف وحيد.", []),
    ],
)
def test_names_behind_offices(text: str, quotes: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.PERSON] == quotes


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("شارك في الجلسة بيبي ولد أمباركي، مدير المعهد.", ["بيبي ولد أمباركي"]),
        ("حضر عن كينيا جوليا موراندا وزيرة الخارجية.", ["جوليا موراندا"]),
        ("التقى المحافظ الدكتور سعد الواسي المناهل مع المرشحين.", ["سعد الواسي المناهل"]),
        ("أمرت النيابة الطبيب الشرعي بتشريح الجثمان.", []),
    ],
)
def test_names_before_offices_and_of_several_families(text: str, quotes: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.PERSON] == quotes


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("وأشار أمير القصيم إلى أن المشروع يخدم السكان.", []),
        (
            "أعلن وزير السياحة في الكاميرون بيلو بوبا مايغارا ترشحه للانتخابات أمس، والسلطة موافقة.",
            ["بيلو بوبا مايغارا"],
        ),
        ("وانتخب المجلس شيا باو رونغ أمينا عاما.", ["شيا باو رونغ"]),
    ],
)
def test_what_ends_a_name_and_what_is_none(text: str, quotes: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.PERSON] == quotes
