"""The quick jump by keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.reader.jump_line import JumpLine
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.samples import TEXT, span_of

K, M = Qt.Key, Qt.KeyboardModifier


def _type(view: ReaderView, words: str) -> None:
    for letter in words:
        for down in (True, False):
            QTest.simulateEvent(view.page, down, ord(letter.upper()), M.NoModifier, letter, False)


def _selected(view: ReaderView) -> str:
    span = view.selection()
    return span.of(TEXT) if span is not None else ""


def _line(view: ReaderView) -> JumpLine | None:
    found = view.page.viewport().findChild(JumpLine)
    return found if found is not None and found.isVisible() else None


def test_letters_narrow_and_backspace_widens(view: ReaderView) -> None:
    _type(view, "/م")
    assert _selected(view) == "الموانئ"
    _type(view, "ذ")
    assert _selected(view) == "مذكرة"
    QTest.keyClick(view.page, K.Key_Backspace)
    assert _selected(view) == "الموانئ"
    QTest.keyClick(view.page, K.Key_Backspace)
    assert _selected(view) == ""
    assert _line(view) is not None


def test_on_back_and_out(view: ReaderView) -> None:
    view.select(span_of("وزير"))
    _type(view, "/لج")
    first = view.selection()
    QTest.keyClick(view.page, K.Key_Tab)
    assert view.selection() == first  # the only one: round the ends to itself
    _type(view, "x")
    assert _line(view) is not None
    QTest.keyClick(view.page, K.Key_Escape)
    assert view.selection() == span_of("وزير")
    assert _line(view) is None
    assert view.page.hasFocus()
    _type(view, "/ا")
    places = [view.selection()]
    for key in (K.Key_Tab, K.Key_Down, K.Key_F3):
        QTest.keyClick(view.page, key)
        places.append(view.selection())
    assert [place.start for place in places] == sorted({place.start for place in places})
    QTest.keyClick(view.page, K.Key_Up)
    assert view.selection() == places[-2]
    QTest.keyClick(view.page, K.Key_Backtab, M.ShiftModifier)
    assert view.selection() == places[-3]
    QTest.keyClick(view.page, K.Key_Return)
    assert view.selection() == places[-3]
    assert _line(view) is None


def test_a_blank_takes_in_one_more_word(view: ReaderView) -> None:
    _type(view, "/وز ")
    assert _selected(view) == "وزير الموانئ"
    _type(view, "  ")
    assert _selected(view) == "وزير الموانئ نادر الجبلي"


def test_a_kinds_key_ends_it_and_marks(view: ReaderView, qtbot) -> None:
    with qtbot.waitSignal(view.mark_requested) as asked:
        _type(view, "/نا1")
    assert asked.args[1].of(TEXT) == "نادر"
    assert _line(view) is None
    with qtbot.waitSignal(view.quick_requested) as at_once:
        _type(view, "/سد")
        QTest.keyClick(view.page, K.Key_2, M.ControlModifier)
    assert at_once.args[1].of(TEXT) == "السدود"
    assert not at_once.args[2]


def test_numbers_come_first_or_not_at_all(view: ReaderView, qtbot) -> None:
    _type(view, "/24")
    assert _selected(view) == "240"
    with qtbot.waitSignal(view.mark_requested) as asked:
        _type(view, " 7")
    assert asked.args[1].of(TEXT) == "240 مهندساً"


def test_the_keys_of_the_arabic_letters_under_a_latin_layout(view: ReaderView) -> None:
    _type(view, "/k")  # where ن lies
    assert _selected(view) == "نادر"


def test_the_last_letters_again(view: ReaderView) -> None:
    _type(view, "/مذ")
    QTest.keyClick(view.page, K.Key_Return)
    first = view.selection()
    _type(view, "/")
    QTest.keyClick(view.page, K.Key_Tab)
    assert _selected(view) in ("مذكرة", "المذكرة")
    assert view.selection() != first


def test_other_keys_end_it_and_do_what_they_do(view: ReaderView) -> None:
    _type(view, "/نا")
    QTest.keyClick(view.page, K.Key_Left, M.ControlModifier | M.ShiftModifier)
    assert _selected(view) == "نادر الجبلي"
    assert _line(view) is None


def test_no_word_leaves_the_selection(view: ReaderView) -> None:
    _type(view, "/نا")
    _type(view, "ؤؤؤ")
    assert _selected(view) == "نادر"
    assert "No word" in _line(view).accessibleName()
