import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import PLACES, lines, names, shown, wanted


@pytest.mark.parametrize("sentence", lines(PLACES))
def test_what_braces_hold_is_found_and_nothing_else(sentence: str) -> None:
    text, found = wanted(sentence, Kind.PLACE)
    assert shown(names(text), Kind.PLACE) == found


def test_a_place_tells_the_country_behind_it() -> None:
    (place,) = names("عاد من مدينة إسن الألمانية أمس.")
    assert (place.quote, [(told.field, told.value) for told in place.fields]) == ("إسن", [("country", "DE")])


def test_an_article_may_end_in_the_first_word_of_a_hotel() -> None:
    assert names("اجتمعوا أمس في فندق قصر") == []


def test_the_districts_of_a_country_are_no_place_called_so() -> None:
    assert not shown(names("انتشر المرض في جميع ولايات كينيا."), Kind.PLACE)
    assert not shown(names("زار الوفد مقاطعات كينيا."), Kind.PLACE)
    assert not shown(names("زار الوفد مواني كينيا."), Kind.PLACE)


def test_a_name_with_the_article_is_found_again_behind_in() -> None:
    found = names("زار منطقة الصارود أمس. وانطلقت القافلة من الديوان بالصارود.")
    assert [one.quote for one in found] == ["الصارود", "الصارود"]


def test_a_word_with_digits_is_no_name_of_a_place() -> None:
    assert names("وقع ذلك في قرية تبعد12 كيلومترا عن البحر.") == []


def test_first_words_of_villages() -> None:
    assert [one.quote for one in names("زار قرية أولاد حندان ومنطقة سيح الدرنة.")] == ["أولاد حندان", "سيح الدرنة"]


def test_the_quarter_of_a_port_or_field_belongs_to_its_name() -> None:
    found = names("زار ميناء أم كندور الشمالي أمس.")
    assert [one.quote for one in found] == ["أم كندور الشمالي"]


def test_a_port_called_after_a_king() -> None:
    found = names("زار ميناء الملك سلمان بالمدينة، ثم حاجز عوردنا، وحدائق الملك كريم.")
    places = [one.quote for one in found if one.kind is Kind.PLACE]
    assert places == ["الملك سلمان", "عوردنا", "حدائق الملك كريم"]
    assert names("أقاموا حاجزا، وحاجز صد.") == []


def test_a_side_belongs_to_the_name_of_a_province() -> None:
    found = names("ضرب الإعصار محافظة نوسا لامبادا الشرقية ومدينة كوبارا الصناعية.")
    assert [one.quote for one in found] == ["نوسا لامبادا الشرقية", "كوبارا"]


def test_a_province_called_after_its_side_behind_its_governor() -> None:
    assert [one.quote for one in names("استقبل والي الشمالية أمس أمير الشرقية في المدينة.")] == ["الشمالية", "الشرقية"]
    assert names("زار الوالي المنطقة الشمالية.") == []


def test_what_a_ground_is_called_besides_belongs_to_its_name() -> None:
    assert [one.quote for one in names("جرت على ملعب بنيامين كاروبا الوطني أمس.")] == ["ملعب بنيامين كاروبا الوطني"]


def test_a_sea_behind_a_first_name_is_a_familys() -> None:
    assert "بحر العلوان" not in [one.quote for one in names("استقبل الدكتور إبراهيم محمد بحر العلوان أمس.")]


def test_grounds_called_after_a_king_or_a_town() -> None:
    found = names("جرت في ملعب محمد الخامس ثم في ستاد القاهرة الدولي.")
    assert [one.quote for one in found] == ["ملعب محمد الخامس", "ستاد القاهرة الدولي", "القاهرة"]


def test_a_name_behind_a_title_does_not_begin_in_the_next_sentence() -> None:
    assert names("لعبوا في ملعب السعادة. ويرأس الوفد.") == []


def test_a_hamlet() -> None:
    assert [one.quote for one in names("سقط في دوار تافغسنا أمس.")] == ["تافغسنا"]


def test_the_airport_of_a_city_that_is_called_one() -> None:
    assert [one.quote for one in names("هبطت في مطار مدينة تورنبرغ الدولي.")] == ["مطار مدينة تورنبرغ الدولي"]
    assert names("هبطت في مطار مدينة جديدة.") == []


def test_two_towns_of_any_words_with_the_article_behind_a_dual() -> None:
    found = names("اقتحموا بلدتي الياسون وكفر دانور أمس، وزاروا بلدات الجنوب.")
    assert [one.quote for one in found] == ["الياسون", "كفر دانور"]
