from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.words import Sort
from desktop_app.suggest.reading import Reading


def view(text: str) -> View:
    return View(Reading("a", text))


def test_gaps_tell_what_stands_between_words() -> None:
    one = view("قال س، ثم (ص) – ع-ف. وقف\nهنا")
    assert [one.gap(at) for at in range(one.count)] == [" ", "،", "(", "(", "-", ".", ".", "."]


def test_on_and_ali_are_told_by_their_last_letter() -> None:
    assert view("جلس على الكرسي").sort(1) is Sort.FUNCTION
    assert view("جلس علي على الكرسي").sort(1) is Sort.GIVEN
    assert view("جلس علي الكرسي").sort(1) is Sort.FUNCTION  # an article that never writes ى


def test_imam_and_before_are_told_by_their_first_letter() -> None:
    assert view("قال إمام علي").sort(1) is Sort.MAYBE
    assert view("وقف أمام الباب").sort(1) is Sort.FUNCTION


def test_countries_stand_with_their_title_and_apart_from_adjectives() -> None:
    one = view("زار جمهورية غانا والسفارة الغانية")
    assert one.country_at == {1: ("GH", 3, True), 4: ("GH", 5, False)}


def test_an_adjective_of_a_country_is_a_given_name_behind_a_word_with_al() -> None:
    view = View(Reading("a", "الوزيرة الغامبية جورجي كامبل، منتج جورجي كامبل"))
    assert [view.sort(index) for index in (2, 5)] == [Sort.GIVEN, Sort.ADJECTIVE]
    assert 2 not in view.country_at


def test_names_in_a_long_alef_are_no_other_words() -> None:
    one = view("آدي أدى آن أن")
    assert [one.sort(index) for index in range(4)] == [Sort.GIVEN, Sort.VERB, Sort.MAYBE, Sort.FUNCTION]


def test_a_title_is_a_familys_name_as_the_last_of_a_name() -> None:
    one = view("برئاسة سمير الوكيل، ثم وصل سمير الوكيل الجديد")
    assert [one.sort(index) for index in (2, 6)] == [Sort.FAMILY, Sort.TITLE]


def test_the_emirates_go_as_far_as_their_name_does() -> None:
    assert view("في دولة الإمارات العربية المتحدة").country_at == {1: ("AE", 5, True)}


def test_a_word_behind_vowel_signs_keeps_its_last_letter() -> None:
    assert view("فِي زَنبَركَةٍ").feminine(1)


def test_a_family_called_like_gentlemen() -> None:
    one = view("قال الوزير السابق محمد صالح السادة، إن العمل بدأ.")
    assert one.sort(one.words.index("الساده")) is Sort.FAMILY
    assert view("قال السادة الوزراء ذلك.").sort(1) is not Sort.FAMILY
