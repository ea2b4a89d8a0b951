"""A reading word by word: breaks, lists, sentences, names."""

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import Words, outermost
from desktop_app.suggest.engines.patterns.phrases import Phrases

from .deeds import read


def words(marked: str) -> Words:
    return Words(read(marked))


def test_signs_part_words_quotation_marks_and_hyphens_within_numbers_do_not() -> None:
    one = words("وقعا، اليوم «خطة العمل» 2023-2025 – في روما")
    assert [one.words[index] for index in range(1, len(one)) if one.broken(index)] == ["اليوم", "في"]


def test_what_stands_before_words_and_behind_the_last() -> None:
    one = words("«وقعا»، اليوم.")
    assert [one.gap(index) for index in range(len(one) + 1)] == ["«", "»، ", "."]


def test_places_where_phrases_of_a_table_may_begin() -> None:
    one, table = words("وقعا خطة ثم خارطة طريق والخطة"), Phrases({"roadmap": ["خارطة طريق"], "plan": ["خطة"]})
    assert list(one.places(table)) == [1, 3, 5]
    assert list(one.places_in(table, 2, 5)) == [3]
    assert list(one.places_in(table, 4, 5)) == []


def test_items_of_lists_and_the_line_above_them() -> None:
    one = words("وقعت الوثائق:\n- مذكرة أولى\n2) مذكرة ثانية\nثم انصرفا")
    items = [index for index in range(len(one)) if one.begins_item(index)]
    assert [one.words[index + 1] for index in items] == ["اولي", "ثانيه"]
    assert [one.line_above(index) for index in items] == [(0, 2), (0, 2)]
    assert one.line_above(0) is None


def test_the_sentence_around_a_word() -> None:
    one = words("قال «كلمة». ثم جلس:\nوقام")
    assert [one.sentence(index) for index in (0, 1, 3, 4)] == [(0, 2), (0, 2), (2, 4), (4, 5)]


def test_names_by_word_behind_proclitics() -> None:
    one = words("رحب ب{p:سامي حداد} وزير {c:الأردن}")
    assert [(name.first, name.after, name.named.label) for name in one.names(0, len(one))] == [
        (1, 3, "سامي حداد"),
        (4, 5, "الأردن"),
    ]
    assert one.names(2, 2) == []
    assert [name.named.kind for name in one.names(0, 3, (Kind.COUNTRY,))] == []


def test_outermost_leaves_names_within_names_out() -> None:
    reading = read("{o:وزارة النقل} في {c:كينيا}")
    reading.take_names([*reading.names, *read("وزارة {l:النقل}").names])
    assert [name.named.kind for name in outermost(Words(reading).names(0, 4))] == [Kind.ORGANISATION, Kind.COUNTRY]


def test_a_span_keeps_the_quotation_mark_that_closes_within_it() -> None:
    one = words("بين شركة «النور» وأخرى")
    assert one.quoted(one.span(1, 3)).of(one.reading.source) == "شركة «النور»"
    assert one.quoted(one.span(2, 3)).of(one.reading.source) == "النور"


def test_countries_and_dates_of_a_stretch() -> None:
    one = words("زار الوزير الروسي الصين في 5 مايو 2023. وعاد إلى روسيا.")
    assert one.countries(0, 4) == {"RU": 1, "CN": 1}
    assert one.countries(4, 11) == {"RU": 1}
    assert [edtf for _, edtf in one.dates(1)] == ["2023-05-05"]
    assert one.dates(len(one) - 1) == []
