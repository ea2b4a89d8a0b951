"""A mark in its sentence."""

from desktop_app.model.spans import Span
from desktop_app.suggest.passage import make_passage


def test_the_sentence_is_cut_out() -> None:
    passage = make_passage("مذكرة", "انتهى. وقع أمس ", " في بكين. ثم غادر", "2024-05-07")
    assert (passage.lead.text, passage.quote.text, passage.tail.text) == ("وقع أمس ", "مذكرة", " في بكين.")
    assert passage.before.text == "انتهى. وقع أمس "


def test_words_stand_where_a_guess_says() -> None:
    before, quote, after = "وقّعَ أمس ", "مُذكّرة", " في بكين."
    passage = make_passage(quote, before, after, "")
    lead = passage.lead.guess("status", "signed", Span(0, 3))
    tail = passage.tail.guess("place", "", Span(4, 8))
    text = before + quote + after
    assert (lead.words, tail.words) == ("وقّعَ", "بكين")
    for guess in (lead, tail):
        assert text[len(before) + guess.start :].startswith(guess.words)


def test_a_dateline_comes_after_other_dates() -> None:
    passage = make_passage("محادثات", "بكين 7 مايو 2024 – أجريا أمس ", "", "2024-05-07")
    assert [date.edtf for _, date in passage.dates(passage.lead)] == ["2024-05-06", "2024-05-07"]


def test_the_heading_of_a_list() -> None:
    before = "قبل\nوقعا وثيقتين: \n– أولى ؛\n– "
    heading = make_passage("ثانية", before, "", "").heading()
    assert heading is not None
    assert heading.text == "وقعا وثيقتين: "
    assert before[len(before) + heading.start :].startswith(heading.text)
    assert make_passage("ثانية", "وقعا وثيقتين:\nثم ", "", "").heading() is None
    assert make_passage("ثانية", "وقعا\n– ", "", "").heading() is None


def test_a_mark_over_several_sentences_keeps_both_ends() -> None:
    passage = make_passage("أول. ثان", "قبل ", " بعد. لا", "")
    assert (passage.lead.text, passage.tail.text) == ("قبل ", " بعد.")


def test_empty_surroundings() -> None:
    passage = make_passage("نص", "", "", "")
    assert passage.lead.text == passage.tail.text == passage.before.text == ""
