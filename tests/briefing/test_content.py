import pytest

from desktop_app.briefing.content import capitalised, filled, joined, looking, plain, source, text, unquoted
from desktop_app.model.briefing import Look, NoteMark, Text


def test_pieces_fill_the_places_of_a_template():
    content = filled("{title}: {details}.", title=source("اتفاق"), details="موقّع")
    assert content == (Text("اتفاق", source=True), Text(": "), Text("موقّع"), Text("."))


def test_an_unfilled_place_is_a_bug():
    with pytest.raises(KeyError):
        filled("{title}", name="x")


def test_words_with_braces_are_not_filled_again():
    assert plain(filled("{a}", a=text("{b}"))) == "{b}"


def test_joining_leaves_out_what_says_nothing():
    assert plain(joined([text("a"), (), text("b")], "، ")) == "a، b"
    assert joined([], ",") == ()


def test_words_of_an_article_come_on_one_line():
    assert source(" سطر\nثان\t ") == (Text("سطر ثان", source=True),)
    assert source(" \n ") == ()


def test_a_look_does_not_hide_another():
    content = looking((Text("a"), Text("b", Look.UNCONFIRMED), NoteMark(1)), Look.SOFT)
    assert content == (Text("a", Look.SOFT), Text("b", Look.UNCONFIRMED), NoteMark(1))


def test_only_our_own_words_get_a_capital():
    assert capitalised(text("signed")) == text("Signed")
    assert capitalised(source("signed")) == source("signed")
    assert capitalised(()) == ()


def test_quotation_marks_that_a_mark_took_along_go():
    assert unquoted(" «قال» ") == "قال"
    assert plain((Text("x"), NoteMark(3))) == "x[3]"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("شراكة «العصر الجديد»", "شراكة «العصر الجديد»"),
        ("«خاور» و«شينخوا»", "«خاور» و«شينخوا»"),
        ("«قال", "قال"),
        ("قال»", "قال"),
        ('"قال"', "قال"),
        ("", ""),
        ("«", ""),
    ],
)
def test_quotation_marks_within_stay_in_pairs(words, said):
    assert unquoted(words) == said
