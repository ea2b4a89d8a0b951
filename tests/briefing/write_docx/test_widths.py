import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.briefing.write_docx.widths import Need, need, shared, width

NEEDS = st.lists(
    st.tuples(st.floats(0, 110), st.floats(0, 330)).map(lambda pair: Need(min(pair), max(pair))), min_size=1, max_size=9
)


@given(NEEDS, st.floats(200, 500))
def test_columns_fill_the_width_and_none_vanishes(needs, total):
    found = shared(needs, total, 10.0)
    assert sum(found) == round(total * 20)
    assert min(found) > 0


@given(NEEDS)
def test_every_column_has_room_for_its_longest_word_where_there_is_room_for_all(needs):
    total = 482.0
    if sum(one.least + 10 for one in needs) > total:
        return
    for one, found in zip(needs, shared(needs, total, 10.0), strict=True):
        assert found / 20 >= one.least + 10 - 0.1


def test_too_little_room_takes_from_the_widest():
    narrow, *wide = shared([Need(10, 10), Need(110, 300), Need(110, 300)], 150.0, 10.0)
    assert narrow == 400 and wide == [1300, 1300]


def test_a_long_text_gets_more_than_a_short_one():
    number, text, date = shared([Need(8, 8), Need(60, 330), Need(50, 60)], 400.0, 10.0)
    assert number < date < text


def test_width_follows_letters_size_and_weight():
    assert width("mm", 10) > width("ii", 10)
    assert width("كازاخستان", 10.5, bold=True) > width("كازاخستان", 10.5)
    assert width("مُحَمَّد", 10) == width("محمد", 10)
    assert width("", 10) == 0


@pytest.mark.parametrize(("line", "least"), [("a" * 10_000, 110.0), ("", 0.0)])
def test_a_word_without_end_does_not_take_the_page(line, least):
    assert need([[(line, False)]], 10.0).least == least


def test_dates_bound_by_hard_spaces_are_one_word():
    assert need([[("19\u00a0March\u00a02025", False)]], 9).least > need([[("19 March 2025", False)]], 9).least


def test_a_column_gives_room_to_the_one_that_makes_rows_high():
    short, long = [("كلمة", False)], [("عنوان طويل يمتد على سطور كثيرة في كل صف من الجدول كله", True)]
    once = [("وزارة الموارد المائية والري والطاقة", False)]
    needs = [need([long] * 12, 10.5), need([once, *[short] * 11], 10.5), need([once, *[short] * 11], 10.5)]
    title, *others = shared(needs, 300.0, 10.0)
    assert title > 1.5 * max(others)


def test_what_one_column_can_spare_saves_a_line_in_another():
    """A name of two words stood on two lines beside a headline that took two lines at any width."""
    headlines = (
        "الوزير يدعو إلى بذل جهود مشتركة مع جيرانه لبناء مرافئ السفن الكبيرة",
        "اجتماعات ومفاوضات رفيعة المستوى بين وزيري البلدين حول السفن",
        "الرئيس يجري محادثات مع رئيس الوزراء في المرفأ الجديد اليوم…",
    )
    columns = (
        ("م", ["1", "2", "3"]),
        ("الناشر", ["وكالة الساحل", "وكالة المرافئ", "وكالة الساحل"]),
        ("عنوان المقال", headlines),
        ("التاريخ", ["16\u00a0يونيو\u00a02020", "18\u00a0مايو\u00a02023", "18\u00a0مايو\u00a02023"]),
        ("الملف", ["aa-bb-2020-06-16-call-outlet.txt", "aa-bb-2023-05-18-other.txt", "aa-bb-2023-05-18-outlet.txt"]),
    )
    needs = [need([[(head, True)], *[[(cell, False)] for cell in cells]], 10.5) for head, cells in columns]
    _, outlet, headline, _, file = (twips / 20 - 10.0 for twips in shared(needs, 482.0, 10.0))
    assert outlet + 0.1 >= needs[1].wish and file + 0.1 >= needs[4].wish and headline < needs[2].wish
