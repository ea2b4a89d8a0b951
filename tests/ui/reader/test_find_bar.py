"""Find in the article."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.model.spans import Span
from desktop_app.ui.reader.find_bar import find_all
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.conftest import Shower
from tests.ui.reader.samples import TEXT, long_text, span_of


@pytest.mark.parametrize(
    ("words", "exact", "found"),
    [
        ("المذكره", False, ["المذكرة"]),
        ("محمدا", False, ["مُحَمَّداً"]),
        ("محمدا", True, []),
        ("مُحَمَّداً", True, ["مُحَمَّداً"]),
        ("اجنبيه", False, ["أجنبية"]),
        ("water board", False, ["Water Board", "Water Board"]),
        ("water board", True, []),
        ("  ", False, []),
        ("٢٤٠", False, ["240"]),
    ],
)
def test_spelling_aside_or_exact(words: str, exact: bool, found: list[str]) -> None:
    assert [span.of(TEXT).strip() for span in find_all(TEXT, words, exact=exact)] == found


@pytest.mark.parametrize(
    ("words", "found"), [("كتاب ايران", ["کتاب ایران"]), ("کتاب", ["کتاب", "كتاب"]), ("سنة ۱۴۴۶", ["سنه ١٤٤٦"])]
)
def test_persian_and_arabic_letters_find_each_other(words: str, found: list[str]) -> None:
    text = "قرأ کتاب ایران ثم كتابا آخر سنه ١٤٤٦"
    assert [span.of(text) for span in find_all(text, words, exact=False)] == found


def _open(view: ReaderView, words: str) -> None:
    QTest.keyClick(view.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    view.find_bar.words.setText(words)


def test_it_is_counted_stepped_through_and_goes_round(view: ReaderView) -> None:
    view.find_bar.words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _open(view, "مذكرة")
    assert view.find_bar.isVisible()
    assert view.find_bar.count.text() == "1 of 2"
    assert view.page.hit == 0
    QTest.keyClick(view.find_bar.words, Qt.Key.Key_Return)
    assert view.find_bar.count.text() == "2 of 2"
    QTest.keyClick(view.find_bar.words, Qt.Key.Key_Return)
    assert view.find_bar.count.text() == "1 of 2"
    QTest.keyClick(view.find_bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.find_bar.count.text() == "2 of 2"
    QTest.mouseClick(view.find_bar.previous, Qt.MouseButton.LeftButton)
    assert view.page.hits[view.page.hit] == span_of("مذكرة")


def test_the_switch_to_exact_letters_looks_again(view: ReaderView) -> None:
    _open(view, "المذكره")
    assert len(view.page.hits) == 1
    view.find_bar.exact.click()
    assert len(view.page.hits) == 0
    assert view.find_bar.count.text() == "No hit"
    assert not view.find_bar.next.isEnabled()


def test_escape_leaves_the_hit_selected_and_the_page_focused(view: ReaderView, qtbot: QtBot) -> None:
    _open(view, "الجبلي")
    QTest.keyClick(view.find_bar.words, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()
    assert view.selection() == span_of("الجبلي")
    assert list(view.page.hits) == []
    qtbot.waitUntil(view.page.hasFocus)


def test_escape_on_the_page_lets_go_of_all_in_turn(view: ReaderView) -> None:
    _open(view, "الجبلي")
    view.page.setFocus()
    view.select(span_of("نادر"))
    QTest.keyClick(view.page, Qt.Key.Key_Escape)
    assert view.selection() is None
    assert view.find_bar.isVisible()
    QTest.keyClick(view.page, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()


def test_selected_words_are_what_is_looked_for(view: ReaderView) -> None:
    view.select(span_of("السدود"))
    view.open_find()
    assert view.find_bar.words.text() == "السدود"
    assert view.find_bar.count.text() == "1 of 1"


def test_hits_far_away_come_into_sight(show: Shower) -> None:
    text = long_text(60_000)
    view = show(text)
    view.open_find()
    view.find_bar.words.setText("اللجنه العليا")
    last = len(view.page.hits) - 1
    view.find_bar.step(-1)
    assert view.page.hit == last
    assert view.page.in_sight(view.page.hits[last].start)


def test_another_article_ends_the_finding(view: ReaderView) -> None:
    _open(view, "نادر")
    view.find_bar.words.setFocus()
    view.show_article(None, "نص آخر")
    assert not view.find_bar.isVisible()
    assert list(view.page.hits) == []
    assert view.selection() is None


def test_hits_do_not_overlap_and_are_in_order() -> None:
    text = "ااااا"
    assert find_all(text, "اا", exact=True) == [Span(0, 2), Span(2, 4)]
